import { useState } from 'react';
import { isProblem } from '../../utils/findings/outcome';
import type { GroupScore } from '../../utils/listing';
import { FindingRow } from '../finding/FindingRow';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { type Item, isOpen } from '../shell/items';
import { Bar } from '../ui/bar';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { BenchButton } from './BenchButton';
import { FromShop, ShopOffers } from './FromShop';

/** Points by part of the listing, as bars; opened, the part's findings, with what passed folded away. */
export function Groups({ checkup }: { checkup: Checkup }) {
  const { t, language } = useWords();
  const judged = checkup.report.groups.filter((group) => group.score !== null);
  const unjudged = checkup.report.groups.filter((group) => group.score === null);
  const best = new Set(checkup.best.map((item) => item.key));
  return (
    <section className="card" aria-labelledby="groups-title">
      <h2 id="groups-title">{t('panel.groups')}</h2>
      {judged.map((group) => (
        <Group
          key={group.group}
          group={group}
          total={checkup.report.groups.reduce((sum, other) => sum + other.possible, 0)}
          items={checkup.quality.filter((item) => item.finding.group === group.group)}
          best={best}
          checkup={checkup}
        />
      ))}
      {unjudged.length > 0 && (
        <p className="quiet unjudged">
          {t('panel.groups.out', { groups: unjudged.map(({ group }) => t(`panel.group.${group}`)).join(language === 'en' ? ', ' : '、') })}
        </p>
      )}
      <ShopOffers groups={unjudged.map(({ group }) => group)} checkup={checkup} />
    </section>
  );
}

function Group({
  group,
  total,
  items,
  best,
  checkup,
}: {
  group: GroupScore;
  total: number;
  items: readonly Item[];
  best: ReadonlySet<string>;
  checkup: Checkup;
}) {
  const { t } = useWords();
  const { state } = usePanel();
  const problems = items.filter((item) => isOpen(item) && !best.has(item.key));
  const passed = items.filter((item) => item.finding.outcome === 'pass');
  const silent = items.filter((item) => item.finding.outcome === 'notApplicable');
  const open = items.filter(isOpen);
  const worst = open[0]?.finding.outcome;
  // Where only faults were looked for and none was found, there is nothing to earn: no figure.
  const counts = group.possible > 0;
  // Group points are printed in points of the 100, so that they add up to the score.
  const points = (part: number) => Math.round(total === 0 ? 0 : (part / total) * 100);
  const holdsSelected = state.selected !== undefined && problems.some((item) => item.key === state.selected);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <details className="group" open={unfolded || holdsSelected} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>
        <span className="group-name">{t(`panel.group.${group.group}`)}</span>
        {counts && (
          <>
            <span className="group-bar">
              <Bar value={group.score ?? 0} />
            </span>
            <span className="group-score number">
              {t('panel.group.score', { earned: points(group.earned), possible: points(group.possible) })}
            </span>
          </>
        )}
        <span className="group-state">
          {worst && isProblem(worst) ? (
            <>
              <OutcomeMark outcome={worst} />
              <span className="number">{open.length}</span>
            </>
          ) : (
            // What was not looked at is not green.
            <OutcomeMark outcome={group.partial ? 'notRead' : 'pass'} />
          )}
        </span>
      </summary>
      {group.group === 'title' && <BenchButton />}
      {group.partial && <LeftOut unread={group.unread} items={items} />}
      {problems.length > 0 ? (
        <ul className="findings">
          {problems.map((item) => (
            <FindingRow key={item.key} item={item} />
          ))}
        </ul>
      ) : (
        open.length === 0 && <p className="quiet">{t('panel.group.nothing')}</p>
      )}
      {(unfolded || holdsSelected) && <FromShop group={group.group} checkup={checkup} />}
      <Folded label={t('panel.passed', { n: passed.length })} items={passed} />
      <Folded label={t('panel.notapplicable', { n: silent.length })} items={silent} />
    </details>
  );
}

/** What the group's points leave out: fields that were not read, what could not be had of those that were, checks of ours that broke. */
function LeftOut({ unread, items }: { unread: readonly string[]; items: readonly Item[] }) {
  const { t, say, field, language } = useWords();
  const broken = items.filter((item) => item.finding.outcome === 'error').length;
  const fields = unread.map((name) => field({ field: name })).join(language === 'en' ? ', ' : '、');
  const reasons = items.flatMap(({ finding }) =>
    finding.outcome === 'notRead' && !unread.includes(finding.place?.field ?? '') ? finding.reasons.slice(0, 1).map(say) : [],
  );
  return (
    <>
      {fields !== '' && <p className="quiet">{t('panel.group.partial', { fields })}</p>}
      {[...new Set(reasons)].map((reason) => (
        <p key={reason} className="quiet">
          {reason}
        </p>
      ))}
      {broken > 0 && <p className="quiet">{t('panel.group.broken', { n: broken })}</p>}
    </>
  );
}

function Folded({ label, items }: { label: string; items: readonly Item[] }) {
  const words = useWords();
  if (items.length === 0) return null;
  return (
    <details className="fold">
      <summary className="quiet">{label}</summary>
      <ul className="plain-list">
        {items.map((item) => (
          <li key={item.key} className="row">
            <OutcomeMark outcome={item.finding.outcome} /> {words.say(item.finding.message)}
          </li>
        ))}
      </ul>
    </details>
  );
}
