import { entry, type Particular } from '../words';

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
