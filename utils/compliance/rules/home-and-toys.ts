import type { Pack } from '../rule';
import { NUMBER, upTo } from './expressions';

/** Furniture and building materials, toys, pets. */
export const homeAndToys: Pack = {
  id: 'zh-home-and-toys',
  language: 'zh',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'furniture-formaldehyde',
      category: 'greenwash',
      outcome: 'warn',
      risk: 'medium',
      goods: { except: ['service', 'book'], unknown: 'warn' },
      match: {
        anchors: '甲醛|除醛|去醛|异味|甲苯|tvoc|入住|即住|jia醛|甲quan|甲全|假醛',
        patterns: [
          '(?:真正|完全|绝对|几乎|百分百|100%)?(?:零|0|无|不含|没有|不释放|杜绝)(?:任何)?(?:甲醛|甲苯|苯系物|tvoc)(?:释放|添加|残留|污染)?',
          '甲醛(?:含量|释放量|释放)?(?:为|等于|是)(?:零|0)(?!\\.)',
          `${NUMBER}(?:小时|天|分钟)${upTo(2)}(?:除|去|分解|清除|消除|吸|祛)(?:净|光)?(?:甲醛|异味|tvoc)`,
          '(?:除|去|清除|分解|祛)(?:甲醛|醛)率(?:高达|达|为|超过?)?\\d+(?:\\.\\d+)?%|(?:彻底|根除|永久|百分百|100%|完全|长效)(?:除|去|清除|分解|祛|根治)(?:甲)醛|甲醛(?:除净|清零|未检出|归零|彻底清除)',
          '(?:当天(?:即可|就可以|可以|就能)|(?:即装|装完|刷完|装好)(?:即可|就可以|可以|就能|即|就|能)?)(?:入住|住|睡)(?:人)?',
          '(?:零|0|o|〇|无) ?(?:(?:jia|假) ?醛|甲 ?(?:quan|全))',
          '(?<![a-z0-9])[o〇] ?甲醛',
        ],
      },
      proofs: ['standard', 'certificate'],
      sources: ['ad-28', 'ad-11'],
      bad: ['儿童衣柜 ⟦不含甲醛⟧', '光触媒 ⟦24小时除甲醛⟧', '乳胶漆 ⟦当天即可入住⟧'],
      good: ['甲醛检测仪 家用', '甲醛释放量≤0.05mg/m³ GB/T 39600-2021'],
      goodsOfExamples: '家具',
    },
    {
      id: 'furniture-board-grade',
      category: 'greenwash',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{e0/enf/f4星/f星/f☆☆☆☆/e00/超e0}级|{e0/enf}{板材/环保/标准}|{欧标/国标/日标}{e0/e1/enf}|{食品级/母婴级/婴儿级}{板材/涂料/漆/家具/胶水}',
      },
      proofs: ['standard', 'certificate'],
      sources: ['ad-28', 'home-standards'],
      bad: ['生态板衣柜 ⟦E0级⟧', '书桌 ⟦母婴级板材⟧'],
      good: ['衣柜 板材厚度18毫米', 'E0电吉他弦'],
      goodsOfExamples: '家具',
    },
    {
      id: 'furniture-not-solid',
      category: 'origin-fake',
      outcome: 'warn',
      risk: 'high',
      match: {
        anchors: '贴皮|颗粒板|密度板|刨花板|纤维板|中纤板|人造板|免漆板|三聚氰胺|科技木|仿红木',
        patterns: [
          '(?:全|纯|100%|百分百|真)(?:实木|原木|红木)(?=.{0,30}(?:贴皮|颗粒板|密度板|刨花板|纤维板|中纤板|人造板|免漆板|三聚氰胺))',
          '(?<=(?:贴皮|颗粒板|密度板|刨花板|纤维板|中纤板|人造板|免漆板).{0,20})(?:全|纯|100%|百分百)(?:实木|原木|红木)',
          '实木(?:密度板|刨花板|纤维板|人造板)|(?:贴皮|科技木|仿)红木(?!色)',
        ],
      },
      inside: '仿红木色|仿红木纹',
      sources: ['ad-28', 'quality-27'],
      bad: ['⟦全实木⟧床头柜 颗粒板柜体', '⟦实木密度板⟧书架'],
      good: ['实木腿 岩板餐桌', '橡胶木全实木餐椅', '颗粒板衣柜 仿实木纹'],
      goodsOfExamples: '家具',
    },
    {
      id: 'toy-swallow',
      category: 'effect-guarantee',
      outcome: 'warn',
      risk: 'high',
      goods: { only: ['toy', 'infant', 'furniture', 'pet'], except: ['food', 'infant-formula'], unknown: 'review' },
      match: {
        terms:
          '{误食/误吞/吞下|误服|吃了|咬了|啃咬}{也|}{没毒/无害/没事|无毒|不怕|没关系|安全|不影响}|{可以/放心|随便|任意|可放心|能直接}{啃/咬|舔|啃咬}|{绝对/完全|100%|百分百}{无毒/安全无毒|无味|安全|无害}|{对宝宝/对孩子|对儿童}{零伤害/绝对安全|毫无伤害|无任何伤害}',
      },
      inside: '放心吃{饭}|随便吃{货}|可以吃{的}',
      after: '(?:饭|货|鸡|火锅|苹果)',
      sources: ['ad-28', 'minors-55'],
      bad: ['软胶积木 ⟦误食无害⟧', '爬行垫 ⟦放心啃咬⟧', '彩泥 ⟦绝对无毒⟧'],
      good: ['内含小零件 不适合3岁以下', '食品接触用硅胶 GB 4806.11'],
      goodsOfExamples: '玩具',
    },
    {
      id: 'toy-certified',
      category: 'prohibited-goods',
      outcome: 'review',
      risk: 'high',
      goods: { only: ['toy'] },
      match: { missing: '3c|ccc|强制性产品认证|强制认证' },
      sources: ['certified-27', 'minors-55'],
      bad: ['塑料拼装积木 120片'],
      good: ['塑料拼装积木 120片 3C认证 2023012202000000'],
      goodsOfExamples: '玩具',
    },
    {
      id: 'pet-blind-box',
      category: 'prohibited-goods',
      outcome: 'fail',
      risk: 'high',
      match: {
        terms:
          '{宠物/猫咪/猫|狗狗|狗|小狗|小猫|仓鼠|乌龟|活体|活物|动物}盲盒|盲盒{宠物/猫咪|狗狗|小狗|小猫|活体}|活体{宠物|}{盲发/随机盲盒|抽奖}',
      },
      inside: '{宠物/猫咪/狗狗/动物/猫/小猫/小狗}盲盒{玩具/公仔/手办/摆件/文具/盲袋/贴纸/挂件}|小动物盲盒',
      after: '(?:玩具|公仔|手办|摆件|文具|贴纸|挂件|橡皮|冰箱贴|零食|系列)',
      sources: ['blind-box', 'ecommerce-13'],
      bad: ['⟦猫咪盲盒⟧ 布偶英短随机', '⟦活体盲盒⟧ 包邮'],
      good: ['猫咪盲盒公仔 一套12个', '动物盲盒文具'],
      goodsOfExamples: '宠物',
    },
    {
      id: 'pet-promise',
      category: 'effect-guarantee',
      outcome: 'warn',
      risk: 'medium',
      goods: { only: ['pet'], unknown: 'review' },
      match: {
        terms:
          '{包/保|保证|百分百}{纯种/健康|存活|不生病|活到家|血统}{七天/15天|30天|终身|}|{终身/永久}{包健康/保健康|免费看病}|{假一/不纯}{赔命/赔十|包退全款}|{吃了/用了|喝了}{不掉毛/从此不掉毛|不生病|没泪痕|长寿}|{延长/增加}{宠物|猫咪|狗狗|爱宠|}{寿命/五年寿命}',
      },
      sources: ['ad-28', 'feed-30'],
      bad: ['布偶猫 ⟦包纯种⟧', '猫粮 ⟦吃了不掉毛⟧'],
      good: ['化毛膏 120g', '宠物健康手册 疫苗本'],
      goodsOfExamples: '宠物',
    },
  ],
};
