import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { TextId } from '../../utils/locales/text';

/** What the desks are about, in the order their headings stand. */
export const DESK_GROUPS = ['goods', 'law', 'shop', 'ads'] as const;
type DeskGroup = (typeof DESK_GROUPS)[number];

/** One place of work on the workbench; its id is the part of the address behind #. */
export interface Desk {
  id: string;
  group: DeskGroup;
  label: TextId;
  View: LazyExoticComponent<ComponentType>;
}

/** Group by group, in the order they are shown; the first nine are numbered on the keyboard. */
export const DESKS: readonly Desk[] = [
  { id: 'titles', group: 'goods', label: 'titles.name', View: lazy(() => import('../titles/TitlesDesk')) },
  { id: 'moving', group: 'goods', label: 'workbench.desk.moving', View: lazy(() => import('../moving/MovingDesk')) },
  { id: 'catalogue', group: 'goods', label: 'workbench.desk.catalogue', View: lazy(() => import('../catalogue/CatalogueDesk')) },
  { id: 'pictures', group: 'goods', label: 'workbench.desk.pictures', View: lazy(() => import('../pictures/PicturesDesk')) },
  { id: 'book', group: 'law', label: 'workbench.desk.book', View: lazy(() => import('../rulebook/RuleBookDesk')) },
  { id: 'bulk', group: 'law', label: 'workbench.desk.bulk', View: lazy(() => import('../bulk/BulkDesk')) },
  { id: 'texts', group: 'law', label: 'workbench.desk.texts', View: lazy(() => import('../texts/TextsDesk')) },
  { id: 'own', group: 'law', label: 'workbench.desk.own', View: lazy(() => import('../rules/OwnDesk')) },
  { id: 'packs', group: 'law', label: 'workbench.desk.packs', View: lazy(() => import('../rules/PacksDesk')) },
  { id: 'pages', group: 'law', label: 'workbench.desk.pages', View: lazy(() => import('../rules/PagesDesk')) },
  { id: 'card', group: 'shop', label: 'workbench.desk.card', View: lazy(() => import('../shop/CardDesk')) },
  { id: 'words', group: 'shop', label: 'workbench.desk.words', View: lazy(() => import('../shop/WordsDesk')) },
  { id: 'traffic', group: 'shop', label: 'workbench.desk.traffic', View: lazy(() => import('../traffic/TrafficDesk')) },
  { id: 'reports', group: 'ads', label: 'workbench.desk.reports', View: lazy(() => import('../reports/ReportsDesk')) },
  { id: 'costs', group: 'ads', label: 'workbench.desk.costs', View: lazy(() => import('../costs/CostsDesk')) },
  { id: 'profit', group: 'ads', label: 'workbench.desk.profit', View: lazy(() => import('../profit/ProfitDesk')) },
  { id: 'plans', group: 'ads', label: 'workbench.desk.plans', View: lazy(() => import('../plans/PlansDesk')) },
  { id: 'terms', group: 'ads', label: 'workbench.desk.terms', View: lazy(() => import('../terms/TermsDesk')) },
  { id: 'days', group: 'ads', label: 'workbench.desk.days', View: lazy(() => import('../days/DaysDesk')) },
  { id: 'ledger', group: 'ads', label: 'workbench.desk.ledger', View: lazy(() => import('../ledger/LedgerDesk')) },
];

/** Most desks that a single key can open. */
export const MOST_DIGITS = 9;
