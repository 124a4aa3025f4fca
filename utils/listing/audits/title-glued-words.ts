import type { Span } from '../../findings/finding';
import type { Word } from '../../text/words';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacements } from '../fixes';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import { PRODUCTS } from '../lexicon/products';
import { STYLE } from '../lexicon/wording';
import { limitFor } from '../limits';

/** Writing with a capital inside that is right as it stands. */
const NAMES =
  /^(?:i(?:Phone|Pad|Pod|Mac|OS|Watch|Cloud)|Mac(?:Book|Book)|e(?:Bay|Reader)|YouTube|WhatsApp|WeChat|TikTok|AirPods?|AirTag|GoPro|PowerShot|PlayStation|SmartWatch|SmartTV|McLaren|LaCie|DeWalt|JavaScript|LinkedIn|BlackBerry|OnePlus|ThinkPad|IdeaPad|ChromeBook|MagSafe|FireWire|DisplayPort|BlueTooth|WiFi|HiFi|SoundCore|PowerCore|PhotoShop|ZenFone|InterDesign|PosiCharge|PowerBank|PenDrive|MediaPad|TouchScreen|FlashDrive|MicroSD|SoundBar|SmartPhone|SmartBand|NoteBook|StarWars|SpiderMan|HomePod|EarPods|KitchenAid|PlayDoh|BabyBjorn|SkinCeuticals|NutriBullet|SodaStream|FitBit|GameBoy|FaceTime|OnePlus|RockShox|CamelBak|HelloFresh|ClearAudio|BareMinerals)$/;

/** Small words that stick to the next one where a blank was lost. */
const SMALL = new Set('for with and in of to the by on from set new hot day kit size color colour'.split(' '));

/** A small letter, then a capital, then a small letter: where a blank was lost. */
const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;

/** Longest run without a blank that a plain word reaches. */
const LONG = 18;

/** Missing blanks between words: inner capitals (CameraDay), a bracket or comma stuck to a word, and runs too long to be one word. */
export const titleGluedWords: Audit = {
  meta: { id: 'title-glued-words', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts, context) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const brand = facts.text('brand')?.text ?? '';
    const seams: number[] = [];
    for (const word of title.words) {
      if (NAMES.test(word.text) || (brand !== '' && brand.includes(word.text))) continue;
      const found = [...word.text.matchAll(SEAM)].map((match) => word.start + match.index);
      // One inner capital in the first word is how brands write themselves.
      if (word === title.words[0] && found.length < 2) continue;
      const [seam] = found;
      if (found.length === 1 && seam !== undefined && !partsKnown(word, seam)) continue;
      seams.push(...found);
    }
    const brackets: number[] = [];
    for (const match of title.head.matchAll(/(?<=[\p{L}\p{N}])(?=[([][\p{L}\p{N}])|(?<=\p{L}{2}[,;)\]])(?=\p{L}{2})/gu))
      brackets.push(match.index);
    const runs = title.words.flatMap((word) => pieces(word, seams)).filter((piece) => piece.end - piece.start > LONG);
    // A word before a bracket is still found; a word inside a run is not.
    const count = seams.length + 2 * runs.length + 0.4 * brackets.length;
    const places = [...seams, ...brackets].toSorted((a, b) => a - b);
    const limit = limitFor(facts, context, 'title');
    // A blank takes room: no fix may push the title over its limit.
    const room = limit?.max === undefined ? places.length : Math.max(0, limit.max - title.length(limit.unit));
    return graded(1 / (1 + 0.4 * count), {
      values: { count: places.length + runs.length },
      marks: [
        ...places.map((at) => title.mark(Math.max(0, at - 1), Math.min(title.head.length, at + 1))),
        ...runs.map((word) => title.mark(word.start, word.end)),
      ],
      fixes: replacements(
        title,
        places.slice(0, room).map((at) => ({ start: at, end: at, written: ' ' })),
      ),
    });
  },
};

/** Of a word with one seam, whether either part is a word for goods, colours, people or a small word: XiaoMi and ZenFone are names, CameraDay is not. */
function partsKnown(word: Word, seam: number): boolean {
  const at = seam - word.start;
  const parts = [word.text.slice(0, at), word.text.slice(at)];
  return parts.some(
    (part) =>
      SMALL.has(part.toLowerCase()) ||
      [PRODUCTS, COLOURS, PEOPLE, MATERIALS, STYLE].some((terms) => terms.find(part).some((hit) => hit.end - hit.start === part.length)),
  );
}

/** A word cut at its seams: a long rest stays a long run after the blanks are back. */
function pieces(word: Span, seams: readonly number[]): Span[] {
  const cuts = [word.start, ...seams.filter((seam) => seam > word.start && seam < word.end), word.end];
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? word.start, end }));
}
