import { expect, test } from 'vitest';
import { leftOut } from '../../components/listing/Groups';
import { itemsOf } from '../../components/shell/items';
import { auditListing } from '../../utils/listing';
import { PASS } from '../../utils/listing/audit';
import type { Entry } from '../../utils/listing/registry';
import { marketplaceById } from '../../utils/marketplaces';
import { finding, NOW, reading } from './room';

const context = { marketplace: marketplaceById('taobao'), day: '2026-11-22' };
const page = reading({ notRead: [{ field: 'video', reason: 'notMounted' }] });

test('a part says which fields it could not judge, each once', () => {
  const entry = (id: string, reads: Entry['audit']['meta']['reads']): Entry => ({
    audit: { meta: { id, group: 'video', reads, judgesEmpty: true }, audit: () => PASS },
    weight: 5,
    counts: 'always',
  });
  const registry = [entry('a', ['video']), entry('b', ['title', 'images']), entry('c', ['images']), entry('d', ['title'])];
  const report = auditListing(page, context, registry);
  expect(report.groups).toMatchObject([{ group: 'video', partial: true, score: 100 }]);
  expect(leftOut(itemsOf(report.findings, page, undefined, [], NOW))).toEqual({ fields: ['video', 'images'], broken: 0 });
});

test('a check of ours that broke is counted, not read as a field', () => {
  const items = itemsOf(
    [finding({ kind: 'quality', outcome: 'error' }), finding({ kind: 'quality', outcome: 'pass' })],
    page,
    undefined,
    [],
    NOW,
  );
  expect(leftOut(items)).toEqual({ fields: [], broken: 1 });
});

test('what does not apply is not missing', () => {
  const items = itemsOf([finding({ kind: 'quality', outcome: 'notApplicable' })], page, undefined, [], NOW);
  expect(leftOut(items)).toEqual({ fields: [], broken: 0 });
});
