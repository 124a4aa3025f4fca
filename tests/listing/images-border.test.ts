import { expect, test } from 'vitest';
import { withPictures } from './picture-samples';
import { findingOf, tableOf } from './tester';

tableOf('images-border', {
  valid: [withPictures([{}, {}])],
  invalid: [{ ...withPictures([{}, { framed: true }]), outcome: 'warn' }],
  silent: [{ ...withPictures([{}]), shop: {} }],
});

test('what could not be looked at is said beside what was found', () => {
  const finding = findingOf('images-border', withPictures([{ framed: true }, 'notLoaded', 'broken']));
  expect(finding.reasons[0]).toEqual({ id: 'listing.pictures.some', values: { count: 2 } });
});
