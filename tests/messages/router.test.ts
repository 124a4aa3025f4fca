import { describe, expect, test } from 'vitest';
import type { ActionRow, DismissalRow } from '../../utils/history/rows';
import { MESSAGE_CAP, type MessageName, PROTOCOL, REFUSALS, type Refusal } from '../../utils/messages/protocol';
import { createRouter, type Handlers } from '../../utils/messages/router';
import type { Sender } from '../../utils/messages/sender';
import type { Reading } from '../../utils/reading/reading';
import { READING_CAPS } from '../../utils/reading/reading';
import { WORD_CAPS } from '../../utils/shop/search-words';
import { LESSON } from '../history/figures-sample';
import { OWN_RULE, PACK, PROOF, rulePage } from '../history/rules-sample';
import { field, reading } from '../history/sample';
import { CARD, measure, WORDS } from '../history/shop-sample';

const OWN = { id: 'abcdefghijklmnopabcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnopabcdefghijklmnop' };
const NOW = 1_800_000_000_000;

const reader: Sender = {
  id: OWN.id,
  url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1',
  origin: 'https://item.upload.taobao.com',
  frameId: 0,
  tab: { id: 7 },
};
const panel: Sender = { id: OWN.id, url: `${OWN.origin}/sidepanel.html`, origin: OWN.origin };

function routed() {
  const calls: { name: string; payload: unknown; tier: string }[] = [];
  const refused: Refusal[] = [];
  const handlers = Object.fromEntries(
    Object.keys(PROTOCOL).map((name) => [
      name,
      async (payload: unknown, from: { tier: string }) => {
        calls.push({ name, payload, tier: from.tier });
        return { ok: true, value: true };
      },
    ]),
  ) as unknown as Handlers;
  const route = createRouter({ own: OWN, handlers, onRefused: (refusal) => refused.push(refusal), now: () => NOW });
  return { route, calls, refused };
}

const submit = (more: Partial<Reading> = {}, visit: unknown = 'v') => ({
  name: 'reading.submit',
  payload: { reading: reading([field('title', '山野牌保温杯')], more), visit },
});

/** JSON as it comes over the wire: `__proto__` is an ordinary key there. */
const wired = (text: string): unknown => JSON.parse(text);

