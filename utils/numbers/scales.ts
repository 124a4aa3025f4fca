/** Words behind a number that shorten it, by the power of ten they stand for. What was cut off is not known, so such a number is approximate. */
export const SCALES: Readonly<Record<string, number>> = {
  千: 3,
  万: 4,
  萬: 4,
  w: 4,
  W: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  億: 8,
  万亿: 12,
  k: 3,
  K: 3,
  M: 6,
  B: 9,
  bn: 9,
  // German
  'Tsd.': 3,
  'Mio.': 6,
  Mio: 6,
  'Mrd.': 9,
  Mrd: 9,
  // Spanish and Portuguese: "mil" is a thousand
  mil: 3,
  mi: 6,
  // Italian, Polish, Dutch
  mln: 6,
  mld: 9,
  // Indonesian and Malay
  rb: 3,
  ribu: 3,
  jt: 6,
  juta: 6,
  // Vietnamese
  nghìn: 3,
  ngàn: 3,
  tr: 6,
  triệu: 6,
  tỷ: 9,
  // Russian
  'тыс.': 3,
  тыс: 3,
  'млн.': 6,
  млн: 6,
  млрд: 9,
  // Thai
  พัน: 3,
  หมื่น: 4,
  แสน: 5,
  ล้าน: 6,
  // Indian English
  lakh: 5,
  crore: 7,
};
