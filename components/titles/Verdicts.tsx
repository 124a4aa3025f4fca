import { type Finding, findingKey } from '../../utils/findings/finding';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import type { Judged } from './source';

/** What the rules say of the title as it stands on the bench: forbidden words first, then what costs points. */
export function Verdicts({ judged }: { judged: Judged }) {
  const { t } = useWords();
  return (
    <section className="stack tight" aria-labelledby="titles-verdicts">
      <h3 id="titles-verdicts">{t('titles.verdicts')}</h3>
      <div aria-live="polite">
        {judged.law.length === 0 && <p className="quiet">{t('titles.law.none')}</p>}
        <ul className="verdicts">
          {[...judged.law, ...judged.quality].map((finding) => (
            <Line key={findingKey(finding)} finding={finding} />
          ))}
        </ul>
        {judged.quality.length === 0 && <p className="quiet">{t('titles.quality.none')}</p>}
      </div>
    </section>
  );
}

function Line({ finding }: { finding: Finding }) {
  const words = useWords();
  const hits = [...new Set(finding.marks.map(({ text }) => text))].slice(0, 4);
  return (
    <li className={`verdict ${finding.outcome}-tone`}>
      <OutcomeMark outcome={finding.outcome} />
      <span>
        {words.say(finding.message)}
        {finding.kind !== 'quality' && hits.map((hit) => <mark key={hit}>{hit}</mark>)}
        {finding.kind !== 'quality' && finding.source && <span className="quiet accepted-facts">{finding.source.cite}</span>}
      </span>
      {finding.gain >= 0.5 && <span className="gain number">+{Math.round(finding.gain)}</span>}
    </li>
  );
}
