import type { Fact, Matter } from './fact';
import { LABELS } from './labels';

const HAN =
  /(?:(?<!四)(?:[春夏秋冬][、/和及]?){1,4}(?:季|天|装|款|新款|冬季)|(?:春|夏|秋|冬)(?:春|夏|秋|冬)(?![\u4e00-\u9fff]?[菜茶天眠]))/g;
const LATIN = /\b(spring|summer|autumn|fall|winter)\b(?!\s?(?:coil|water|onion|mattress|roll|door|hook|detection))/gi;
const ALL = /四季|全年|一年四季|通用|不限|\ball seasons?\b|\bfour seasons?\b/i;
const SIGNS: Readonly<Record<string, string>> = { 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' };

/** Seasons in the title against the form; 春秋 are two. */
export const season: Matter<string> = {
  kind: 'season',
  several: true,
  read({ standing, text, label }) {
    const filled = standing === 'filled';
    if (filled ? !LABELS.season.test(label) : standing !== 'title') return [];
    if (ALL.test(text)) return [{ about: 'season', value: 'all', start: 0, end: text.length }];
    return [...han(text, filled), ...latin(text)];
  },
  relation: (said, against) => (said === against || said === 'all' || against === 'all' ? 'same' : 'doubt'),
};

function han(text: string, filled: boolean): Fact<string>[] {
  const pattern = filled ? /[春夏秋冬]/g : HAN;
  return Array.from(text.matchAll(pattern)).flatMap((hit) =>
    Array.from(new Set(hit[0].match(/[春夏秋冬]/g) ?? []), (sign) => ({
      about: 'season',
      value: SIGNS[sign] ?? '',
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
  );
}

function latin(text: string): Fact<string>[] {
  return Array.from(text.matchAll(LATIN), (hit) => {
    const word = hit[0].toLowerCase();
    return { about: 'season', value: word === 'fall' ? 'autumn' : word, start: hit.index, end: hit.index + hit[0].length };
  });
}

const NEW_YEAR = /(?<![\d.~～–—至-])(20[1-4]\d)(?:年)?\s?(?:新款|新品|新版|款|春|夏|秋|冬|年(?=新)|new\b)/gi;
const YEAR = /(?<!\d)(20[1-4]\d)(?!\d)/g;

/** "2026新款" in the title, launched 2024 in the form: a link used again. */
export const year: Matter<number> = {
  kind: 'year',
  several: false,
  read({ standing, text, label }) {
    if (standing === 'filled' ? !LABELS.year.test(label) : standing !== 'title') return [];
    return Array.from(text.matchAll(standing === 'filled' ? YEAR : NEW_YEAR), (hit) => ({
      about: 'year',
      value: Number(hit[1]),
      start: hit.index,
      end: hit.index + (hit[1] ?? '').length,
    }));
  },
  relation: (said, against) => (said === against ? 'same' : 'doubt'),
};
