import { useState } from 'react';
import { WordChange } from '../ui/WordChange';
import { useWords } from '../ui/words';
import { Pages } from '../workbench/Pages';
import type { Judged } from './protocol';
import type { Checked } from './Running';
import { Where } from './Where';

const PAGE = 20;
/** Copies shown of one group, of each kind; the rest is counted. */
const MOST_COPIES = 8;

/** Listings of nearly the same title, group by group: the first one, and what each other says otherwise. */
export function Copies({ state: { groups, results, stage } }: { state: Checked }) {
  const { t } = useWords();
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState(false);
  if (groups === undefined) return stage.name === 'running' ? null : <p className="quiet">{t('catalogue.copies.looking')}</p>;
  if (groups.length === 0) return <p className="quiet">{t('catalogue.copies.none')}</p>;
  const all = groups.reduce((sum, group) => sum + group.length, 0);
  const pages = Math.ceil(groups.length / PAGE);
  return (
    <details className="card fold catalogue-copies" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('catalogue.copies', { groups: groups.length, n: all })}</summary>
      {open && (
        <div className="stack">
          <p className="quiet">{t('catalogue.copies.note')}</p>
          <ol className="stack" start={page * PAGE + 1}>
            {groups.slice(page * PAGE, (page + 1) * PAGE).map((group) => (
              <Group key={group[0]} listings={group.flatMap((at) => results[at] ?? [])} />
            ))}
          </ol>
          <Pages at={page} pages={pages} onTurn={setPage} />
        </div>
      )}
    </details>
  );
}

function Group({ listings }: { listings: readonly Judged[] }) {
  const { t } = useWords();
  const [first] = listings;
  if (!first) return null;
  const same = listings.filter(({ title }) => title === first.title);
  const others = listings.filter(({ title }) => title !== first.title);
  const more = Math.max(0, same.length - MOST_COPIES) + Math.max(0, others.length - MOST_COPIES);
  return (
    <li className="catalogue-group stack tight">
      <div>
        <p className="excerpt">{first.title}</p>
        {same.length > 1 && <p className="quiet">{t('catalogue.copies.same', { n: same.length })}</p>}
        {same.slice(0, MOST_COPIES).map((one) => (
          <Where key={one.at} listing={one} />
        ))}
      </div>
      {others.slice(0, MOST_COPIES).map((other) => (
        <div key={other.at}>
          <WordChange before={first.title} after={other.title} />
          <Where listing={other} />
        </div>
      ))}
      {more > 0 && <p className="quiet">{t('catalogue.copies.more', { n: more })}</p>}
    </li>
  );
}
