import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CopiedPage } from '../../utils/reading/kit';
import { KIT_CAPS, labelsOf } from '../../utils/reading/kit';
import { copiedSchema } from '../../utils/reading/kit-schema';
import { ALL_CENTRE_PAGES } from '../pages/centres';
import { openReadingRoom, type ReadingRoom } from './reading-room';

type InPage = typeof import('./kit-entry');

const URL_AT = 'https://one.alimama.com/kit.html';

let copies: ReadingRoom;
let room: ReadingRoom;
beforeAll(async () => {
  copies = await openReadingRoom('tests/page/kit-entry.ts');
  room = await openReadingRoom();
});
afterAll(async () => {
  await copies.close();
  await room.close();
});

let number = 0;
async function copyOf(html: string, labels: readonly string[] = [], seed = 7): Promise<CopiedPage> {
  number += 1;
  const { page, inside } = await copies.open(`${URL_AT}?${number}`, html);
  const copy = await inside<CopiedPage>(`reader.copy(${JSON.stringify(labels)}, ${seed})`);
  await page.close();
  expect(copiedSchema.safeParse(copy).error).toBeUndefined();
  return copy;
}

describe('what stays', () => {
  test('headers, labels, buttons, headings, and texts the reader goes by', async () => {
    const { html, kept } = await copyOf(
      `<h2>计划报表</h2><label for="a">商品标题</label><input id="a" name="item_name">
       <table><thead><tr><th>花费(元)</th><th>7天成交</th></tr></thead><tbody><tr><td>12.00</td><td>3</td></tr></tbody></table>
       <div role="grid"><div role="row"><span role="columnheader">点击率</span></div></div>
       <button>保存</button><span>一口价</span><div>共 146 条</div>`,
      ['一口价'],
    );
    for (const text of ['计划报表', '商品标题', '花费(元)', '7天成交', '点击率', '保存', '一口价']) {
      expect(html).toContain(text);
      expect(kept).toContain(text);
    }
    expect(html).toMatch(/共 (?!146)\d{3} 条/);
    expect(html).toContain('for="a"');
    expect(html).toContain('name="item_name"');
  });

  test('what is hidden stays hidden, what stands beside stays beside', async () => {
    const { html } = await copyOf(
      '<style>.x{display:none}.f{float:left;width:120px}</style><div class="x">隐藏值</div><div class="f">左</div><div style="position:fixed;top:5px">上</div>',
    );
    expect(html).toContain('display:none');
    expect(html).toContain('float:left');
    expect(html).toContain('position:fixed');
    expect(html).not.toContain('隐藏值');
  });

  test('open shadow roots and frames of the same origin', async () => {
    const { html } = await copyOf(
      `<div id="host"></div><iframe srcdoc="<p>框里的值</p><label>框标签</label>"></iframe>
       <script>host.attachShadow({mode:'open'}).innerHTML='<label>影子标签</label><b>影子值班</b>'</script>`,
    );
    expect(html).toContain('<template shadowrootmode="open">');
    expect(html).toContain('影子标签');
    expect(html).toContain('框标签');
    expect(html).not.toContain('影子值班');
    expect(html).not.toContain('框里的值');
  });
});

/** A value of a page: long enough that it cannot stand in the copy by accident. */
const value = fc.oneof(
  fc.stringMatching(/^[a-z]{6,12}$/),
  fc.stringMatching(/^[A-Z][a-z]{5,9} [A-Z][a-z]{5,9}$/),
  fc.stringMatching(/^\d{6,12}$/),
  fc.stringMatching(/^1[3-9]\d{9}$/),
  fc.stringMatching(/^[a-z]{5,8}@[a-z]{4,7}\.(com|cn)$/),
  fc.array(fc.constantFrom(...'王李张刘陈杨赵黄周吴杭州浙江省路号店'), { minLength: 5, maxLength: 9 }).map((parts) => parts.join('')),
);

