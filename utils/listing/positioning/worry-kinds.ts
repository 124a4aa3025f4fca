/**
 * What holds buyers back, by kinds, and what answers each: an assurance or a fact. Own lists from the trade's everyday words, Chinese and English;
 * texts are compared in lower case, half width and simplified Han. Every repetition is bounded. An answer is a stretch of what the listing says; a
 * denial in front of it (see answers.ts) makes it none.
 */
export interface WorryKind {
  id: string;
  /** Words of a worry that is of this kind. */
  raised: RegExp;
  /** Words and facts that answer it. */
  answered: RegExp;
}

const kind = (id: string, raised: RegExp, answered: RegExp): WorryKind => ({
  id,
  raised,
  answered: new RegExp(answered.source, `${answered.flags}g`),
});

export const WORRY_KINDS: readonly WorryKind[] = [
  kind(
    'fading',
    /掉色|褪色|脱色|染色|退色|变色|发黄|泛黄|\bfad(?:e|es|ing)\b|colou?rs? (?:run|bleed)|\bbleed/,
    /不(?:易|会|轻易|怕)?(?:掉|褪|脱|退|变)色|不(?:易|会)?(?:发|泛)黄|[防抗](?:掉|褪|脱)色|固色|色牢度|耐晒|活性印染|colou?r[- ]?fast|fade[- ](?:resistant|proof|free)|(?:won'?t|doesn'?t|does not|will not|never) (?:fade|bleed|run)|uv[- ](?:stable|resistant)|holds its colou?r/,
  ),
  kind(
    'size',
    /尺码|码数|几码|多大|大小|偏[大小]|合身|合脚|尺寸|[放装]不下|穿不[上下]|显胖|\bsiz(?:e|es|ing)\b|\bfit(?:s|ting)?\b|too (?:small|big|large|tight|long|short)/,
    /尺码(?:表|建议|推荐|指南)|(?:身高|体重).{0,8}\d|(?<!\d)\d+(?:\.\d+)? ?(?:cm|厘米|mm|毫米|公分|米|英寸)|均码.{0,10}\d|可调节|size (?:chart|guide)|true to size|(?<!\d)\d+(?:\.\d+)? ?(?:inch(?:es)?|in\b|["”])|adjustable/,
  ),
  kind(
    'shape',
    /起球|缩水|变形|松垮|拉丝|\bpill|\bshrink|stretch(?:es|ed)? out|los(?:e|es|ing) (?:its )?shape/,
    /(?:不(?:易|会|轻易)?|抗|防)(?:起球|缩水|变形|拉丝)|预缩|缩水率|久(?:洗|穿)不|pre-?shrunk|anti-?pill|(?:pill|shrink)[- ]resistant|(?:won'?t|doesn'?t|does not|will not) (?:pill|shrink|lose)|keeps its shape/,
  ),
  kind(
    'durability',
    /耐用|结实|容易坏|不牢|用不[久住]|质量|[易会怕]断|断裂|开裂|掉漆|生锈|寿命|[几两三]天就坏|\bdurab|\bbreak|long does it last|\bflims|\brust|\bcrack|fall(?:s|ing)? apart|wear(?:s|ing)? out/,
    /耐用|耐磨|结实|加固|承重.{0,6}\d|(?<!\d)\d+ ?万次|(?<!\d)\d+ ?[年个].{0,3}(?:质保|保修)|(?:质保|保修).{0,4}\d|不(?:易|会|轻易)?(?:断|开裂|生锈|掉漆|坏)|防锈|寿命.{0,8}\d|30[46]不锈钢|reinforced|double[- ]stitched|\bwarranty|rust[- ]?(?:proof|free|resistant)|stainless|holds? up to \d|(?:won'?t|doesn'?t|does not|will not) (?:break|rust|crack)|\btested\b/,
  ),
  kind(
    'smell',
    /异味|味道(?:大|重|难闻)|有味|气味|臭|甲醛|刺鼻|\bsmell|\bodou?r|\bstink|\bchemical/,
    /无(?:异味|甲醛|味|刺激)|没有?(?:异味|气味)|[0零]甲醛|低气?味|除味|不(?:刺鼻|臭)|甲醛.{0,12}(?:未检出|合格|达标)|环保e[01]|odou?r[- ]?(?:free|less|proof)|no (?:smell|odou?r)|low[- ]voc|formaldehyde[- ]free|unscented|certipur|greenguard/,
  ),
  kind(
    'children',
    /宝宝|婴儿|孩子|儿童|小孩|小朋友|误食|入口|孕妇|有毒|\bbab(?:y|ies)\b|\bchild|\bkids?\b|\btoddler|\btoxic|\bchok/,
    /[ab]类(?:标准|面料|婴幼儿)?|婴幼儿|食品级|食品接触|无毒|不含.{0,6}(?:双酚|bpa|荧光|铅|塑化剂)|无荧光|3c认证|圆角|防吞|防夹|gb ?31701|food[- ]grade|bpa[- ]free|non[- ]?toxic|lead[- ]free|phthalate[- ]free|astm|cpsia|en ?71|rounded (?:edges|corners)|no small parts|oeko/,
  ),
  kind(
    'skin',
    /过敏|敏感|刺激|扎人|扎[肉皮]|痒|伤皮肤|\ballerg|\bsensitive|\bitch|\birritat|\bscratchy/,
    /低敏|不(?:易|会)?(?:过敏|刺激|扎|痒)|敏感肌.{0,4}(?:可用|适用|也能)|无刺激|亲肤|100% ?(?:棉|真丝|羊绒)|纯棉|全棉|hypoallergenic|gentle on|nickel[- ]free|fragrance[- ]free|dermatolog|100% (?:cotton|silk)|oeko/,
  ),
  kind(
    'cleaning',
    /清洗|难洗|不好洗|怎么洗|打理|清洁|易脏|不耐脏|粘毛|沾灰|\bclean|\bwash|\bstain/,
    /可?机洗|可(?:拆|水)洗|免烫|[易好]清[洗洁]|[易好]打理|一擦|擦(?:拭)?即净|擦干净|洗碗机|可拆卸|耐脏|不粘毛|machine[- ]wash|washable|wipe(?:s)? (?:clean|down|off)|dishwasher|easy to clean|removable|stain[- ]resistant/,
  ),
  kind(
    'installation',
    /安装|组装|装不上|打孔|不会装|\binstall|\bassembl|\bset ?up\b|\bdrill|\bmount/,
    /免(?:打孔|安装|工具)|安装(?:视频|说明|教程|图|工具|步骤)|(?:上门|包)安装|(?<!\d)\d+ ?分钟.{0,4}(?:安装|装好|搞定)|说明书|(?:附|送|含|配).{0,4}(?:螺丝|工具|配件)|no (?:drilling|tools|assembly)|tool[- ]free|assembl.{0,12}\d+ min|instructions|hardware (?:is )?included|pre[- ]assembled|(?<!\d)\d+ minutes/,
  ),
  kind(
    'battery',
    /续航|电池|没电|充电|电量|待机|\bbatter|\bcharg|run ?time/,
    /续航.{0,8}\d|(?<!\d)\d+ ?(?:mah|毫安)|充.{0,8}\d+ ?(?:小时|分钟|天)|待机.{0,8}\d|(?<!\d)\d+ ?(?:小时|天)续航|快充|(?<!\d)\d+ ?(?:hours?|hrs?|days?) (?:of )?(?:battery|use|play|run|charge)|batter.{0,30}\d+ ?(?:hours?|hrs?|days?|mah)|charges? in \d|fast charg/,
  ),
  kind(
    'compatibility',
    /兼容|适配|型号|[配匹]不|能不能用|能用吗|我的(?:车|手机|机器)|\bcompatib|fit my|work(?:s)? with my/,
    /适用(?:于|型号|机型|车型|系统)|兼容|适配|通用接口|支持.{0,10}(?:型号|系统|机型)|compatible with|works? with|fits (?:all|most|models?)|supports? (?:ios|android|windows|mac)/,
  ),
  kind(
    'damage',
    /破损|压[坏扁]|摔[坏碎]|易碎|碎[了掉]|运输|包装|漏液|漏[了出]|\bdamag|arriv(?:e|es|ing)? broken|\bpackag|\bleak/,
    /(?:破损|坏了?|碎了?).{0,3}(?:包赔|补发|包退|必赔|赔付|换新)|加厚(?:纸箱|包装)|气泡|泡沫.{0,3}(?:包装|箱)|防[摔震漏]|不漏|密封|真空包装|木架|damag.{0,24}(?:replace|refund|resend)|bubble wrap|leak[- ]?proof|sturdy (?:box|packag)|double[- ]boxed|replace.{0,16}(?:broken|damaged)/,
  ),
  kind(
    'delivery',
    /发货|多久到|几天到|太慢|物流|什么时候到|来不及|赶不上|\bslow\b|how long.{0,12}(?:deliver|arriv|ship)|late deliver|arrive (?:in|on) time/,
    /(?<!\d)\d+ ?(?:小时|h|天)内?(?:发货|发出|送达)|当[天日]发|现货|次日达?|隔[天日]达|顺丰|\d{1,4}(?: ?- ?\d{1,4})? ?天.{0,2}(?:到|送达)|ships? (?:within|in|from)|deliver.{0,8} in \d|in stock|(?<!\d)\d+ (?:business |working )?days/,
  ),
  kind(
    'return',
    /退换|退货|不合适|不喜欢|售后|退款|\breturn|\brefund|\bexchange|don'?t like it/,
    /(?:7|七|十五|15|30|三十) ?天.{0,4}(?:退|换|无理由)|运费险|退换(?:无忧|免邮|包邮)|(?:包|可|支持)(?:退|换)|不(?:满意|合适|喜欢).{0,4}(?:退|换)|free returns?|(?<!\d)\d+[- ]day (?:return|money|refund)|returns? (?:within|accepted)|full refund|free exchange/,
  ),
  kind(
    'price',
    /贵|价格|划算|值不值|性价比|降价|买亏|\bexpensive|\bpric(?:e|ey)|worth (?:it|the)|\bcost/,
    /划算|性价比|[每一](?:片|包|天|次|件|个|斤|杯|张).{0,8}(?:元|分|毛|角)|(?:保价|价保)|买贵|可用\d+|一[瓶包盒].{0,4}(?:用|吃|喝).{0,4}[天月年]|per (?:use|pack|piece|day|serving)|price match|lasts? (?:for |up to )?\d|set of \d|pack of \d/,
  ),
  kind(
    'genuine',
    /正品|假货|真假|山寨|是真的|冒牌|\bfake|\bgenuine|\bauthentic|\bcounterfeit|\breal (?:leather|silk|wool|gold|silver)/,
    /假一赔|授权|防伪|专柜|验货|鉴定|检测报告|证书|正品|\bgenuine|\bauthori[sz]ed|serial number|certificat|authentic|hologram/,
  ),
  kind(
    'noise',
    /噪音|噪声|吵|声音大|很响|静音|\bnois|\bloud|\bquiet/,
    /(?<!\d)\d+ ?(?:db|分贝)|静音|低噪|不吵|无声|\bquiet|\bsilent|noiseless/,
  ),
  kind(
    'warmth',
    /不?保暖|[怕太]冷|[太偏]薄|透[光明肉]|走光|闷热|[太会]闷|太热|不透气|too (?:thin|hot|warm)|\bcold\b|see[- ]through|\bsweat|\bbreath/,
    /保暖|加[绒厚]|充绒量|(?<!\d)\d+ ?(?:g|克)(?:重|\/|绒)|克重|不透(?:光|肉)?|不闷|透气|[里内]衬|防走光|breathab|\blined\b|\blining|(?<!\d)\d+ ?gsm|\bopaque|insulat|\bfleece|not see[- ]through/,
  ),
  kind(
    'water',
    /防水|进水|淋雨|漏水|下雨|\bwaterproof|\brain\b|get(?:s|ting)? wet/,
    /防水|ipx?\d|防泼|不漏水|密封|waterproof|water[- ](?:resistant|repellent)|sealed/,
  ),
  kind(
    'stability',
    /打?滑|摇?晃|不稳|倾?倒|\bslip|\bwobbl|tip(?:s|ping)? over|\bstable/,
    /防滑|稳固|加重底|不(?:打滑|晃|倒)|(?:硅胶|橡胶)[脚底]?垫|吸盘|non[- ]?slip|anti[- ]?slip|\bstable|weighted|\bgrip/,
  ),
  kind(
    'looks',
    /色差|实物|颜色不一样|图片不符|和图|跟图|look(?:s)? different|colou?r (?:differs|is off|difference)|as pictured|like the (?:photo|picture)/,
    /实[物拍]|色差.{0,8}(?:小|说明|以)|无滤镜|自然光|买家秀|true[- ]to[- ]colou?r|actual photo|unretouched|real photos?|natural light/,
  ),
  kind(
    'use',
    /不会用|复杂|操作|难用|上手|\bcomplicated|hard to use|\blearn|how to use/,
    /一键|操作简单|说明书|教程|视频指导|即插即用|[好易]上手|easy to use|one[- ](?:touch|button|click)|step[- ]by[- ]step|\bmanual|plug and play/,
  ),
  kind(
    'freshness',
    /新鲜|过期|保质期|生产日期|变质|临期|\bexpir|\bfresh|shelf life|\bstale/,
    /保质期.{0,8}\d|生产日期|当[日天](?:做|产|采|发)|现[做摘烤磨]|冷链|真空|日期新鲜|shelf life|best before|expir.{0,12}\d|vacuum|(?:baked|roasted|picked) (?:fresh|daily|to order)/,
  ),
  kind(
    'taste',
    /太甜|太[咸辣油]|难吃|难喝|口感|添加剂|防腐剂|糖分|长胖|\bsweet|\btaste|\badditive|\bpreservative|\bsugar/,
    /[0零无低]糖|[零无不]添加|配料|口感|不(?:腻|齁)|微[甜辣]|no (?:added sugar|preservatives|additives)|sugar[- ]free|ingredients|additive[- ]free|unsweetened/,
  ),
  kind(
    'weight',
    /太重|笨重|带不动|便携|占地|占地方|收纳|\bheavy|\bbulky|\bcarry|take(?:s)? up (?:space|room)/,
    /轻[便至巧量]|(?<!\d)\d+(?:\.\d+)? ?(?:g|克|kg|公斤|斤)(?![a-z])|可?折叠|lightweight|foldable|folds? (?:flat|down|up)|(?<!\d)\d+(?:\.\d+)? ?(?:grams?|kg|lbs?|oz|pounds?|ounces?)\b|compact/,
  ),
  kind(
    'power',
    /费电|耗电|功率|跳闸|\belectricity|power (?:use|consumption|bill)/,
    /(?<!\d)\d+ ?(?:w|瓦)(?![a-z])|[一1]级能效|省电|度电|(?<!\d)\d+ ?watts?|energy (?:star|rating|efficient)/,
  ),
];
