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
  { id: 'texts', label: 'workbench.desk.texts', View: lazy(() => import('../texts/TextsDesk')) },
  { id: 'own', label: 'workbench.desk.own', View: lazy(() => import('../rules/OwnDesk')) },
  { id: 'packs', label: 'workbench.desk.packs', View: lazy(() => import('../rules/PacksDesk')) },
  { id: 'pages', label: 'workbench.desk.pages', View: lazy(() => import('../rules/PagesDesk')) },
];
