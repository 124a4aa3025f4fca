import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { cellOf, openReports, type Progress, rowsOf } from '../../utils/reports';
import { encode } from './encode';
import { fileOf, readAll, rowsOfReport } from './files';
import { sheet, workbook } from './workbook';

const CSV = 'Date,Clicks\n2026-09-01,12\n2026-09-02,3\n';
const ROWS = [
  ['Date', 'Clicks'],
  ['2026-09-01', '12'],
  ['2026-09-02', '3'],
];

describe('a text', () => {
  test('keeps its blank lines as rows without cells and its quoted empty ones as rows with one', async () => {
    const [read] = await readAll([fileOf('a.csv', 'Shop report\r\n\r\n""\n\nDate,Clicks\n2026-09-01,12\r\n')]);
    expect(read).toEqual({
      file: 'a.csv',
      encoding: 'utf-8',
      delimiter: ',',
      rows: [['Shop report'], [], [''], [], ['Date', 'Clicks'], ['2026-09-01', '12']],
    });
  });

  test.each([
    ['utf-8', ',', undefined],
    ['utf-16le', '\t', undefined],
    ['gb18030', ',', undefined],
    ['big5', ',', 'zh-TW'],
  ] as const)('in %s', async (encoding, delimiter, language) => {
    const rows = [
      ['日期', '商品名', '金'],
      ['2026-09-01', '日本', '12'],
      ['2026-09-02', '中山', '3'],
    ];
    const text = `${encoding.startsWith('utf') ? '\uFEFF' : ''}${rows.map((row) => row.join(delimiter)).join('\r\n')}`;
    const bytes = encode(text, encoding) ?? new Uint8Array();
    expect(await readAll([fileOf('x.xls', bytes)], language ? { language } : {})).toEqual([{ file: 'x.xls', encoding, delimiter, rows }]);
  });

  test.each([
    ['a header alone', '"Sale, no","Order no",Buyer\r\n', ',', [['Sale, no', 'Order no', 'Buyer']]],
    [
      'what Excel says its delimiter is',
      'sep=;\r\na,b;c\r\n',
      ';',
      [
        ['sep=', ''],
        ['a,b', 'c'],
      ],
    ],
    [
      'two tables one above the other',
      'Total,Sales,Orders\n,9,3\n\nDay,Sales,Orders,Visitors\n1,4,1,7\n2,5,2,8\n',
      ',',
      [
        ['Total', 'Sales', 'Orders'],
        ['', '9', '3'],
        [],
        ['Day', 'Sales', 'Orders', 'Visitors'],
        ['1', '4', '1', '7'],
        ['2', '5', '2', '8'],
      ],
    ],
  ])('%s', async (_what, text, delimiter, rows) => {
    expect(await readAll([fileOf('a', text)])).toEqual([{ file: 'a', encoding: 'utf-8', delimiter, rows }]);
  });

  test('can be read again, and by cells', async () => {
    for await (const opened of openReports([fileOf('a.csv', 'a,"b ""x"""\n\n"1\r\n2",3')])) {
      if (!opened.ok) throw new Error(opened.refusal.error);
      const rows = [['a', 'b "x"'], [], ['1\r\n2', '3']];
      expect(await rowsOfReport(opened.report)).toEqual(rows);
      const again: string[][] = [];
      const cells: string[] = [];
      for await (const block of opened.report.blocks()) {
        expect(block.first).toBe(again.length);
        again.push(...rowsOf(block));
        for (let row = 0; row < block.rows; row++) cells.push(cellOf(block, row, 1));
      }
      expect(again).toEqual(rows);
      expect(cells).toEqual(['b "x"', '', '3']);
    }
  });
});

