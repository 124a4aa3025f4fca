import type { Pack } from '../rule';
import { NUMBER, upTo } from './expressions';

/** Cloth and clothes: what they are made of, what they keep out. */
export const textiles: Pack = {
  id: 'zh-textiles',
  language: 'zh',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'textile-not-pure',
      category: 'origin-fake',
      outcome: 'warn',
      risk: 'high',
      match: {
        anchors: '聚酯|涤纶|腈纶|锦纶|氨纶|粘纤|化纤|尼龙',
        patterns: [
          '(?:100%|百分百|纯|全)(?:天然)?(?:真丝|桑蚕丝|蚕丝|羊绒|羊毛|棉|亚麻)(?=(?:(?!里料|里布|内里|衬里|内衬|填充|填芯|罗纹|底布|其他).){0,24}?(?:\\d{1,2}(?:\\.\\d)?%(?:的)?(?:聚酯|涤纶|腈纶|锦纶|氨纶|粘纤|化纤|尼龙)|(?:聚酯纤维|涤纶|腈纶|锦纶|氨纶|粘纤|尼龙)(?:约|含量)?\\d{1,2}(?:\\.\\d)?%))',
          '(?<=(?:\\d{1,2}(?:\\.\\d)?%(?:聚酯纤维|涤纶|腈纶|锦纶|粘纤|尼龙)|(?:聚酯纤维|涤纶|腈纶|锦纶|粘纤|尼龙)\\d{1,2}(?:\\.\\d)?%)(?:(?!里料|里布|内里|衬里|内衬|填充|填芯|罗纹|底布|其他).){0,16})(?:100%|百分百|纯)(?:真丝|桑蚕丝|羊绒|羊毛|棉)',
        ],
      },
      goods: { except: ['book'], unknown: 'warn' },
      sources: ['ad-28', 'quality-27'],
      bad: ['⟦纯羊绒⟧围巾 成分：30%羊毛 70%腈纶', '⟦100%桑蚕丝⟧衬衫 面料聚酯纤维95%'],
      good: [
        '面料：100%棉 里料：100%聚酯纤维',
        '纯棉四件套 60支',
        '羊毛混纺大衣 60%羊毛 40%聚酯纤维',
        '面料：100%聚酯纤维 里料：95%棉 5%氨纶',
      ],
      goodsOfExamples: '服装',
    },
    {
      id: 'textile-false-fibre',
      category: 'origin-fake',
      outcome: 'warn',
      risk: 'medium',
      match: {
        terms:
          '{冰丝/醋酸/涤纶/聚酯/化纤/人造/纳米/牛奶/铜氨/科技}真丝|{超纤/pu/人造/环保/科技/合成}真皮|真皮{pu/超纤/人造革}|{腈纶/涤纶/化纤}羊绒|{腈纶/涤纶}羊毛|{人造/科技}蚕丝{被/}|真丝{涤纶/聚酯}',
      },
      inside: '人造真皮草',
      sources: ['ad-28', 'quality-27'],
      bad: ['⟦冰丝真丝⟧睡衣', '⟦超纤真皮⟧沙发', '⟦牛奶真丝⟧围巾'],
      good: ['仿真丝雪纺衬衫', '头层牛皮钱包', '仿羊绒围巾 聚酯纤维'],
    },
    {
      id: 'textile-antibacterial',
      category: 'effect-guarantee',
      outcome: 'warn',
      risk: 'medium',
      goods: { only: ['clothing', 'infant', 'furniture'], unknown: 'review' },
      match: {
        anchors: '抗菌|抑菌|除菌|杀菌|防螨|除螨|防臭|除臭',
        patterns: [
          '(?:抗菌|抑菌|除菌|杀菌|防螨|除螨|驱螨)率(?:高达|达|达到|为|超过?|大于|≥|>)?(?:\\d+(?:\\.\\d+)?%|百分之[一二三四五六七八九十点]+|百分百)(?:以上)?',
          `(?:洗|水洗|洗涤)${NUMBER}(?:次|遍)(?:后)?(?:依然|依旧|仍然|仍|还能|还)(?:抗菌|抑菌)`,
          '(?:永久|终身|长效|24小时|全天候|百分百|100%|彻底|医用级|医疗级)(?:抗菌|抑菌|除菌|杀菌|防螨|除螨|防臭)',
          '(?:抗菌|抑菌|除菌|杀菌)(?:杀毒|消毒|灭菌|治脚气|止痒|防妇科)',
        ],
      },
      proofs: ['standard', 'certificate'],
      sources: ['ad-28', 'ad-11'],
      bad: ['棉袜 ⟦抑菌率99%⟧', '内裤 ⟦永久抗菌⟧', '床垫 ⟦除螨率高达99.9%⟧'],
      good: ['防臭袜 棉质', '抗菌毛巾 执行标准FZ/T 62015'],
      goodsOfExamples: '服装',
    },
    {
      id: 'textile-sun',
      category: 'effect-guarantee',
      outcome: 'warn',
      risk: 'medium',
      goods: { only: ['clothing', 'infant'], unknown: 'review' },
      match: {
        anchors: 'upf|紫外线|晒不黑|晒都不|晒也不|也不黑|都不黑|防晒|uv',
        patterns: [
          'upf ?(?:[6-9]\\d|\\d{3,})\\+?',
          '(?:完全|100%|百分百|彻底|全面|绝对)(?:隔离|阻隔|阻挡|抵御|遮挡|隔绝|防)(?:紫外线|防晒|阳光)|(?:隔离|阻隔|阻挡|遮挡|隔绝)(?:所有|全部|一切)(?:的)?(?:紫外线|阳光)',
          '(?:怎么|再怎么|随便|永远|绝对|一夏天|整个夏天|一整天)?晒(?:一整天|一天|一夏天|整天)?(?:都|也)?不(?:黑|伤)',
          '(?:永久|终身|百分百|100%)防晒',
          '(?:紫外线|uv)?(?:阻隔|隔离|阻挡|屏蔽|遮挡)(?:紫外线|uv)?率?(?:高达|达|为|超过?)?(?:100%|99\\.\\d+%|99%)',
        ],
      },
      proofs: ['standard', 'certificate'],
      sources: ['ad-28', 'textile-standards'],
      bad: ['防晒衣 ⟦UPF100+⟧', '冰袖 ⟦怎么晒都不黑⟧', '遮阳帽 ⟦完全阻隔紫外线⟧'],
      good: ['防晒衣 UPF50+', '太阳伞 黑胶涂层'],
      goodsOfExamples: '服装',
    },
    {
      id: 'textile-warmth',
      category: 'effect-guarantee',
      outcome: 'warn',
      risk: 'low',
      goods: { only: ['clothing'], unknown: 'review' },
      match: {
        anchors: '不冷|不怕冷|不怕|出汗|暖和|扛得住|就够|一件顶|一件抵|一件胜|一件赛|一件等|一件就|发热',
        patterns: [
          `(?:零下|-)${NUMBER}(?:度|℃|c)?(?:也|都|照样|穿着)?(?:不冷|不怕冷|不怕|出汗|暖和|扛得住|穿一件就够)`,
          `一件(?:就)?(?:顶|抵|胜|胜过|赛过|等于)${NUMBER}件`,
          `(?:自动|持续|永久|${NUMBER}秒)(?:自)?发热${upTo(2)}(?:升温)?${NUMBER}(?:度|℃|c)`,
        ],
      },
      proofs: ['certificate'],
      sources: ['ad-28', 'ad-11'],
      bad: ['羽绒裤 ⟦零下30度也不冷⟧', '保暖衣 ⟦一件顶三件⟧'],
      good: ['加绒加厚 适合冬季', '可零下20度冷冻保存', '电热马甲 三档调温'],
      goodsOfExamples: '服装',
    },
  ],
};
