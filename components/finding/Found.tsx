import { isProblem } from '../../utils/findings/outcome';
import { usePanel } from '../shell/context';
import type { Item } from '../shell/items';
import { useWords } from '../ui/words';
import { FindingRow } from './FindingRow';

/** The findings that contain what was typed into the search, in their words, their hits or their field. */
export function Found({ items, spread = false }: { items: readonly Item[]; spread?: boolean }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const query = state.query.trim();
  const wanted = query.toLocaleLowerCase();
  const found = items.filter(({ finding }) => {
    if (!isProblem(finding.outcome)) return false;
    const place = finding.place ? words.field(finding.place) : '';
    const all = [words.say(finding.message), place, ...finding.marks.map((mark) => mark.text)];
    return all.some((part) => part.toLocaleLowerCase().includes(wanted));
  });
  return (
    <section className="card stack">
      <div className="row apart">
        <p role="status">{found.length === 0 ? t('panel.search.none', { query }) : t('panel.search.count', { n: found.length })}</p>
        <button type="button" className="button" onClick={() => session.set({ query: '', searching: false })}>
          {t('panel.search.clear')}
        </button>
      </div>
      <ul className="findings">
        {found.map((item, index) => (
          <FindingRow key={item.key} item={item} first={index === 0} spread={spread} />
        ))}
      </ul>
    </section>
  );
}
