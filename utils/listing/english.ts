import type { TermHit } from '../text/terms';
import type { Word } from '../text/words';
import { GOODS_MALAY } from './lexicon/latin/goods';

/**
 * Small words and words for people that one Latin-script language writes and English does not. Only words that name a language: "de", "la", "es",
 * "die", "van" and "baby" stand in English titles too, as names or by chance.
 */
const OTHERS: ReadonlySet<string> = new Set(
  `para con mujer mujeres hombre hombres niña niño niñas niños del los las juego pulgadas negro blanco acero inoxidable zapatos bolso camiseta
  com feminino feminina masculino masculina infantil preto branco polegadas aço mulher homem
  für mit und oder aus ohne damen herren kinder edelstahl schwarz weiß weiss zoll stück wasserdicht
  pour avec sans femme femmes homme hommes enfant enfants blanc acier pouces étanche et
  per donna uomo bambini bambina senza nero bianco acciaio pollici impermeabile scarpe borsa e
  için ve ile kadın erkek çocuk siyah beyaz çelik bebek elbise ayakkabı çanta adet uyumlu
  dla damska damski damskie męska męski męskie dziecka dzieci czarny czarna biały biała stal ze oraz buty sukienka torebka
  cho và với nữ nam trẻ em đen trắng thép không gỉ bằng da áo quần giày túi chính hãng cái
  voor met en dames heren kinderen zwart wit roestvrij zonder`.split(/\s+/),
);

/** Letters that English words do not have; é, ö and the like stand in names (L'Oréal, Björn) and weigh as one word among many. */
const FOREIGN_LETTER = /[ßãõçşğıłśżźćęąñäöüåøæěščřžőűạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/;

/** Letters of other scripts; Han is none of them, for brands are written in two scripts. */
const FOREIGN_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The same of Malay and Indonesian, which sellers of south-east Asia mix with English by custom. */
const MALAY: ReadonlySet<string> = new Set([
  ...GOODS_MALAY,
  ...`untuk dengan dan atau wanita lelaki perempuan pria anak kanak hitam putih merah biru besi kulit jam tangan gelas murah`.split(' '),
]);

/** Two letters, "e" and "et" and their like: they count only beside another word of the kind. */
const WEAK = new Set([
  'e',
  'et',
  'en',
  'em',
  'ze',
  've',
  'da',
  'com',
  'per',
  'kit',
  'nam',
  'dan',
  'met',
  'con',
  'jam',
  'tas',
  'beg',
  'del',
  'los',
  'las',
  'und',
]);

/** English small words and endings that no other of these languages writes. */
const ENGLISH =
  /^(?:the|for|with|and|of|from|without|by|men'?s?|women'?s?|black|white|blue|red|waterproof|wireless|steel|leather|.{3,}ing|.{4,}(?:less|able|proof|ness))$/;

/**
 * Whether a text that is not in Chinese is to be judged by English word lists. The page's language decides where it names another one and the title holds no
 * English word; elsewhere the title's own words do. A title with as much English as other words is English: sellers mix them.
 *
 * @param goods words for goods found in it
 * @param language of the reading, BCP 47; '' or 'zh' where the page says nothing of the title
 */
export function isEnglish(words: readonly Word[], language: string, goods: readonly TermHit[] = []): boolean {
  let foreign = 0;
  let weak = 0;
  let english = goods.filter(({ term }) => !MALAY.has(term)).length;
  for (const { lower } of words) {
    if (WEAK.has(lower)) weak += 1;
    else if (OTHERS.has(lower) || MALAY.has(lower) || FOREIGN_LETTER.test(lower) || FOREIGN_SCRIPT.test(lower)) foreign += 1;
    else if (ENGLISH.test(lower)) english += 1;
  }
  if (foreign > 0 || weak > 1) foreign += weak;
  else foreign = 0;
  const named = language.slice(0, 2).toLowerCase();
  const elsewhere = named !== '' && named !== 'en' && named !== 'zh';
  return elsewhere ? english > foreign : english >= foreign;
}
