/** How a listing's title is written. Chinese and Latin titles are judged apart: the one should fill its box, the other should be concise. */
export type Writing = 'chinese' | 'latin';

/**
 * Whether a text is judged as Chinese or as Latin script. Two Han characters weigh as much as one Latin word (they are about one word), so
 * a Chinese title with a brand in Latin letters stays Chinese; a tie goes with the language of the reading.
 */
export function writingOf(text: string, language: string): Writing {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z\u00c0-\u024f]{2,}/g)?.length ?? 0;
  const chinese = language.toLowerCase().startsWith('zh');
  if (han === 0 && latin === 0) return chinese ? 'chinese' : 'latin';
  if (chinese && han > 1) return 'chinese';
  return han / 2 > latin ? 'chinese' : 'latin';
}
