/** Parts of the expressions of pattern rules, over folded text: white space beside Han is gone, full stops and commas stand. */

/** 95, 1.5, 三, 十五, 半 */
export const NUMBER = '(?:\\d{1,9}(?:\\.\\d{1,4})?|[一二两三四五六七八九十百千几半数]{1,4})';
/** 3天, 两个月, 一年 */
export const SPAN = `${NUMBER}(?:个)?(?:小时|天|日|周|星期|礼拜|月|年|节课|次|疗程)(?:半)?(?:内|左右|之内)?`;
/** 5分钟, 10分 */
export const SUM = `${NUMBER}(?:多)?(?:万|亿|千|百|w|k|元|块)?(?:元|块|多|\\+)?`;

/** Up to so many characters that end no thought. */
export const upTo = (most: number) => `[^，。！？；：、（）【】,;:?!()\\[\\]"“”|]{0,${most}}`;
