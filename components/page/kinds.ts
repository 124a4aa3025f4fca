import { FIGURE_KINDS, type PageKind } from '../../utils/marketplaces/ids';

/** Pages that are shown as they were read; products are judged. */
export function isPageOfFigures(kind: PageKind): boolean {
  return FIGURE_KINDS.has(kind) || kind === 'promotion-setup';
}
