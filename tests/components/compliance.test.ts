import { describe, expect, test } from 'vitest';
import { type EvidenceParts, evidenceFiles, evidenceOf, zoned } from '../../components/compliance/evidence';
import { evidencePage } from '../../components/compliance/evidence-page';
import { daysUntil, ending } from '../../components/finding/Proofs';
import { applyBatch, safeFixesOf, undoBatch } from '../../components/shell/batch';
import { lawItems } from '../../components/shell/checkup';
import { isOpen } from '../../components/shell/items';
import { makeWords } from '../../components/ui/words';
import { withLapsed } from '../../utils/compliance/held-proof';
import type { Finding } from '../../utils/findings/finding';
import { PROVEN } from '../../utils/findings/proven';
import type { ProofRow } from '../../utils/history';
import english from '../../utils/locales/en.json' with { type: 'json' };
import type { Reading } from '../../utils/reading/reading';
import { finding, NOW, openRoom, type Room, reading } from './room';

const TITLE = '全网最低价羽绒服女冬季短款';
const NOTE = '顶级面料，七天无理由退换';

/** Two fields with one flawed word each, and rules that find them wherever they stand. */
const page = (): Reading =>
  reading({
    fields: [
      { field: 'title', label: '宝贝标题', text: TITLE, how: 'label', control: 'c1', writable: true },
      { field: 'purchase_note', label: '购买须知', text: NOTE, how: 'label', control: 'c2', writable: true },
    ],
  });

const check = ({ fields }: Reading): Finding[] =>
  fields.flatMap(({ field, text }) =>
    [
      ['最低价', ''],
      ['顶级', '优质'],
    ].flatMap(([word = '', replacement = '']) => {
      const start = text.indexOf(word);
      if (start < 0) return [];
      const span = { place: { field }, start, end: start + word.length };
      return [
        finding({
          rule: `no-${word}`,
          place: { field },
          marks: [{ ...span, text: word }],
          fixes: [{ ...span, expected: word, replacement }],
        }),
      ];
    }),
  );

const texts = (room: Room): (string | undefined)[] => room.session.get().checkup?.reading.fields.map(({ text }) => text) ?? [];

async function choosing(): Promise<Room> {
  const room = await openRoom({ check });
  room.shows(page());
  room.session.set({ batch: { phase: 'choosing', unwanted: new Set() } });
  return room;
}

describe('all safe fixes at one press', () => {
  test('are written field by field, recorded one by one, and taken back together', async () => {
    const room = await choosing();
    await applyBatch(room.session);
    expect(texts(room)).toEqual(['全网羽绒服女冬季短款', '优质面料，七天无理由退换']);
    expect(room.records.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['applied', TITLE, '全网羽绒服女冬季短款'],
      ['applied', NOTE, '优质面料，七天无理由退换'],
    ]);
    await undoBatch(room.session);
    expect(texts(room)).toEqual([TITLE, NOTE]);
    expect(room.records.slice(2).map(({ kind, undoes }) => [kind, undoes])).toEqual([
      ['undone', room.records[1]?.id],
      ['undone', room.records[0]?.id],
    ]);
  });

  test('of one field lead from text to text in the history, so that each can be read alone', async () => {
    const room = await openRoom({ check });
    const text = '最低价羽绒服女冬季顶级短款';
    room.shows(reading({ fields: [{ field: 'title', label: '宝贝标题', text, how: 'label', control: 'c1', writable: true }] }));
    room.session.set({ batch: { phase: 'choosing', unwanted: new Set() } });
    await applyBatch(room.session);
    const [first, second] = room.records;
    expect([first?.before, second?.before, second?.after]).toEqual([text, first?.after, texts(room)[0]]);
  });

  test('leave the others alone when one refuses, and say why', async () => {
    const room = await choosing();
    room.answer({ ok: false, error: 'changed', now: '' });
    await applyBatch(room.session);
    expect(room.session.get().batch).toMatchObject({ phase: 'done', results: [{ refused: 'changed' }, { refused: 'changed' }] });
    expect(room.records).toEqual([]);
  });

  test('are taken back as far as they still stand, though another fix came after them', async () => {
    const room = await choosing();
    await applyBatch(room.session);
    room.shows(
      reading({
        fields: (room.session.get().checkup?.reading.fields ?? []).map((f) => (f.control === 'c1' ? { ...f, text: '新标题' } : f)),
      }),
    );
    await undoBatch(room.session);
    expect(texts(room)).toEqual(['新标题', NOTE]);
    expect(room.session.get().batch).toMatchObject({ undone: { restored: [{ field: 'purchase_note' }], left: [{ field: 'title' }] } });
  });

  test('are none where the operator has accepted the finding', async () => {
    const room = await openRoom({ check });
    room.shows(page());
    const { checkup } = room.session.get();
    for (const item of checkup ? lawItems(checkup) : []) await room.session.deciding.dismiss(item, 'shop', '', undefined);
    expect(safeFixesOf(room.session)).toEqual({ fields: [], leftOut: [] });
  });
});

