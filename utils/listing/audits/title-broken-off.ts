import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Words no title ends on. A capital A is a name (Bundle A), and some verbs end on their particle (Slip On, Plug In). */
const OPEN =
  /(?:^|\s)(?:a|an|[Aa]nd|AND|[Oo]r|[Tt]he|[Oo]f|OF|[Ff]or|FOR|[Tt]o|(?<!\b(?:add|built|carry|clip|drop|hands|iron|lean|log|lock|peel|plug|press|pull|push|roll|screw|sign|slip|slide|snap|step|stick|strap|tie|try|turn|twist|walk)[\s-])(?:[Ii]n|[Oo]n)|[Bb]y|[Ww]ith|WITH|[Ww]ithout|[Ff]rom|&)\s*$/;

/** Half a word at the end: two letters of which the second is small and that are no unit, place or name. */
const HALF = /(?<=\s)[A-Za-z][a-z]$/;
const WHOLE = new Set(
  'ac al be bo by cl cm dc dl do dr ed et eu ft gb gm go hk hz id ii in iv ix jo jr kb kg km kv kw lb le lu mb me mg mi ml mm mo mp my no on oz pc ph pi pk pr ra se sg so sr st tb th ti tv uk up us vi vn we xl yi yo'.split(
    ' ',
  ),
);

/**
 * A capital that stands alone before a word in lower case, as where a blank fell into a word (V intage). Letters that say a shape or a kind are none:
 * T shirt, V neck, Type C to, Vitamin C with.
 */
const STRAY =
  /(?<=[a-z]\s)(?<!\b(?:type|vitamin|class|grade|series|model|plan|size|set|part|pattern|hepatitis|style|color|colour|design|option|version|no)\s)[B-HJ-WYZ](?=\s(?!(?:shirts?|necks?|neckline|plate|strings?|shaped?|type|cups?|bra|line|sizes?|head|plug|socket|mount|pins?|bag|and|or|with|for|from|in|on|by|to|the|of|at|is|clamp|hook|ring|bolt|belt|bar|bracket|frame)\b)[a-z]{2})/gi;

/** The title stops in the middle: a last word that wants another, one stray letter, or a Chinese title that ends on a conjunction. */
export const titleBrokenOff: Audit = {
  meta: { id: 'title-broken-off', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const text = title.head.trimEnd();
    const last = /[\p{L}\p{N}&]+$/u.exec(text);
    const open = OPEN.test(text) || /[和与及或的之為为與]$/u.test(text);
    const stray = [...text.matchAll(STRAY)].filter(
      (match) => /[A-Z]/.test(match[0]) && /\s[a-z]/.test(text.slice(match.index + 1, match.index + 3)),
    );
    const end = HALF.exec(text)?.[0].toLowerCase();
    const half = facts.english && end !== undefined && !WHOLE.has(end);
    const score = open ? 0.2 : half || stray.length > 0 ? 0.6 : 1;
    const mark =
      (open || half) && last
        ? [title.mark(last.index, last.index + last[0].length)]
        : stray.map((match) => title.mark(match.index, match.index + 1));
    return graded(score, { values: { end: text.slice(-12) }, marks: mark });
  },
};
