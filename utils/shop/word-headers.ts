/** How exports name the column of words and that of searches. Compared without blanks and case. */
export interface WordHeader {
  holds: 'word' | 'volume';
  names: readonly string[];
  /** Where the names were seen, or that they are known by memory only. */
  source: string;
}

/** Of the columns of a file the first name found counts, in this order: a count of searches stands before an index, an index before impressions. */
export const WORD_HEADERS: readonly WordHeader[] = [
  {
    holds: 'word',
    names: ['关键词', '搜索词', '搜索关键词', '推广词', '热搜词', '词', '關鍵字', '關鍵詞', '搜尋字詞', '搜尋詞', '关键字'],
    source: '生意参谋, 直通车/万相台 and the like, as quoted in public import scripts; Taiwan names by memory',
  },
  {
    holds: 'word',
    names: [
      'keyword',
      'keywords',
      'keyword phrase',
      'search term',
      'search query',
      'phrase',
      'customer search term',
      'search terms',
      'tag',
    ],
    source: 'Helium 10, Jungle Scout, Data Dive exports as read by public parsers; Amazon and Etsy reports by memory',
  },
  {
    holds: 'volume',
    names: ['搜索量', '搜索次数', '月搜索量', '搜索人数', '搜尋量', '搜尋次數', '每月搜尋量'],
    source: 'By memory',
  },
  {
    holds: 'volume',
    names: [
      'search volume',
      'exact volume',
      'exact search volume',
      '30-day search volume (exact)',
      'search query volume',
      'volume',
      'searches',
      'avg. monthly searches',
      'avg. searches',
      'monthly searches',
    ],
    source: 'Helium 10, Jungle Scout, Data Dive exports as read by public parsers; others by memory',
  },
  {
    holds: 'volume',
    names: ['搜索人气', '搜索热度', '搜索指数', '热度', '搜尋熱度'],
    source: '生意参谋: an index fitted to the number of people who searched (shuaishou.com, 2016)',
  },
  {
    holds: 'volume',
    names: ['展现指数', '展现量', '曝光量', '曝光', 'impressions', '曝光數'],
    source: '展现指数: Taobao’s own interface for 直通车 (simba.insight); others by memory',
  },
];
