import type { Audit } from './audit';
import { agreementColour } from './audits/agreement-colour';
import { agreementMaterial } from './audits/agreement-material';
import { agreementModel } from './audits/agreement-model';
import { agreementOrigin } from './audits/agreement-origin';
import { agreementPeople } from './audits/agreement-people';
import { agreementQuantity } from './audits/agreement-quantity';
import { agreementRating } from './audits/agreement-rating';
import { agreementSeason } from './audits/agreement-season';
import { agreementSize } from './audits/agreement-size';
import { attributesCategoryDepth } from './audits/attributes-category-depth';
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
import { descriptionImages } from './audits/description-images';
import { descriptionLength } from './audits/description-length';
import { descriptionPresent } from './audits/description-present';
import { descriptionStructure } from './audits/description-structure';
import { descriptionTitleSupport } from './audits/description-title-support';
import { imagesBorder } from './audits/images-border';
import { imagesCount } from './audits/images-count';
import { imagesDuplicates } from './audits/images-duplicates';
import { imagesElsewhere } from './audits/images-elsewhere';
import { imagesFormatWeight } from './audits/images-format-weight';
import { imagesMainBackground } from './audits/images-main-background';
import { imagesOrder } from './audits/images-order';
import { imagesProductFill } from './audits/images-product-fill';
import { imagesRatio } from './audits/images-ratio';
import { imagesSharpness } from './audits/images-sharpness';
import { imagesSize } from './audits/images-size';
import { imagesTextOverlay } from './audits/images-text-overlay';
import { imagesVariant } from './audits/images-variant';
import { positioningAvoid } from './audits/positioning-avoid';
import { positioningPrice } from './audits/positioning-price';
import { positioningTone } from './audits/positioning-tone';
import { positioningWords } from './audits/positioning-words';
import { positioningWorries } from './audits/positioning-worries';
import { priceOutlier } from './audits/price-outlier';
import { pricePresent } from './audits/price-present';
import { priceReference } from './audits/price-reference';
import { priceSpread } from './audits/price-spread';
import { readJargon } from './audits/read-jargon';
import { readNumbers } from './audits/read-numbers';
import { readSentence } from './audits/read-sentence';
import { shortTextsOverLimit } from './audits/short-texts-over-limit';
import { termsBytes } from './audits/terms-bytes';
import { termsCoverage } from './audits/terms-coverage';
import { termsExact } from './audits/terms-exact';
import { termsTags } from './audits/terms-tags';
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
import { titleDuplicateInShop } from './audits/title-duplicate-in-shop';
import { titleEmoji } from './audits/title-emoji';
import { titleEncoding } from './audits/title-encoding';
import { titleForbiddenChars } from './audits/title-forbidden-chars';
import { titleGluedWords } from './audits/title-glued-words';
import { titleGoodsRow } from './audits/title-goods-row';
import { titleLanguageMix } from './audits/title-language-mix';
import { titleLengthBand } from './audits/title-length-band';
import { titleMobileCut } from './audits/title-mobile-cut';
import { titleModelClarity } from './audits/title-model-clarity';
import { titleModelConciseness } from './audits/title-model-conciseness';
import { titleNumberPile } from './audits/title-number-pile';
import { titleOpening } from './audits/title-opening';
import { titleOpposites } from './audits/title-opposites';
import { titleOverLimit } from './audits/title-over-limit';
import { titlePresent } from './audits/title-present';
import { titlePromoWords } from './audits/title-promo-words';
import { titlePunctuation } from './audits/title-punctuation';
import { titleReadability } from './audits/title-readability';
import { titleRepeatGramZh } from './audits/title-repeat-gram-zh';
import { titleRepeatWord } from './audits/title-repeat-word';
import { titleSpacing } from './audits/title-spacing';
import { titleSpelling } from './audits/title-spelling';
import { titleStuffingAdjectives } from './audits/title-stuffing-adjectives';
import { titleSuperlatives } from './audits/title-superlatives';
import { titleSynonymPile } from './audits/title-synonym-pile';
import { titleThirdPartyBrand } from './audits/title-third-party-brand';
import { titleTimeWords } from './audits/title-time-words';
import { titleUnderMinimum } from './audits/title-under-minimum';
import { videoCover } from './audits/video-cover';
import { videoLength } from './audits/video-length';
import { videoPresent } from './audits/video-present';
import { videoRatio } from './audits/video-ratio';

