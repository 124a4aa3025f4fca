import type { Pack } from '../rule';
import { absolute } from './absolute';
import { alcohol } from './alcohol';
import { amazon } from './amazon';
import { approvals } from './approvals';
import { authority } from './authority';
import { body } from './body';
import { brands } from './brands';
import { claims } from './claims';
import { consistency, consistencyEnglish } from './consistency';
import { copies } from './copies';
import { cosmetics } from './cosmetics';
import { devices } from './devices';
import { diversion } from './diversion';
import { ebay } from './ebay';
import { education } from './education';
import { electronics } from './electronics';
import { etsy } from './etsy';
import { eu } from './eu';
import { fakeTrade } from './fake-trade';
import { farming } from './farming';
import { finance } from './finance';
import { food } from './food';
import { ftc } from './ftc';
import { ftcReviews } from './ftc-reviews';
import { green } from './green';
import { health } from './health';
import { healthFood } from './health-food';
import { homeAndToys } from './home-and-toys';
import { infant } from './infant';
import { jewelry } from './jewelry';
import { live } from './live';
import { marketplaces } from './marketplaces';
import { maskedWords } from './masked-words';
import { medicine } from './medicine';
import { offensive } from './offensive';
import { offsite } from './offsite';
import { pesticide } from './pesticide';
import { prohibited } from './prohibited';
import { propertyAndVehicles } from './property-and-vehicles';
import { reviews } from './reviews';
import { service } from './service';
import { shopfront } from './shopfront';
import { textiles } from './textiles';
import { trade } from './trade';
import { walmart } from './walmart';
import { weaponsAndDrugs } from './weapons-and-drugs';

/** Every pack, in the order the rule book prints them. */
export const PACKS: readonly Pack[] = [
  absolute,
  authority,
  health,
  body,
  food,
  healthFood,
  infant,
  cosmetics,
  devices,
  medicine,
  trade,
  prohibited,
  education,
  finance,
  alcohol,
  farming,
  electronics,
  textiles,
  jewelry,
  homeAndToys,
  propertyAndVehicles,
  diversion,
  offsite,
  reviews,
  fakeTrade,
  live,
  service,
  copies,
  shopfront,
  consistency,
  claims,
  pesticide,
  approvals,
  ftc,
  ftcReviews,
  green,
  eu,
  weaponsAndDrugs,
  brands,
  offensive,
  marketplaces,
  maskedWords,
  amazon,
  ebay,
  etsy,
  walmart,
  consistencyEnglish,
];
