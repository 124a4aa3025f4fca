import type { Pack } from '../rule';
import { absolute } from './absolute';
import { amazon } from './amazon';
import { authority } from './authority';
import { claims } from './claims';
import { health } from './health';
import { marketplaces } from './marketplaces';
import { platform } from './platform';
import { trade } from './trade';

/** Every pack, in the order the rule book prints them. */
export const PACKS: readonly Pack[] = [absolute, authority, health, trade, platform, amazon, claims, marketplaces];
