import type { Pack } from '../rule';
import { upTo } from './expressions';

/** Precious metals and stones: how they may be named, what may be promised of their worth. */
export const jewelry: Pack = {
  id: 'zh-jewelry',
  language: 'zh',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'jewelry-fineness',
      category: 'origin-fake',
      outcome: 'fail',
      risk: 'medium',
      goods: { only: ['jewelry', 'collectible'], unknown: 'warn' },
      match: { terms: '{千/万}足{金/银/铂/黄金/纯金/纯银/钯}|{9999/五个九}{纯金/足金}{以上/}' },
      sources: ['gold-naming', 'quality-27'],
      rewordings: { 千足金: '足金', 万足金: '足金', 千足银: '足银', 万足银: '足银', 千足铂: '足铂', 千足黄金: '足金', '*': '' },
      bad: ['⟦千足金⟧转珠手绳', '⟦万足金⟧吊坠', '老银匠 ⟦千足银⟧手镯'],
      good: ['足金吊坠 含金量999‰', '足银手镯 S999'],
      goodsOfExamples: '珠宝',
    },
    {
      id: 'jewelry-plated',
      category: 'origin-fake',
      outcome: 'warn',
      risk: 'high',
      match: {
        anchors: '真金|纯金|足金|24k|黄金|以假乱真|一模一样|无异|没区别|没有区别|久戴不褪|永不褪|假一赔|真钻|天然翡翠|媲美|堪比|等同|胜似',
        patterns: [
          '(?:和|与|跟|同)(?:真金|黄金|真钻|钻石|天然翡翠|足金)(?:完全|几乎)?(?:一模一样|无异|没区别|没有区别|一样)',

          `(?:越南|欧洲|巴西)?沙金(?=.{0,20}(?:真金|纯金|足金|24k金|黄金))`,
          `(?:真金|纯金|足金|24k(?:真|纯|黄)?金|真黄金)(?=.{0,16}(?:镀金|沙金|铜镀|合金|包金|仿黄金|不褪色))`,
          `(?:镀金|沙金|仿黄金|包金)${upTo(6)}(?:媲美|堪比|等同|胜似|和真金一样|以假乱真|久戴不褪|永不褪|假一赔)${upTo(3)}(?:真金|黄金|色)?`,
        ],
      },
      goods: { only: ['jewelry', 'collectible', 'clothing'], unknown: 'review' },
      sources: ['ad-28', 'quality-27'],
      bad: ['⟦24K纯金⟧项链 黄铜镀金', '⟦越南沙金⟧手镯 ⟦和黄金一样⟧'],
      good: ['铜镀金耳环 保色电镀', '足金999 硬金'],
      goodsOfExamples: '饰品',
    },
    {
      id: 'jewelry-stone-name',
      category: 'origin-fake',
      outcome: 'warn',
      risk: 'medium',
      goods: { only: ['jewelry', 'collectible'], unknown: 'review' },
      match: {
        terms:
          '莫桑钻{石/}|{俄罗斯/美国/瑞士/苏联/奥地利}钻石|{锆/捷克/高碳}钻{石/}|仿真{翡翠/玉|钻石|珍珠|蜜蜡|琥珀}|{天然/真}{莫桑石/锆石|培育钻}|{b货/c货|注胶|合成|压制}天然{翡翠/玉|琥珀|蜜蜡}',
      },
      proofs: ['certificate'],
      sources: ['ad-28', 'stone-naming'],
      bad: ['⟦莫桑钻⟧戒指', '⟦俄罗斯钻石⟧耳钉'],
      good: ['合成碳硅石戒指 附证书', '培育钻石 IGI证书编号见详情'],
      goodsOfExamples: '珠宝',
    },
    {
      id: 'jewelry-genuine-promise',
      category: 'effect-guarantee',
      outcome: 'warn',
      risk: 'medium',
      goods: { only: ['jewelry', 'collectible'], unknown: 'review' },
      match: {
        terms:
          '假一{赔/罚}{十/百|千|万|命|店}|{不是/假了|假货}包赔{十万/一万|百万|十倍|百倍|万元}|包赔{十万/百万|百倍}|{保真/保天然}{假一赔十/终身保真|永久保真|到代}|{终身/永久}保真|{保证/包}{老料/老坑|出冰|高冰|满色}|{包涨/必出|赌石必涨}|{国检/权威}{包过/包复检}|开窗{见绿必涨/必涨}|赌石{包涨/稳赚|盲盒|直播}',
      },
      proofs: ['certificate'],
      sources: ['ad-28', 'ad-8'],
      bad: ['蜜蜡手串 ⟦假一赔万⟧', '翡翠原石 ⟦赌石必涨⟧'],
      good: ['支持复检 附鉴定证书', '假一赔四 平台保障'],
      goodsOfExamples: '珠宝',
    },
  ],
};
