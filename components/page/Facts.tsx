import type { Figures } from '../../utils/figures/figures';
import type { Reading } from '../../utils/reading/reading';
import { useWords } from '../ui/words';

/** What the figures are of: dates, attribution, currency, the shop or site, a filter that hides rows. */
export function Facts({ figures, reading }: { figures: Figures; reading: Reading }) {
  const { t } = useWords();
  const account = reading.said?.find(({ of }) => of === 'account')?.text;
  const { window, attribution, currency, filter } = figures;
  const lines: [name: string, text: string | undefined, note?: string][] = [
    [t('page.fact.window'), window ? (window.from === window.to ? window.from : `${window.from} ~ ${window.to}`) : undefined],
    [t('page.fact.attribution'), attribution?.text],
    [t('page.fact.currency'), currency],
    [t('page.fact.account'), account],
    [t('page.fact.filter'), filter, t('page.fact.filter.note')],
  ];
  const told = lines.filter(([, text]) => text !== undefined);
  if (told.length === 0) return <p className="quiet">{t('page.fact.window.none')}</p>;
  return (
    <dl className="facts">
      {told.map(([name, text, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="number">
            {text} {note && <span className="quiet">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
