/** Words in which listings state particulars of the goods; one entry a thing, whatever it is called. Seen in the attribute lists of 2026-11. */
export interface Particular {
  id: string;
  words: readonly string[];
}

const entry = (id: string, words: string): Particular => ({ id, words: words.split('|') });

/** Materials. The longest word that fits counts, so 仿皮 is no 皮. */
export const MATERIALS: readonly Particular[] = [
  entry('cotton', '棉|纯棉|全棉|精梳棉|长绒棉|新疆棉|棉花|cotton'),
  entry('polyester', '聚酯纤维|聚酯|涤纶|polyester'),
  entry('nylon', '锦纶|尼龙|聚酰胺|nylon|polyamide'),
  entry('acrylic', '腈纶|亚克力纤维|acrylic'),
  entry('viscose', '粘纤|粘胶|莫代尔|莱赛尔|天丝|人造棉|竹纤维|viscose|rayon|modal|lyocell'),
  entry('silk', '真丝|桑蚕丝|蚕丝|柞蚕丝|silk'),
  entry('wool', '羊毛|美利奴|wool|merino'),
  entry('cashmere', '羊绒|山羊绒|cashmere'),
  entry('linen', '亚麻|苎麻|linen|flax'),
  entry('down', '鹅绒|鸭绒|白鹅绒|白鸭绒|羽绒|goose down|duck down'),
  entry('leather', '真皮|牛皮|头层牛皮|羊皮|绵羊皮|猪皮|genuine leather|cowhide|full grain leather|real leather'),
  entry('imitation leather', 'pu|pu皮|pvc皮|人造革|人造皮|仿皮|超纤|超纤皮|合成革|皮革(人造)|西皮|faux leather|pu leather|vegan leather'),
  entry('solid wood', '实木|原木|橡木|胡桃木|榉木|松木|橡胶木|柚木|solid wood|solid oak|solid walnut'),
  entry('board', '密度板|颗粒板|刨花板|人造板|胶合板|多层板|纤维板|贴皮|mdf|particle board|particleboard|plywood'),
  entry('silver', '纯银|925银|s925|s925银|足银|999银|sterling silver|925 silver'),
  entry('gold', '足金|千足金|黄金|18k金|k金|solid gold'),
  entry('alloy', '合金|锌合金|铜镀金|镀金|镀银|黄铜|铜|alloy|brass|gold plated|silver plated'),
  entry('steel 304', '304不锈钢|304钢|sus304|304 stainless steel'),
  entry('steel 316', '316不锈钢|316l|sus316|316 stainless steel'),
  entry('steel 201', '201不锈钢|201钢|201 stainless steel'),
  entry('titanium', '纯钛|钛|titanium'),
  entry('aluminium', '铝合金|铝|aluminum|aluminium'),
  entry('plastic', '塑料|pp|abs|pvc|pet|聚丙烯|plastic'),
  entry('glass', '玻璃|高硼硅玻璃|glass'),
  entry('ceramic', '陶瓷|骨瓷|ceramic|porcelain'),
];

/** Words that say the goods are of this one material and no other. */
export const PURE: readonly Particular[] = [
  entry('cotton', '纯棉|全棉|100%棉|100%纯棉|100%全棉|百分百棉|100% cotton|pure cotton'),
  entry('silk', '真丝|100%真丝|100%桑蚕丝|纯蚕丝|100% silk|pure silk'),
  entry('wool', '纯羊毛|全羊毛|100%羊毛|100% wool|pure wool'),
  entry('cashmere', '纯羊绒|100%羊绒|纯山羊绒|100% cashmere|pure cashmere'),
  entry('linen', '纯亚麻|100%亚麻|100% linen|pure linen'),
  entry('leather', '真皮|全皮|头层牛皮|头层牛皮革|genuine leather|real leather|full grain leather'),
  entry('solid wood', '纯实木|全实木|实木|solid wood|solid oak|solid walnut'),
  entry('silver', '纯银|925银|s925|足银|sterling silver'),
  entry('gold', '足金|千足金|纯金|solid gold'),
  entry('titanium', '纯钛|pure titanium'),
  entry('steel 304', '304不锈钢|sus304|304 stainless steel'),
  entry('steel 316', '316不锈钢|sus316|316 stainless steel'),
];

/** Countries and what belongs to them. */
export const COUNTRIES: readonly Particular[] = [
  entry(
    'china',
    '中国|国产|中国大陆|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|深圳|广州|义乌|东莞|佛山|mainland china|china|prc',
  ),
  entry('taiwan', '台湾|台灣|taiwan'),
  entry('japan', '日本|japan'),
  entry('korea', '韩国|korea'),
  entry('germany', '德国|germany'),
  entry('france', '法国|france'),
  entry('italy', '意大利|italy'),
  entry('britain', '英国|united kingdom|england|britain|uk'),
  entry('united states', '美国|usa|united states|america|u.s.a.|us'),
  entry('australia', '澳大利亚|澳洲|australia'),
  entry('new zealand', '新西兰|new zealand'),
  entry('netherlands', '荷兰|netherlands|holland'),
  entry('switzerland', '瑞士|switzerland'),
  entry('sweden', '瑞典|sweden'),
  entry('denmark', '丹麦|denmark'),
  entry('spain', '西班牙|spain'),
  entry('russia', '俄罗斯|russia'),
  entry('thailand', '泰国|thailand'),
  entry('vietnam', '越南|vietnam'),
  entry('malaysia', '马来西亚|malaysia'),
  entry('india', '印度|india'),
  entry('turkey', '土耳其|turkey'),
  entry('canada', '加拿大|canada'),
  entry('chile', '智利|chile'),
  entry('belgium', '比利时|belgium'),
];

/** Printed names of attributes and of lines in a description that state a particular. */
export const PARTICULAR_LABELS = {
  material:
    /^(?:主要?)?(?:材质|材料|面料|成分|材质成分|面料材质|主材质?|皮质|鞋面材质|帮面材质|里料|填充物|框架材质|material|fabric|fabric type|material type|outer material|composition)(?:成分|含量)?$/i,
  origin: /^(?:产地|原产地|原产国|生产地|产地国|国家\/地区|country of origin|country\/region of origin|origin|made in|place of origin)$/i,
  brand: /^(?:品牌|品牌名|商标|brand|brand name)$/i,
  quantity:
    /^(?:件数|数量|套装数量|包装数量|套件数|只数|number of (?:items|pieces)|unit count|item package quantity|pack size|package quantity|quantity)$/i,
  size: /^(?:尺寸|规格尺寸|产品尺寸|商品尺寸|净含量|容量|规格|重量|净重|dimensions|item dimensions|product dimensions|size|capacity|net content|net weight|volume)$/i,
} as const;
