import { crc32, deflateSync } from 'node:zlib';
import type { GoodsPicture } from './goods-type';

/** Where each marketplace keeps its pictures. */
const PICTURE_HOSTS = {
  taobao: 'img.alicdn.com',
  douyin: 'p3-aio.ecombdimg.com',
  pinduoduo: 'img.pddpic.com',
  jd: 'img14.360buyimg.com',
  kuaishou: 'p4-ec.ecukwai.com',
  xiaohongshu: 'qimg.xiaohongshu.com',
  '1688': 'cbu01.alicdn.com',
  weixin_shop: 'store.mp.video.tencent-cloud.com',
  amazon: 'm.media-amazon.com',
  ebay: 'i.ebayimg.com',
} as const;

const SHAPE = /(\d{1,4})x(\d{1,4})-(\d{1,3})\.png$/;

/** A picture of the demo seller centre, drawn by the server when it is asked for. `number` gives colour and shape. */
export function picture(marketplace: keyof typeof PICTURE_HOSTS, number: number, width = 800, height = width): GoodsPicture {
  return { src: `https://${PICTURE_HOSTS[marketplace]}/imgextra/i${number % 4}/${width}x${height}-${number}.png`, width, height };
}

/** Does the host let other sites read the pixels of its pictures (CORS)? */
export function isShared(url: URL): boolean {
  return url.hostname === PICTURE_HOSTS.amazon;
}

/** The PNG behind such an address, or undefined when the address is not one of ours. */
export function drawPicture(url: URL): Uint8Array | undefined {
  const shape = SHAPE.exec(url.pathname);
  if (!shape || !Object.values<string>(PICTURE_HOSTS).includes(url.hostname)) return undefined;
  const known = drawn.get(shape[0]) ?? png(Number(shape[1]), Number(shape[2]), Number(shape[3]));
  drawn.set(shape[0], known);
  return known;
}

/** Pictures drawn before, by size and number. */
const drawn = new Map<string, Uint8Array>();

/** Backdrop, thing, shade and highlight of each picture in turn. */
const PALETTES: readonly (readonly (readonly [number, number, number])[])[] = [
  [
    [255, 255, 255],
    [84, 130, 160],
    [52, 92, 120],
    [206, 224, 234],
  ],
  [
    [246, 240, 232],
    [196, 120, 84],
    [150, 84, 56],
    [238, 204, 184],
  ],
  [
    [238, 243, 238],
    [104, 142, 106],
    [70, 104, 74],
    [200, 222, 200],
  ],
  [
    [250, 244, 226],
    [222, 170, 70],
    [176, 126, 40],
    [250, 226, 168],
  ],
  [
    [242, 238, 246],
    [140, 118, 166],
    [100, 80, 126],
    [218, 206, 232],
  ],
];

/** An indexed PNG: one round thing with a handle on a plain backdrop. */
function png(width: number, height: number, number: number): Uint8Array {
  const palette = (PALETTES[number % PALETTES.length] ?? []).flat();
  const radius = Math.min(width, height) * (0.22 + (number % 3) * 0.04);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const across = (x - width / 2) / radius;
      const down = (y - height / 2) / radius;
      rows[y * (width + 1) + 1 + x] = colourAt(across, down);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(across: number, down: number): number {
  const distance = across * across + down * down;
  if (distance < 1) return (across + 0.35) ** 2 + (down + 0.35) ** 2 < 0.09 ? 3 : across + down > 0.6 ? 2 : 1;
  const handle = (across - 1) ** 2 + down ** 2;
  return handle > 0.12 && handle < 0.3 ? 2 : 0;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