/** Everywhere a value can stand. */
const PLACES: readonly ((value: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<td>${text}</td>`,
  (text) => `<div title="${text}" alt="${text}" data-user="${text}" data-id="${text}" aria-label="${text}"></div>`,
  (text) =>
    `<input value="${text}"><input type="hidden" value="${text}"><input type="password" value="${text}"><textarea>${text}</textarea>`,
  (text) =>
    `<img src="https://img.example/${text}.jpg" alt="${text}"><a href="https://shop.example/u/${text}?id=${text}#${text}">${text}</a>`,
  (text) =>
    `<script>window.x=${JSON.stringify(text)}</script><style>.a{content:"${text}"}</style><!-- ${text} --><noscript>${text}</noscript>`,
  (text) => `<select><option value="${text}">${text}</option></select><div contenteditable="true">${text}</div>`,
  (text) => `<iframe srcdoc="<p>${text}</p>"></iframe><svg><title>${text}</title><text>${text}</text></svg>`,
  (text) => `<div style="background:url(https://img.example/${text}.png)">${text}</div><div hidden>${text}</div>`,
  (text) => `<table><tr><th scope="row">${text}</th><td>${text}</td></tr></table>`,
  (text) => `<template><b>${text}</b></template><details><div>${text}</div></details>`,
];

test('no value of a page survives, wherever it stands', async () => {
  const page = fc.array(fc.tuple(value, fc.nat(PLACES.length - 1)), { minLength: 20, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(page, fc.integer({ min: 1, max: 2 ** 31 }), async (pieces, seed) => {
      const body = pieces.map(([text, place]) => PLACES[place]?.(text) ?? '').join('\n');
      const { html, kept } = await copyOf(`<!doctype html><title>${pieces[0]?.[0]}</title><body>${body}`, ['花费', '标题'], seed);
      const lower = html.toLowerCase();
      for (const [text] of pieces) {
        expect(lower).not.toContain(text.toLowerCase());
        expect(kept).not.toContain(text);
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

describe('bounds', () => {
  test('a page of 20,000 rows is cut and says so, and the work can be put aside all the time', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `<tr><td>值 ${row}</td><td>${row}</td></tr>`).join('');
    const html = `<table><thead><tr><th>名称</th><th>花费</th></tr></thead><tbody>${rows}</tbody></table><button>最后一个按钮</button>`;
    const copy = await copyOf(html);
    expect(copy.cut).toBe(true);
    expect(copy.html.length).toBeLessThan(KIT_CAPS.html);
    expect(copy.html).toContain('最后一个按钮');
    const { page, inside } = await copies.open(`${URL_AT}?long`, html);
    expect(await inside<ReturnType<InPage['pauses']>>('reader.pauses([])')).toBeGreaterThan(1_000);
    await page.close();
  });

  test('texts without end are no labels', async () => {
    const { html } = await copyOf(`<button>${'很长的按钮'.repeat(60)}</button><label>a@b.example</label>`);
    expect(html).not.toContain('很长的按钮');
    expect(html).not.toContain('a@b.example');
  });
});

describe('a copy is read as its page is', () => {
  const pages = ALL_CENTRE_PAGES.filter(
    ({ marketplace, pageKind }) =>
      ['taobao', 'pinduoduo', 'amazon'].includes(marketplace) && (pageKind === 'ad-report' || pageKind === 'listing-list'),
  ).slice(0, 4);
  test.each(pages.map((page) => [page.title, page] as const))('%s', async (_, { url }) => {
    const original = await room.open(url);
    const before = await original.read();
    await original.page.close();
    const there = await copies.open(url);
    const copy = await there.inside<CopiedPage>(`reader.copy(${JSON.stringify(labelsOf(before))}, 7)`);
    await there.page.close();
    // The server never sees the part behind #.
    const [address = '', hash] = url.split('#');
    const base = `${address}${address.includes('?') ? '&' : '?'}copy=1`;
    const first = await room.open(base, copy.html);
    await first.page.close();
    const again = await room.open(hash === undefined ? base : `${base}#${hash}`);
    const after = await again.read();
    await again.page.close();
    expect(after.tables.map(({ columns, rows }) => [columns.map(({ header }) => header), rows.length])).toEqual(
      before.tables.map(({ columns, rows }) => [columns.map(({ header }) => header), rows.length]),
    );
    expect(after.tables.map(({ counts }) => counts.length)).toEqual(before.tables.map(({ counts }) => counts.length));
  });
});