/**
 * An audit with its weight in points, before the sum is scaled to 100. What every listing is measured by counts `always`. A fault most listings
 * are free of counts only as far as it is `found`: points for not shouting would hide the faults that are there.
 */
export interface Entry {
  audit: Audit;
  weight: number;
  counts: 'always' | 'found';
}

/** Every audit, in the order the panel lists them. Weights follow how strongly the thing told good titles from bad ones; odd ones say why. */
export const REGISTRY: readonly Entry[] = [
  // The rest of a listing cannot make up for a title.
  { audit: titlePresent, weight: 100, counts: 'found' },
  // Marketplaces cut the title or refuse to save it.
  { audit: titleOverLimit, weight: 14, counts: 'always' },
  { audit: titleUnderMinimum, weight: 7, counts: 'found' },
  { audit: titleLengthBand, weight: 8, counts: 'always' },
  // Mostly the length of English titles: what else goes into it has an audit of its own below, and shall not count twice in full.
  { audit: titleModelConciseness, weight: 4, counts: 'always' },
  // 94 % of titles were called clear: it parts few.
  { audit: titleModelClarity, weight: 3, counts: 'always' },
  { audit: titleMobileCut, weight: 4, counts: 'found' },
  { audit: titleCoreWord, weight: 10, counts: 'always' },
  { audit: titleCoreWordPosition, weight: 6, counts: 'always' },
  { audit: titleOpening, weight: 4, counts: 'found' },
  { audit: titleCategoryMatch, weight: 4, counts: 'found' },
  { audit: titleBrand, weight: 4, counts: 'always' },
  { audit: titleAttributeCoverage, weight: 10, counts: 'always' },
  { audit: titleRepeatWord, weight: 8, counts: 'found' },
  { audit: titleRepeatGramZh, weight: 11, counts: 'found' },
  { audit: titleSynonymPile, weight: 8, counts: 'found' },
  { audit: titleGoodsRow, weight: 5, counts: 'found' },
  { audit: titleOpposites, weight: 8, counts: 'found' },
  { audit: titleStuffingAdjectives, weight: 12, counts: 'found' },
  { audit: titlePromoWords, weight: 12, counts: 'found' },
  { audit: titleSuperlatives, weight: 8, counts: 'found' },
  { audit: titleForbiddenChars, weight: 10, counts: 'found' },
  { audit: titleEmoji, weight: 10, counts: 'found' },
  { audit: titleAllCaps, weight: 7, counts: 'found' },
  { audit: titleCase, weight: 3, counts: 'found' },
  { audit: titleGluedWords, weight: 9, counts: 'found' },
  { audit: titleEncoding, weight: 12, counts: 'found' },
  { audit: titleSpacing, weight: 8, counts: 'found' },
  // Never wrong on 3,230 real titles, but one slip tells little of a title.
  { audit: titleSpelling, weight: 5, counts: 'found' },
  { audit: titleLanguageMix, weight: 5, counts: 'found' },
  { audit: titlePunctuation, weight: 5, counts: 'found' },
  { audit: titleCompatList, weight: 4, counts: 'found' },
  { audit: titleThirdPartyBrand, weight: 5, counts: 'found' },
  // A list of words never knows them all; of hand-judged pairs that it parts, it is right in two of three.
  { audit: titleReadability, weight: 11, counts: 'found' },
  { audit: titleDuplicateInShop, weight: 8, counts: 'found' },
  // Rare, but hand-judged pairs put such titles last.
  { audit: titleNumberPile, weight: 15, counts: 'found' },
  // Takes the listing down.
  { audit: titleContact, weight: 20, counts: 'found' },
  { audit: titleTimeWords, weight: 5, counts: 'found' },
  { audit: titleBrokenOff, weight: 8, counts: 'found' },
  { audit: shortTextsOverLimit, weight: 6, counts: 'found' },
  { audit: bulletsCount, weight: 6, counts: 'always' },
  { audit: bulletsLength, weight: 4, counts: 'found' },
  { audit: bulletsTotal, weight: 3, counts: 'found' },
  { audit: bulletsForbidden, weight: 6, counts: 'found' },
  { audit: bulletsLead, weight: 3, counts: 'found' },
  { audit: bulletsRepeat, weight: 4, counts: 'found' },
  { audit: bulletsNewInfo, weight: 3, counts: 'always' },
  { audit: descriptionPresent, weight: 10, counts: 'always' },
  { audit: descriptionLength, weight: 6, counts: 'always' },
  { audit: descriptionStructure, weight: 4, counts: 'found' },
  { audit: descriptionFacts, weight: 5, counts: 'always' },
  { audit: descriptionTitleSupport, weight: 3, counts: 'always' },
  { audit: descriptionContact, weight: 10, counts: 'found' },
  { audit: descriptionHtml, weight: 4, counts: 'found' },
  { audit: descriptionImages, weight: 2, counts: 'found' },
  // Known from habit and our own lists alone.
  { audit: readSentence, weight: 2, counts: 'found' },
  { audit: readJargon, weight: 1, counts: 'found' },
  { audit: readNumbers, weight: 2, counts: 'found' },
  // Lazada, Shopee and TikTok Shop each ask for a number of pictures.
  { audit: imagesCount, weight: 12, counts: 'always' },
  { audit: imagesSize, weight: 6, counts: 'always' },
  { audit: imagesRatio, weight: 4, counts: 'found' },
  { audit: imagesDuplicates, weight: 5, counts: 'found' },
  { audit: imagesElsewhere, weight: 3, counts: 'found' },
  { audit: imagesFormatWeight, weight: 2, counts: 'found' },
  { audit: imagesBorder, weight: 2, counts: 'found' },
  // What pixels say: only where the page lets them be read, so nothing is earned by being readable.
  { audit: imagesMainBackground, weight: 5, counts: 'found' },
  { audit: imagesOrder, weight: 2, counts: 'found' },
  { audit: imagesProductFill, weight: 4, counts: 'found' },
  { audit: imagesSharpness, weight: 3, counts: 'found' },
  // A hint for a person's eye; patterned goods must lose nothing by it.
  { audit: imagesTextOverlay, weight: 0, counts: 'found' },
  { audit: imagesVariant, weight: 4, counts: 'found' },
  { audit: videoPresent, weight: 3, counts: 'always' },
  { audit: videoCover, weight: 1, counts: 'found' },
  { audit: videoLength, weight: 2, counts: 'found' },
  { audit: videoRatio, weight: 1, counts: 'found' },
  // The page does not save without them, and filters pass the listing by.
  { audit: attributesRequired, weight: 12, counts: 'always' },
  { audit: attributesFilled, weight: 6, counts: 'always' },
  { audit: attributesIdentifier, weight: 4, counts: 'always' },
  { audit: attributesCategoryDepth, weight: 5, counts: 'found' },
  // Goods that are not as described come back; one that cannot be right weighs like a missing attribute, one that may be a matter of words less.
  { audit: agreementSize, weight: 6, counts: 'found' },
  { audit: agreementQuantity, weight: 6, counts: 'found' },
  { audit: agreementMaterial, weight: 6, counts: 'found' },
  { audit: agreementRating, weight: 4, counts: 'found' },
  { audit: agreementModel, weight: 5, counts: 'found' },
  { audit: agreementColour, weight: 4, counts: 'found' },
  { audit: agreementOrigin, weight: 5, counts: 'found' },
  { audit: agreementPeople, weight: 4, counts: 'found' },
  { audit: agreementSeason, weight: 3, counts: 'found' },
  { audit: termsBytes, weight: 6, counts: 'always' },
  { audit: termsWaste, weight: 4, counts: 'found' },
  { audit: termsTags, weight: 6, counts: 'always' },
  // The shop's own words and card: not applicable without them, so they move no score that is compared between shops.
  { audit: termsCoverage, weight: 8, counts: 'always' },
  { audit: termsExact, weight: 4, counts: 'always' },
  { audit: positioningWorries, weight: 8, counts: 'always' },
  { audit: positioningWords, weight: 4, counts: 'always' },
  { audit: positioningPrice, weight: 3, counts: 'found' },
  { audit: positioningAvoid, weight: 10, counts: 'found' },
  // Counted from signs, not read.
  { audit: positioningTone, weight: 2, counts: 'found' },
  { audit: pricePresent, weight: 12, counts: 'found' },
  { audit: priceOutlier, weight: 3, counts: 'always' },
  { audit: priceReference, weight: 6, counts: 'found' },
  { audit: priceSpread, weight: 3, counts: 'found' },
];
