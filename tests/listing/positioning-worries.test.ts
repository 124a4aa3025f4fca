import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListingFacts } from '../../utils/listing/facts';
import { answersFor } from '../../utils/listing/positioning/answers';
import { WORRY_KINDS } from '../../utils/listing/positioning/worry-kinds';
import { card, persona } from './shop-card';
import { attribute, bullet, description, findingOf, readingWith, tableOf } from './tester';

tableOf('positioning-worries', {
  valid: [
    { title: '衬衫', fields: [description('活性印染，不掉色')], shop: persona(['怕掉色']) },
    { title: '杯子', fields: [description('好看'), attribute('续航时间', '12小时')], shop: persona(['担心没电']) },
    { title: 'Shirt', fields: [description('Machine washable.')], shop: persona(['Is it hard to clean?']) },
    { title: '茶几', fields: [description('桌角磨平，抽屉带缓冲')], shop: persona(['抽屉缓冲']) },
  ],
  invalid: [
    { title: '衬衫不掉色', fields: [description('好看又百搭')], shop: persona(['怕掉色']), outcome: 'warn' },
    { title: '衬衫', fields: [description('')], shop: persona(['怕掉色']), outcome: 'warn' },
    { title: '衬衫', fields: [description('深色会掉色，请单独洗')], shop: persona(['怕掉色']), outcome: 'warn' },
    { title: '衬衫', fields: [description('特价商品不支持7天无理由退换')], shop: persona(['不合适能退吗']), outcome: 'warn' },
    { title: 'Rug', fields: [description('This rug is not machine washable')], shop: persona(['hard to clean']), outcome: 'warn' },
    // Of no known kind: a person has to say.
    { title: '茶几', fields: [description('胡桃木')], shop: persona(['抽屉缓冲']), outcome: 'review' },
    // What pictures say is not read.
    {
      title: '衬衫',
      fields: [{ field: 'description', text: '', images: [{ src: 'https://pictures.test/1.jpg' }] }],
      shop: persona(['怕掉色']),
      outcome: 'review',
    },
  ],
  silent: [
    { title: '衬衫', fields: [description('好看')] },
    { title: '衬衫', fields: [description('好看')], shop: persona([]) },
    { title: '衬衫', fields: [description('好看')], shop: card() },
  ],
});

/** A worry, copy that answers it ⟦here⟧, copy of the same words that does not. */
const TRADE: readonly (readonly [kind: string, worry: string, answer: string, none: string])[] = [
  ['fading', '怕洗几次就褪色', '⟦面料固色处理⟧。好看', '颜色多，深色可能褪色'],
  ['fading', 'will it fade', 'Nice. ⟦Colorfast dyes⟧. Soft', 'Colors may fade in the sun'],
  ['size', '不知道买几码', '版型正。⟦身高160-165cm穿M⟧；好看', '尺码齐全，欢迎选购'],
  ['size', 'Is it too small?', '⟦See the size chart in the photos⟧', 'Comes in many sizes'],
  ['shape', '会不会缩水', '⟦面料已预缩⟧', '首次水洗会缩水'],
  ['durability', '用不久就坏', '⟦质保两年，承重120kg⟧', '设计新颖'],
  ['smell', '有异味', '⟦到手无异味⟧', '刚到会有异味，通风即可'],
  ['children', '宝宝会不会误食', '⟦食品级硅胶⟧', '宝宝喜欢的颜色'],
  ['skin', '敏感皮肤能用吗', '⟦100%棉，不刺激⟧', '图案可爱'],
  ['cleaning', '难清洗', '⟦外套可拆洗⟧', '清洗请用专用清洁剂'],
  ['installation', '不会安装', '⟦免打孔⟧', '安装需另付费'],
  ['battery', '续航够不够', '⟦续航约8小时⟧', '内置电池'],
  ['compatibility', '型号不兼容', '⟦适用于 K1 至 K3⟧', '拍前请问客服'],
  ['damage', '路上压坏', '⟦破损包赔⟧', '运输中难免压痕'],
  ['delivery', '发货太慢', '⟦48小时内发货⟧', '预售商品'],
  ['return', '不喜欢能退吗', '⟦七天无理由⟧', '定制商品不支持退换'],
  ['price', '有点贵', '⟦一瓶用3个月⟧', '价格以页面为准'],
  ['genuine', '是不是假货', '⟦品牌授权书可查⟧', '款式同步'],
  ['noise', '晚上太吵', '⟦运行35分贝⟧', '有三档风力'],
  ['warmth', '太薄不保暖', '⟦加绒内里⟧', '版型修身'],
  ['water', '下雨会不会进水', '⟦IPX5⟧', '请勿浸泡'],
  ['stability', '老人会打滑', '⟦鞋底防滑纹⟧', '鞋底柔软'],
  ['looks', '和图片不符', '⟦全部实拍⟧', '图片仅供参考'],
  ['use', '老人不会用', '⟦一键开关⟧', '功能多'],
  ['freshness', '怕临期', '⟦保质期12个月⟧', '口味多'],
  ['taste', '太甜', '⟦0糖⟧', '孩子爱吃'],
  ['weight', '太重带不动', '⟦整机只有 480g⟧', '外形大气'],
  ['power', '费电', '⟦一级能效⟧', '全年可开'],
];

describe.each(TRADE)('%s: %s', (kind, worry, answering, none) => {
  const said = (text: string) => {
    const facts = new ListingFacts(readingWith({ title: '商品', fields: [description(text)] }));
    return answersFor(facts, persona([worry]).card)[0]?.worries[0];
  };
  test('is answered by the sentence', () => {
    const start = answering.indexOf('⟦');
    const end = answering.indexOf('⟧') - 1;
    const answer = said(answering.replace(/[⟦⟧]/g, ''))?.answer;
    expect([answer?.start, answer?.end, answer?.place.field]).toEqual([start, end, 'description']);
  });
  test('is not answered by words alone', () => {
    expect(said(none)).toEqual({ worry, unknown: false });
  });
  test('is of its kind', () => {
    expect(WORRY_KINDS.filter(({ raised }) => raised.test(worry.toLowerCase())).map(({ id }) => id)).toContain(kind);
  });
});

test('every kind has a case', () => {
  expect(new Set(TRADE.map(([kind]) => kind))).toEqual(new Set(WORRY_KINDS.map(({ id }) => id)));
});

test('in traditional characters too', () => {
  const finding = findingOf('positioning-worries', {
    title: '襯衫',
    fields: [description('活性印染不掉色')],
    shop: persona(['怕掉色', '會不會縮水']),
  });
  expect(finding.message.values).toEqual({ n: 1, of: 2, worries: '妈妈: 會不會縮水' });
});

test('an answer is a stretch of the text it stands in, however long or odd the text', () => {
  const piece = fc.constantFrom('不掉色', '。', '. ', '\n', '好看', 'İ', '😀', 'Colorfast', ' ', '固色'.repeat(3), 'x'.repeat(90));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.boolean(), (pieces, named) => {
      const text = pieces.join('');
      const field = named ? attribute('色牢度', text) : bullet(text);
      const facts = new ListingFacts(readingWith({ title: '商品', fields: [field] }));
      const answer = answersFor(facts, persona(['怕掉色']).card)[0]?.worries[0]?.answer;
      if (answer) expect(text.slice(answer.start, answer.end)).toBe(answer.text);
    }),
  );
});
