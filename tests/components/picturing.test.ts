import { expect, test, vi } from 'vitest';
import type { Looked } from '../../components/pictures/protocol';
import type { SentSample } from '../../utils/messages/watch';
import type { PictureMeasure } from '../../utils/pictures/state';
import type { ImageFact, Reading } from '../../utils/reading/reading';
import { openRoom, reading } from './room';

const MEASURE: PictureMeasure = {
  width: 800,
  height: 800,
  whiteBorder: 1,
  plainBorder: 1,
  whiteGround: 0.5,
  framed: true,
  overlay: 0,
  sharpness: 300,
  hash: '0123456789abcdef',
  tint: 'c0c0c0',
};
const LOOKED: Looked = { state: { kind: 'measured', measure: MEASURE } };
const SAMPLE: SentSample = {
  width: 800,
  height: 800,
  whole: { width: 1, height: 1, rgb: 'AAAA' },
  piece: { width: 1, height: 1, grey: 'AA==' },
};

function withImages(images: readonly ImageFact[], more: Partial<Reading> = {}): Reading {
  const page = reading();
  return { ...page, ...more, fields: [...page.fields, { field: 'images', label: '主图', text: '', how: 'label', images }] };
}

test('each picture is asked for once, judged and kept when it is measured', async () => {
  const room = await openRoom({}, LOOKED);
  const page = withImages([{ src: 'a.jpg', width: 800, height: 800 }, { src: 'b.jpg' }]);
  room.shows(page);
  room.shows({ ...page, at: page.at + 1 });
  expect(room.asked).toEqual([['a.jpg', 'b.jpg']]);
  room.listener.onPicture?.('a.jpg', { kind: 'sample', sample: SAMPLE });
  room.listener.onPicture?.('b.jpg', { kind: 'notRead', reason: 'notLoaded' });
  await vi.waitFor(() => expect(room.session.get().pictures.size).toBe(2));
  const border = room.session.get().checkup?.report.findings.find(({ rule }) => rule === 'images-border');
  expect([border?.outcome, border?.message.values]).toEqual(['warn', { count: 1, which: '1' }]);
  expect(room.measured.map(({ pictures }) => pictures)).toEqual([[{ src: 'a.jpg', measure: MEASURE }]]);
  // The one that had not loaded is asked for again once the page knows its size.
  room.shows(
    withImages([
      { src: 'a.jpg', width: 800, height: 800 },
      { src: 'b.jpg', width: 800, height: 800 },
    ]),
  );
  expect(room.asked.slice(1)).toEqual([['b.jpg']]);
});

test('pixels that may not be read leave the audits unread, and nothing is kept', async () => {
  const room = await openRoom({}, LOOKED);
  room.shows(withImages([{ src: 'a.jpg' }]));
  room.listener.onPicture?.('a.jpg', { kind: 'notRead', reason: 'notShared' });
  await vi.waitFor(() => expect(room.session.get().pictures.size).toBe(1));
  const border = room.session.get().checkup?.report.findings.find(({ rule }) => rule === 'images-border');
  expect([border?.outcome, border?.reasons[0]?.id]).toEqual(['notRead', 'listing.pictures.notRead.notShared']);
  expect(room.measured).toEqual([]);
});

test('what nobody asked for is not taken, and what belongs to the page before is dropped', async () => {
  const room = await openRoom({}, LOOKED);
  room.shows(withImages([{ src: 'a.jpg' }]));
  room.listener.onPicture?.('x.jpg', { kind: 'sample', sample: SAMPLE });
  room.listener.onPicture?.('a.jpg', { kind: 'sample', sample: SAMPLE });
  room.shows(withImages([{ src: 'c.jpg' }], { url: 'https://item.upload.taobao.com/other', itemId: '9' }));
  room.listener.onPicture?.('c.jpg', { kind: 'notRead', reason: 'broken' });
  await vi.waitFor(() => expect(room.session.get().pictures.size).toBe(1));
  expect([...room.session.get().pictures.keys()]).toEqual(['c.jpg']);
  expect(room.measured).toEqual([]);
});
