import type { HeaderReport } from './report';

const WORDS = { cite: 'words of the trade in the languages of the marketplaces', seen: '2026-11-22', confidence: 'C' } as const;

/**
 * Words that mean the same on whatever page of whatever marketplace, where the marketplace's own reports do not know them. Traditional and
 * simplified Chinese are compared as one. A word that is money here and pieces there (Ventas, Продажи) is left out on purpose.
 */
export const SHARED_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Names of rows',
    marketplaces: [],
    kinds: [],
    source: WORDS,
    names: {
      item: `商品|商品信息|商品名称|商品标题|商品名称/ID|商品详情|宝贝|宝贝信息|宝贝名称|宝贝标题|产品|产品信息|产品名称|产品标题|货品
        货品名称|推广商品|推广宝贝|主体名称|推广主体|Product|Products|Product(s)|Product info|Product information|Product details
        Item|Items|Item details|Listing|Listings|Listing details|Produkt|Produkte|Artikel|Produktinformationen|Angebot|Produit
        Produits|Article|Annonce|Producto|Productos|Publicación|Artículo|Produto|Produtos|Prodotto|Prodotti|Articolo|Inserzione
        商品情報|Produk|Info produk|Informasi produk|Sản phẩm|Thông tin sản phẩm|สินค้า|ข้อมูลสินค้า|Товар|Товары|Информация о товаре`,
      title: `Title|Product title|Product name|Item name|Item title|Listing title|Titel|Produktname|Produkttitel|Artikelbezeichnung|Titre
        Nom du produit|Titre du produit|Título|Nombre del producto|Título del producto|Nome do produto|Título do produto|Titolo
        Nome del prodotto|Nome prodotto|商品名|Nama produk|Tên sản phẩm|ชื่อสินค้า|Название|Название товара|Наименование
        Наименование товара
        Productnaam|Nazwa produktu|Produktnamn|Ürün adı|상품명`,
      item_id: `商品ID|商品编号|宝贝ID|产品ID|产品编号|货品ID|主体ID|Product ID|Item ID|Item number|Listing ID|Produkt-ID|Artikelnummer
        Artikel-ID|ID produit|ID du produit|ID del producto|ID de producto|ID do produto|ID prodotto|ID del prodotto|商品番号
        ID Produk|Kode Produk|ID sản phẩm|Mã sản phẩm|รหัสสินค้า|ID товара`,
      sku: `SKU|Seller SKU|Merchant SKU|SKU编码|卖家SKU|商家SKU|SKU del vendedor|SKU do vendedor|SKU vendeur|Händler-SKU|SKU Penjual
        SKU người bán|Артикул|Артикул продавца|Артикул товара`,
      sku_id: 'SKU ID|SKU编号',
      seller_code: '货号|商家编码|商家货号|外部编码',
      asin: 'ASIN',
      asin_parent: 'Parent ASIN',
      variation: 'Variation|Variante|Variant|Variación|Variação|规格',
      campaign: `计划|计划名称|计划名字|推广计划|推广计划名称|广告计划|广告活动|广告活动名称|推广名称|项目名称|任务名称|Campaign|Campaigns
        Campaign name|Ad name|Kampagne|Kampagnen|Kampagnenname|Campagne|Nom de la campagne|Campaña|Nombre de la campaña
        Nombre de campaña|Campanha|Nome da campanha|Campagna|Nome campagna|Nome della campagna|キャンペーン|キャンペーン名|Kampanye
        Nama kampanye|Nama iklan|Chiến dịch|Tên chiến dịch|แคมเปญ|ชื่อแคมเปญ|Кампания|Название кампании
        Campagnenaam|Nazwa kampanii|Kampania|Kampanj|Kampanjnamn|Kampanya|Kampanya adı|캠페인|캠페인 이름|캠페인명`,
      campaign_id: '计划ID|推广计划ID|广告计划ID|广告活动ID|Campaign ID|ID кампании',
      ad_group: `单元|单元名称|推广单元|广告组|广告组名称|广告单元|Ad group|Ad groups|Ad group name|Anzeigengruppe|Anzeigengruppenname
        Groupe d'annonces|Grupo de anuncios|Grupo de anúncios|Gruppo di annunci|広告グループ|広告グループ名|Grup iklan|Nhóm quảng cáo
        กลุ่มโฆษณา|Группа объявлений
        Advertentiegroep|Naam advertentiegroep|Grupa reklam|Nazwa grupy reklam|Annonsgrupp|Annonsgruppsnamn|Reklam grubu
        Reklam grubu adı|광고그룹`,
      ad_group_id: '单元ID|推广单元ID|Ad group ID',
      portfolio: '广告组合|广告组合名称|Portfolio|Portfolios|Portfolio name|ポートフォリオ',
      keyword: `关键词|关键字|竞价词|Keyword|Keywords|Schlüsselwort|Mot-clé|Mots-clés|Palabra clave|Palavra-chave|Parola chiave|キーワード
        Kata kunci|Từ khóa|คีย์เวิร์ด|คำหลัก|Ключевое слово|Ключевая фраза
        Zoekwoord|Słowo kluczowe|Sökord|Anahtar kelime|키워드`,
      search_term: `搜索词|客户搜索词|顾客搜索词|买家搜索词|Search term|Search terms|Customer search term|Suchbegriff|Terme de recherche
        Término de búsqueda|Termo de pesquisa|Termo de busca|Termine di ricerca|検索キーワード|検索語句|Istilah pencarian
        Поисковый запрос
        Zoekterm|Wyszukiwane hasło|Sökterm|Arama terimi|검색어`,
      match_type: `匹配方式|匹配类型|Match type|Übereinstimmungstyp|Type de correspondance|Tipo de concordancia|Tipo de correspondência
        Tipo di corrispondenza|マッチタイプ`,
      placement: '投放位置|广告位|资源位|Placement|Placements|Platzierung|Emplacement|Ubicación|Posizionamento|掲載枠',
      target: 'Targeting|Target|Ausrichtung|投放|定向',
      bidding_strategy: '出价策略|竞价策略|Bidding strategy|Bid strategy|Gebotsstrategie|入札戦略',
      targeting_type: '投放类型|Targeting type',
      scene: '营销场景|推广场景|场景名称|场景名字',
      material: '素材|素材名称',
      material_id: '素材ID',
      account: '账户|账户名称|Account',
      group: '分组',
      category1: '一级类目',
      category2: '二级类目',
      category3: '三级类目',
      tags: '商品标签|标签|Tags',
      seq: '序号|#|No.',
      rank: '排名|Rank',
    },
  },
  {
    report: 'States, days and what may be done',
    marketplaces: [],
    kinds: [],
    source: WORDS,
    names: {
      status: `状态|商品状态|计划状态|推广状态|投放状态|上下架状态|活动状态|广告状态|Status|State|Listing status|Product status
        Campaign status|Statut|État|Estado|Stato|Situação|ステータス|状態|Trạng thái|สถานะ|Статус|Состояние`,
      created: `创建时间|创建日期|发布时间|Created|Created at|Created on|Created time|Created date|Date created|Creation date|Creation time
        Time created|Erstellt|Erstellt am|Erstellungsdatum|Créé le|Date de création|Creado|Fecha de creación|Criado em
        Data de criação|Creato il|Data di creazione|作成日|作成日時|Dibuat|Tanggal dibuat|Waktu dibuat|Ngày tạo|Thời gian tạo
        วันที่สร้าง|เวลาที่สร้าง|Создан|Создано|Дата создания`,
      listed_at: '上架时间|上架日期',
      status_time: '商品状态/时间|状态/时间',
      action: `操作|管理操作|Action|Actions|Operation|Operations|Aktion|Aktionen|Acción|Acciones|Ação|Ações|Azione|Azioni|アクション|Aksi
        Tindakan|Thao tác|Hành động|การดำเนินการ|ดำเนินการ|จัดการ|Действие|Действия`,
      date: `日期|统计日期|数据日期|Date|Day|By day|Datum|Tag|Jour|Fecha|Día|Data|Dia|Giorno|日付|Tanggal|Ngày|วันที่|Дата|День
        Tarih|Gün|Dzień|Dag|날짜|일자|По дням`,
      date_range: '日期范围|Date range',
      start_date: `开始日期|开始时间|Start date|Startdatum|Date de début|Fecha de inicio|Data de início|Data di inizio|開始日|Tanggal mulai
        Ngày bắt đầu|วันที่เริ่มต้น|Дата начала
        Begindatum|Data rozpoczęcia|Başlangıç tarihi|시작일`,
      end_date: `结束日期|结束时间|End date|Enddatum|Date de fin|Fecha de finalización|Fecha de fin|Data de término|Data di fine|終了日
        Tanggal selesai|Tanggal berakhir|Ngày kết thúc|วันที่สิ้นสุด|Дата окончания
        Einddatum|Slutdatum|Data zakończenia|Bitiş tarihi|종료일`,
      currency: `货币|币种|Currency|Währung|Devise|Moneda|Moeda|Valuta|通貨|Mata uang|Tiền tệ|สกุลเงิน|Валюта
        Waluta|Para birimi|통화`,
      country: '国家|国家/地区|Country|Country/Region|Land|Pays|País|Paese|国|Negara|Quốc gia|ประเทศ|Страна',
      marketplace: '站点|Marketplace',
    },
  },
  {
    report: 'Figures',
    marketplaces: [],
    kinds: [],
    source: WORDS,
    names: {
      spend: `花费|总花费|消耗|总消耗|消费|广告花费|广告费|广告消耗|广告支出|推广花费|推广费|推广消耗|Spend|Ad spend|Ads spend|Total spend
        Total ad spend|Amount spent|Advertising spend|Advertising cost|Ad cost|Ausgaben|Werbeausgaben|Werbekosten|Dépenses
        Dépenses publicitaires|Gasto|Gastos|Gasto publicitario|Gasto en publicidad|Inversión|Inversión publicitaria|Investimento
        Investimento em anúncios|Gasto com anúncios|Despesas|Spesa|Spesa pubblicitaria|広告費|広告費用|Biaya|Biaya iklan
        Pengeluaran iklan|Chi phí|Chi phí quảng cáo|ค่าใช้จ่าย|ค่าโฆษณา|ต้นทุน|Расход|Расходы|Затраты|Расходы на рекламу
        广告成本|广告费用|推广费用|投放费用|投放消耗|Koszt|Koszty|Wydatki|Koszt reklamy|Kostnad|Annonskostnad|Utgifter|Uitgaven
        Advertentiekosten|Harcama|Reklam harcaması|Reklam maliyeti|광고비|Chi tiêu|Chi tiêu quảng cáo|ค่าใช้จ่ายโฆษณา
        ยอดใช้จ่าย|Pengeluaran|Coût publicitaire|Coste publicitario|Costo publicitario|Costo pubblicitario
        Custo de publicidade|Расход на рекламу|Расходы на продвижение`,
      impressions: `展现|展现量|展现数|展现次数|展示|展示量|展示数|展示次数|曝光|曝光量|曝光数|曝光次数|商品曝光次数|商品曝光量|广告展示量
        广告曝光量|Impressions|Impression|Ad impressions|Impressionen|Impresiones|Impressões|Impressioni|インプレッション
        インプレッション数|表示回数|Tayangan|Impresi|Jumlah tayangan|Lượt hiển thị|Số lượt hiển thị|การแสดงผล|จำนวนการแสดงผล
        การมองเห็น|Показы|Количество показов
        Показов|Показы рекламы|Wyświetlenia|Liczba wyświetleń|Visningar|Annonsvisningar|Exponeringar|Vertoningen|Gösterim
        Gösterimler|Gösterim sayısı|Số lần hiển thị|Lượt xem quảng cáo|จำนวนการมองเห็น|ยอดการมองเห็น|จำนวนครั้งที่แสดง
        Iklan dilihat|Jumlah impresi|노출|노출수|Affichages|Nombre d'impressions|Número de impresiones|Número de impressões
        Numero di impressioni|Einblendungen|広告表示回数`,
      clicks: `点击|点击量|点击数|点击次数|商品点击次数|商品点击量|广告点击量|Clicks|Click|Ad clicks|Link clicks|Klicks|Clics|Cliques|Clic
        クリック|クリック数|Klik|Jumlah klik|Lượt nhấp|Số lượt nhấp|Lượt click|Số lượt click|Nhấp chuột|คลิก|จำนวนคลิก|Клики
        Количество кликов
        Кликов|Число кликов|Kliknięcia|Liczba kliknięć|Klick|Antal klick|Klikken|Aantal klikken|Tıklama|Tıklamalar
        Tıklama sayısı|Nombre de clics|Número de clics|Número de cliques|Numero di clic|Anzahl Klicks|클릭|클릭수|Số lần nhấp
        จำนวนการคลิก|ยอดคลิก|広告クリック数`,
      ctr: `点击率|CTR|Click-through rate|Click-thru rate|Click rate|Klickrate|Klickrate (CTR)|Taux de clics|Taux de clic|Tasa de clics
        Tasa de clic|Porcentaje de clics|Taxa de cliques|Tasso di clic|Percentuale di clic|Percentuale di click|クリック率
        クリックスルー率|Persentase klik|Rasio klik|Tingkat klik|Tỷ lệ nhấp|Tỷ lệ click|Tỷ lệ nhấp chuột|อัตราการคลิก|Кликабельность
        Коэффициент кликабельности
        클릭률|Klickfrekvens|Tıklama oranı|Klikfrequentie|Współczynnik klikalności`,
      cpc: `平均点击花费|平均点击成本|平均点击单价|平均点击扣费|单次点击成本|单次点击花费|每次点击成本|每次点击花费|点击单价|点击成本
        点击均价|CPC|Avg. CPC|Average CPC|Cost per click|Avg. cost per click|Average cost per click|Kosten pro Klick|Ø CPC
        Coût par clic|CPC moyen|Coste por clic|Costo por clic|CPC medio|Custo por clique|CPC médio|Costo per clic|クリック単価
        平均クリック単価|平均CPC|Biaya per klik|Chi phí mỗi lượt nhấp|Chi phí cho mỗi lượt nhấp|Chi phí mỗi lượt click|ต้นทุนต่อคลิก
        ค่าใช้จ่ายต่อคลิก|Цена клика|Стоимость клика|Средняя стоимость клика|Средняя цена клика`,
      cpm: `千次展现花费|千次展现成本|千次展现费用|千次展示费用|千次展示成本|千次展示花费|千次曝光成本|千次曝光花费|平均千次展现费用
        平均千次展示费用|平均千次展现花费|平均千次展现成本|平均千次展示成本|CPM|eCPM|Cost per mille|Cost per thousand impressions
        Cost per 1,000 impressions|Tausenderkontaktpreis|TKP|Coût pour mille|Costo por mil|Coste por mil|Custo por mil
        Costo per mille`,
      cpa: `总成交成本|成交成本|单笔成交成本|每笔成交成本|每笔成交花费|转化成本|平均转化成本|CPA|Cost per order|Cost per conversion
        Cost per acquisition|Cost per purchase|Cost per sale|Kosten pro Bestellung|Coût par commande|Costo por pedido
        Costo por conversión|Custo por pedido|Custo por conversão|Biaya per pesanan|Biaya per konversi
        Chi phí cho mỗi lượt chuyển đổi|Стоимость заказа|Цена заказа`,
      orders: `成交笔数|总成交笔数|成交订单数|成交订单量|成交单量|成交单数|支付订单数|支付订单量|支付笔数|订单数|订单量|订单数量|订单笔数
        总订单数|总订单量|总订单行|Orders|Order count|Total orders|Number of orders|Purchases|Bestellungen|Anzahl Bestellungen
        Commandes|Nombre de commandes|Pedidos|Total de pedidos|Número de pedidos|Órdenes|Ordini|Numero di ordini|注文|注文数|注文件数
        Pesanan|Jumlah pesanan|Total pesanan|Đơn hàng|Số đơn hàng|Tổng số đơn hàng|คำสั่งซื้อ|จำนวนคำสั่งซื้อ|จำนวนออเดอร์|Заказы
        Количество заказов
        出单量|出单数|成交订单|Заказов|Число заказов|Liczba zamówień|Zamówienia|Antal beställningar|Beställningar|Aantal bestellingen
        Bestellingen|Siparişler|Sipariş sayısı|주문수|주문건수|Số đơn|ยอดคำสั่งซื้อ|Jumlah order|Commandes totales|Ordini totali`,
      sales: `成交金额|总成交金额|成交额|成交总额|支付金额|销售额|总销售额|销售金额|交易额|总交易额|总订单金额|GMV|Total sales|Gross sales
        Sales amount|Sales revenue|Revenue|Gross revenue|Total revenue|Ad revenue|Attributed sales|Ad sales|Ordered product sales
        Umsatz|Gesamtumsatz|Werbeumsatz|Chiffre d'affaires|Ingresos|Facturación|Receita|Faturamento|Fatturato|Ricavi|売上|売上高
        売上金額|総売上|総売上高|Omzet|Omzet penjualan|Pendapatan|Doanh số|Doanh thu|Tổng doanh số|Tổng doanh thu|ยอดขาย|ยอดขายรวม
        รายได้|รายได้รวม|Выручка|Сумма заказов|Оборот
        매출|매출액|판매금액|Przychód|Wartość sprzedaży|Omsättning|Försäljningsbelopp|Ciro|Satış tutarı|Importe de ventas
        Importe vendido|Valor de vendas|Valor vendido|Montant des ventes|Verkaufserlös|Nilai penjualan|Сумма продаж
        Выручка от рекламы|มูลค่าขาย|販売金額`,
      roas: `投入产出比|投产比|广告支出回报率|广告投资回报率|广告投入回报率|投资回报率|支付ROI|ROAS|Return on ad spend
        Return on advertising spend|Rendite der Werbeausgaben|Retour sur les dépenses publicitaires
        Retorno de la inversión publicitaria|Retorno sobre investimento em anúncios|Ritorno sulla spesa pubblicitaria|広告費用対効果
        Efektivitas iklan`,
      acos: 'ACOS|ACoS|广告成本销售比|广告销售成本比|广告费比|Advertising cost of sales|ДРР|Доля рекламных расходов',
      cvr: `转化率|点击转化率|支付转化率|成交转化率|商品支付转化率|CVR|CR|Conversion rate|Conversion|Conv. rate|Order conversion rate
        Konversionsrate|Conversion-Rate|Konversion|Taux de conversion|Tasa de conversión|Conversión|Taxa de conversão|Conversão
        Tasso di conversione|コンバージョン率|転換率|Tingkat konversi|Tỷ lệ chuyển đổi|อัตราการแปลง|อัตราคอนเวอร์ชั่น|อัตราการซื้อ
        Конверсия|Коэффициент конверсии|Конверсия в заказ`,
      conversions: '转化数|转化量',
      units: `成交件数|支付件数|成交商品件数|销售件数|售出件数|商品件数|销售数量|销售量|已售商品数量|Units|Units sold|Units ordered
        Items sold|Quantity sold|Sold units|Sold quantity|Total units|Einheiten|Bestellte Einheiten|Verkaufte Einheiten
        Unités vendues|Unités commandées|Unidades|Unidades vendidas|Unidades pedidas|Unità vendute|Unità ordinate|Itens vendidos
        Artículos vendidos|販売数|販売個数|総販売数|注文点数|Produk terjual|Unit terjual|Sản phẩm đã bán|Số lượng đã bán
        สินค้าที่ขายได้|จำนวนที่ขายได้|จำนวนที่ขาย|Заказано товаров|Продано товаров|Продано штук
        付款件数|已售数量|卖出件数|จำนวนขาย|จำนวนสินค้าที่ขายได้|จำนวนชิ้นที่ขายได้|Jumlah terjual|Jumlah produk terjual|Barang terjual
        Kuantitas terjual|Штук продано|Продано шт|Продано единиц|Заказано шт|Заказано штук|Количество продаж шт
        Проданные товары|Sprzedane sztuki|Liczba sprzedanych sztuk|Sålda enheter|Antal sålda|Verkochte eenheden
        Verkochte stuks|Aantal verkocht|Satılan adet|Satış adedi|판매수량|판매량|販売数量|販売点数|Verkaufte Stücke|Verkaufte Artikel
        Verkaufte Menge|Quantité vendue|Articles vendus|Produits vendus|Cantidad vendida|Productos vendidos
        Quantidade vendida|Produtos vendidos|Quantità venduta|Articoli venduti|Prodotti venduti|Số lượng bán|Số lượng bán ra
        Sản phẩm bán ra`,
      aov: `客单价|成交客单价|支付客单价|笔单价|AOV|Average order value|Avg. order value|Durchschnittlicher Bestellwert|Panier moyen
        Ticket promedio|Ticket médio|Valor medio del pedido|Valore medio ordine|平均注文額|Средний чек`,
      price: `价格|商品价格|价格区间|售价|销售价|销售价格|单价|一口价|拼单价|Price|Unit price|Selling price|Sale price|Your price
        List price|Listing price|Retail price|Current price|Preis|Verkaufspreis|Prix|Prix de vente|Precio|Precio de venta|Preço
        Preço de venda|Prezzo|Prezzo di vendita|価格|販売価格|Harga|Harga jual|Giá|Giá bán|ราคา|ราคาขาย|Цена|Ваша цена|Текущая цена`,
      stock: `库存|总库存|Total stock|Total inventory|商品库存|可售库存|可用库存|现货库存|库存数|库存数量|库存量|Stock|Inventory|Available|Available quantity
        Quantity available|Qty available|Available stock|Stock quantity|In stock|On hand|Bestand|Lagerbestand|Verfügbar
        Verfügbare Menge|Stock disponible|Quantité disponible|Inventario|Existencias|Cantidad disponible|Estoque|Estoque disponível
        Disponibilità|Giacenza|Scorte|Quantità disponibile|在庫|在庫数|Stok|Kho hàng|Kho|Tồn kho|คลัง|คลังสินค้า|สต็อก|สต๊อก
        จำนวนคงเหลือ|Остаток|Остатки|В наличии|Наличие`,
      visitors: `访客数|访客|访客人数|商品访客数|商品访客|Visitors|Unique visitors|Product visitors|Besucher|Visiteurs|Visitantes
        Visitantes únicos|Visitatori|訪問者数|Pengunjung|Khách truy cập|Lượt truy cập|Số lượt truy cập|ผู้เข้าชม|จำนวนผู้เข้าชม
        Посетители`,
      shop_visitors: '店铺访客数',
      shop_pageviews: '店铺浏览量',
      pageviews: `浏览量|商品浏览量|页面浏览量|浏览次数|PV|Page views|Pageviews|Product views|Product page views|Total page views|Seitenaufrufe
        Pages vues|Vues de page|Vistas de página|Visitas a la página|Visualizações de página|Visualizzazioni di pagina|ページビュー
        Halaman dilihat|Lượt xem trang|การดูหน้าเพจ|Просмотры|Просмотры карточки`,
      sessions: 'Sessions|Sitzungen|Sesiones|Sessões|Sessioni|セッション|会话次数|Сессии',
      add_to_cart: `加购数|加购量|加购次数|总加购数|总购物车数|购物车数|Add to cart|Add to carts|Adds to cart|Added to cart|In den Einkaufswagen
        Ajouts au panier|Ajout au panier|Añadir al carrito|Añadidos al carrito|Agregados al carrito|Adicionar ao carrinho
        Adições ao carrinho|Aggiunte al carrello|カート追加|カートに追加|Tambah ke keranjang|Thêm vào giỏ hàng|เพิ่มในรถเข็น
        เพิ่มลงตะกร้า|Добавления в корзину|В корзину`,
      add_to_cart_units: '加购件数|商品加购件数',
      add_to_cart_users: '加购人数|商品加购人数|加购客户数',
      cart_rate: '加购率',
      add_to_cart_rate: 'Add to cart rate|Add-to-cart rate',
      favourites: `收藏|商品收藏用户数|收藏用户数|收藏数|收藏量|收藏人数|收藏次数|总收藏数|商品收藏人数|Favourites|Favorites|Likes|Favoriten|Favoris|Favoritos|Preferiti
        お気に入り|お気に入り数|Favorit|Lượt thích|Yêu thích|ถูกใจ|รายการโปรด|Избранное|В избранном`,
      buyers: `支付买家数|成交买家数|支付人数|支付客户数|成交人数|成交客户数|买家数|购买人数|Buyers|Unique buyers|Käufer|Acheteurs|Compradores
        Compradores únicos|Acquirenti|購入者数|Pembeli|Người mua|Số người mua|ผู้ซื้อ|จำนวนผู้ซื้อ|Покупатели`,
      new_customers: '成交新客数|支付新买家数|新客数|新买家数|下单新客数',
      returning_customers: '支付老买家数|老客数|老买家数',
      impression_users: '曝光人数|商品曝光人数|展现人数',
      click_users: '点击人数|商品点击人数',
      order_amount: '下单金额',
      order_buyers: '下单买家数|下单客户数|下单人数',
      order_units: '下单件数',
      order_cvr: '下单转化率',
      placed_orders: '下单单量|下单笔数|拍下订单笔数',
      refund_amount: '退款金额|成功退款金额|退款额|Refund amount|Refunded amount',
      refund_rate: '退款率|Refund rate',
      uv_value: 'UV价值',
      avg_stay_seconds: '平均停留时长',
      bounce:
        '跳失率|跳出率|商品详情页跳出率|Bounce rate|Absprungrate|Taux de rebond|Tasa de rebote|Taxa de rejeição|Frequenza di rimbalzo',
      budget: `预算|日预算|每日预算|日限额|计划预算|投放预算|Budget|Daily budget|Campaign budget|Tagesbudget|Budget quotidien|Presupuesto
        Presupuesto diario|Orçamento|Orçamento diário|Budget giornaliero|予算|日予算|1日の予算|Anggaran|Anggaran harian|Ngân sách
        Ngân sách hàng ngày|งบประมาณ|งบประมาณรายวัน|Бюджет|Дневной бюджет`,
      bid: `出价|竞价|默认出价|关键词出价|Bid|Default bid|Max. bid|Keyword bid|Gebot|Standardgebot|Enchère|Puja|Lance|入札額|入札
        Giá thầu|ราคาประมูล|Ставка`,
      target_roas: `目标投产比|目标投产|目标ROI|目标ROAS|期望投产比|投产比目标|ROI目标|控投产比|目標投產比|目標ROAS|Target ROAS|Target ROI
        ROAS target|ROI target|ROAS objetivo|Целевой ROAS`,
      acos_target: '目标ACOS|目標ACOS|Target ACOS|ACOS target|Ziel-ACOS|ACoS cible|ACOS objetivo',
      net_sales: '净成交金额|净交易额|净销售额|Net sales|Net revenue',
      net_orders: '净成交笔数|净成交订单数',
      net_roas: '净成交ROI|净投产比|净实际投产比',
      sales_direct: '直接成交金额|直接交易额|Direct GMV|Direct sales',
      sales_indirect: '间接成交金额|间接交易额',
      orders_direct: '直接成交笔数|直接成交订单数',
      orders_indirect: '间接成交笔数|间接成交订单数',
      roas_direct: '直接支付ROI|直接投产比',
      spend_share: '花费占比|消耗占比|整体消耗占比',
      inquiries: '询单量|咨询量|询盘量|旺旺咨询量',
      follows: '关注量|关注数',
      new_fans: '新增粉丝数|涨粉数',
    },
  },
  {
    report: 'Advertising',
    marketplaces: [],
    kinds: ['ad-report'],
    source: WORDS,
    names: {
      spend: 'Cost|Total cost|Costs|Kosten|Coût|Coste|Costo|Custo|成本|费用|広告コスト|コスト',
      roas: 'ROI|总ROI|综合ROI|整体支付ROI',
      impressions: 'Views|Ad views|Visualizaciones|Visualizações|Dilihat',
      orders: 'Conversions|Conversion count|Conversiones|Conversões|Conversioni|Konversi|Lượt chuyển đổi|การแปลง|Конверсии|购买量|购买次数',
      sales: 'Sales|Ad-attributed sales|Ventes|Vendite',
      units: '销量',
      campaign_type: 'Type|Campaign type|Ad type|Ads type|计划类型|广告类型|广告活动类型|キャンペーンタイプ|Kampagnentyp',
      creative: '创意|创意名称|Creative|Creatives',
      duration: '时长|投放时长',
    },
  },
  {
    report: 'Lists of products',
    marketplaces: [],
    kinds: ['listing-list'],
    source: WORDS,
    names: {
      units_total: `累计销量|总销量|销量|历史销量|累计售出|已售|已售件数|销售量|Sold|Total sold|Items sold|Units sold|Sold quantity|Quantity sold|Verkauft|Vendus|Vendidos|Vendidas
        Venduti|販売済み|Terjual|Đã bán|ขายแล้ว|Продано`,
      units_30d: `30日销量|30天销量|近30天销量|近30日销量|最近30天销量|月销量|Sold (30 days)|Last 30 days sold|Units sold (last 30 days)
        30-day sales|30-day units sold`,
      quality: `商品体检|质量分|商品质量分|信息质量|信息质量分|诊断结果|商品诊断|商品诊断结果|Listing quality|Listing quality score
        Quality score|Content quality`,
      pageviews: 'Views|Visits|Aufrufe|Vues|Dilihat|Lượt xem|ยอดวิว',
      stock: 'Quantity|Qty|Menge|Quantité|Cantidad|Quantidade|Quantità|数量',
      title: 'Name|Nom|Nombre|Nome|Nama|Tên|ชื่อ',
    },
  },
  {
    report: 'Shop data',
    marketplaces: [],
    kinds: ['shop-report'],
    source: WORDS,
    names: {
      date: '时间|统计时间|Time',
      sales: 'Sales|Ventes|Vendite',
      units: '销量|Sold|Terjual|Đã bán|ขายแล้ว',
      pageviews: 'Views|Visualizaciones|Visualizações|Lượt xem',
      stay: '平均访问时长',
    },
  },
  {
    report: 'Orders',
    marketplaces: [],
    kinds: ['order-list'],
    source: WORDS,
    names: {
      order_id: `订单号|订单编号|订单ID|Order ID|Order number|Order no.|Order|Bestellnummer|Numéro de commande|Número de pedido
        Número do pedido|Numero d'ordine|注文番号|Nomor pesanan|No. Pesanan|Mã đơn hàng|เลขที่คำสั่งซื้อ|หมายเลขคำสั่งซื้อ
        Номер заказа`,
      status: `订单状态|交易状态|发货状态|Order status|Bestellstatus|Statut de la commande|Estado del pedido|Status do pedido
        Stato dell'ordine|注文状況|Status pesanan|Trạng thái đơn hàng|สถานะคำสั่งซื้อ|Статус заказа`,
      order_total: `订单金额|实付金额|实收款|应付金额|Order total|Order amount|Total|Total price|Bestellsumme|Total de la commande
        Total del pedido|Total do pedido|Totale dell'ordine|注文合計|Total pesanan|Tổng tiền|Tổng đơn hàng|ยอดรวม|Сумма заказа`,
      units: '数量|商品数量|Quantity|Qty|Menge|Quantité|Cantidad|Quantidade|Quantità|Jumlah|Số lượng|จำนวน|Количество',
      date: `下单时间|付款时间|订单时间|订单创建时间|订单付款时间|Order Creation Date|Order created|Order placed|Creation date|Waktu Pesanan Dibuat|Order date|Order time|Bestelldatum|Date de commande|Fecha del pedido|Data do pedido
        Data dell'ordine|注文日|注文日時|Tanggal pesanan|Ngày đặt hàng|วันที่สั่งซื้อ|Дата заказа`,
    },
  },
  {
    report: 'Chinese back-offices in English',
    marketplaces: ['taobao', 'tmall', 'jd', 'pinduoduo', 'douyin', 'kuaishou', 'xiaohongshu', '1688', 'weixin_shop'],
    kinds: ['listing-list', 'ad-report', 'shop-report', 'order-list'],
    source: WORDS,
    names: { item: 'Item name|Item title|Product name|Product title|Product info' },
  },
];
