import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, readFile, readText } from '../../utils/reports';
import { sheet, workbook } from './workbook';

const utf16 = (text: string, big = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};

/** "商品标题,类目\r\n加厚羽绒服,女装\r\n" as Excel on a Chinese Windows writes it. */
const GBK = Uint8Array.from([
  ...[0xc9, 0xcc, 0xc6, 0xb7, 0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xc0, 0xe0, 0xc4, 0xbf, 0x0d, 0x0a],
  ...[0xbc, 0xd3, 0xba, 0xf1, 0xd3, 0xf0, 0xc8, 0xde, 0xb7, 0xfe, 0x2c, 0xc5, 0xae, 0xd7, 0xb0, 0x0d, 0x0a],
  ...[0xb1, 0xa1, 0xbf, 0xee, 0xc9, 0xc0, 0x2c, 0xc5, 0xae, 0xd7, 0xb0],
]);

/** "商品標題\n女裝外套\n" in Big5. */
const BIG5 = Uint8Array.from([
  ...[0xb0, 0xd3, 0xab, 0x7e, 0xbc, 0xd0, 0xc3, 0x44, 0x0a],
  ...[0xa4, 0x6b, 0xb8, 0xcb, 0xa5, 0x7e, 0xae, 0x4d, 0x0a],
]);

const rowsIn = (bytes: Uint8Array) => {
  const read = readFile(bytes);
  return read.ok ? read.value.rows : read.error;
};

describe('the encoding of a file', () => {
  const text = '标题,类目\n羽绒服 ü 🧥,女装\n毛衣,女装';
  const rows = [
    ['标题', '类目'],
    ['羽绒服 ü 🧥', '女装'],
    ['毛衣', '女装'],
  ];
  test.each([
    ['utf-8', new TextEncoder().encode(text), rows],
    ['utf-8', new TextEncoder().encode(`\uFEFF${text}`), rows],
    ['utf-16le', utf16(`\uFEFF${text}`), rows],
    ['utf-16be', utf16(`\uFEFF${text}`, true), rows],
    [
      'utf-16le',
      utf16('title\tprice\ncotton shirt\t12\nwool coat\t90'),
      [
        ['title', 'price'],
        ['cotton shirt', '12'],
        ['wool coat', '90'],
      ],
    ],
    [
      'gb18030',
      GBK,
      [
        ['商品标题', '类目'],
        ['加厚羽绒服', '女装'],
        ['薄款衫', '女装'],
      ],
    ],
    ['big5', BIG5, [['商品標題'], ['女裝外套']]],
    ['windows-1252', Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x63, 0x75, 0x70, 0x0a, 0x54, 0xe9]), [['Café cup'], ['Té']]],
  ] as const)('%s is told from its bytes', (encoding, bytes, expected) => {
    const read = readFile(bytes);
    expect(read.ok && read.value.encoding).toBe(encoding);
    expect(read.ok && read.value.rows).toEqual(expected);
  });

  test('what people type comes back from UTF-8 and, with its mark, from UTF-16', () => {
    const plain = (each: string) => each.isWellFormed() && [...each].every((sign) => sign >= ' ' && !'\uFEFF|;,<[{"'.includes(sign));
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => plain(each) && each.trim() !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
        // One odd letter alone may be another encoding by chance: a file says more than that.
        lines.unshift('标题');
        const whole = lines.join('\n');
        expect(rowsIn(new TextEncoder().encode(whole))).toEqual(lines.map((each) => [each]));
        expect(rowsIn(utf16(`\uFEFF${whole}`))).toEqual(lines.map((each) => [each]));
      }),
    );
  });
});

describe('cells', () => {
  test.each([
    [
      'tabs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'commas',
      'a,b\nc,d\ne,f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'semicolons',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes, doubled quotes and line ends in them',
      'n,t\n1,"said ""x"", twice\nhere"\n2,b',
      [
        ['n', 't'],
        ['1', 'said "x", twice\nhere'],
        ['2', 'b'],
      ],
    ],
    [
      'a quote that never closes',
      'a,b\nc,d\ne,"f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'a quote inside a bare cell',
      'n,t\n1,5" screen\n2,b',
      [
        ['n', 't'],
        ['1', '5" screen'],
        ['2', 'b'],
      ],
    ],
    [
      'all line ends, blank lines left out',
      'a\tb\r\nc\td\r\re\tf\n\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'empty cells',
      'a,,\n,b,\n,,c',
      [
        ['a', '', ''],
        ['', 'b', ''],
        ['', '', 'c'],
      ],
    ],
  ])('%s', (_what, text, rows) => {
    const read = readText(text);
    expect(read.ok && read.value.rows).toEqual(rows);
  });

  test.each([
    ['titles with a comma here and there', 'Mug, blue\nCup\nPlate, deep, white\nBowl'],
    ['sentences', 'Soft, warm wool\nThin, light silk\nStrong, smooth linen'],
    ['one line with a comma', '纯棉T恤,白色'],
    ['two lines with a comma each', '纯棉T恤,白色\n真丝衬衫,黑色'],
    ['a last line with many commas', 'Mug\nCup\nBowl\nPlate\nFork,knife,spoon'],
    ['lines that begin with a quote', '"纯棉" T恤\n"真丝" 衬衫'],
  ])('%s are no table: a line is one text', (_what, text) => {
    const read = readText(text);
    expect(read.ok && read.value.rows).toEqual(text.split('\n').map((line) => [line]));
  });

  test('a table written with any delimiter is read back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '字', ' ', '"', ',', ';', '\t', '\n', '|', '😀'), maxLength: 6 });
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 6 }));
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = `x${delimiter}y\n`.repeat(60) + rows.map((row) => row.map(quote).join(delimiter)).join('\n');
        const read = readText(text);
        expect(read.ok && read.value.delimiter).toBe(delimiter);
        expect(read.ok && read.value.rows.slice(60)).toEqual(rows);
      }),
    );
  });
});

