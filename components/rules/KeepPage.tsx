import { useObservable } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { type KeptPage, liveRulePages, type RulePageRow } from '../../utils/history';
import { type KeepError, keepPageInFront, ruleAddressInFront } from '../../utils/messages/rule-page';
import { StoreGate } from '../history/StoreGate';
import { WordDiff } from '../history/WordDiff';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import './rules.css';

/** On a page that is no product: keep it as a rule page, at a press, and hear at once whether it still says what it said. */
export default function KeepPage() {
  return (
    <StoreGate>
      <Keep />
    </StoreGate>
  );
}

function Keep() {
  const words = useWords();
  const { t } = words;
  const { link } = usePanel().state;
  const rows = useObservable(() => liveRulePages(), []);
  const [address, setAddress] = useState<string>();
  const [answer, setAnswer] = useState<KeptPage | KeepError | 'busy'>();
  useEffect(() => {
    let gone = false;
    setAnswer(undefined);
    setAddress(link.kind === 'looking' ? undefined : '');
    void ruleAddressInFront().then((url) => !gone && setAddress(url));
    return () => {
      gone = true;
    };
  }, [link]);
  if (!rows) return null;
  const known = rows.find(({ url }) => url === address);

  async function keep(): Promise<void> {
    setAnswer('busy');
    const kept = await keepPageInFront(Date.now());
    setAnswer(kept.ok ? kept.value : kept.error);
  }

  return (
    <section className="card stack tight keep-page">
      <div className="row apart">
        <h3>{t('rulepages.keep.title')}</h3>
        <button type="button" className="button" disabled={answer === 'busy'} onClick={() => void keep()}>
          {known ? t('rulepages.compare') : t('rulepages.keep')}
        </button>
      </div>
      {answer === undefined && (
        <p className="quiet">{known ? t('rulepages.known', { at: words.moment(known.until) }) : t('rulepages.keep.note')}</p>
      )}
      <div role="status">
        {answer === 'busy' && <p className="quiet">{t('panel.reading')}</p>}
        {typeof answer === 'string' && answer !== 'busy' && <p className="rule-trouble">{trouble(answer, t)}</p>}
        {answer && typeof answer === 'object' && <Kept answer={answer} rows={rows} />}
      </div>
    </section>
  );
}

function trouble(error: KeepError, t: ReturnType<typeof useWords>['t']): string {
  if (error === 'noAccess' || error === 'noText' || error === 'tooLarge' || error === 'workPage') return t(`rulepages.error.${error}`);
  return t(`panel.store.${error}`);
}

function Kept({ answer, rows }: { answer: KeptPage; rows: readonly RulePageRow[] }) {
  const words = useWords();
  const { t } = words;
  const page = rows.find(({ id }) => id === answer.page);
  const before = answer.kind === 'changed' ? rows.find(({ id }) => id === answer.before) : undefined;
  return (
    <div className="stack tight">
      <p>
        {answer.kind === 'new' && t('rulepages.kept')}
        {answer.kind === 'same' && t('rulepages.same', { at: page ? words.moment(page.at) : '' })}
        {answer.kind === 'changed' && t('rulepages.other', { at: before ? words.moment(before.until) : '' })}{' '}
        {page && (
          <a href={`/workbench.html#pages/${encodeURIComponent(page.url)}`} target="workbench">
            {t('rulepages.open')}
          </a>
        )}
      </p>
      {page && before && <WordDiff before={before.text} after={page.text} />}
    </div>
  );
}
