import type { Condition } from './condition';
import { NUMBER_FIELDS } from './fields';

/** A condition in the words that every reader of the language understands; `parseFilter` of it is the condition again. */
export function printFilter(condition: Condition): string {
  switch (condition.kind) {
    case 'all':
      return condition.parts.map(bracketed).join(' and ');
    case 'any':
      return condition.parts.map((part) => (part.kind === 'any' ? bracketed(part) : printFilter(part))).join(' or ');
    case 'not':
      return `not ${bracketed(condition.part)}`;
    case 'number':
      return `${condition.field} ${condition.sign} ${condition.value}${NUMBER_FIELDS[condition.field].unit === 'percent' ? '%' : ''}`;
    case 'missing':
      return `${condition.field} ${condition.is ? '=' : '!='} unknown`;
    case 'text':
      return `${condition.field} ${TEXT_SIGNS[condition.how]} "${condition.text.replace(/["＂\\]/g, '\\$&')}"`;
    case 'verdict':
      return `verdict ${condition.is ? '=' : '!='} ${condition.judgement}`;
  }
}

const TEXT_SIGNS = { contains: 'contains', lacks: 'not contains', is: '=', isNot: '!=' } as const;

function bracketed(part: Condition): string {
  return part.kind === 'all' || part.kind === 'any' ? `(${printFilter(part)})` : printFilter(part);
}
