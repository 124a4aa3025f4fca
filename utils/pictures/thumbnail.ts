/**
 * How marketplaces ask their picture servers for a small copy, by its width in the address. What such a picture measures is not what the buyer gets.
 */
const SMALL_COPIES: readonly RegExp[] = [
  // 淘宝, 天猫, 1688: photo.jpg_80x80.jpg, photo.jpg_sum.jpg, photo.220x220.jpg
  /\.(?:jpe?g|png|webp|gif)_(?:(\d{2,3})x\d{2,3}|(?:sum|b|m|s)\b)/i,
  /\.(\d{2,3})x\d{2,3}\.(?:jpe?g|png|webp)/i,
  // Alibaba Cloud, Tencent Cloud and Qiniu picture processing
  /[?&]x-oss-process=[^&]*\bw_(\d{2,3})\b/i,
  /image(?:View|Mogr)2?\/[^&]*?(?:\/w\/|thumbnail\/!?)(\d{2,3})(?!\d)/i,
  // 抖店: ~tplv-….:200:200
  /~tplv-[\w-]*:(\d{2,3}):\d{2,3}/i,
  // Amazon: ._SS40_., ._AC_SX38_.
  /\._[\w,]*?S[SXYL](\d{2,3})_/i,
  // eBay: s-l64
  /\/s-l(\d{2,3})\./i,
  // Shopee: …_tn
  /\/file\/[\w-]+_tn\b/i,
];

/** Smaller than this, such an address is a copy for the page and not the file that was uploaded. */
const SMALL = 480;

/** Is this the address of a small copy made for the page? */
export function isSmallCopy(src: string): boolean {
  return SMALL_COPIES.some((pattern) => {
    const hit = pattern.exec(src);
    return hit !== null && (hit[1] === undefined || Number(hit[1]) < SMALL);
  });
}
