const AMOUNT = String.raw`(?:\d{1,3}(?:[.,'\s\u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)`;
const CURRENCY = String.raw`(?:(?:[A-Z]{2,3}\s?)?[$€£¥￥₹₽₩฿₫₱]|R\$|RM|Rp|kr|zł|TL|[A-Z]{3})`;
const PRICE = `(?:${CURRENCY}\\s*${AMOUNT}|${AMOUNT}\\s*(?:${CURRENCY}|元|円|руб\\.?))`;
const ANY = new RegExp(PRICE, 'g');
const WHOLE = new RegExp(`^${PRICE}(?:\\s*[-–~至]\\s*(?:${PRICE}|${AMOUNT}))?(?:\\s*起)?$`);
const BARE = new RegExp(`^${AMOUNT}$`);

/** The prices a text prints, with their signs of money. */
export function pricesIn(text: string): string[] {
  return [...new Set((text.match(ANY) ?? []).map((price) => price.replace(/\s+/g, ' ').trim()))];
}

/** The text is a price, or a range of two, and nothing else. */
export const wholePrice = (text: string): boolean => text.length <= 40 && WHOLE.test(text);

/** The text is an amount without a sign of money, which may stand in a box beside it. */
export const bareAmount = (text: string): boolean => text.length <= 20 && BARE.test(text);
