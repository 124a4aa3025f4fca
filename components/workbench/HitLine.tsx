import type { ReactNode } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import type { Hit } from './hits';
import { addressOf } from './route';

/** What one rule says of a text: how grave, what, by which article, and the way to the whole rule. */
export function HitLine({ hit, children }: { hit: Hit; children?: ReactNode }) {
  const words = useWords();
  const why = hit.why && words.say(hit.why);
  return (
    <li className="hit-line">
      <OutcomeMark outcome={hit.outcome} />
      <span>
        {words.say(hit.message)}{' '}
        <span className="quiet">
          {hit.cite && !why?.includes(hit.cite) && `${hit.cite} · `}
          <a href={addressOf('book', hit.rule)}>{words.t('rulebook.open')}</a>
        </span>
        {why && <span className="hit-why quiet">{why}</span>}
        {children}
      </span>
    </li>
  );
}
