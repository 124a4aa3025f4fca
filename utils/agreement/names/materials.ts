import { entry, type Particular } from '../words';

/**
 * Materials. "a/b" is a kind of "a": who says leather may mean either kind. The longest word that fits counts, so 仿皮 is no 皮. Seen in the
 * attribute lists of 2026-11.
 */
export const MATERIALS: readonly Particular[] = [
  entry('fibre/cotton', '棉|纯棉|全棉|精梳棉|长绒棉|新疆棉|棉花|純棉|cotton'),
  entry('fibre/polyester', '聚酯纤维|聚酯|涤纶|滌綸|聚酯纖維|涤|polyester'),
  entry('fibre/nylon', '锦纶|尼龙|聚酰胺|尼龍|nylon|polyamide'),
  entry('fibre/acrylic', '腈纶|亚克力纤维|acrylic fibre|acrylic fiber'),
  entry('fibre/viscose', '粘纤|粘胶|粘胶纤维|莫代尔|莱赛尔|天丝|人造棉|竹纤维|viscose|rayon|modal|lyocell'),
  entry('fibre/silk', '真丝|桑蚕丝|蚕丝|柞蚕丝|蠶絲|silk'),
  entry('fibre/wool', '羊毛|美利奴|wool|merino'),
  entry('fibre/cashmere', '羊绒|山羊绒|羊絨|cashmere'),
  entry('fibre/linen', '亚麻|苎麻|亞麻|linen|flax'),
  entry('down', '鹅绒|鸭绒|白鹅绒|白鸭绒|羽绒|羽絨|goose down|duck down'),
  entry('leather', '皮革|皮质|leather'),
  entry(
    'leather/genuine',
    '真皮|牛皮|头层牛皮|二层牛皮|羊皮|绵羊皮|猪皮|牛皮革|genuine leather|cowhide|full grain leather|real leather|cow leather',
  ),
  entry(
    'leather/imitation',
    'pu|pu皮|pu皮革|pvc皮|人造革|人造皮|仿皮|仿真皮|超纤|超纤皮|合成革|合成皮|皮革(人造)|西皮|faux leather|pu leather|vegan leather|synthetic leather|artificial leather|imitation leather|leatherette',
  ),
  entry('wood', '木|木质|木制|wood|wooden'),
  entry('wood/solid', '实木|原木|橡木|胡桃木|榉木|松木|橡胶木|柚木|實木|solid wood|solid oak|solid walnut|solid pine'),
  entry('wood/board', '密度板|颗粒板|刨花板|人造板|胶合板|多层板|纤维板|mdf|particle board|particleboard|plywood'),
  entry('metal', '金属|金屬|metal'),
  entry('metal/silver', '纯银|925银|s925|s925银|足银|999银|sterling silver|925 silver|925 sterling silver'),
  entry('metal/gold', '足金|千足金|黄金|18k金|k金|solid gold'),
  entry(
    'metal/alloy',
    '合金|锌合金|铜镀金|镀金|镀银|黄铜|铜|alloy|zinc alloy|brass|copper|gold plated|silver plated|gold plating|silver plating',
  ),
  entry('metal/steel', '不锈钢|不鏽鋼|钢|stainless steel|steel'),
  entry('metal/steel/304', '304不锈钢|304钢|304|sus304|304不鏽鋼|304 stainless steel'),
  entry('metal/steel/316', '316不锈钢|316l|316|sus316|316 stainless steel'),
  entry('metal/steel/201', '201不锈钢|201钢|201 stainless steel'),
  entry('metal/iron', '铁|铁艺|铸铁|iron|cast iron'),
  entry('metal/titanium', '纯钛|钛|titanium'),
  entry('metal/aluminium', '铝合金|铝|鋁合金|aluminum|aluminium|aluminum alloy|aluminium alloy'),
  entry('plastic', '塑料|塑胶|塑膠|pp|abs|pvc|pet|聚丙烯|plastic|亚克力|acrylic'),
  entry('silicone', '硅胶|矽膠|silicone'),
  entry('glass', '玻璃|高硼硅玻璃|glass|borosilicate glass'),
  entry('ceramic', '陶瓷|骨瓷|瓷|ceramic|porcelain|bone china'),
];

/** Words that say the goods are of this one material and no other. */
export const PURE: readonly Particular[] = [
  entry('fibre/cotton', '纯棉|全棉|純棉|100%棉|100%纯棉|100%全棉|百分百棉|100% cotton|pure cotton'),
  entry('fibre/polyester', '100%聚酯纤维|100% polyester'),
  entry('fibre/silk', '真丝|100%真丝|100%桑蚕丝|纯蚕丝|100% silk|pure silk'),
  entry('fibre/wool', '纯羊毛|全羊毛|100%羊毛|100% wool|pure wool'),
  entry('fibre/cashmere', '纯羊绒|100%羊绒|纯山羊绒|100% cashmere|pure cashmere'),
  entry('fibre/linen', '纯亚麻|100%亚麻|100% linen|pure linen'),
  entry('leather/genuine', '真皮|全皮|头层牛皮|头层牛皮革|genuine leather|real leather|full grain leather'),
  entry('wood/solid', '纯实木|全实木|实木|實木|solid wood|solid oak|solid walnut'),
  entry('metal/silver', '纯银|925银|s925|足银|sterling silver'),
  entry('metal/gold', '足金|千足金|纯金|solid gold'),
  entry('metal/titanium', '纯钛|pure titanium'),
  entry('metal/steel/304', '304不锈钢|sus304|304 stainless steel'),
  entry('metal/steel/316', '316不锈钢|sus316|316 stainless steel'),
];
