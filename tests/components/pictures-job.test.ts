import { expect, test, vi } from 'vitest';
import { MOST_FILES, PicturesJob } from '../../components/pictures/job';
import type { Measuring } from '../../components/pictures/measuring';
import type { Looked } from '../../components/pictures/protocol';

const LOOKED: Looked = { state: { kind: 'notRead', reason: 'vector' } };
const files = (count: number): File[] => Array.from({ length: count }, (_, index) => new File(['x'], `${index}.jpg`));

/** A desk whose pictures are looked at when the test says so. */
function openDesk() {
  let answer: (looked: Looked | undefined) => void = () => undefined;
  const asked: string[] = [];
  const measuring: Measuring = {
    measure(source) {
      asked.push(source instanceof File ? source.name : '');
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
    close: () => answer(undefined),
  };
  const job = new PicturesJob(() => measuring);
  const names = () => job.get().pictures.map(({ file }) => file.name);
  return { job, asked, names, answer: () => answer(LOOKED) };
}

test('pictures are looked at one after the other, in their order', async () => {
  const { job, asked, answer } = openDesk();
  job.add(files(2));
  expect(asked).toEqual(['0.jpg']);
  answer();
  await vi.waitFor(() => expect(asked).toEqual(['0.jpg', '1.jpg']));
  answer();
  await vi.waitFor(() => expect(job.get().running).toBe(false));
  expect(job.get().pictures.map(({ looked }) => looked)).toEqual([LOOKED, LOOKED]);
});

test('stopped, it keeps what was looked at and can go on', async () => {
  const { job, asked, answer } = openDesk();
  job.add(files(2));
  answer();
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  job.stop();
  expect([job.get().running, job.get().pictures.map(({ looked }) => looked !== undefined)]).toEqual([false, [true, false]]);
  job.goOn();
  expect(asked).toEqual(['0.jpg', '1.jpg', '1.jpg']);
  answer();
  await vi.waitFor(() => expect(job.get().running).toBe(false));
});

test('what is cleared comes back with what was seen of it', async () => {
  const { job, names, answer } = openDesk();
  job.add(files(1));
  answer();
  await vi.waitFor(() => expect(job.get().running).toBe(false));
  const back = job.clear();
  expect(names()).toEqual([]);
  back();
  expect(job.get().pictures[0]?.looked).toBe(LOOKED);
});

test('the order is changed and pictures are taken off; no more than sixty are taken', () => {
  const { job, names } = openDesk();
  expect(job.add(files(MOST_FILES + 3))).toBe(3);
  const [first, second, third] = job.get().pictures;
  job.ahead(second?.id ?? 0);
  job.ahead(second?.id ?? 0);
  job.remove(third?.id ?? 0);
  expect(names().slice(0, 3)).toEqual(['1.jpg', '0.jpg', '3.jpg']);
  expect(first?.file.name).toBe('0.jpg');
});
