import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacements } from '../fixes';

/** Writing with a capital inside that is right as it stands. */
const NAMES =
  /^(?:i(?:Phone|Pad|Pod|Mac|OS|Watch|Cloud)|Mac(?:Book|Book)|e(?:Bay|Reader)|YouTube|WhatsApp|WeChat|TikTok|AirPods?|AirTag|GoPro|PowerShot|PlayStation|SmartWatch|SmartTV|McLaren|LaCie|DeWalt|JavaScript|LinkedIn|BlackBerry|OnePlus|ThinkPad|IdeaPad|ChromeBook|MagSafe|FireWire|DisplayPort|BlueTooth|WiFi|HiFi|SoundCore|PowerCore|PhotoShop|ZenFone|InterDesign|PosiCharge)$/;

/** A small letter, then a capital, then a small letter: where a blank was lost. */
const SEAM = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll})/gu;

/** Longest run without a blank that a plain word reaches. */
const LONG = 18;

/** Missing blanks between words: inner capitals (CameraDay), a bracket or comma stuck to a word, and runs too long to be one word. */
export const titleGluedWords: Audit = {
  meta: { id: 'title-glued-words', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const brand = facts.text('brand')?.text ?? '';
    const seams: number[] = [];
    for (const word of title.words) {
      if (NAMES.test(word.text) || (brand !== '' && brand.includes(word.text))) continue;
      const found = [...word.text.matchAll(SEAM)].map((match) => word.start + match.index);
      // One inner capital in the first word is how brands write themselves.
      if (word === title.words[0] && found.length < 2) continue;
      seams.push(...found);
    }
    for (const match of title.head.matchAll(/(?<=[\p{L}\p{N}])(?=[([][\p{L}\p{N}])|(?<=\p{L}{2}[,;)\]])(?=\p{L}{2})/gu))
      seams.push(match.index);
    const runs = title.words.filter((word) => word.text.length > LONG && !seams.some((seam) => seam > word.start && seam < word.end));
    const count = seams.length + 2 * runs.length;
    const places = seams.toSorted((a, b) => a - b);
    return graded(count === 0 ? 1 : 0.75 / count ** 0.8, {
      values: { count: places.length + runs.length },
      marks: [
        ...places.map((at) => title.mark(Math.max(0, at - 1), Math.min(title.head.length, at + 1))),
        ...runs.map((word) => title.mark(word.start, word.end)),
      ],
      fixes: replacements(
        title,
        places.map((at) => ({ start: at, end: at, written: ' ' })),
      ),
    });
  },
};
