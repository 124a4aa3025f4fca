/** Printed names of attributes, and of lines "name: value", that state a particular of the goods as a whole. */
export const LABELS = {
  material:
    /^(?:主要?)?(?:材质|材質|材料|面料|成分|材质成分|面料材质|主材质?|皮质|鞋面材质|帮面材质|框架材质|material|materials|main material|fabric|fabric type|material type|outer material|composition)(?:成分|含量|s|\(s\))?$/i,
  filling: /^(?:填充物|填充|填充材质|填充材料|充绒|filling|filling material|fill|fill material)$/i,
  origin:
    /^(?:产地|產地|原产地|原產地|原产国|生产地|产地国|国家\/地区|country of origin|country\/region of origin|origin|made in|place of origin)$/i,
  brand: /^(?:品牌|品牌名|商标|brand|brand name)$/i,
  quantity:
    /^(?:件数|数量|套装数量|包装数量|套件数|只数|number of (?:items|pieces|packs)|unit count|item package quantity|pack size|package quantity|quantity|pieces|pcs|number of pcs)$/i,
  size: /^(?:尺寸|规格尺寸|產品尺寸|产品尺寸|商品尺寸|净含量|淨含量|容量|规格|規格|重量|净重|dimensions?|item dimensions|product dimensions|product size|item size|size|capacity|net content|net weight|item weight|product weight|weight|volume)$/i,
  length: /^(?:产品|商品)?(?:长度|長度|长|length|item length|product length|total length|overall length)$/i,
  width: /^(?:产品|商品)?(?:宽度|寬度|宽|width|item width|product width)$/i,
  height: /^(?:产品|商品)?(?:高度|高|height|item height|product height)$/i,
  diameter: /^(?:产品|商品)?(?:直径|直徑|diameter)$/i,
  thickness: /^(?:产品|商品)?(?:厚度|thickness)$/i,
  screen: /^(?:屏幕尺寸|螢幕尺寸|屏幕大小|显示屏尺寸|屏幕|screen size|display size|display|screen)$/i,
  sizes: /^(?:尺码|尺碼|尺寸|尺码范围|可选尺码|鞋码|size|sizes|available sizes?|size range|shoe size)$/i,
  power: /^(?:额定)?(?:功率|功率\(w\)|wattage|power|rated power|power consumption)$/i,
  voltage: /^(?:额定|工作)?(?:电压|電壓|voltage|rated voltage|working voltage|operating voltage)$/i,
  charge: /^(?:电池容量|電池容量|容量|电池|battery capacity|capacity|battery|rated capacity)$/i,
  storage:
    /^(?:内存容量|存储容量|内存|机身内存|储存容量|容量|storage|storage capacity|memory storage capacity|memory capacity|internal memory|rom|capacity|memory)$/i,
  colour: /^(?:颜色|顏色|主要颜色|颜色分类|色系|colou?r|main colou?r|colou?r family|colou?r name)$/i,
  model:
    /^(?:型号|型號|产品型号|商品型号|货号|款号|model|model no\.?|model number|model name|item model number|part number|manufacturer part number|mpn|item no\.?|style number)$/i,
  fits: /^(?:适用型号|适用机型|适用手机型号|兼容型号|适用手机|适用机型号|适用于|兼容机型|compatible (?:models?|devices?|phone models?|with|brand and model)|compatible phone models|compatibility|phone model|suitable for|fits?|compatible)$/i,
  people:
    /^(?:适用性别|性别|適用性別|适用人群|适用对象|适用年龄|人群|gender|target gender|department|age group|age range|target audience|sex|age)$/i,
  season: /^(?:季节|季節|适用季节|適用季節|上市年份季节|年份季节|seasons?|suitable season)$/i,
  year: /^(?:上市时间|上市年份|年份|上市年份季节|年份季节|生产年份|year|launch year|release year|model year)$/i,
} as const;
