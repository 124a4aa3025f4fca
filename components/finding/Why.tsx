import type { Finding } from '../../utils/findings/finding';
import { LAPSED, PROVEN } from '../../utils/findings/proven';
import { useWords } from '../ui/words';
import { SourceLink } from './SourceLink';

/** Why it matters, and where that is written: page or article, the day it was read, how sure that is. */
export function Why({ finding }: { finding: Finding }) {
  const words = useWords();
  const { t } = words;
  const { source } = finding;
  // What proof there is or was stands in the line itself.
  const reasons = finding.reasons.filter(({ id }) => id !== PROVEN && id !== LAPSED);
  if (reasons.length === 0 && !source) return null;
  return (
    <div className="why">
      <h3 className="unseen">{t('finding.why')}</h3>
      {reasons.map((reason) => (
        <p key={`${reason.id}${JSON.stringify(reason.values)}`}>{words.say(reason)}</p>
      ))}
      {source && (
        <p className="quiet">
          {t('finding.source')}: {source.cite} · <SourceLink source={source} />
          {finding.kind !== 'quality' && (
            <>
              {' · '}
              <a href={`/workbench.html#book/${encodeURIComponent(finding.rule)}`} target="workbench">
                {t('rulebook.open')}
              </a>
            </>
          )}
        </p>
      )}
    </div>
  );
}
