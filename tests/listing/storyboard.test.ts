import { expect, test } from 'vitest';
import { sellingPoints } from '../../utils/listing/pictures/storyboard';
import { attribute, bullet, readingWith } from './tester';

test.each([
  [
    'the first clause of each bullet, once',
    [bullet('Solid walnut: oiled twice'), bullet('Folds flat. No tools.'), bullet('Folds flat. Really.')],
    ['Solid walnut', 'Folds flat'],
  ],
  [
    'attributes the title names, where there are no bullets',
    [attribute('材质', '纯棉'), attribute('领型', '圆领'), attribute('货号', '8')],
    ['材质 纯棉'],
  ],
  ['nothing to show', [bullet('  ')], []],
] as const)('%s', (_, fields, points) => {
  expect(sellingPoints(readingWith({ title: '纯棉短袖8', fields }))).toEqual(points);
});

test('a long list is cut', () => {
  const fields = Array.from({ length: 20 }, (_, index) => bullet(`${'long '.repeat(20)}${index}`));
  const points = sellingPoints(
    readingWith({ title: 'Shirt', fields: fields.map((field, index) => ({ ...field, text: `${index} ${field.text}` })) }),
  );
  expect(points).toHaveLength(8);
  expect(Math.max(...points.map((point) => [...point].length))).toBeLessThanOrEqual(40);
});
