import type { Measuring } from '../../components/pictures/measuring';
import type { Looked } from '../../components/pictures/protocol';
import type { LawRules } from '../../components/shell/checkup';
import { judgeListing, rewriteListing } from '../../components/shell/judge';
import type { Memory } from '../../components/shell/memory';
import { Session } from '../../components/shell/session';
import type { World } from '../../components/shell/world';
import { makeWords, type Words } from '../../components/ui/words';
import type { AddedRules } from '../../utils/compliance/own/stored';
import type { Finding } from '../../utils/findings/finding';
import type { DismissalRow, ProofRow } from '../../utils/history';
import english from '../../utils/locales/en.json' with { type: 'json' };
import type { Payload } from '../../utils/messages/protocol';
import type { MarkOrder } from '../../utils/messages/watch';
import type { FixOrder, LinkFixResult, LinkListener } from '../../utils/messages/watch-link';
import type { Reading } from '../../utils/reading/reading';
import type { ShopFor } from '../../utils/shop/knowledge';

const words: Words = makeWords('en', english);

export const NOW = Date.UTC(2026, 10, 22, 4);

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'absolute-term',
    kind: 'law',
    group: 'title',
    outcome: 'fail',
    score: null,
    weight: 0,
    gain: 0,
    place: { field: 'title' },
    marks: [{ place: { field: 'title' }, start: 2, end: 5, text: '最低价' }],
    message: { id: 'finding.hits', values: { n: 1 } },
    reasons: [],
    fixes: [{ place: { field: 'title' }, start: 2, end: 5, expected: '最低价', replacement: '换季价' }],
    ...change,
  };
}

export function reading(change: Partial<Reading> = {}): Reading {
  return {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=7',
    itemId: '7',
    language: 'zh',
    at: NOW,
    fields: [{ field: 'title', label: '宝贝标题', text: '全网最低价羽绒服', how: 'label', control: 'c1', writable: true }],
    notRead: [],
    tables: [],
    coverage: { read: 1, expected: 1 },
    ...change,
  };
}

/** A page, a memory and a law that do as they are told, and what the session did with them. */
export interface Room {
  session: Session;
  shows(next: Reading): void;
  listener: LinkListener;
  orders: FixOrder[];
  marks: MarkOrder[][];
  shown: string[];
  records: Payload<'action.record'>[];
  kept: DismissalRow[];
  proofs: ProofRow[];
  copied: string[];
  /** Pictures the page was asked to look at. */
  asked: string[][];
  /** What was measured and kept. */
  measured: Payload<'pictures.measured'>[];
  /** The operator adds rules beside the product's, in another tab. */
  adds(added: AddedRules): void;
  /** The store tells of the own shop. */
  tellsShop(shopFor: ShopFor): void;
  /** What the page answers to the next fixes; by default it makes them. */
  answer(result: LinkFixResult | undefined): void;
}

/** @param looked what comes of measuring any picture */
export async function openRoom(law: Partial<LawRules> & { fails?: boolean } = {}, looked?: Looked): Promise<Room> {
  let page: Reading | undefined;
  let answer: LinkFixResult | undefined;
  let tell: (rows: readonly DismissalRow[]) => void = () => undefined;
  let tellProofs: (rows: readonly ProofRow[]) => void = () => undefined;
  let tellRules: (added: AddedRules) => void = () => undefined;
  let tellShop: (shopFor: ShopFor) => void = () => undefined;
  let ids = 0;
  const room = { orders: [], marks: [], shown: [], records: [], kept: [], proofs: [], copied: [], asked: [], measured: [] } as Pick<
    Room,
    'orders' | 'marks' | 'shown' | 'records' | 'kept' | 'proofs' | 'copied' | 'asked' | 'measured'
  >;
  let listener: LinkListener = { onState: () => undefined };
  const shows = (next: Reading): void => {
    page = next;
    listener.onState({ kind: 'reading', tab: 1, reading: next });
  };
  const memory: Memory = {
    followDismissals(changed) {
      tell = changed;
      changed(room.kept);
      return () => undefined;
    },
    async dismiss(dismissal, id) {
      room.kept = [...room.kept, { ...dismissal, id }];
      tell(room.kept);
      return undefined;
    },
    async restore(id) {
      room.kept = room.kept.filter((row) => row.id !== id);
      tell(room.kept);
      return undefined;
    },
    async record(action) {
      room.records.push(action);
      return undefined;
    },
    followRules(changed) {
      tellRules = changed;
      return () => undefined;
    },
    followShop(_reading, changed) {
      tellShop = changed;
      return () => {
        tellShop = () => undefined;
      };
    },
    followProofs(changed) {
      tellProofs = changed;
      changed(room.proofs);
      return () => undefined;
    },
    async keepProof(proof) {
      room.proofs = [proof, ...room.proofs.filter(({ id }) => id !== proof.id)];
      tellProofs(room.proofs);
      return undefined;
    },
    async removeProof(id) {
      room.proofs = room.proofs.filter((row) => row.id !== id);
      tellProofs(room.proofs);
      return undefined;
    },
    followLessons: () => () => undefined,
    setLesson: async () => undefined,
    removeLesson: async () => undefined,
    async keepPictures(measured) {
      room.measured.push(measured);
      return undefined;
    },
    newId: () => `id${++ids}`,
    keyOf: (read) => `${read.marketplace}:${read.itemId ?? 'draft'}`,
  };
  const measuring: Measuring = { measure: async () => looked, close: () => undefined };
  const world: World = {
    loadMeasuring: async () => measuring,
    async watch(heard) {
      listener = heard;
      return {
        show: (control) => void room.shown.push(control),
        drawMarks: (orders) => void room.marks.push([...orders]),
        drawChips: () => undefined,
        showRow: () => undefined,
        note: () => undefined,
        lookAtPictures: (srcs) => void room.asked.push([...srcs]),
        copyPage: async () => ({ ok: false, error: 'gone' }),
        pick: async () => ({ ok: false, error: 'stopped' }),
        titles: async () => undefined,
        tryLesson: async () => ({ ok: false, error: 'otherPage' }),
        teach: () => undefined,
        readAgain: () => undefined,
        close: () => undefined,
        async applyFix(order) {
          room.orders.push(order);
          if (answer) return answer;
          const before = page?.fields.find((field) => field.control === order.control)?.text ?? '';
          if (before.slice(order.span.start, order.span.end) !== order.expected) return { ok: false, error: 'changed', now: before };
          const after = before.slice(0, order.span.start) + order.replacement + before.slice(order.span.end);
          if (page) shows({ ...page, fields: page.fields.map((f) => (f.control === order.control ? { ...f, text: after } : f)) });
          return { ok: true, before, after };
        },
      };
    },
    loadListing: async () => ({ judge: judgeListing, rewrites: rewriteListing }),
    async loadLaw() {
      if (law.fails) throw new Error('no rules');
      const rules: LawRules = { version: '1', check: () => [finding()], with: () => rules, ...law };
      return rules;
    },
    memory,
    copy: async (text) => void room.copied.push(text),
    now: () => NOW,
    version: '0',
  };
  const session = new Session(world, words);
  session.start();
  await new Promise((resolve) => setTimeout(resolve));
  const setAnswer = (result: LinkFixResult | undefined): void => {
    answer = result;
  };
  return Object.assign(room, {
    session,
    shows,
    listener,
    answer: setAnswer,
    adds: (added: AddedRules) => tellRules(added),
    tellsShop: (shopFor: ShopFor) => tellShop(shopFor),
  });
}