describe('a workbook', () => {
  const book = workbook({
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><workbookPr date1904="0"/><sheets><sheet name="secret" sheetId="1" state="veryHidden" r:id="rId1"/><sheet name="A &amp; B" sheetId="2" r:id="rId2"/><sheet name="notes" sheetId="3" r:id="rId3"/><sheet name="more" sheetId="4" r:id="rId4"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/><Relationship Id="rId3" Target="worksheets/sheet3.xml"/><Relationship Id="rId4" Target="worksheets/sheet4.xml"/></Relationships>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-409]mmm dd, yyyy"/><numFmt numFmtId="171" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="10"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Date</t></si><si><r><t>Total </t></r><r><t>Sales_x000D_&#10;(US$)</t></r><rPh><t>x</t></rPh></si></sst>',
    'xl/worksheets/sheet1.xml': sheet('<row r="1"><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>'),
    'xl/worksheets/sheet2.xml': sheet(
      [
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Report</t></is></c></row>',
        '<row r="2"><c r="A2" s="1"/></row>',
        '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="B4" t="s"><v>1</v></c><c r="D4" t="str"><f>"x"&amp;"y"</f><v>CTR</v></c></row>',
        '<row r="5"><c r="A5" s="1"><v>45992</v></c><c r="B5" s="2"><v>0.10000000000000001</v></c><c r="C5" t="b"><v>1</v></c><c r="D5" s="3"><v>9.7000000000000003E-3</v></c><c r="E5" t="e"><v>#DIV/0!</v></c><c r="F5" s="4"><v>45992.25</v></c><c r="G5" t="d"><v>2026-01-01</v></c><c r="XFD5" s="1"/></row>',
        '<row r="900"><c r="A900" s="1"/></row>',
      ].join(''),
    ),
    'xl/worksheets/sheet3.xml': sheet('<row><c t="str"><v>read me</v></c></row>'),
    'xl/worksheets/sheet4.xml': sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>'),
  });

  test('gives every sheet that can be seen and holds a table, rows by their numbers, values as stored', async () => {
    expect(await readAll([fileOf('b.xlsx', book)])).toEqual([
      {
        file: 'b.xlsx',
        sheet: 'A & B',
        encoding: undefined,
        delimiter: undefined,
        rows: [
          ['Report'],
          [],
          [],
          ['Date', 'Total Sales\r\n(US$)', '', 'CTR'],
          ['2025-12-01', '0.1', 'TRUE', '0.0097', '#DIV/0!', '2025-12-01T06:00:00', '2026-01-01'],
        ],
      },
      { file: 'b.xlsx', sheet: 'more', encoding: undefined, delimiter: undefined, rows: [['1', '2'], [], ['', '3']] },
    ]);
  });

  test('is handed out in pieces', async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="B${number}" t="str"><v>${'word '.repeat(number % 7)}</v></c></row>`;
    const bytes = workbook({ 'xl/worksheets/sheet2.xml': sheet(Array.from({ length: 30_000 }, (_, index) => row(index + 1)).join('')) });
    for await (const opened of openReports([fileOf('b.xlsx', bytes)])) {
      if (!opened.ok) throw new Error(opened.refusal.error);
      let chunks = 0;
      let rows = 0;
      for await (const chunk of opened.report.rows()) {
        chunks += 1;
        for (const [number] of chunk) expect(number).toBe(String(++rows));
      }
      expect(rows).toBe(30_000);
      expect(chunks).toBeGreaterThan(3);
    }
  });

  test('its blocks hold the same', async () => {
    for await (const opened of openReports([fileOf('b.xlsx', book)])) {
      if (!opened.ok) throw new Error(opened.refusal.error);
      const rows: string[][] = [];
      for await (const block of opened.report.blocks()) rows.push(...rowsOf(block));
      expect(rows).toEqual(await rowsOfReport(opened.report));
    }
  });
});

describe('an archive', () => {
  test('gives every table in it, whatever folder it is in, and says what is none', async () => {
    const bytes = zipSync({
      'empty/': new Uint8Array(),
      'a.csv': strToU8(CSV),
      '2026/sept/计划.xlsx': workbook({ 'xl/worksheets/sheet2.xml': sheet('<row><c><v>1</v></c><c><v>2</v></c></row>') }),
      '2026/readme.pdf': strToU8('%PDF-1.7'),
      '__MACOSX/._a.csv': strToU8('junk'),
      '.DS_Store': strToU8('junk'),
      'stored.csv': [strToU8(CSV), { level: 0 }],
    });
    const at = { encoding: 'utf-8', delimiter: ',', rows: ROWS };
    expect(await readAll([fileOf('r.zip', bytes)])).toEqual([
      { file: 'r.zip/a.csv', ...at },
      { file: 'r.zip/2026/sept/计划.xlsx', sheet: 'b', encoding: undefined, delimiter: undefined, rows: [['1', '2']] },
      { error: 'binary', file: 'r.zip/2026/readme.pdf' },
      { file: 'r.zip/stored.csv', ...at },
    ]);
  });

  test('made on a Chinese Windows names its files in GBK', async () => {
    const gbk = encode('报表/计划.csv', 'gb18030') ?? new Uint8Array();
    // Written under another name of as many bytes, which are then put in its place.
    const ascii = zipSync({ ['x'.repeat(gbk.length)]: strToU8(CSV) });
    for (let at = 0; at + gbk.length <= ascii.length; at++) {
      if (ascii.subarray(at, at + gbk.length).every((byte) => byte === 0x78)) ascii.set(gbk, at);
    }
    expect(await readAll([fileOf('r.zip', ascii)])).toMatchObject([{ file: 'r.zip/报表/计划.csv', rows: ROWS }]);
  });

  test('is found behind a program that unpacks it', async () => {
    const packed = zipSync({ 'a.csv': strToU8(CSV) });
    const bytes = new Uint8Array(packed.length + 4);
    bytes.set([0x50, 0x4b, 0x07, 0x08]);
    bytes.set(packed, 4);
    expect(await readAll([fileOf('r.zip', bytes)])).toMatchObject([{ file: 'r.zip/a.csv', rows: ROWS }]);
  });
});

test('several files come one after the other, with how far the reading is', async () => {
  const told: Progress[] = [];
  const big = `a,b\n${'1,2\n'.repeat(800_000)}`;
  const read = await readAll([fileOf('a.csv', CSV), fileOf('none', ''), fileOf('big.csv', big)], { onProgress: (at) => told.push(at) });
  expect(read.map((each) => ('rows' in each ? each.rows.length : each.error))).toEqual([3, 'empty', 800_001]);
  const of = CSV.length + big.length;
  expect(told.at(-1)).toMatchObject({ file: 'big.csv', bytes: of, of });
  const done = told.filter(({ file, rows }) => file === 'big.csv' && rows > 0);
  expect(done.length).toBeGreaterThan(1);
  expect(done.map(({ rows }) => rows)).toEqual(done.map(({ rows }) => rows).toSorted((a, b) => a - b));
});

test('told to stop, the report in work is refused as stopped and the others are not opened', async () => {
  const signal = { aborted: false };
  const seen: unknown[] = [];
  for await (const opened of openReports([fileOf('big.csv', '1,2\n'.repeat(800_000)), fileOf('a.csv', CSV)], { signal })) {
    if (!opened.ok) {
      seen.push(opened.refusal);
      continue;
    }
    for await (const rows of opened.report.rows()) signal.aborted ||= rows.length > 0;
    seen.push(opened.report.refused);
  }
  expect(seen).toMatchObject([
    { error: 'stopped', file: 'big.csv' },
    { error: 'stopped', file: 'a.csv' },
  ]);
});

test('a workbook inside an archive is told to stop too', async () => {
  const signal = { aborted: false };
  const row = (number: number) => `<row><c><v>${number}</v></c><c t="str"><v>${Math.sin(number)}</v></c></row>`;
  const book = workbook({ 'xl/worksheets/sheet2.xml': sheet(Array.from({ length: 60_000 }, (_, index) => row(index)).join('')) });
  for await (const opened of openReports([fileOf('r.zip', zipSync({ 'b.xlsx': book }))], { signal })) {
    if (!opened.ok) throw new Error(opened.refusal.error);
    for await (const rows of opened.report.rows()) signal.aborted ||= rows.length > 0;
    expect(opened.report.refused).toMatchObject({ error: 'stopped', file: 'r.zip/b.xlsx', sheet: 'b' });
  }
});
