import { KIT_CAPS } from '../../reading/kit';
import { isCounted, type Placeholder, placeholders } from '../../reading/placeholder';

/** Which texts of a page stay and what becomes of the others. */
export interface Wording {
  placeholder: Placeholder;
  /** A text of the page that may be a value: it stays only where it is known to be a label. */
  text(text: string): string;
  /** A text where labels stand: its words stay, longer numbers in it do not. */
  label(text: string): string;
  isLabel(text: string): boolean;
  /** The word occurs among the page's values. */
  isValue(word: string): boolean;
  /** Notes the words of a value before anything is copied. */
  note(text: string): void;
  /** Texts that stay as they were, each once. */
  kept(): string[];
}

/** Longest label: what is longer is a sentence, and may tell of anything. */
const MOST_LABEL = 40;

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*:：＊?？]+/g, '')
    .toLowerCase();
}

/** @param labels texts by which the reader finds its way */
export function wordingOf(labels: readonly string[], seed: number): Wording {
  const known = new Set(labels.map(bare));
  const values = new Set<string>();
  const kept = new Set<string>();
  const placeholder = placeholders(seed);
  const counted = placeholders(seed, isCounted);
  const isLabel = (text: string) => {
    const name = bare(text);
    return name !== '' && known.has(name);
  };
  const keep = (text: string) => {
    if (/\p{L}/u.test(text) && kept.size < KIT_CAPS.kept) kept.add(text.trim());
    return text;
  };
  return {
    placeholder,
    isLabel,
    text: (text) => (isLabel(text) && text.length <= KIT_CAPS.text ? keep(text) : counted(text)),
    label(text) {
      if (isLabel(text) && text.length <= KIT_CAPS.text && !/\d{3}/.test(text)) return keep(text);
      if (text.trim().length > MOST_LABEL || /[@＠]|https?:/.test(text)) return counted(text);
      return keep(text.replace(/\d{3,}/g, (digits) => placeholder(digits)));
    },
    isValue: (word) => word.length > 3 && values.has(word.toLowerCase()),
    note(text) {
      for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,40}/gu)) values.add(word);
    },
    kept: () => [...kept],
  };
}
