import { describe, expect, test } from 'vitest';
import { withPictures } from './picture-samples';
import { findingOf } from './tester';

describe('images-text-overlay', () => {
  test.each([
    ['none', withPictures([{}, { overlay: 0.4 }]), 'pass', ''],
    ['a strong hint on two', withPictures([{ overlay: 0.6 }, {}, { overlay: 1 }]), 'review', '1, 3'],
    ['nobody looked', { ...withPictures([{ overlay: 1 }]), shop: {} }, 'notApplicable', ''],
    ['may not be looked at', withPictures(['tooLarge']), 'notRead', ''],
  ] as const)('%s', (_, sample, outcome, which) => {
    const finding = findingOf('images-text-overlay', sample);
    expect([finding.outcome, finding.message.values.which ?? '', finding.gain, finding.weight]).toEqual([outcome, which, 0, 0]);
  });
});
