import { useMemo } from 'react';
import { coverageOf } from '../../utils/listing/terms/coverage';
import type { ReadField } from '../../utils/reading/reading';
import type { SearchWord } from '../../utils/shop/search-words';
import { TermTable } from './TermTable';

/** The shop's search words beside one listing. */
export default function Covered({ fields, words }: { fields: readonly ReadField[]; words: readonly SearchWord[] }) {
  const coverage = useMemo(() => coverageOf(fields, words), [fields, words]);
  return <TermTable coverage={coverage} />;
}
