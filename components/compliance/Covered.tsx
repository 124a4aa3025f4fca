import { PROVEN } from '../../utils/findings/proven';
import type { ProofRow } from '../../utils/history';
import { ProofList } from '../finding/Proofs';
import { usePanel } from '../shell/context';
import type { Item } from '../shell/items';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';

/** The proof by which a finding is covered; its number stands in the finding's reason. */
export function proofsBehind({ finding }: Item, proofs: readonly ProofRow[]): ProofRow[] {
  const reason = finding.reasons.find(({ id }) => id === PROVEN);
  return reason ? proofs.filter(({ rule, number }) => rule === finding.rule && number === reason.values.number) : [];
}

/** What the operator's proof covers: hollow marks, the words, and the proof itself with the way to change or withdraw it. Never green. */
export function CoveredList({ items }: { items: readonly Item[] }) {
  const words = useWords();
  const { session, state } = usePanel();
  return (
    <ul className="findings">
      {items.map((item) => {
        const { finding, key } = item;
        const hits = [...new Set(finding.marks.map(({ text }) => text))];
        return (
          <li key={key} className="finding" data-finding={key}>
            <div className="finding-line">
              <button type="button" className="finding-open" tabIndex={-1} onClick={() => session.open(item)}>
                <OutcomeMark outcome={finding.outcome} hollow said={words.t('compliance.proven.short')} />
                <span className="finding-text">
                  {finding.place && <span className="finding-where">{words.field(finding.place)} · </span>}
                  {words.say(finding.message)}
                  {hits.length > 0 && <span className="quiet accepted-facts">{hits.join('、')}</span>}
                </span>
              </button>
            </div>
            <ProofList proofs={proofsBehind(item, state.proofs)} named={false} />
          </li>
        );
      })}
    </ul>
  );
}
