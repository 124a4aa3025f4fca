import type { Pack } from '../rule';
import { NUMBER, upTo } from './expressions';

/** Wine, beer and spirits: 广告法第23条. */
export const alcohol: Pack = {
  id: 'zh-alcohol',
  language: 'zh',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'alcohol-urging',
      category: 'alcohol',
      outcome: 'fail',
      risk: 'medium',
      disguised: true,
      goods: { only: ['alcohol', 'food'] },
      match: {
        terms:
          '消除紧张|缓解{焦虑/压力|疲劳|紧张}{喝酒/|}|增加体力|不醉不{归/休}|千杯不{倒/醉}|干了这杯|{喝/饮}出{健康/好身体|长寿}|越喝越{健康/年轻|有劲|精神}|{酒后/开车}{驾车没事/也能喝|可开}|{壮阳/补肾|养生|治病|保健|滋补|强身|药|延年益寿}酒|治病药酒|一口闷|{喝了/多喝}{不头疼/不上头|不伤身|无妨}|不上头|不口干|{每天/天天}{喝/来}{一杯/二两}|{饮酒/喝酒}{有益/养生|健康|护心|软化血管}|{男人/是兄弟}就{喝/干}|软化血管|{美容/暖胃|驱寒}{养颜酒/酒}|助兴',
      },
      inside: '保健酒杯',
      sources: ['ad-23'],
      bad: ['米酒 ⟦喝出健康⟧', '⟦不醉不归⟧聚会装', '⟦补肾酒⟧', '⟦天天喝一杯⟧'],
      good: ['过量饮酒有害健康，未成年人请勿饮酒'],
      goodsOfExamples: '白酒',
    },
    {
      id: 'alcohol-effect',
      category: 'alcohol',
      outcome: 'fail',
      risk: 'medium',
      goods: { only: ['alcohol'], unknown: 'warn' },
      match: {
        anchors: '能喝|可以喝|喝|饮|酌|小酒|养生酒|解乏|微醺|酒',
        patterns: [
          `(?:每天|天天|每晚|睡前|饭前|晚上)?(?:喝|饮|来|小酌|酌)?(?:上)?(?:${NUMBER}|点)?(?:杯|口|两|小杯|瓶|盅)${upTo(2)}(?:烦恼|忧愁|压力|疲劳|紧张)?(?:全消|解乏|消愁|解愁|忘忧|养生|活血|助眠|睡得香|一觉到天亮|暖身|驱寒|美容|养颜|健康|长寿|赛神仙|强身|解压|护心|降血压|软化血管)+(?:养生|活血|养颜|助眠)?`,
          `(?:喝|醉|饮)(?:多|再多|多少|一斤)?${upTo(4)}(?:不|没有?|无|从不)(?:上头|口干|头疼|头痛|宿醉|难受|伤肝|伤身|伤胃|头晕|断片)`,
          `(?:养生|活血|滋补|补气|养颜|护肝|护心|降脂|助眠|安神|补血|益肾|强肾)(?:小|美|药|露|好)?酒`,
          '(?:开车|驾车|上班)(?:前|时|后)?(?:也|都|照样)?(?:能|可以?)喝',
          `(?:喝酒|饮酒|小酌|酒量)${upTo(4)}(?:照样|也能|都能)(?:开车|上班|驾车|干活)`,
        ],
      },
      inside: '睡前一杯牛奶',
      before: '(?:禁止|请勿|切勿|避免|不宜|不要)',
      after: '(?:器|杯架|具|柜)',
      sources: ['ad-23'],
      bad: ['青梅酒 ⟦喝一杯烦恼全消⟧', '枸杞酒 ⟦每天二两活血养生⟧', '高粱酒 ⟦喝多不头疼⟧'],
      good: ['酒精度52%vol 500ml', '过量饮酒有害健康', '果酒 8度 微甜', '醒酒器 1500ml'],
      goodsOfExamples: '白酒',
    },
    {
      id: 'alcohol-sobering',
      category: 'food-health',
      outcome: 'warn',
      risk: 'medium',
      match: {
        terms:
          '{解酒/醒酒|防醉|千杯不醉}{神器/药|糖|片|丸|饮料|饮|口服液|软糖|茶|贴|胶囊|粉|秘方|护肝}|{酒前/酒后}{必备/一粒|吃一粒|一颗|吃一颗|一袋}{不醉/解酒|不难受|}|千杯不{醉/倒}|{喝不/不会}醉|{快速/三分钟|10分钟|秒}{解酒/醒酒}|{加速/分解}{酒精/乙醛}{代谢/分解|}|越喝越清醒',
      },
      inside: '醒酒器{具}|解酒器|千杯不醉{游戏}',
      after: '(?:器|壶|瓶)',
      goods: { except: ['book', 'drug'], unknown: 'warn' },
      sources: ['food-71', 'ad-17'],
      bad: ['葛根⟦解酒糖⟧', '⟦酒后一粒不难受⟧'],
      good: ['水晶醒酒器 快速醒酒器', '解渴的酸梅汤'],
      goodsOfExamples: '食品',
    },
    {
      id: 'alcohol-vintage',
      category: 'origin-fake',
      outcome: 'review',
      risk: 'medium',
      goods: { only: ['alcohol'], unknown: 'review' },
      match: { numbers: '{窖藏/陈酿/洞藏/珍藏/老窖/封坛/陈年}{n}年|{n}年{窖藏/陈酿/洞藏/老酒/陈年老酒/封坛/原浆}' },
      sources: ['ad-28', 'ad-11'],
      bad: ['酱香白酒 ⟦窖藏30年⟧', '⟦二十年陈酿⟧黄酒'],
      good: ['酒标年份见瓶身', '三年质保 酒柜'],
      goodsOfExamples: '白酒',
    },
  ],
};
