import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsNamed, openReadingRoom, type ReadingRoom } from './reading-room';

/** 淘宝's publish page in short: a title, the row of the video slot, the table of variants. */
const PAGE = 'https://item.upload.taobao.com/sell/v2/publish.htm';
const PICTURE = 'https://img.alicdn.com/imgextra/i1/60x60-1.png';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

async function read(name: string, slot: string, rows = '') {
  const page = await room.open(
    `${PAGE}?${name}`,
    `<!doctype html><meta charset="utf-8"><title>发布</title>
     <style>.row{display:flex}.label{width:90px}video,img,.slot{width:80px;height:80px}</style>
     <div class="row"><span class="label">宝贝标题</span><div><input value="纯棉短袖"></div></div>
     <div class="row"><span class="label">商品视频</span><div>${slot}</div></div>${rows}`,
  );
  await page.page.waitForFunction(() => [...document.images].every((image) => image.complete));
  return page.read();
}

test.each([
  ['a player with a cover and a printed length', `<video poster="${PICTURE}"></video><span>00:32</span>`, { seconds: 32, cover: true }],
  ['a player without a cover', '<video></video>', { cover: false }],
  ['a thumbnail with a printed length', `<img src="${PICTURE}"><span>1:02:03</span>`, { seconds: 3_723 }],
  ['an empty slot', '<div class="slot">添加视频</div>', undefined],
  ['a thumbnail and a clock that is none', `<img src="${PICTURE}"><span>比例 16:9:4:3</span>`, undefined],
])('%s', async (name, slot, video) => {
  const reading = await read(encodeURIComponent(name), slot);
  const [field] = fieldsNamed(reading, 'video');
  expect(field?.video).toEqual(video);
});

test('a film that plays tells its own length and size', async () => {
  const page = await room.open(`${PAGE}?plays`, '<!doctype html><meta charset="utf-8"><title>发布</title><div></div>');
  await page.page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 320;
    canvas.height = 240;
    const context = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.start();
    for (let frame = 0; frame < 12; frame += 1) {
      context?.fillRect(frame * 10, 0, 10, 240);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    await new Promise<void>((resolve) => {
      recorder.onstop = () => resolve();
      recorder.stop();
    });
    document.body.innerHTML = `<div style="display:flex"><span>宝贝标题</span><div><input value="纯棉短袖"></div></div>
      <div style="display:flex"><span>商品视频</span><div><video style="width:80px;height:80px"></video></div></div>`;
    const film = document.querySelector('video');
    if (!film) throw new Error('no film');
    await new Promise<void>((resolve) => {
      film.onloadedmetadata = () => resolve();
      film.src = URL.createObjectURL(new Blob(parts, { type: 'video/webm' }));
    });
  });
  const [field] = fieldsNamed(await page.read(), 'video');
  expect(field?.video).toMatchObject({ width: 320, height: 240, cover: false });
});

test('variants with pictures say which have none', async () => {
  const row = (name: string, picture: string) =>
    `<tr><td>${picture}${name}</td><td><input value="59.00"></td><td><input value="600"></td></tr>`;
  const table = (first: string) => `<table><tr><th>颜色</th><th>价格</th><th>数量</th></tr>${row('白色', first)}${row('黑色', '')}</table>`;
  const withOne = await read('sku-one', '', table(`<img src="${PICTURE}">`));
  expect(fieldsNamed(withOne, 'sku').map(({ images }) => images?.map(({ src }) => src))).toEqual([[PICTURE], []]);
  const without = await read('sku-none', '', table(''));
  expect(fieldsNamed(without, 'sku').map(({ images }) => images)).toEqual([undefined, undefined]);
});
