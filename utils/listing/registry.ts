import type { Audit } from './audit';
import { attributesCategoryDepth } from './audits/attributes-category-depth';
import { attributesConsistent } from './audits/attributes-consistent';
import { attributesFilled } from './audits/attributes-filled';
import { attributesIdentifier } from './audits/attributes-identifier';
import { attributesRequired } from './audits/attributes-required';
import { bulletsCount } from './audits/bullets-count';
import { bulletsForbidden } from './audits/bullets-forbidden';
import { bulletsLead } from './audits/bullets-lead';
import { bulletsLength } from './audits/bullets-length';
import { bulletsNewInfo } from './audits/bullets-new-info';
import { bulletsRepeat } from './audits/bullets-repeat';
import { bulletsTotal } from './audits/bullets-total';
import { descriptionContact } from './audits/description-contact';
import { descriptionFacts } from './audits/description-facts';
import { descriptionHtml } from './audits/description-html';
import { descriptionLength } from './audits/description-length';
import { descriptionPresent } from './audits/description-present';
import { descriptionStructure } from './audits/description-structure';
import { descriptionTitleSupport } from './audits/description-title-support';
import { imagesCount } from './audits/images-count';
import { imagesDuplicates } from './audits/images-duplicates';
import { imagesRatio } from './audits/images-ratio';
import { imagesSize } from './audits/images-size';
import { priceOutlier } from './audits/price-outlier';
import { termsBytes } from './audits/terms-bytes';
import { termsWaste } from './audits/terms-waste';
import { titleAllCaps } from './audits/title-all-caps';
import { titleAttributeCoverage } from './audits/title-attribute-coverage';
import { titleBrand } from './audits/title-brand';
import { titleBrokenOff } from './audits/title-broken-off';
import { titleCase } from './audits/title-case';
import { titleCategoryMatch } from './audits/title-category-match';
import { titleCompatList } from './audits/title-compat-list';
import { titleContact } from './audits/title-contact';
import { titleCoreWord } from './audits/title-core-word';
import { titleCoreWordPosition } from './audits/title-core-word-position';
import { titleEmoji } from './audits/title-emoji';
import { titleEncoding } from './audits/title-encoding';
import { titleForbiddenChars } from './audits/title-forbidden-chars';
import { titleGluedWords } from './audits/title-glued-words';
import { titleLanguageMix } from './audits/title-language-mix';
import { titleLengthBand } from './audits/title-length-band';
import { titleMobileCut } from './audits/title-mobile-cut';
import { titleNumberPile } from './audits/title-number-pile';
import { titleOverLimit } from './audits/title-over-limit';
import { titlePresent } from './audits/title-present';
import { titlePromoWords } from './audits/title-promo-words';
import { titlePunctuation } from './audits/title-punctuation';
import { titleRepeatGramZh } from './audits/title-repeat-gram-zh';
import { titleRepeatWord } from './audits/title-repeat-word';
import { titleSpacing } from './audits/title-spacing';
import { titleStuffingAdjectives } from './audits/title-stuffing-adjectives';
import { titleSuperlatives } from './audits/title-superlatives';
import { titleSynonymPile } from './audits/title-synonym-pile';
import { titleThirdPartyBrand } from './audits/title-third-party-brand';
import { titleTimeWords } from './audits/title-time-words';
import { titleUnderMinimum } from './audits/title-under-minimum';
import { videoPresent } from './audits/video-present';

/** An audit with its weight: points it can bring before the sum is scaled to 100. */
export interface Entry {
  audit: Audit;
  weight: number;
}

/** Every audit, in the order the panel lists them. Weights follow how strongly the thing told good titles from bad ones; odd ones say why. */
export const REGISTRY: readonly Entry[] = [
  // A listing without a title must not score on the rest alone.
  { audit: titlePresent, weight: 10 },
  { audit: titleOverLimit, weight: 10 },
  { audit: titleUnderMinimum, weight: 6 },
  { audit: titleLengthBand, weight: 8 },
  { audit: titleMobileCut, weight: 3 },
  { audit: titleCoreWord, weight: 8 },
  { audit: titleCoreWordPosition, weight: 4 },
  { audit: titleCategoryMatch, weight: 3 },
  { audit: titleBrand, weight: 4 },
  { audit: titleAttributeCoverage, weight: 8 },
  { audit: titleRepeatWord, weight: 9 },
  { audit: titleRepeatGramZh, weight: 10 },
  { audit: titleSynonymPile, weight: 5 },
  { audit: titleStuffingAdjectives, weight: 7 },
  { audit: titlePromoWords, weight: 8 },
  { audit: titleSuperlatives, weight: 5 },
  { audit: titleForbiddenChars, weight: 6 },
  { audit: titleEmoji, weight: 5 },
  { audit: titleAllCaps, weight: 5 },
  { audit: titleCase, weight: 2 },
  { audit: titleGluedWords, weight: 7 },
  { audit: titleEncoding, weight: 8 },
  { audit: titleSpacing, weight: 6 },
  { audit: titleLanguageMix, weight: 4 },
  { audit: titlePunctuation, weight: 4 },
  { audit: titleCompatList, weight: 3 },
  { audit: titleThirdPartyBrand, weight: 4 },
  { audit: titleNumberPile, weight: 6 },
  { audit: titleContact, weight: 8 },
  { audit: titleTimeWords, weight: 4 },
  { audit: titleBrokenOff, weight: 6 },
  { audit: bulletsCount, weight: 6 },
  { audit: bulletsLength, weight: 4 },
  { audit: bulletsTotal, weight: 2 },
  { audit: bulletsForbidden, weight: 5 },
  { audit: bulletsLead, weight: 2 },
  { audit: bulletsRepeat, weight: 3 },
  { audit: bulletsNewInfo, weight: 3 },
  { audit: descriptionPresent, weight: 6 },
  { audit: descriptionLength, weight: 6 },
  { audit: descriptionStructure, weight: 3 },
  { audit: descriptionFacts, weight: 5 },
  { audit: descriptionTitleSupport, weight: 3 },
  { audit: descriptionContact, weight: 5 },
  { audit: descriptionHtml, weight: 3 },
  { audit: imagesCount, weight: 8 },
  { audit: imagesSize, weight: 6 },
  { audit: imagesRatio, weight: 3 },
  { audit: imagesDuplicates, weight: 3 },
  { audit: videoPresent, weight: 3 },
  { audit: attributesRequired, weight: 8 },
  { audit: attributesFilled, weight: 6 },
  { audit: attributesIdentifier, weight: 4 },
  { audit: attributesConsistent, weight: 5 },
  { audit: attributesCategoryDepth, weight: 4 },
  { audit: termsBytes, weight: 5 },
  { audit: termsWaste, weight: 3 },
  { audit: priceOutlier, weight: 3 },
];
