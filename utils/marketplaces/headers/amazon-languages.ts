import type { HeaderReport } from './report';

/** Names of the sponsored reports where the console is not in English, German or Chinese. */
export const AMAZON_LANGUAGE_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Sponsored Products reports',
    marketplaces: ['amazon'],
    kinds: ['ad-report'],
    source: { cite: 'names of the console, by memory', seen: '2026-11-23', confidence: 'C' },
    names: {
      start_date:
        'Date de début|Fecha de inicio|Data di inizio|開始日|Startdatum|Data de início|Begindatum|Data rozpoczęcia|Başlangıç tarihi',
      end_date:
        'Date de fin|Fecha de finalización|Data di fine|終了日|Enddatum|Data de término|Einddatum|Data zakończenia|Slutdatum|Bitiş tarihi',
      date: 'Date|Fecha|Data|日付|Datum|Tarih',
      portfolio:
        'Nom du portefeuille|Nombre de la cartera|Nombre de cartera|Nome portafoglio|Nome del portafoglio|ポートフォリオ名|Nome do portfólio|Portfolionaam|Naam portfolio|Nazwa portfolio|Nazwa portfela|Portföljnamn|Portföy adı',
      currency: 'Devise|Divisa|Moneda|Valuta|Moeda|Waluta|Para birimi',
      campaign:
        'Nom de la campagne|Nombre de campaña|Nombre de la campaña|Nome campagna|Nome della campagna|Nome da campanha|Campagnenaam|Nazwa kampanii|Kampanjnamn|Kampanya adı',
      ad_group:
        "Nom du groupe d'annonces|Nom du groupe publicitaire|Nombre del grupo de anuncios|Nombre de grupo de anuncios|Nome gruppo di annunci|Nome del gruppo di annunci|Nome do grupo de anúncios|Naam advertentiegroep|Advertentiegroepnaam|Naam van advertentiegroep|Nazwa grupy reklam|Annonsgruppsnamn|Annonsgruppens namn|Reklam grubu adı",
      target: 'Ciblage|Segmentación|Targeting|Segmentação|Kierowanie|Targetowanie|Inriktning|Hedefleme',
      match_type:
        'Type de correspondance|Tipo de concordancia|Tipo de coincidencia|Tipo di corrispondenza|Tipo de correspondência|Zoektype|Overeenkomsttype|Matchtype|Typ dopasowania|Matchningstyp|Eşleşme türü',
      search_term:
        'Terme de recherche client|Terme de recherche de client|Terme de recherche du client|Término de búsqueda de cliente|Término de búsqueda del cliente|Termine ricerca cliente|Termine di ricerca del cliente|Termine di ricerca cliente|検索用語|Termo de pesquisa do cliente|Zoekterm klant|Zoekterm van klant|Zoekterm van de klant|Wyszukiwane hasło klienta|Hasło wyszukiwane przez klienta|Kundens sökterm|Kundsökterm|Müşteri arama terimi',
      impressions:
        'Impressions|Impresiones|Impressioni|Impressões|インプレッション|インプレッション数|Vertoningen|Weergaven|Wyświetlenia|Visningar|Exponeringar|Gösterimler|Gösterim',
      clicks: 'Clics|Clic|Cliques|クリック|クリック数|Klikken|Kliknięcia|Klick|Tıklamalar|Tıklama',
      ctr: 'Taux de clics (CTR)|Porcentaje de clics (CTR)|Percentuale di clic (CTR)|クリック率 (CTR)|クリックスルー率 (CTR)|Taxa de cliques (CTR)|Klikfrequentie (CTR)|Doorklikratio (CTR)|Współczynnik klikalności (CTR)|Klickfrekvens (CTR)|Tıklama oranı (TO)',
      cpc: 'Coût par clic (CPC)|Coste por clic (CPC)|Costo por clic (CPC)|Costo per clic (CPC)|クリック単価 (CPC)|平均クリック単価 (CPC)|Custo por clique (CPC)|Kosten per klik (CPC)|Koszt kliknięcia (CPC)|Kostnad per klick (CPC)|Tıklama başına maliyet (TBM)',
      spend: 'Dépenses|Dépense|Gasto|Inversión|Spesa|広告費|Gastos|Uitgaven|Wydatki|Utgifter|Spendering|Kostnader|Harcama',
      sales: `Total des ventes sur 7 jours|Total des ventes sur 7 jours (€)|Ventes totales sur 7 jours|Ventas totales de 7 días|Ventas totales de 7 días (€)|Ventas totales en 7 días
        Total de ventas de 7 días|Vendite totali in 7 giorni|Vendite totali in 7 giorni (€)|Vendite totali di 7 giorni|Total vendite in 7 giorni
        広告がクリックされてから7日間の総売上高|7日間の総売上高|7日間の合計売上|合計売上高（7日間）|Total de vendas em 7 dias|Vendas totais em 7 dias|Total de vendas de 7 dias`,
      acos: 'Coût publicitaire des ventes (ACOS) total|Total du coût publicitaire des ventes (ACOS)|Coste publicitario de las ventas (ACOS) total|Costo pubblicitario delle vendite (ACOS) totale|広告費売上高比率（ACOS）合計',
      roas: `Total du retour sur investissement publicitaire (ROAS)|Retour sur investissement publicitaire (ROAS) total|Retorno de la inversión publicitaria (ROAS) total
        Ritorno sulla spesa pubblicitaria (ROAS) totale|広告費用対効果 (ROAS)の合計|広告費用対効果（ROAS）合計`,
      orders: `Total des commandes sur 7 jours|Total des commandes sur 7 jours (#)|Commandes totales sur 7 jours (#)|Total de pedidos de 7 días (#)|Total de pedidos en 7 días (#)|Pedidos totales de 7 días (#)
        Totale ordini in 7 giorni (#)|Ordini totali in 7 giorni (#)|広告がクリックされてから7日間の合計注文数(#)|広告がクリックされてから7日間の総注文数(#)|7日間の合計注文数(#)|Total de pedidos em 7 dias (#)|Total de pedidos de 7 dias (#)`,
      units: `Total des unités sur 7 jours|Total des unités sur 7 jours (#)|Unités totales sur 7 jours (#)|Total de unidades de 7 días (#)|Total de unidades en 7 días (#)|Unidades totales de 7 días (#)
        Totale unità in 7 giorni (#)|Unità totali in 7 giorni (#)|広告がクリックされてから7日間の合計販売数(#)|広告がクリックされてから7日間の総販売数(#)|広告がクリックされてから7日間の合計販売数|7日間の合計販売数(#)|Total de unidades em 7 dias (#)|Total de unidades de 7 dias (#)`,
      cvr: 'Taux de conversion sur 7 jours|Tasa de conversión de 7 días|Tasso di conversione in 7 giorni|広告がクリックされてから7日間のコンバージョン率|Taxa de conversão em 7 dias',
      sku: 'SKU annoncé|SKU promu|SKU anunciado|SKU pubblicizzato|広告対象SKU|広告SKU|Beworbene SKU|Geadverteerde SKU|Reklamowany SKU|Annonserad SKU|Reklamı yapılan SKU',
      asin: 'ASIN annoncé|ASIN promu|ASIN anunciado|ASIN pubblicizzato|広告対象ASIN|広告ASIN|Beworbene ASIN|Geadverteerde ASIN|Reklamowany ASIN|Annonserad ASIN|Reklamı yapılan ASIN',
      placement: 'Emplacement|Ubicación|Posizionamento|掲載枠|Platzierung|Posicionamento',
      status: 'Statut|Estado|Stato|ステータス',
      budget: 'Budget|Presupuesto|予算',
    },
  },
  {
    report: 'Sponsored Brands and Sponsored Display reports',
    marketplaces: ['amazon'],
    kinds: ['ad-report'],
    source: { cite: 'names of the console, by memory', seen: '2026-11-23', confidence: 'C' },
    names: {
      sales: '7 Day Total Sales - (Click)|14 Day Total Sales - (Click)|Sales - (Click)',
      orders: '14 Day Total Orders (#) - (Click)|7 Day Total Orders (#) - (Click)',
      units: '14 Day Total Units (#) - (Click)|7 Day Total Units (#) - (Click)',
      cpm: 'Cost per 1,000 viewable impressions (VCPM)',
      asin: 'Advertised ASIN|Purchased ASIN',
      search_term: 'Customer Search Term',
      campaign: 'Campaign Name',
      impressions: 'Impressions',
      clicks: 'Clicks',
      spend: 'Spend',
    },
  },
];