describe('a spreadsheet', () => {
  test('gives the first sheet to be seen: shared, formatted, inline and plain cells, gaps kept, blank rows left out', () => {
    const bytes = workbook({
      'xl/sharedStrings.xml':
        '<sst><si><t>标题</t></si><si><r><t>加厚</t></r><r><t xml:space="preserve"> 羽绒服 &amp; &#128085;</t></r><rPh><t>よみ</t></rPh></si></sst>',
      'xl/worksheets/sheet1.xml': sheet('<row><c><v>hidden</v></c></row>'),
      'xl/worksheets/sheet2.xml': sheet(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>类目</t></is></c></row><row r="2"/><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12.5</v></c><c r="C3" t="str"><f>A1</f><v>女装</v></c></row>',
      ),
    });
    expect(rowsIn(bytes)).toEqual([
      ['标题', '', '类目'],
      ['加厚 羽绒服 & 👕', '12.5', '女装'],
    ]);
  });

  test('with prefixed names is read too', () => {
    const x = '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>字</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(rowsIn(workbook({ 'xl/worksheets/sheet2.xml': x }))).toEqual([['字']]);
  });

  test('that declares entities of its own making is refused', () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheet('<row><c t="inlineStr"><is><t>&b;</t></is></c></row>')}`;
    expect(rowsIn(workbook({ 'xl/worksheets/sheet2.xml': evil }))).toBe('entities');
  });
});

describe('what cannot be read is refused with its reason', () => {
  const ole = (name: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...utf16(name), 0, 0]);
  const bomb = workbook({ 'xl/worksheets/sheet2.xml': new Uint8Array(40 * 1024 * 1024) });
  const wide = workbook({ 'xl/worksheets/sheet2.xml': sheet('<row><c r="ZZZ1"><v>1</v></c></row>') });
  const torn = workbook({ 'xl/worksheets/sheet2.xml': sheet('<row><c r="A1"><v>1</v></c></row>') });
  const cut = torn.slice(0, torn.length - 40);
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['spaces', strToU8(' \n\t \r\n'), 'empty'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'binary'],
    ['a PDF', strToU8('%PDF-1.7 ...'), 'binary'],
    ['a web page', strToU8('<!DOCTYPE html><table><tr><td>1'), 'notTable'],
    ['data of a program', strToU8('[{"title":"a"}]'), 'notTable'],
    ['a locked workbook', ole('EncryptedPackage'), 'password'],
    ['an old workbook', ole('Workbook'), 'oldExcel'],
    ['another archive', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'notTable'],
    ['a bomb', bomb, 'bomb'],
    ['a workbook cut off', cut, 'damaged'],
    ['a workbook that is no XML', workbook({ 'xl/worksheets/sheet2.xml': 'not xml <' }), 'damaged'],
    ['a workbook without its sheet', workbook({}), 'damaged'],
    ['a sheet too wide', wide, 'tooManyCells'],
    ['bytes of no encoding', Uint8Array.from([0x61, 0xff, 0x81, 0x20, 0x8d, 0x9d, 0xff, 0xfe, 0x41]), 'encoding'],
    ['half a UTF-16', Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'encoding'],
  ])('%s', (_what, bytes, error) => {
    expect(rowsIn(bytes)).toBe(error);
  });

  test('a file beyond the limit', () => {
    expect(rowsIn(new Uint8Array(MOST_BYTES + 1))).toBe('tooLarge');
  });

  test('no bytes whatever make it throw', () => {
    const heads = [[], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xfe, 0xff]];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), (head, rest) => {
        expect(readFile(Uint8Array.from([...head, ...rest]))).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});
