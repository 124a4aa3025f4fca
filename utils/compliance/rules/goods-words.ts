import type { GoodsClass } from '../rule';

/** Words for "any goods" in category fields and case files. */
export const UNKNOWN_GOODS = new Set(['通用', '其他', '其它', 'generic', 'other', 'others', 'any', 'na', 'n/a']);

const words = (line: string) => line.split(' ');

/** How categories name the classes of goods: substrings in Chinese, whole words in English. */
export const GOODS_WORDS: readonly (readonly [GoodsClass, readonly string[]])[] = [
  [
    'food',
    words(
      '食品 零食 糕点 饼干 坚果 蜂蜜 蜜饯 糖果 巧克力 茶叶 茶饮 花茶 冲饮 咖啡 饮料 饮品 乳品 牛奶 酸奶 水果 蔬菜 生鲜 海鲜 水产 肉 粮油 食用油 大米 面粉 面条 挂面 调味 酱料 罐头 速食 方便面 滋补 营养 枸杞 燕窝 阿胶 酵素 代餐 果冻 蛋糕 粽子 月饼 特产 农产品 酱油 食醋 陈醋 香醋 菌菇 蘑菇 羊肚菌 松茸 火锅底料 腊肉 香肠 火腿肠 奶酪 黄油 冰淇淋 雪糕 矿泉水 饮用水 糖浆 白糖 冰糖 食盐 味精 鸡精 蚝油 豆瓣酱 花生 瓜子 果脯 肉松 肉干 牛肉干 鱼干 海参 鲍鱼 虾仁 紫菜 海带 豆制品 豆腐 粉丝 螺蛳粉 米线 馒头 水饺 披萨 面包 吐司 糕饼 蛋白棒 能量棒 泡腾片 蛋白饮 冲剂 奶粉 茶饼 普洱茶 乌龙茶 黑茶 茉莉花茶 菊花茶 麦片 燕麦 杂粮 豆浆 羊奶 鸡蛋 卤味 药膳 汤料 软糖 压片糖 红糖 膏方 膏滋 蜜膏 果汁 果蔬汁 西梅 蔬菜粉 芝麻丸 胶原饮 肽饮 蜂胶 桃胶 苦荞茶 桑叶茶 养生茶 凉茶 奶茶 红茶 绿茶 白茶 普洱 木耳 银耳 香菇 黄鱼 带鱼 辣酱 果干 草莓 樱桃 蓝莓 红薯 红枣 核桃 固体饮料 冷冻食材 food snack tea coffee grocery beverage honey chocolate candy',
    ),
  ],
  [
    'health-food',
    words('保健食品 保健品 膳食补充 膳食营养 营养品 营养补充 维生素 蛋白粉 supplement supplements vitamin vitamins nutrition'),
  ],
  [
    'drug',
    words('药品 中药 西药 otc 处方药 非处方药 退烧药 止痛药 消炎药 中成药 眼药水 药房 大药房 感冒药 药店 pharmacy medicine drug drugs'),
  ],
  ['device', words('医疗器械 器械 医用 血压计 血糖仪 助听器 制氧机 体温计 轮椅 隐形眼镜 美瞳 雾化器 medical device medical')],
  [
    'cosmetics',
    words(
      '化妆品 护肤 美妆 彩妆 面膜 面霜 精华 乳液 洗护 洗发 护发 染发 身体乳 身体护理 沐浴 个护 个人护理 口红 唇膏 唇釉 眼影 粉底 香水 防晒 眼霜 美容 美甲 洁面 祛痘 祛疤 按摩霜 胸霜 瘦腿霜 精油 手工皂 香皂 睫毛液 眉毛液 滋养液 妊娠油 次抛 冻干粉 原液 发膜 卸妆 护手霜 洗面奶 生发 防脱 按摩霜 祛疤膏 疤痕膏 晚霜 日霜 护手霜 beauty skincare cosmetic cosmetics makeup shampoo',
    ),
  ],
  ['oral-care', words('牙膏 牙粉 牙贴 漱口水 口喷 口腔护理 toothpaste')],
  ['infant-formula', words('奶粉 婴儿配方 婴幼儿配方 婴配 水奶 婴儿液态奶 辅食 婴幼儿食品 婴儿食品 米粉 特配粉 infant formula baby food')],
  ['infant', words('母婴 婴儿 婴幼儿 宝宝 baby infant')],
  [
    'alcohol',
    words(
      '酒类 白酒 红酒 葡萄酒 啤酒 黄酒 洋酒 果酒 米酒 露酒 清酒 梅酒 娘酒 高粱酒 青稞酒 酒水 药酒 保健酒 威士忌 白兰地 伏特加 鸡尾酒 精酿 烧酒 花雕 wine liquor beer spirits',
    ),
  ],
  ['tobacco', words('烟具 烟草 香烟 电子烟 tobacco vape')],
  [
    'education',
    words(
      '教育 培训 课程 网课 字帖 英语课 口语课 数学课 记忆课 副业课 炒股课 托福 考公 技能证 职称 学习机 点读机 学历 专升本 自考 成考 雅思 托福 四六级 驾考 驾校 公考 公务员考试 考编 教资 题库 奥数 作文班 一对一 家教 练字 编程课 早教课 私教课 训练营 考试 考研 考证 辅导 学习资料 education course training',
    ),
  ],
  [
    'finance',
    words(
      '理财 投资 招商 炒股 手工活 售货机 娃娃机 副业 兼职 项目加盟 银条 金条 投资金 虚拟币 股票 外汇 期货 信用卡 加盟 创业 保险 基金 证券 金融 贷款 finance investment franchise',
    ),
  ],
  [
    'collectible',
    words(
      '收藏 普洱茶 红木 盲盒 潮玩 老酒 名酒 邮币 纪念章 银元 古币 钱币 纪念币 邮票 文玩 古董 字画 艺术品 collectible collectibles coins',
    ),
  ],
  ['jewelry', words('饰品 首饰 珠宝 水晶 玉器 翡翠 佛珠 手串 手链 吊坠 摆件 风水 jewelry jewellery')],
  ['book', words('书籍 图书 书刊 教材 杂志 绘本 小说 book books')],
  ['software', words('软件 游戏 数字 software games video game')],
  [
    'farming',
    words(
      '农资 农药 种子 肥料 饲料 兽药 化肥 除草剂 杀虫剂 种苗 果苗 树苗 苗木 叶面肥 复合肥 菌肥 预混料 杀菌剂 杀螨剂 鸽药 鸡药 猪药 鱼药 禽药 玉米种 稻种 麦种 瓜苗 菜苗 秧苗 冲施肥 水溶肥 feed seeds fertilizer',
    ),
  ],
  ['pest-control', words('杀虫 驱蚊 灭鼠 蚊香 灭蟑 灭蚁 驱虫 pest repellent insecticide')],
  ['clothing', words('服装 女装 男装 童装 内衣 袜 裤 裙 鞋 帽 服饰 家纺 纺织 箱包 apparel clothing socks shoes bags')],
  ['adult', words('成人 情趣 计生 adult')],
  ['service', words('服务 代办 代运营 涨粉 service services')],
  ['real-estate', words('房产 房地产 楼盘 公寓 商铺 写字楼 新房 二手房 商品房 real estate')],
  ['appliance', words('家电 电器 小家电 厨电 appliance appliances massager massagers')],
  ['electronics', words('数码 手机 电脑 笔记本 平板 耳机 音箱 充电 移动电源 相机 路由 智能设备 electronics phone headphones')],
  ['toy', words('玩具 积木 毛绒 公仔 童车 toy')],
  ['furniture', words('家具 床垫 沙发 衣柜 书柜 餐桌 茶几 板材 木门 地板 橱柜 家装 建材 furniture')],
  ['vehicle', words('汽车 车品 车载 摩托 电动车 机油 轮胎 automotive')],
  ['pet', words('宠物 猫粮 狗粮 猫砂 犬粮 pet')],
];