const proof = (change: Partial<ProofRow> = {}): ProofRow => ({
  id: 'p',
  rule: 'absolute-term',
  claim: '最低价',
  kind: 'certificate',
  number: 'N 1',
  at: 0,
  ...change,
});

describe('proof', () => {
  test('attached to a finding is handed to the rules, and withdrawn it is gone', async () => {
    const seen: number[] = [];
    const room = await openRoom({
      check: (_, __, held) => {
        seen.push(held.length);
        return [finding({ reasons: held.length > 0 ? [{ id: PROVEN, values: { number: held[0]?.number ?? '', until: '' } }] : [] })];
      },
    });
    room.shows(reading());
    const item = room.session.item('absolute-term|title#0#|最低价');
    if (!item) throw new Error('no finding');
    expect(isOpen(item)).toBe(true);
    await room.session.proving.attach(item, { kind: 'certificate', number: 'N 1', until: '2027-01-01', everywhere: false });
    expect(room.proofs).toMatchObject([{ rule: 'absolute-term', claim: '最低价', number: 'N 1', until: '2027-01-01', listing: '7' }]);
    const covered = room.session.item(item.key);
    expect(covered && isOpen(covered)).toBe(false);
    // What is covered is not marked in the page.
    expect(room.marks.at(-1)?.some(({ key }) => key === item.key)).toBe(false);
    const [row] = room.proofs;
    if (row) await room.session.proving.withdraw(row);
    expect(room.proofs).toEqual([]);
    expect(seen.at(-1)).toBe(0);
    room.session.get().toast?.offer?.act();
    expect(room.proofs).toHaveLength(1);
  });

  test.each([
    ['2026-11-21', true],
    ['2026-11-22', false],
    [undefined, false],
  ])('that ends on %s has run out on 2026-11-22: %s', (until, over) => {
    const held = proof(until === undefined ? {} : { until });
    const [said] = withLapsed([finding()], [held], '7', '2026-11-22');
    expect(said?.reasons.some(({ id }) => id === 'proof.lapsed')).toBe(over);
  });

  test('of another product, another rule or another claim is not missed', () => {
    const others = [proof({ listing: '8' }), proof({ rule: 'other-rule' }), proof({ claim: '顶级' })];
    const over = others.map((each) => ({ ...each, until: '2026-01-01' }));
    expect(withLapsed([finding()], over, '7', '2026-11-22')[0]?.reasons).toEqual([]);
  });

  test('is announced thirty days before its end', () => {
    const ends = ['2026-11-21', '2026-11-22', '2026-12-22', '2026-12-23'].map((until) => proof({ until }));
    expect(ending([...ends, proof()], '2026-11-22')).toEqual({ over: 1, soon: 2 });
    expect(daysUntil('2027-03-01', '2027-02-28')).toBe(1);
  });
});

describe('the evidence', () => {
  const words = makeWords('en', english);
  async function parts(): Promise<EvidenceParts> {
    const room = await openRoom();
    room.shows(
      reading({ fields: [{ field: 'title', label: '<b>', text: '全网最低价<script>alert(1)</script>', how: 'label', control: 'c1' }] }),
    );
    const { checkup } = room.session.get();
    if (!checkup) throw new Error('nothing was judged');
    return { checkup, proofs: [], rulePack: '1', product: '0', words };
  }

  test('is of the reading that was judged, though the page has moved on', async () => {
    const room = await openRoom();
    room.shows(reading());
    const { checkup } = room.session.get();
    room.shows(reading({ fields: [] }));
    if (!checkup) throw new Error('nothing was judged');
    expect(evidenceOf({ checkup, proofs: [], rulePack: '1', product: '0', words }, NOW).fields[0]?.text).toBe('全网最低价羽绒服');
  });

  test('shows the words marked in their text, and page text never as markup', async () => {
    const html = evidencePage(evidenceOf(await parts(), NOW), words);
    expect(html).toContain('全网<mark>最低价</mark>&lt;script&gt;');
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>');
  });

  test('says the time with its zone', () => {
    expect(zoned(NOW)).toMatch(/[+-]\d\d:\d\d$/);
    expect(Date.parse(zoned(NOW))).toBe(NOW);
  });

  test('bears sums of its own files', async () => {
    const files = await evidenceFiles(await parts(), NOW);
    const digest = await crypto.subtle.digest('SHA-256', files['evidence.json'] ?? new Uint8Array());
    const sum = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(new TextDecoder().decode(files.SHA256SUMS)).toContain(`${sum}  evidence.json\n`);
  });
});
