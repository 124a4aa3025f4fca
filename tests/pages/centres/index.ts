import type { CentrePage } from '../centre';

/** Every page of the demo seller centre that carries its truth. */
export const ALL_CENTRE_PAGES: readonly CentrePage[] = [];
