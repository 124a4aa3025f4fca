import { expect, test } from 'vitest';
import { chanceText } from '../../components/ads/chance';
import { stepText } from '../../components/ads/Formula';
import { makeWords } from '../../components/ui/words';
import { loadTexts } from '../../utils/locales/language';

const words = makeWords('en', await loadTexts('en'));

test.each([
  [1, '>99.9'],
  [0.99951, '>99.9'],
  [0.999, '99.9'],
  [0.996, '99.6'],
  [0.5, '50'],
  [0.001, '0.1'],
  [0.00049, '<0.1'],
  [0, '<0.1'],
])('a probability of %d is told as %s percent', (probability, told) => expect(chanceText(words, probability)).toBe(told));

test('so it is in the calculation; a rate of nothing stays 0', () => {
  expect(stepText(words, { id: 'probability', formula: [], value: 1, unit: 'rate' }, 'CNY')).toMatch(/= >99\.9%$/);
  expect(stepText(words, { id: 'rate', formula: [], value: 0, unit: 'rate' }, 'CNY')).toMatch(/= 0%$/);
});
