/**
 * The only words and shapes that leave an order page. Names, addresses, notes and goods are of no shape at all, so nothing is let through for
 * what it looks like: a status must be one of these words, a time must be a time.
 */
const STATUSES = [
  '全部(?:订单|訂單)?|近三个?月(?:订单)?|三个月前(?:订单)?',
  '(?:买家)?(?:待|未|已|等待(?:买家)?)(?:付款|支付|发货|發貨|出货|出貨|出库|打单|打印|揽收|揽件|收货|收貨|签收|评价|評價|审核|处理|處理|确认|確認|成团|接单|配货|备货|取货|寄出)(?:订单)?',
  '(?:已发货)?(?:待签收|待收货)|等待(?:买家)?确认收货|买家已付款|卖家已发货|部分发货|部分退款|运输中|運送中|配送中|派送中|待取貨',
  '(?:交易|订单|訂單)?(?:已)?(?:成功|完成|关闭|關閉|取消|退款)(?:的?订单)?|退款中|售后中|退款(?:\\/|、)?(?:售后|退货)|退货退款|售后(?:待处理|处理中)?|退貨(?:\\/)?退款|不成立|维权中',
  '(?:发货)?(?:即将|快要?)(?:超时|逾期|延迟)(?:发货)?|(?:发货)?(?:已)?(?:超时|逾期|延迟)(?:未)?(?:发货|揽收)?|\\d{1,2}\\s?(?:小时|h)内?(?:需|须|待|将)?(?:发货超时|发货|超时|揽收)|(?:今日|今天|当日)(?:需|须|待)?(?:发货|出货|出貨)|异常订单|缺货|预售(?:订单)?|急单|催发货',
  'all(?: orders)?|new(?: orders)?|open|unpaid|to pay|to ship(?: today)?|to process|processed|unshipped|to receive|shipping|shipped|partially shipped|pending(?: payment| shipment| orders?)?|awaiting (?:payment|shipment|dispatch|fulfil?lment|collection|pickup|delivery)|ready to ship|ready for pickup|ready for collection|in transit|out for delivery|delivered|completed?|cancel(?:l?ed|lations?)(?: requests?)?|return(?:s|ed)?(?: ?(?:\\/|&|and) ?refunds?)?|refund(?:s|ed)?|failed delivery|delivery failed|processing|packed|to pack|on hold|paid|partially (?:paid|fulfilled|refunded)|(?:un)?fulfilled|archived|acknowledged|created|overdue|late|late shipments?(?: risk)?|past due|(?:expected )?ship (?:today|tomorrow|by today)|ship within 24 hours|due today|dispatch today|not shipped|needs? attention',
  'belum (?:di)?bayar|perlu dikirim|untuk dihantar|siap dikirim|dikirim|dalam pengiriman|selesai|(?:di|pem)?batal(?:kan|an)?|pengembalian(?: barang\\/dana)?|telah dikirim|penghantaran',
  'chờ (?:xác nhận|thanh toán|lấy hàng|giao hàng|xử lý)|đang (?:giao|xử lý)|đã (?:giao|hủy|huỷ|xác nhận|hoàn thành)|hoàn thành|đơn (?:hủy|huỷ)|trả hàng(?:\\/hoàn tiền)?|sẵn sàng giao',
  'ที่ต้องจัดส่ง|ยังไม่ชำระ|ยังไม่ได้ชำระ|การจัดส่ง|กำลังจัดส่ง|จัดส่งแล้ว|สำเร็จ|ยกเลิก(?:แล้ว)?|คืนเงิน(?:\\/คืนสินค้า)?|รอ(?:ชำระเงิน|จัดส่ง|ดำเนินการ)',
  '(?:por|para|listo para|listos para|pronto para) (?:despachar|enviar|envio|pagar)|a (?:enviar|pagar)|pendientes?(?: de (?:pago|envío))?|pendentes?|pago pendiente|pagamento pendente|enviad[oa]s?|despachad[oa]s?|en (?:camino|tránsito)|em trânsito|a caminho|entregad[oa]s?|entregues?|finalizad[oa]s?|conclu[ií]d[oa]s?|cancelad[oa]s?|devoluciones|devoluções|reembols[oa]s?',
  'nicht versandt|unversandt|ausstehend|versandt|storniert|zugestellt|offen|in bearbeitung|non expédiées?|expédiées?|en attente|annulées?|livrées?|da spedire|spedit[oi]|annullat[oi]|未出荷|出荷済み|保留中|キャンセル済み',
  'ожида(?:ет|ют) (?:сборки|отгрузки|оплаты|доставки)|новые?|на сборке|в пути|доставля(?:ется|ются)|доставлен[оы]?|отмен[её]н(?:о|ы|ные)?|спорные|возвраты?|просрочен[оы]?',
].join('|');
const UNIT = '(?:单|單|笔|筆|件|个|個|orders?|items?|pesanan|đơn|заказ(?:а|ов)?)';
/** Without separators four digits at most: a postcode has more. */
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,4})`;
const SPAN = String.raw`(?:\d{1,3}\s?(?:天|日|小时|小時|时|時|分钟?|分鐘?|秒|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|s|hari|jam|menit|ngày|giờ|phút|วัน|ชั่วโมง|d[ií]as?|horas?|дн(?:ей|я)?|ч|мин)\.?\s?){1,4}|\d{1,3}:\d{2}(?::\d{2})?`;
const DAY = String.raw`20\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]20\d{2}|\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日|(?:mon|tue|wed|thu|fri|sat|sun)?,?\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.?\s\d{1,2}(?:,?\s20\d{2})?|\d{1,2}\.?\s(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|des)[a-z]{0,6}\.?(?:\s20\d{2})?|今[天日]|明[天日]|昨[天日]|today|tomorrow|yesterday`;
const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?(?:\s(?:[A-Z]{2,4}|UTC[+-]\d{1,2}))?`;
const BY = '(?:before|by|until|ship by|deliver by|最晚|请于|请在|截止|于)';

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');
const STATUS = whole(STATUSES);
const STATUS_COUNT = whole(String.raw`(${STATUSES})\s*[:(]?\s*${NUMBER}\s*${UNIT}?\s*\)?`);
const COUNT = whole(String.raw`${NUMBER}\s*${UNIT}?`);
const QUANTITY = whole(String.raw`[x×*]?\s?(\d{1,4})\s?(?:件|个|個|pcs|units?|items?|шт\.?)?`);
const MOMENT = whole(String.raw`${BY}?\s?(?:${DAY})(?:[ T,]{1,2}(?:${CLOCK}))?\s?(?:前|之前)?(?:发货|出货|出貨)?`);
const LEFT = whole(
  String.raw`(?:剩余|还剩|仅剩|剩餘|已超时|已逾期|超时|逾期|overdue by|late by|ships? in|due in|sisa|còn)?\s?(?:${SPAN})\s?(?:后|內|内)?(?:发货超时|发货|出貨|超时|逾期|自动(?:取消|关闭|确认))?\s?(?:left|remaining|overdue|late|to ship|lagi)?`,
);

