import { entry, type Particular } from '../words';

/**
 * Colours as titles write them. "a+b": may be called either. Single signs (黑, 红) are read only where a colour is asked for, because 黑科技 and
 * 红茶 are none.
 */
export const COLOURS: readonly Particular[] = [
  entry('black', '黑色|亮黑|哑光黑|曜石黑|碳黑|黑|black|jet black|matte black'),
  entry('white', '白色|纯白|雪白|珍珠白|白|white|pearl white'),
  entry('white+beige', '米白|米白色|乳白|乳白色|奶白|奶白色|象牙白|本白|off white|ivory|cream|milk white'),
  entry('beige+brown+white', '米色|杏色|燕麦色|米黄|奶茶色|beige|apricot|nude|oatmeal'),
  entry('grey', '灰色|浅灰|深灰|烟灰|灰|grey|gray|charcoal|light grey|dark grey|light gray|dark gray|smoke'),
  entry('grey+black', '太空灰|深空灰|石墨色|space gray|space grey|graphite|gunmetal'),
  entry('silver+grey', '银色|银灰|銀色|银|silver'),
  entry('red', '红色|大红|中国红|正红|紅色|红|red'),
  entry('red+purple+brown', '酒红|酒红色|枣红|砖红|wine red|burgundy|maroon|dark red|claret'),
  entry('pink+red', '玫红|玫红色|玫瑰红|西瓜红|rose red|hot pink|rose|coral|watermelon red'),
  entry('pink', '粉色|粉红|粉红色|樱花粉|浅粉|粉|pink|light pink'),
  entry('orange', '橙色|橘色|橙|橘|orange'),
  entry('orange+red', '橘红|橙红|橘红色|coral orange'),
  entry('yellow', '黄色|柠檬黄|鹅黄|姜黄|黃色|黄|yellow|lemon yellow|mustard'),
  entry('gold+yellow', '金色|香槟金|香槟色|土豪金|金|gold|golden|champagne|champagne gold'),
  entry('gold+pink', '玫瑰金|rose gold'),
  entry(
    'green',
    '绿色|墨绿|墨绿色|军绿|军绿色|果绿|草绿|豆绿|抹茶绿|綠色|绿|green|dark green|army green|light green|fluorescent green|lime',
  ),
  entry('green+khaki+brown', '橄榄绿|橄榄色|olive green'),
  entry('green+blue', '青色|湖蓝|湖绿|蓝绿|薄荷绿|薄荷色|teal|turquoise|cyan|aqua|mint|mint green|lake blue'),
  entry('blue', '蓝色|宝蓝|宝蓝色|天蓝|天蓝色|浅蓝|深蓝|雾霾蓝|藍色|蓝|blue|sky blue|light blue|royal blue|dark blue|baby blue'),
  entry('blue+black', '藏青|藏青色|藏蓝|藏蓝色|海军蓝|navy|navy blue|midnight blue'),
  entry('purple', '紫色|浅紫|深紫|香芋紫|紫|purple|violet|lavender|lilac'),
  entry('brown', '棕色|褐色|棕|褐|brown|dark brown|light brown'),
  entry('brown+orange', '咖啡色|咖色|焦糖色|驼色|巧克力色|coffee|camel|caramel|chocolate|tan'),
  entry('khaki+brown+beige+green', '卡其|卡其色|khaki'),
  entry('clear', '透明|透明色|transparent|clear'),
  entry('copper+brown+gold', '古铜色|青铜色|古铜|bronze|copper|antique brass'),
];
