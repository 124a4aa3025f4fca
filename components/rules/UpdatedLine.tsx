import { useObservable } from 'dexie-react-hooks';
import { liveOutdated, liveSettings } from '../../utils/history';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';

/** A quiet line after an update of the rules, until the operator has looked at what it changes; no more than that. */
export function UpdatedLine() {
  const { t } = useWords();
  const { rulePack = '' } = usePanel().state;
  const outdated = useObservable(() => liveOutdated(rulePack), [rulePack]);
  const settings = useObservable(() => liveSettings(), []);
  if (!outdated || !settings || rulePack === '' || settings.rulesSeen === rulePack) return null;
  return (
    <p className="quiet updated-line" role="status">
      {t('packs.updated', { n: outdated })}{' '}
      <a href="/workbench.html#packs" target="workbench">
        {t('packs.updated.open')}
      </a>
    </p>
  );
}
