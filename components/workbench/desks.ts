import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { TextId } from '../../utils/locales/text';

/** One place of work on the workbench; its id is the part of the address behind #. */
export interface Desk {
  id: string;
  label: TextId;
  View: LazyExoticComponent<ComponentType>;
}

/** In the order they are shown and numbered on the keyboard. */
export const DESKS: readonly Desk[] = [
  { id: 'book', label: 'workbench.desk.book', View: lazy(() => import('../rulebook/RuleBookDesk')) },
  { id: 'bulk', label: 'workbench.desk.bulk', View: lazy(() => import('../bulk/BulkDesk')) },
];
