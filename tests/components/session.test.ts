import { describe, expect, test } from 'vitest';
import { type LawRules, lawItems } from '../../components/shell/checkup';
import type { Item } from '../../components/shell/items';
import type { AddedRules } from '../../utils/compliance/own/stored';
import { dismissalSchema } from '../../utils/history/row-schemas';
import { OWN_RULE } from '../history/rules-sample';
import { finding, NOW, openRoom, type Room, reading } from './room';

function lawItem(room: Room): Item {
  const { checkup } = room.session.get();
  const item = checkup && lawItems(checkup)[0];
  if (!item) throw new Error('no law finding');
  return item;
}

/** A law that finds one thing for every rule added. */
const lawWith = ({ ownRules }: AddedRules): LawRules => ({
  version: `1+${ownRules.length}`,
  check: () => ownRules.map(() => finding()),
  with: lawWith,
});

const titleOf = (room: Room) => room.session.get().checkup?.reading.fields[0]?.text;

describe('a reading', () => {
  test('is judged and its hits are marked in the page, with the fix on the card', async () => {
    const room = await openRoom();
    room.shows(reading());
    expect(room.session.get().checkup?.report.findings.length).toBeGreaterThan(0);
    const marks = room.marks.at(-1) ?? [];
    expect(marks.find((mark) => mark.outcome === 'fail' && mark.text === '最低价')).toMatchObject({
      control: 'c1',
      start: 2,
      end: 5,
      card: { fixes: [{ label: 'Change to “换季价”', replacement: '换季价' }] },
    });
  });

  test('of another page drops what was selected and what could be taken back', async () => {
    const room = await openRoom();
    room.shows(reading());
    room.session.select('x');
    await room.session.fixing.apply(lawItem(room), 0);
    expect(room.session.get().undoable).toBe(1);
    room.shows(reading({ url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=8', itemId: '8' }));
    expect(room.session.get()).toMatchObject({ selected: undefined, undoable: 0 });
  });

  test('that the law rules break on has no law result, and still a score', async () => {
    const room = await openRoom({
      check: () => {
        throw new Error('broken rule');
      },
    });
    room.shows(reading());
    expect(room.session.get().checkup?.law).toEqual({ state: 'failed' });
    expect(room.session.get().checkup?.report.score).not.toBeNull();
  });

  test('without law rules says so and never reads as no hit', async () => {
    const room = await openRoom({ fails: true });
    room.shows(reading());
    expect(room.session.get().checkup?.law).toEqual({ state: 'failed' });
  });

  test('is judged anew when the operator adds rules, and again when they are taken away', async () => {
    const room = await openRoom({ check: () => [], with: lawWith });
    room.shows(reading());
    const found = () => room.session.get().checkup?.law;
    expect(found()).toMatchObject({ items: [] });
    room.adds({ packs: [], ownRules: [{ rule: OWN_RULE.rule, enabled: 1 }] });
    expect(found()).toMatchObject({ items: [{}] });
    expect(room.session.get().rulePack).toBe('1+1');
    room.adds({ packs: [], ownRules: [] });
    expect(found()).toMatchObject({ items: [] });
  });

  test('with an unread title is judged from what was pasted, and the coverage stays', async () => {
    const room = await openRoom();
    room.shows(reading({ fields: [], notRead: [{ field: 'title', reason: 'labelNotFound' }], coverage: { read: 0, expected: 1 } }));
    room.session.pasteTitle('全网最低价羽绒服');
    expect(titleOf(room)).toBe('全网最低价羽绒服');
    expect(room.session.get().checkup?.reading.coverage).toEqual({ read: 0, expected: 1 });
    room.session.pasteTitle('');
    expect(titleOf(room)).toBeUndefined();
  });
});

describe('a fix', () => {
  test('goes to the page with the place it was made for, is recorded and can be undone', async () => {
    const room = await openRoom();
    room.shows(reading());
    await room.session.fixing.apply(lawItem(room), 0);
    expect(room.orders).toEqual([{ control: 'c1', span: { start: 2, end: 5 }, expected: '最低价', replacement: '换季价' }]);
    expect(titleOf(room)).toBe('全网换季价羽绒服');
    expect(room.records).toMatchObject([
      { id: 'id1', kind: 'applied', before: '全网最低价羽绒服', after: '全网换季价羽绒服', listing: 'taobao:7' },
    ]);
    expect(room.session.get().toast?.offer?.undoes).toBe(true);
    await room.session.fixing.undo();
    expect(titleOf(room)).toBe('全网最低价羽绒服');
    expect(room.records[1]).toMatchObject({ kind: 'undone', undoes: 'id1', after: '全网最低价羽绒服' });
    expect(room.session.get().undoable).toBe(0);
  });

  test.each([
    ['is undone under what was typed after it', (text: string) => `${text}女`, '全网最低价羽绒服女', 'done', 2],
    ['is left alone when it was typed over', (text: string) => text.replace('换季', '反季'), '全网反季价羽绒服', 'trouble', 1],
  ] as const)('%s', async (_, typed, title, tone, records) => {
    const room = await openRoom();
    room.shows(reading());
    await room.session.fixing.apply(lawItem(room), 0);
    room.shows(reading({ fields: reading().fields.map((field) => ({ ...field, text: typed('全网换季价羽绒服') })) }));
    await room.session.fixing.undo();
    expect(titleOf(room)).toBe(title);
    expect(room.session.get().toast?.tone).toBe(tone);
    expect(room.records).toHaveLength(records);
  });

  test.each([
    ['changed', 'Check again'],
    ['gone', 'Check again'],
    ['noAnswer', 'Check again'],
    ['reverted', 'Copy'],
    ['notWritable', 'Copy'],
  ] as const)('that failed as %s is not recorded, says so and offers: %s', async (error, offer) => {
    const room = await openRoom();
    room.shows(reading());
    room.answer(error === 'noAnswer' ? { ok: false, error } : { ok: false, error, now: '' });
    await room.session.fixing.apply(lawItem(room), 0);
    expect(room.records).toEqual([]);
    expect(room.session.get().toast).toMatchObject({ tone: 'trouble', offer: { label: offer } });
  });

  test('of a field that takes no text is copied instead', async () => {
    const room = await openRoom();
    const page = reading();
    room.shows({ ...page, fields: page.fields.map((field) => ({ ...field, writable: false })) });
    await room.session.fixing.apply(lawItem(room), 0);
    expect(room.orders).toEqual([]);
    expect(room.copied).toEqual(['全网换季价羽绒服']);
  });
});

describe('a decision', () => {
  test.each(['once', 'product', 'shop', 'rule'] as const)(
    '"%s" leaves a law finding in the list, accepted, unmarked and red',
    async (level) => {
      const room = await openRoom();
      room.shows(reading());
      await room.session.deciding.dismiss(lawItem(room), level, 'licence', 90);
      const item = lawItem(room);
      expect(item.accepted).toMatchObject({ level, reason: 'licence' });
      expect(item.finding.outcome).toBe('fail');
      expect(room.marks.at(-1)?.some((mark) => mark.key === item.key)).toBe(false);
    },
  );

  test('"once" is kept with the text it was made for, ends when that changes and is known again when the page comes back', async () => {
    const room = await openRoom();
    room.shows(reading());
    await room.session.deciding.dismiss(lawItem(room), 'once', '', undefined);
    expect(room.kept).toMatchObject([{ level: 'once', text: '全网最低价羽绒服', listing: 'taobao:7' }]);
    expect(dismissalSchema.safeParse(room.kept[0]).success).toBe(true);
    const page = reading();
    room.shows({ ...page, fields: page.fields.map((field) => ({ ...field, text: `${field.text}女` })) });
    expect(lawItem(room).accepted).toBeUndefined();
    room.shows(reading({ itemId: '8', url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=8' }));
    expect(lawItem(room).accepted).toBeUndefined();
    room.shows(reading());
    expect(lawItem(room).accepted).toMatchObject({ level: 'once' });
  });

  test('"product" does not reach another product, and ends on its day', async () => {
    const room = await openRoom();
    room.shows(reading());
    await room.session.deciding.dismiss(lawItem(room), 'product', '', 30);
    expect(room.kept[0]?.until).toBe(NOW + 30 * 86_400_000);
    room.shows(reading({ itemId: '8' }));
    expect(lawItem(room).accepted).toBeUndefined();
  });

  test('can be taken back', async () => {
    const room = await openRoom();
    room.shows(reading());
    await room.session.deciding.dismiss(lawItem(room), 'shop', '', undefined);
    const { accepted } = lawItem(room);
    if (!accepted) throw new Error('not accepted');
    await room.session.deciding.restore(accepted, lawItem(room));
    expect(lawItem(room).accepted).toBeUndefined();
    expect(room.kept).toEqual([]);
    expect(room.records.map((record) => record.kind)).toEqual(['dismissed', 'restored']);
  });
});

describe('a mark pressed in the page', () => {
  test('opens its finding, its dismissal, or makes its fix', async () => {
    const room = await openRoom();
    room.shows(reading());
    const { key } = lawItem(room);
    room.listener.onMarkPressed?.({ key, action: { kind: 'open' } });
    expect(room.session.get()).toMatchObject({ view: 'compliance', selected: key, dismissing: undefined });
    room.listener.onMarkPressed?.({ key, action: { kind: 'dismiss', level: 'shop' } });
    expect(room.session.get().dismissing).toBe(key);
    room.listener.onMarkPressed?.({ key, action: { kind: 'fix', fix: 0 } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(titleOf(room)).toBe('全网换季价羽绒服');
  });

  test('that is not ours changes nothing', async () => {
    const room = await openRoom();
    room.shows(reading());
    const before = room.session.get();
    room.listener.onMarkPressed?.({ key: 'no such finding', action: { kind: 'fix', fix: 0 } });
    expect(room.session.get()).toBe(before);
  });
});

describe('a decision on the example', () => {
  test('takes effect there, is not kept, and is gone with the example', async () => {
    const room = await openRoom({ check: (page) => [exampleHit(page.fields[0]?.text ?? '')] });
    room.session.showExample();
    await room.session.deciding.dismiss(lawItem(room), 'shop', '', 90);
    expect(lawItem(room).accepted).toBeDefined();
    expect([room.kept, room.records]).toEqual([[], []]);
    room.session.leaveExample();
    room.session.showExample();
    expect(lawItem(room).accepted).toBeUndefined();
  });
});

describe('the example', () => {
  test('is judged by the real rules, takes fixes, keeps nothing, and gives the page back', async () => {
    const room = await openRoom({ check: (page) => (page.fields[0]?.text.includes('最低价') ? [exampleHit(page.fields[0].text)] : []) });
    room.shows(reading());
    room.session.showExample();
    const before = titleOf(room);
    await room.session.fixing.apply(lawItem(room), 0);
    expect(titleOf(room)).toBe(before?.replace('最低价', '换季价'));
    expect([room.records, room.orders]).toEqual([[], []]);
    room.session.leaveExample();
    expect(titleOf(room)).toBe('全网最低价羽绒服');
  });
});

function exampleHit(text: string) {
  const start = text.indexOf('最低价');
  const place = { field: 'title' };
  return finding({
    marks: [{ place, start, end: start + 3, text: '最低价' }],
    fixes: [{ place, start, end: start + 3, expected: '最低价', replacement: '换季价' }],
  });
}
