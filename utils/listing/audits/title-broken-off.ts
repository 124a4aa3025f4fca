import type { Word } from '../../text/words';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { isKnownWord } from '../lexicon/latin/misspellings';

/** Words no title ends on. A capital A is a name (Bundle A). */
const OPEN = /(?:^|\s)(?:a|an|[Aa]nd|AND|[Oo]r|[Tt]he|[Oo]f|OF|[Ff]or|FOR|[Tt]o|[Ii]n|[Oo]n|[Bb]y|[Ww]ith|WITH|[Ww]ithout|[Ff]rom|&)\s*$/;
/** Verbs that end on their particle: Slip On, Plug In. */
const PARTICLE =
  /\b(?:add|built|carry|clip|drop|hands|iron|lean|log|lock|peel|plug|press|pull|push|roll|screw|sign|slip|slide|snap|step|stick|strap|tie|try|turn|twist|walk)[\s-](?:in|on)\s*$/i;

/** Half a word at the end: two letters of which the second is small and that are no unit, place or name. */
const HALF = /(?<=\s)[A-Za-z][a-z]$/;
const WHOLE = new Set(
  'ac al be bo by cl cm dc dl do dr ed et eu ft gb gm go hk hz id ii in iv ix jo jr kb kg km kv kw lb le lu mb me mg mi ml mm mo mp my no on oz pc ph pi pk pr ra se sg so sr st tb th ti tv uk up us vi vn we xl yi yo'.split(
    ' ',
  ),
);

/** One capital behind a word in lower case, where nothing before it asks for a letter: Belt R. Sizes and A, which names a variant, are none. */
const LAST_LETTER =
  /(?<=[a-z]{3}\s)(?<!\b(?:type|vitamin|class|grade|series|model|plan|size|set|part|pattern|hepatitis|style|color|colour|design|option|version|bundle|group|plug|no)\s)[B-KN-RT-WYZ]$/i;

/**
 * A capital that stands alone before a word in lower case, as where a blank fell into a word (V intage). Letters that say a shape or a kind are none:
 * T shirt, V neck, Type C to, Vitamin C with.
 */
const STRAY =
  /(?<=[a-z]\s)(?<!\b(?:type|vitamin|class|grade|series|model|plan|size|set|part|pattern|hepatitis|style|color|colour|design|option|version|no)\s)[B-HJ-WYZ](?=\s(?!(?:shirts?|necks?|neckline|plate|strings?|shaped?|type|cups?|bra|line|sizes?|head|plug|socket|mount|pins?|bag|and|or|with|for|from|in|on|by|to|the|of|at|is|clamp|hook|ring|bolt|belt|bar|bracket|frame)\b)[a-z]{2})/gi;

/** Beginnings that English words have; a small word that begins with two other consonants is the rest of a longer one ("Pri nted"). */
const BEGINNINGS =
  /^(?:bl|br|ch|chr|chl|cl|cr|cz|dj|dr|dw|fj|fl|fr|gh|gl|gn|gr|kh|kl|kn|kr|kw|ll|mc|mn|ng|ph|phl|phr|phth|pl|pn|pr|ps|pt|qu|rh|sc|sch|schl|schn|schw|scl|scr|sh|shl|shm|shn|shr|sk|skl|sl|sm|sn|sp|sph|spl|spr|sq|sr|st|str|sv|sw|tch|th|thr|thw|tr|ts|tsh|tw|tz|vl|vr|wh|wr|xp|xh|zh|zw)[aeiouy]/;

/** Rests of words that a blank has cut off: small letters behind another word that cannot begin a word, or that make a known word with the one before. */
function restsIn(words: readonly Word[], text: string): Word[] {
  return words.filter((word, at) => {
    const before = words[at - 1];
    if (!before || word.start - before.end !== 1 || text[before.end] !== ' ') return false;
    if (!/^[a-z]{2,9}$/.test(word.text) || isKnownWord(word.lower) || !/^\p{L}+$/u.test(before.text)) return false;
    if (word.text.length > 2 && /^[bcdfghjklmnpqrstvwxz]{2}/.test(word.text) && /[aeiouy]/.test(word.text)) {
      if (!BEGINNINGS.test(word.text)) return true;
    }
    return isKnownWord(before.lower + word.lower) && !isKnownWord(before.lower);
  });
}

/** The title stops in the middle: a last word that wants another, one stray letter, the rest of a word behind a blank, or a Chinese title that ends on a conjunction or a sign that wants something behind it. */
export const titleBrokenOff: Audit = {
  meta: { id: 'title-broken-off', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const text = title.head.trimEnd();
    const last = /(?<![\p{L}\p{N}&])[\p{L}\p{N}&]+$/u.exec(text);
    const open = (OPEN.test(text) && !PARTICLE.test(text)) || /[和与及或的之為为與×]$|\p{Script=Han}[*/+-]$/u.test(text);
    const stray = [...text.matchAll(STRAY)].filter(
      (match) => /[A-Z]/.test(match[0]) && /\s[a-z]/.test(text.slice(match.index + 1, match.index + 3)),
    );
    const end = HALF.exec(text)?.[0].toLowerCase();
    const lone = /[A-Z]$/.test(text) && LAST_LETTER.test(text);
    const half = facts.english && (lone || (end !== undefined && !WHOLE.has(end)));
    const rests = facts.english ? restsIn(title.words, title.head) : [];
    const torn = stray.length + rests.length;
    const score = open ? 0.2 : torn > 0 ? 0.4 / torn : half ? 0.6 : 1;
    const marks =
      open || half
        ? [title.mark(last?.index ?? text.length - 1, text.length)]
        : [...stray.map((match) => title.mark(match.index, match.index + 1)), ...rests.map((word) => title.mark(word.start, word.end))];
    return graded(score, { values: { end: text.slice(-12) }, marks });
  },
};