/** What a column that may leave the page holds. */
type OrderColumn = 'status' | 'deadline' | 'time' | 'quantity';

const HEADERS: readonly (readonly [OrderColumn, RegExp])[] = [
  [
    'status',
    whole(
      '(?:订单|訂單|交易|发货|物流|售后|order|shipping|fulfil?lment|payment|delivery)?\\s?(?:状态|狀態|status)|статус(?: заказа)?|trạng thái(?: đơn hàng)?|สถานะ(?:คำสั่งซื้อ)?|estado|situação|ステータス',
    ),
  ],
  [
    'deadline',
    whole(
      '(?:剩余|最晚|最迟|承诺|应|剩餘|最晚)(?:发货|出货|出貨|揽收)?(?:时间|時間|时效|期限)|发货(?:截止|剩余|时效|倒计时)(?:时间)?|出貨期限|(?:latest )?ship(?:ping)?[- ]?(?:by|date|deadline)(?: date)?|ship by date|(?:dispatch|fulfil?l)[- ]?by|deadline|time left|latest ship date|hạn giao(?: hàng)?|hạn gửi hàng|batas (?:waktu )?(?:kirim|pengiriman)|kirim sebelum|จัดส่งภายใน|fecha límite(?: de (?:envío|despacho))?|prazo(?: de (?:envio|despacho))?|срок(?: отгрузки)?|дата отгрузки|отгрузить до',
    ),
  ],
  [
    'time',
    whole(
      '(?:下单|创建|付款|支付|成交|发货|拍下|下單|創建|成立)(?:时间|時間|日期)|(?:order|purchase|payment|paid|created|creation|placed|ship(?:ped)?)\\s?(?:date|time|on|at)?(?: created)?|date(?: (?:created|paid|ordered))?|ngày (?:đặt|tạo)(?: hàng)?|tanggal (?:pesanan|dibuat)|วันที่(?:สั่งซื้อ)?|fecha(?: de (?:compra|venta))?|data(?: da compra)?|дата(?: заказа| создания)?',
    ),
  ],
  [
    'quantity',
    whole(
      '(?:商品|购买|訂購)?(?:数量|件数|數量)|quantity|qty\\.?|units|items?|số lượng|jumlah|kuantitas|จำนวน|cantidad|quantidade|кол-во|количество',
    ),
  ],
];
const SHAPES: Record<OrderColumn, readonly RegExp[]> = {
  status: [STATUS, LEFT, MOMENT],
  deadline: [LEFT, MOMENT, STATUS],
  time: [MOMENT],
  quantity: [QUANTITY],
};

/** What a column with this header may hold; undefined = nothing of it leaves the page. */
export function orderColumn(header: string): OrderColumn | undefined {
  const words = header.replace(/\s*[(（][^()（）]{0,12}[)）]\s*$/, '').trim();
  return HEADERS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** The lines of a cell that are of the shapes its column may have. */
export function orderCell(column: OrderColumn, lines: readonly string[]): string[] {
  return lines.filter((line) => line.length <= 40 && SHAPES[column].some((shape) => shape.test(line)));
}

/** What a tile of orders is headed with: a status, or all of them. */
export const isOrderTile = (text: string): boolean => STATUS.test(text) || /^(?:total )?orders$/i.test(text);

/** A plain number of orders, no amount and no number of one. */
export const isOrderCount = (text: string): boolean => COUNT.test(text);

/** "待发货 12", "Unshipped (5)": the status and how many orders stand in it. */
export function statusCount(text: string): { status: string; count: string } | undefined {
  const found = text.length <= 60 ? STATUS_COUNT.exec(text) : null;
  return found?.[1] && found[2] ? { status: found[1], count: found[2] } : undefined;
}
