import type { LinkListener, WatchLink } from '../../utils/messages/watch-link';
import type { ReadField, Reading } from '../../utils/reading/reading';

/**
 * The first-run example: an invented product, put through the real rules. It behaves like a page: a fix changes its text and it is scored
 * again. Nothing of it is kept.
 */
const TITLE = '【包邮】全网最低价轻薄羽绒服女2025新款 羽绒服女短款羽绒服百搭显瘦爆款★';
const DESCRIPTION = [
  '90白鸭绒填充，充绒量120克，蓬松度700，20D尼龙面料。',
  '全网销量第一，穿上缓解关节疼痛，三天见效。',
  '尺码S到2XL，模特身高168，穿M码。手洗，不可烘干。',
  '七天无理由退换，48小时内发货。',
].join('\n');

const text = (field: ReadField['field'], label: string, value: string, control: string, more: Partial<ReadField> = {}): ReadField => ({
  field,
  label,
  text: value,
  how: 'label',
  control,
  writable: true,
  ...more,
});

const attribute = (name: string, value: string, control: string): ReadField =>
  text('attributes', name, value, control, { name, required: true });

const pictures = (count: number): { src: string; width: number; height: number }[] =>
  Array.from({ length: count }, (_, index) => ({ src: `example-${index + 1}`, width: 480, height: 480 }));

export function exampleReading(at: number): Reading {
  return {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/sell/v2/publish.htm',
    itemId: '770000000001',
    language: 'zh',
    at,
    fields: [
      text('title', '宝贝标题', TITLE, 'e1', { required: true, limit: { max: 60, unit: 'width', from: 'counter' } }),
      text('guide_title', '导购标题', '', 'e2', { limit: { max: 30, unit: 'width', from: 'counter' } }),
      text('category', '类目', '女装/女士精品 > 羽绒服', 'e3', { writable: false }),
      text('item_type', '宝贝类型', '全新', 'e4', { writable: false }),
      attribute('品牌', '云朵里', 'e5'),
      attribute('材质成分', '聚酰胺纤维100%', 'e6'),
      attribute('充绒量', '', 'e7'),
      attribute('厚薄', '', 'e8'),
      attribute('适用季节', '', 'e9'),
      { field: 'images', label: '主图', text: '', how: 'label', images: pictures(2), slots: 5 },
      text('description', '图文描述', DESCRIPTION, 'e10'),
      text('price', '一口价', '329.00', 'e11'),
      text('stock', '总数量', '420', 'e12'),
      text('seller_code', '商家编码', 'YDL-Y26-01', 'e13'),
    ],
    notRead: [
      { field: 'image_white', reason: 'notMounted', label: '白底图' },
      { field: 'video', reason: 'notMounted', label: '主图视频' },
      { field: 'shipping', reason: 'notMounted', label: '运费模板' },
      { field: 'shop_category', reason: 'notMounted', label: '店铺中分类' },
    ],
    tables: [],
    coverage: { read: 14, expected: 18 },
  };
}

/** Opens the example as if it were the page in front. */
export function openExample(listener: LinkListener): WatchLink {
  let reading = exampleReading(Date.now());
  const report = (): void => listener.onState({ kind: 'reading', tab: -1, reading });
  report();
  return {
    show: () => undefined,
    drawMarks: () => undefined,
    drawChips: () => undefined,
    showRow: () => undefined,
    note: () => undefined,
    lookAtPictures: () => undefined,
    copyPage: async () => ({ ok: false, error: 'gone' }),
    pick: async () => ({ ok: false, error: 'stopped' }),
    titles: async () => undefined,
    tryLesson: async () => ({ ok: false, error: 'otherPage' }),
    teach: () => undefined,
    readAgain: report,
    close: () => undefined,
    async applyFix({ control, span, expected, replacement }) {
      const before = reading.fields.find((field) => field.control === control)?.text;
      if (before === undefined) return { ok: false, error: 'gone', now: '' };
      if (before.slice(span.start, span.end) !== expected) return { ok: false, error: 'changed', now: before };
      const after = before.slice(0, span.start) + replacement + before.slice(span.end);
      reading = { ...reading, fields: reading.fields.map((field) => (field.control === control ? { ...field, text: after } : field)) };
      report();
      return { ok: true, before, after };
    },
  };
}