describe('who may speak', () => {
  test.each<[string, Sender, Refusal]>([
    ['another extension', { ...reader, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, 'foreign'],
    ['nobody', {}, 'foreign'],
    ['another extension’s page that names ours', { ...panel, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, 'foreign'],
    ['a page that claims our address from another origin', { ...panel, origin: 'https://evil.example' }, 'foreign'],
    ['an address that only begins like ours', { ...panel, url: `${OWN.origin}.evil.example/`, origin: undefined }, 'foreign'],
    ['no tab', { ...reader, tab: undefined }, 'foreign'],
    ['a frame inside the page', { ...reader, frameId: 3 }, 'frame'],
    ['no frame told', { ...reader, frameId: undefined }, 'frame'],
    ['http', { ...reader, url: 'http://item.upload.taobao.com/' }, 'site'],
    ['a host that only ends like a marketplace', { ...reader, url: 'https://eviltaobao.com/' }, 'site'],
    ['a host that only begins like a marketplace', { ...reader, url: 'https://taobao.com.evil.example/' }, 'site'],
    ['a marketplace in the query', { ...reader, url: 'https://evil.example/?u=https://item.taobao.com/' }, 'site'],
    ['a name in the address', { ...reader, url: 'https://item.taobao.com@evil.example/' }, 'site'],
    ['no address', { ...reader, url: undefined }, 'site'],
  ])('%s: refused as %s', async (_, sender, refusal) => {
    const { route, calls, refused } = routed();
    expect(await route(submit(), sender)).toEqual({ ok: false, error: 'refused' });
    expect(calls).toEqual([]);
    expect(refused).toEqual([refusal]);
    expect(REFUSALS).toContain(refusal);
  });

  test('the reader of a marketplace’s page may submit a reading', async () => {
    const { route, calls, refused } = routed();
    expect(await route(submit(), reader)).toEqual({ ok: true, value: true });
    expect(calls).toMatchObject([{ name: 'reading.submit', tier: 'reader' }]);
    expect(refused).toEqual([]);
  });

  test('and ask for one of our scripts, of those there are', async () => {
    const { route, calls, refused } = routed();
    expect(await route({ name: 'part.load', payload: { part: 'marks' } }, reader)).toEqual({ ok: true, value: true });
    expect(calls).toMatchObject([{ name: 'part.load', payload: { part: 'marks' }, tier: 'reader' }]);
    expect(await route({ name: 'part.load', payload: { part: '../background' } }, reader)).toEqual({ ok: false, error: 'refused' });
    expect(await route({ name: 'part.load', payload: { part: 'marks' } }, panel)).toEqual({ ok: false, error: 'refused' });
    expect(refused).toEqual(['shape', 'tier']);
  });

  const readers = new Set<MessageName>(['reading.submit', 'part.load', 'lessons.read']);
  test.each((Object.keys(PROTOCOL) as MessageName[]).filter((name) => !readers.has(name)))('and not %s', async (name) => {
    const { route, calls, refused } = routed();
    expect(await route({ name, payload: {} }, reader)).toEqual({ ok: false, error: 'refused' });
    expect(calls).toEqual([]);
    expect(refused).toEqual(['tier']);
  });

  test('nor a reading of another marketplace’s page', async () => {
    const { route, refused } = routed();
    await route(submit({ url: 'https://www.amazon.com/dp/B0TEST0001' }), reader);
    expect(refused).toEqual(['site']);
  });
});

describe('what may be said', () => {
  const good: [MessageName, unknown][] = [
    ['reading.submit', submit().payload],
    ['part.load', { part: 'editor' }],
    ['lessons.read', {}],
    ['settings.set', { language: 'zh-TW', retentionDays: 30 }],
    ['dismissal.set', { id: 'd', findingRule: 'r', level: 'product', listing: 'taobao:1', reason: '', at: 1 }],
    ['dismissal.remove', { id: 'd' }],
    ['action.record', { id: 'a', listing: 'taobao:1', at: 1, kind: 'applied', rule: 'r', finding: 'r||', before: '最好', after: '' }],
    ['difference.decide', { id: 'a>b', state: 'notMine' }],
    ['version.pin', { id: 'a', pinned: true }],
    ['listing.forget', { listing: 'taobao:1' }],
    ['history.clear', { from: 0, to: 5 }],
    ['proof.set', PROOF],
    ['proof.remove', { id: 'p' }],
    ['pack.set', PACK],
    ['pack.remove', { id: 'p' }],
    ['ownRule.set', OWN_RULE],
    ['ownRule.remove', { id: 'own-abc123' }],
    ['rulePage.keep', rulePage('一', 1, 'a')],
    ['rulePage.remove', { id: 'a' }],
    ['rulePage.restore', { ...rulePage('一', 1, 'a'), id: 'a', until: 2 }],
    ['shopCard.set', CARD],
    ['shopCard.remove', { id: 'all' }],
    ['searchWords.set', WORDS],
    ['searchWords.remove', { id: 'w1' }],
    ['pictures.measured', { listing: 'taobao:1', at: 1, pictures: [{ src: 'https://img.example/1.jpg', measure: measure() }] }],
    ['lesson.set', LESSON],
    ['lesson.remove', { id: 'l1' }],
    ['refused.read', {}],
  ];

  test('every message has a good example here', () => {
    expect(good.map(([name]) => name).sort()).toEqual(Object.keys(PROTOCOL).sort());
  });

  test.each(good)('%s', async (name, payload) => {
    const { route, calls } = routed();
    const tiers: readonly string[] = PROTOCOL[name].from;
    const tier = tiers.includes('own') ? 'own' : 'reader';
    expect(await route({ name, payload }, tier === 'own' ? panel : reader)).toEqual({ ok: true, value: true });
    expect(calls).toEqual([{ name, payload, tier }]);
  });

  test('a dismissal and an action with everything they can hold', async () => {
    const dismissal: Required<DismissalRow> = {
      id: 'd',
      findingRule: 'r',
      findingKey: 'r|title#0#|最好',
      text: '最好的杯子',
      level: 'once',
      listing: 'taobao:1',
      shop: '山野旗舰店',
      marketplace: 'taobao',
      reason: '有检测报告',
      at: 1,
      until: 2,
    };
    const action: Required<ActionRow> = {
      id: 'a',
      listing: 'taobao:1',
      at: 1,
      kind: 'undone',
      rule: 'r',
      finding: 'r||',
      place: { field: 'attributes', index: 1, name: '材质' },
      before: '',
      after: '最好',
      undoes: 'b',
    };
    const { route } = routed();
    expect(await route({ name: 'dismissal.set', payload: dismissal }, panel)).toMatchObject({ ok: true });
    expect(await route({ name: 'action.record', payload: action }, panel)).toMatchObject({ ok: true });
  });

  const measured = (pictures: unknown) => ({ name: 'pictures.measured', payload: { listing: 'taobao:1', at: 1, pictures } });
  const long = (length: number) => 'x'.repeat(length);
  test.each<[string, unknown, Refusal]>([
    ['nothing', undefined, 'shape'],
    ['a string', 'reading.submit', 'shape'],
    ['an unknown name', { name: 'history.read', payload: {} }, 'shape'],
    ['a name of every object', { name: 'constructor', payload: {} }, 'shape'],
    ['__proto__ as a name', { name: '__proto__', payload: {} }, 'shape'],
    ['a key too many beside the name', { ...submit(), extra: 1 }, 'shape'],
    ['no payload', { name: 'reading.submit' }, 'shape'],
    ['a key too many', { name: 'listing.forget', payload: { listing: 'a', all: true } }, 'shape'],
    ['a key too many in a field', submit({ fields: [{ ...field('title', 'x'), onload: 'x' } as never] }), 'shape'],
    ['a number for a text', submit({ fields: [{ ...field('title', 'x'), text: 5 as never }] }), 'shape'],
    ['an unknown field', submit({ fields: [field('password' as never, 'x')] }), 'shape'],
    ['an empty visit', submit({}, ''), 'shape'],
    ['a time that is not whole', submit({ at: 1.5 }), 'shape'],
    ['a time to come', submit({ at: NOW + 3_600_000 }), 'shape'],
    ['another schema', submit({ schema: 2 as never }), 'shape'],
    ['__proto__ as a key', wired('{"name":"settings.set","payload":{"__proto__":{"marks":true}}}'), 'shape'],
    ['__proto__ deep inside', wired('{"name":"dismissal.remove","payload":{"id":"a","x":{"y":[{"__proto__":1}]}}}'), 'shape'],
    ['nesting without end', wired(`${'['.repeat(5_000)}${']'.repeat(5_000)}`), 'shape'],
    ['a text over the cap', submit({ fields: [field('title', long(READING_CAPS.text + 1))] }), 'shape'],
    ['too many fields', submit({ fields: Array.from({ length: READING_CAPS.fields + 1 }, () => field('bullet', 'x')) }), 'shape'],
    ['201 pictures', submit({ fields: [field('images', '', { images: Array.from({ length: 201 }, () => ({ src: 'a' })) })] }), 'shape'],
    ['a card of no marketplace', { name: 'shopCard.set', payload: { ...CARD, id: 'mars' } }, 'shape'],
    ['a price band upside down', { name: 'shopCard.set', payload: { ...CARD, priceBand: { currency: 'CNY', from: 2, to: 1 } } }, 'shape'],
    ['a price that is not whole', { name: 'shopCard.set', payload: { ...CARD, priceBand: { currency: 'CNY', from: 1.5 } } }, 'shape'],
    ['nine buyers', { name: 'shopCard.set', payload: { ...CARD, personas: Array.from({ length: 9 }, () => CARD.personas[0]) } }, 'shape'],
    [
      'words without end',
      { name: 'searchWords.set', payload: { ...WORDS, words: Array(WORD_CAPS.words + 1).fill({ word: 'x' }) } },
      'shape',
    ],
    ['an empty word', { name: 'searchWords.set', payload: { ...WORDS, words: [{ word: '' }] } }, 'shape'],
    ['61 pictures', measured(Array(61).fill({ src: 'a', measure: measure() })), 'shape'],
    ['no picture', measured([]), 'shape'],
    ['a hash that is none', measured([{ src: 'a', measure: measure({ hash: '00FF' }) }]), 'shape'],
    ['a share over one', measured([{ src: 'a', measure: measure({ fill: 1.01 }) }]), 'shape'],
    ['a figure that is none', measured([{ src: 'a', measure: measure({ sharpness: Number.NaN }) }]), 'shape'],
    ['a message over the cap', { name: 'reading.submit', payload: long(MESSAGE_CAP + 1) }, 'tooLarge'],
    ['many small parts over the cap', { name: 'reading.submit', payload: Array.from({ length: 600_000 }, () => 1) }, 'tooLarge'],
  ])('%s is refused', async (_, message, refusal) => {
    const { route, calls, refused } = routed();
    expect(await route(message, panel)).toEqual({ ok: false, error: 'refused' });
    expect(calls).toEqual([]);
    expect(refused).toEqual([refusal]);
  });

  test('hostile text is only text', async () => {
    const texts = ['<img src=x onerror=alert(1)>', '\u0000\u001b[31m', '\ud800', '\u202eabc', '__proto__'];
    const { route, calls } = routed();
    const fields = texts.map((text) => field('attributes', text, { name: text }));
    expect(await route(submit({ fields }), reader)).toMatchObject({ ok: true });
    expect(calls).toMatchObject([{ payload: { reading: { fields } } }]);
  });

  test('a title of a megabyte is no reading, 200 pictures are', async () => {
    const { route, refused } = routed();
    const images = Array.from({ length: READING_CAPS.images }, (_, index) => ({ src: `https://img.example/${index}.jpg` }));
    expect(await route(submit({ fields: [field('images', '', { images })] }), reader)).toMatchObject({ ok: true });
    await route(submit({ fields: [field('title', long(1_000_000))] }), reader);
    expect(refused).toEqual(['shape']);
  });

  test('a bug in a handler is thrown on, never turned into an answer', async () => {
    const { refused } = routed();
    const handlers = { 'refused.read': () => Promise.reject(new Error('bug')) } as unknown as Handlers;
    const route = createRouter({ own: OWN, handlers, onRefused: () => undefined, now: () => NOW });
    await expect(route({ name: 'refused.read', payload: {} }, panel)).rejects.toThrow('bug');
    expect(refused).toEqual([]);
  });
});
