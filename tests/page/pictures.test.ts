import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PictureSeen } from '../../utils/messages/watch';
import { fromReaderSchema } from '../../utils/messages/watch-schema';
import { openReadingRoom, type ReadingRoom } from './reading-room';

/** The page stands on the host of 淘宝's pictures, so that those are its own; eBay's are of another site, Amazon's of one that shares them. */
const PAGE = 'https://img.alicdn.com/try/pictures.html';
const OWN = '/imgextra/i1/640x480-1.png';
const FOREIGN = 'https://i.ebayimg.com/imgextra/i1/640x480-2.png';
const SHARED = 'https://m.media-amazon.com/imgextra/i1/640x480-3.png';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const kindOf = (seen: PictureSeen | undefined): string | undefined => (seen?.kind === 'notRead' ? seen.reason : seen?.kind);

/** A page with these pictures, once all that will load have loaded. */
async function pageWith(name: string, body: string) {
  const page = await room.open(`${PAGE}?${name}`, `<!doctype html><meta charset="utf-8"><title>商品</title>${body}`);
  await page.page.waitForFunction(() => [...document.images].every((image) => image.complete || image.loading === 'lazy'));
  return page;
}

describe('a picture is looked at where the page may read its pixels', () => {
  const PIXEL = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  test.each([
    ['its own', `<img src="${OWN}">`, OWN, 'sample'],
    ['of another site', `<img src="${FOREIGN}">`, FOREIGN, 'notShared'],
    ['of another site, asked for with CORS and shared', `<img crossorigin src="${SHARED}">`, SHARED, 'sample'],
    ['of another site, asked for with CORS and not shared', `<img crossorigin src="${FOREIGN}">`, FOREIGN, 'notLoaded'],
    ['of a sharing site, not asked for with CORS', `<img src="${SHARED}">`, SHARED, 'notShared'],
    ['that is not there', '<img src="/nothing.png">', '/nothing.png', 'notLoaded'],
    ['far below, not loaded yet', `<div style="height:90000px"></div><img loading="lazy" src="${OWN}?late">`, `${OWN}?late`, 'notLoaded'],
    ['drawn by formula', '<img src="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E">', '', 'vector'],
    ['in a style', `<div style="background-image:url(${OWN});width:90px;height:90px"></div>`, OWN, 'notShared'],
    ['not in the page at all', '<p>nothing here</p>', OWN, 'notLoaded'],
    ['in a frame of the page', `<iframe srcdoc='<img src="${OWN}?in">'></iframe>`, `${OWN}?in`, 'sample'],
    ['of one pixel', `<img src="${PIXEL}">`, '', 'sample'],
  ])('%s: %s', async (name, body, src, expected) => {
    const page = await pageWith(encodeURIComponent(name), body);
    if (body.includes('srcdoc')) {
      await page.page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.images[0]?.complete);
    }
    const address = src || (await page.inside<string>('reader.addresses()[0]'));
    const seen = await page.look([address]);
    expect(seen.map(([told, what]) => [told, kindOf(what)])).toEqual([[address, expected]]);
  });

  test('blob: and data: pictures made by the page; two data: pictures are not taken for one', async () => {
    const page = await pageWith('made', '');
    await page.page.evaluate(async () => {
      for (const [type, colour] of [
        ['data', '#c00'],
        ['data', '#00c'],
        ['blob', '#0c0'],
      ]) {
        const canvas = new OffscreenCanvas(300, 300);
        const context = canvas.getContext('2d');
        if (!context || !colour) throw new Error('no canvas');
        context.fillStyle = colour;
        context.fillRect(60, 60, 180, 180);
        const blob = await canvas.convertToBlob({ type: 'image/png' });
        const image = new Image();
        image.src =
          type === 'blob'
            ? URL.createObjectURL(blob)
            : await new Promise<string>((resolve) => {
                const reader = new FileReader();
                reader.onload = () => resolve(String(reader.result));
                reader.readAsDataURL(blob);
              });
        document.body.append(image);
        await image.decode();
      }
    });
    const addresses = await page.inside<string[]>('reader.addresses()');
    expect(new Set(addresses).size).toBe(3);
    const seen = await page.look(addresses);
    expect(seen.map(([, what]) => kindOf(what))).toEqual(['sample', 'sample', 'sample']);
    const [red, blue] = seen.map(([, what]) => what.kind === 'sample' && what.sample.whole.rgb);
    expect(red).not.toBe(blue);
    expect(seen[0]?.[1]).toMatchObject({ sample: { type: 'image/png', width: 300, height: 300 } });
  });

  test('20,001 pixels wide and more pixels than a page can spare are too large', async () => {
    const page = await pageWith('large', '');
    await page.page.evaluate(async () => {
      for (const [width, height] of [
        [20_001, 2],
        [3_500, 3_000],
      ] as const) {
        const blob = await new OffscreenCanvas(width, height).getContext('2d')?.canvas.convertToBlob({ type: 'image/png' });
        if (!blob) throw new Error('no canvas');
        const image = new Image();
        image.src = URL.createObjectURL(blob);
        document.body.append(image);
        await image.decode();
      }
    });
    const seen = await page.look(await page.inside<string[]>('reader.addresses()'));
    expect(seen.map(([, what]) => kindOf(what))).toEqual(['tooLarge', 'tooLarge']);
  });
});

test('what is sent is small, right and accepted at the door; other figures are not', async () => {
  const page = await pageWith('sent', `<img src="${OWN}">`);
  const [[src, seen] = []] = await page.look([OWN]);
  const message = { type: 'picture', src, seen };
  expect(fromReaderSchema.safeParse(message).success).toBe(true);
  expect(JSON.stringify(message).length).toBeLessThan(400_000);
  if (seen?.kind !== 'sample') throw new Error('no sample');
  const { sample } = seen;
  expect(sample).toMatchObject({ width: 640, height: 480, whole: { width: 256, height: 192 }, piece: { width: 256, height: 256 } });
  expect(sample.bytes).toBeGreaterThan(500);
  // The ground of the drawn picture is the first pixel.
  const [red, green, blue] = Buffer.from(sample.whole.rgb.slice(0, 4), 'base64');
  expect([red, green, blue]).toEqual([246, 240, 232]);
  for (const wrong of [
    { ...sample, width: 0 },
    { ...sample, width: 30_000 },
    { ...sample, whole: { ...sample.whole, width: 255 } },
    { ...sample, whole: { ...sample.whole, width: 5_000 } },
    { ...sample, piece: { ...sample.piece, grey: `${sample.piece.grey}AAAA` } },
    { ...sample, more: 1 },
  ]) {
    expect(fromReaderSchema.safeParse({ ...message, seen: { kind: 'sample', sample: wrong } }).success).toBe(false);
  }
});

test('no request is made, and no more than sixty pictures are looked at', async () => {
  const many = Array.from({ length: 70 }, (_, index) => `<img src="/imgextra/i1/60x60-${index % 100}.png?${index}" width="20">`).join('');
  const page = await pageWith('many', many);
  const asked: string[] = [];
  page.page.on('request', (request) => asked.push(request.url()));
  const seen = await page.look(await page.inside<string[]>('reader.addresses()'));
  expect(seen).toHaveLength(60);
  // The browser itself asks every site for its icon, whenever it finds the time.
  expect(asked.filter((url) => !url.startsWith('blob:') && !url.endsWith('/favicon.ico'))).toEqual([]);
});
