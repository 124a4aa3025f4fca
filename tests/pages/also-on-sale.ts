/** Titles of other goods in the same shop, for the lists that stand beside a form. None of them belongs to the goods being edited. */
export const ALSO_ON_SALE: readonly string[] = [
  '山野粗陶马克杯带盖办公室水杯',
  '竹编茶席茶垫家用防滑隔热垫',
  '亚麻围裙简约日式厨房防油罩衣',
  '黄铜香插小号线香座摆件',
];
