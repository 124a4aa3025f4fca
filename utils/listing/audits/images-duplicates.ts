import { samePicture } from '../../pictures';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** The same picture twice: told by its address without size parameters, and by what it shows where its pixels were measured. */
export const imagesDuplicates: Audit = {
  meta: { id: 'images-duplicates', group: 'images', reads: ['images'] },
  audit(facts, { shop }) {
    const pictures = facts.images('images').map(({ src }) => {
      const state = shop?.pictures?.get(src);
      return {
        address: src.startsWith('data:') ? '' : (src.split(/[?#]/)[0] ?? ''),
        measure: state?.kind === 'measured' ? state.measure : undefined,
      };
    });
    const known = pictures.filter(({ address, measure }) => address !== '' || measure);
    if (known.length === 0) return NOT_APPLICABLE;
    const pairs: string[] = [];
    const copies = new Set<number>();
    for (const [at, one] of pictures.entries()) {
      for (const [earlier, other] of pictures.slice(0, at).entries()) {
        const same =
          (one.address !== '' && one.address === other.address) ||
          (one.measure && other.measure && samePicture(one.measure, other.measure));
        if (!same || copies.has(at)) continue;
        copies.add(at);
        pairs.push(`${earlier + 1} = ${at + 1}`);
      }
    }
    return graded(copies.size === 0 ? 1 : 0.5 / copies.size, { values: { count: copies.size, pairs: pairs.slice(0, 5).join(', ') } });
  },
};
