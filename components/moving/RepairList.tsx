import { useId } from 'react';
import type { TextFix } from '../../utils/findings/finding';
import type { Repair } from '../../utils/listing/moving';
import { fixLabel } from '../shell/marks';
import { useWords, type Words } from '../ui/words';

interface Listed {
  id: string;
  heading: string;
  /** How the list was found; '' for none. */
  note: string;
  none: string;
  repairs: readonly Repair[];
  ticked: ReadonlySet<string>;
  onTick(repairs: readonly Repair[], on: boolean): void;
}

/** A list of repairs; ticking one counts the score there again. */
export function RepairList({ id, heading, note, none, repairs, ticked, onTick }: Listed) {
  const { t } = useWords();
  const all = repairs.every((repair) => ticked.has(repair.id));
  return (
    <section className="card stack" aria-labelledby={id}>
      <div className="row apart">
        <h3 id={id}>{heading}</h3>
        {repairs.length > 1 && (
          <button type="button" className="button" onClick={() => onTick(repairs, !all)}>
            {t(all ? 'moving.tick.none' : 'moving.tick.all')}
          </button>
        )}
      </div>
      {repairs.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="stack tight moving-repairs">
          {repairs.map((repair) => (
            <Line key={repair.id} repair={repair} on={ticked.has(repair.id)} onTick={(on) => onTick([repair], on)} />
          ))}
        </ul>
      )}
      {note !== '' && <p className="quiet">{note}</p>}
    </section>
  );
}

/** Changes named beside a repair; whole new texts stand among the texts once it is ticked. */
const MOST_SHOWN = 4;
const isSmall = ({ expected, replacement }: TextFix): boolean => expected.trim() !== '' && expected.length + replacement.length <= 40;

function Line({ repair, on, onTick }: { repair: Repair; on: boolean; onTick(on: boolean): void }) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const wording = (repair.changes ?? [])
    .filter(isSmall)
    .slice(0, MOST_SHOWN)
    .map((change) => fixLabel(words, change));
  return (
    <li className="moving-repair">
      <input id={id} type="checkbox" checked={on} onChange={(event) => onTick(event.target.checked)} />
      <label htmlFor={id}>
        <span className="moving-repair-line">
          {repair.field !== 'listing' && <strong>{words.field({ field: repair.field })}</strong>}
          {repair.number && <span className="number moving-number">{figure(words, repair.number)}</span>}
          <span className={repair.changes ? 'badge moving-auto' : 'badge'}>{t(repair.changes ? 'moving.auto' : 'moving.byHand')}</span>
          {(repair.kind === 'law' || repair.kind === 'platform') && <span className="badge">{t('moving.law')}</span>}
        </span>
        <span>{words.say(repair.message)}</span>
        {wording.length > 0 && <span className="quiet">{wording.join(t('moving.and'))}</span>}
      </label>
    </li>
  );
}

function figure({ t, number }: Words, { from, to, unit }: NonNullable<Repair['number']>): string {
  const figures = `${number(from)} → ${number(to)}`;
  return unit ? `${figures} ${t(`moving.unit.${unit}`)}` : figures;
}
