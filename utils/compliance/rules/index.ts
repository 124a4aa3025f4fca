import type { Pack } from '../rule';
import { absolute } from './absolute';
import { amazon } from './amazon';
import { authority } from './authority';
import { body } from './body';
import { claims } from './claims';
import { health } from './health';
import { marketplaces } from './marketplaces';
import { platform } from './platform';
import { professions } from './professions';
import { prohibited } from './prohibited';
import { restricted } from './restricted';
import { trade } from './trade';

/** Every pack, in the order the rule book prints them. */
export const PACKS: readonly Pack[] = [
  absolute,
  authority,
  health,
  body,
  trade,
  prohibited,
  professions,
  platform,
  amazon,
  claims,
  restricted,
  marketplaces,
];
