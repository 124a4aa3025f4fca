import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openReports, type ReportFile } from '../../utils/reports';
import { fileOf, readAll } from './files';
import { sheet, workbook } from './workbook';

const CSV = 'Date,Clicks\n2026-09-01,12\n2026-09-02,3\n';

/** An archive with some bytes of it changed: `at` counts from where the record with this signature begins. */
function changed(bytes: Uint8Array, signature: number, changes: readonly (readonly [at: number, byte: number])[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  let start = 0;
  while (view.getUint32(start, true) !== signature) start += 1;
  for (const [at, byte] of changes) copy[start + at] = byte;
  return copy;
}

const IN_LIST = 0x02014b50;
const END = 0x06054b50;
const zip = zipSync({ 'a.csv': strToU8(CSV.repeat(9)) });
const rowOf = (cells: string) => workbook({ 'xl/worksheets/sheet2.xml': sheet(`<row r="1"><c><v>1</v></c><c><v>2</v></c></row>${cells}`) });
const nested = '<a>'.repeat(70);
const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600), ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

describe('a file that cannot be read says why and where', () => {
  test.each<[string, Uint8Array | string, object[]]>([
    ['nothing', '', [{ error: 'empty', file: 'f' }]],
    ['spaces', ' \r\n\t\n', [{ error: 'empty', file: 'f' }]],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), [{ error: 'binary', file: 'f' }]],
    ['a PDF', '%PDF-1.7 x', [{ error: 'binary', file: 'f' }]],
    ['a web page', '\uFEFF <html><table><tr><td>1', [{ error: 'notTable', file: 'f' }]],
    ['data of a program', '{"a":1}', [{ error: 'notTable', file: 'f' }]],
    ['an old workbook', ole('Workbook'), [{ error: 'oldExcel', file: 'f' }]],
    ['a locked workbook', ole('EncryptedPackage'), [{ error: 'password', file: 'f' }]],
    [
      'a Word document',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('<x/>') }),
      [{ error: 'notTable', file: 'f' }],
    ],
    ['an archive of nothing', zipSync({}), [{ error: 'empty', file: 'f' }]],
    ['an archive cut off', zip.slice(0, zip.length - 30), [{ error: 'damaged', file: 'f' }]],
    ['an archive in an archive', zipSync({ 'in.zip': zip }), [{ error: 'nested', file: 'f/in.zip' }]],
    ['an old workbook in an archive', zipSync({ 'x.csv': ole('Workbook') }), [{ error: 'oldExcel', file: 'f/x.csv' }]],
    ['a locked file in an archive', changed(zip, IN_LIST, [[8, 1]]), [{ error: 'password', file: 'f/a.csv' }]],
    ['a file packed in another way', changed(zip, IN_LIST, [[10, 93]]), [{ error: 'damaged', file: 'f/a.csv' }]],
    ['a file that is not what its check sum says', changed(zip, IN_LIST, [[16, 0]]), [{ error: 'damaged', file: 'f/a.csv' }]],
    ['more in it than it says', changed(zip, IN_LIST, [[24, 20]]), [{ error: 'bomb', file: 'f/a.csv' }]],
    ['a list that is shorter than it says', changed(zip, END, [[10, 2]]), [{ error: 'damaged', file: 'f' }]],
    ['a bomb', zipSync({ 'a.csv': new Uint8Array(40 * 1024 * 1024).fill(0x31) }), [{ error: 'bomb', file: 'f/a.csv' }]],
    [
      'a bomb of many files',
      zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [String(index), strToU8('a')]))),
      [{ error: 'bomb', file: 'f' }],
    ],
    ['a workbook that is a bomb', rowOf(' '.repeat(40 * 1024 * 1024)), [{ error: 'bomb', file: 'f', sheet: 'b' }]],
    ['a workbook that is no XML', workbook({ 'xl/worksheets/sheet2.xml': 'not xml <' }), [{ error: 'damaged', file: 'f', sheet: 'b' }]],
    ['a workbook without its sheet', workbook({}), [{ error: 'damaged', file: 'f', sheet: 'b' }]],
    ['a workbook with nothing in it', workbook({ 'xl/worksheets/sheet2.xml': sheet('<row/>') }), [{ error: 'empty', file: 'f' }]],
    [
      'a workbook of one column',
      workbook({ 'xl/worksheets/sheet2.xml': sheet('<row><c><v>1</v></c></row>') }),
      [{ error: 'notTable', file: 'f' }],
    ],
    [
      'a workbook that declares entities',
      workbook({ 'xl/worksheets/sheet2.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${sheet('')}` }),
      [{ error: 'entities', file: 'f', sheet: 'b' }],
    ],
    [
      'texts that declare entities',
      workbook({ 'xl/sharedStrings.xml': '<!DOCTYPE x><sst/>', 'xl/worksheets/sheet2.xml': sheet('') }),
      [{ error: 'entities', file: 'f' }],
    ],
    ['a sheet too wide', rowOf('<row><c r="ZZZ2"><v>1</v></c></row>'), [{ error: 'tooManyCells', file: 'f', sheet: 'b', row: 2 }]],
    ['a sheet too long', rowOf('<row r="1048577"><c><v>1</v></c></row>'), [{ error: 'tooManyCells', file: 'f', sheet: 'b' }]],
    ['rows out of order', rowOf('<row r="1"><c><v>1</v></c></row>'), [{ error: 'damaged', file: 'f', sheet: 'b' }]],
    ['tags in tags without end', rowOf(`<row r="2">${nested}`), [{ error: 'damaged', file: 'f', sheet: 'b' }]],
    [
      'a cell without end',
      rowOf(`<row r="2"><c t="str"><v>${'word '.repeat(250_000)}</v></c></row>`),
      [{ error: 'longCell', file: 'f', sheet: 'b', row: 2 }],
    ],
    [
      'a text cut inside quotes',
      'a,b\n1,"x\ny',
      [{ rows: [['a', 'b']], refused: { error: 'cut', file: 'f', row: 2, line: 2, column: 2 } }],
    ],
    ['a stray quote', 'a,b,c\n1,2,3\n"5 inch,2,3\n"x",5,6\n', [{ refused: { error: 'quotes', file: 'f', row: 3, line: 3, column: 1 } }]],
    ['a line far down, behind quoted line ends', 'a,b\n"1\n\r\n1",2\n3,"', [{ refused: { error: 'cut', row: 3, line: 5, column: 2 } }]],
    ['too many columns', `a,b\n1,2\n${'1,'.repeat(500)}1\n`, [{ refused: { error: 'tooManyCells', row: 3, line: 3, column: 501 } }]],
    ['a cell too long', `a,b\n1,"${'word '.repeat(250_000)}",3\n`, [{ refused: { error: 'longCell', row: 2, line: 2, column: 2 } }]],
    ['no encoding', Uint8Array.from([0x61, 0xff, 0x81, 0x20, 0x8d, 0x9d, 0xff, 0xfe, 0x41]), [{ error: 'encoding', file: 'f' }]],
  ])('%s', async (_what, bytes, expected) => {
    expect(await readAll([fileOf('f', bytes)])).toMatchObject(expected);
  });

  test('one of 5 GB is refused before a byte of it is read', async () => {
    const file: ReportFile = { name: 'f', size: 5 * 1024 ** 3, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('read')) }) };
    expect(await readAll([file])).toEqual([{ error: 'tooLarge', file: 'f' }]);
  });

  test('one that is gone, and one that has changed since, cannot be read', async () => {
    const gone: ReportFile = { name: 'f', size: 9, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }) };
    const shrunk: ReportFile = { name: 'g', size: 9, slice: () => ({ arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) }) };
    expect(await readAll([gone, shrunk])).toEqual([
      { error: 'unreadable', file: 'f' },
      { error: 'unreadable', file: 'g' },
    ]);
  });

  test('a text that is not its encoding any more names the row', async () => {
    const begin = new TextEncoder().encode('标题,数\n'.repeat(200_000));
    const bytes = new Uint8Array(begin.length + 4);
    bytes.set(begin);
    bytes.set([0xff, 0x2c, 0x31, 0x0a], begin.length);
    const [read] = await readAll([fileOf('f', bytes)]);
    expect(read).toMatchObject({ refused: { error: 'encoding', file: 'f' } });
  });
});

test('no bytes whatever make it throw or hang', async () => {
  const heads = [[], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe], [0xef, 0xbb, 0xbf]];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), async (head, rest) => {
      for await (const opened of openReports([fileOf('f', Uint8Array.from([...head, ...rest]))])) {
        if (opened.ok) for await (const rows of opened.report.rows()) expect(Array.isArray(rows)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('nor does an archive or a workbook with any byte changed, or cut anywhere', async () => {
  const book = workbook({
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': '<sst><si><t>Date</t></si></sst>',
    'xl/worksheets/sheet2.xml': sheet('<row r="1"><c t="s"><v>0</v></c><c><v>45992</v></c></row><row r="4"><c r="B4"><v>1</v></c></row>'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(book, zip),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (whole, where, by, cut) => {
        const at = where % whole.length;
        const bytes = cut ? whole.slice(0, at) : whole.map((byte, index) => (index === at ? byte ^ by : byte));
        for (const read of await readAll([fileOf('f', bytes)])) expect(read).toHaveProperty('file');
      },
    ),
    { numRuns: 300 },
  );
});
