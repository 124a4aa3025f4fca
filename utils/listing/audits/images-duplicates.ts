import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** The same picture twice, told by its address without size parameters. Copies under another address are not found. */
export const imagesDuplicates: Audit = {
  meta: { id: 'images-duplicates', group: 'images', reads: ['images'] },
  audit(facts) {
    const addresses = facts
      .images('images')
      .map((image) => image.src.split(/[?#]/)[0] ?? '')
      .filter((address) => address !== '' && !address.startsWith('data:'));
    if (addresses.length === 0) return NOT_APPLICABLE;
    const twice = addresses.length - new Set(addresses).size;
    return graded(twice === 0 ? 1 : 0.5 / twice, { values: { count: twice } });
  },
};
