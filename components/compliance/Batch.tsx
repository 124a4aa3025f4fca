import { useEffect, useMemo, useRef } from 'react';
import type { LeftOut, SafeFix, SafeFixes } from '../../utils/compliance/safe-fixes';
import type { ReadField } from '../../utils/reading/reading';
import { applyBatch, safeFixesOf, undoBatch } from '../shell/batch';
import { usePanel } from '../shell/context';
import { fixLabel } from '../shell/marks';
import type { Batch } from '../shell/state';
import { FixPreview } from '../ui/excerpt';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';

const countOf = ({ fields }: SafeFixes): number => fields.reduce((sum, { fixes }) => sum + fixes.length, 0);

/** The way into the preview, with how many changes it holds; not there when there is none. */
export function BatchOffer() {
  const { t } = useWords();
  const { session, state } = usePanel();
  const { checkup, batch } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is safe to change depends on what was read and found
  const n = useMemo(() => countOf(safeFixesOf(session)), [session, checkup]);
  if (n === 0 || batch) return null;
  return (
    <button
      type="button"
      className="button main"
      data-action="batch"
      onClick={() => session.set({ batch: { phase: 'choosing', unwanted: new Set() } })}
    >
      {t('batch.offer', { n })}
    </button>
  );
}

/** From the preview over the writing to what became of each change, with one undo for all. */
export function BatchCard() {
  const { session, state } = usePanel();
  const { batch } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const phase = batch?.phase;
  useEffect(() => {
    if (phase === 'choosing' || phase === 'done') heading.current?.focus();
  }, [phase]);
  if (!batch) return null;
  return (
    <section
      className="card stack batch"
      aria-labelledby="batch-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && batch.phase !== 'writing') session.set({ batch: undefined });
      }}
    >
      {batch.phase === 'choosing' ? <Choosing batch={batch} heading={heading} /> : <Made batch={batch} heading={heading} />}
    </section>
  );
}

type Heading = { heading: React.RefObject<HTMLHeadingElement | null> };

function Choosing({ batch, heading }: { batch: Extract<Batch, { phase: 'choosing' }> } & Heading) {
  const { t } = useWords();
  const { session, state } = usePanel();
  const { checkup } = state;
  const { unwanted } = batch;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is safe to change depends on what was read and found
  const all = useMemo(() => safeFixesOf(session), [session, checkup]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same
  const chosen = useMemo(() => (unwanted.size === 0 ? all : safeFixesOf(session, unwanted)), [session, checkup, unwanted, all]);
  const fits = new Set(chosen.fields.flatMap(({ fixes }) => fixes.map(({ id }) => id)));
  const n = countOf(chosen);
  const turn = (id: string, on: boolean): void => {
    const next = new Set(unwanted);
    if (on) next.delete(id);
    else next.add(id);
    session.set({ batch: { phase: 'choosing', unwanted: next } });
  };
  // What fits only together with something that was switched off is said like all that is left out.
  const leftOut = [...all.leftOut, ...chosen.leftOut.filter(({ id }) => all.leftOut.every((other) => other.id !== id))];
  return (
    <>
      <h2 id="batch-title" ref={heading} tabIndex={-1}>
        {t('batch.title', { n })}
      </h2>
      <p className="quiet">{countOf(all) === 0 ? t('batch.none') : t('batch.note')}</p>
      <ul className="batch-list">
        {all.fields.flatMap(({ field, fixes }) =>
          fixes.map((each) => <Choice key={each.id} each={each} field={field} on={fits.has(each.id)} turn={(on) => turn(each.id, on)} />),
        )}
      </ul>
      <LeftOutList leftOut={leftOut} />
      <div className="row">
        <button type="button" className="button main" data-action="batch-apply" disabled={n === 0} onClick={() => void applyBatch(session)}>
          {t('batch.apply', { n })}
        </button>
        <button type="button" className="button" onClick={() => session.set({ batch: undefined })}>
          {t('panel.cancel')}
        </button>
      </div>
    </>
  );
}

function Choice({ each, field, on, turn }: { each: SafeFix; field: ReadField; on: boolean; turn(on: boolean): void }) {
  const words = useWords();
  const { finding, fix } = each;
  const place = words.field(fix.place);
  return (
    <li className="batch-line">
      <label className="choice">
        <input
          type="checkbox"
          role="switch"
          className="switch"
          checked={on}
          aria-checked={on}
          aria-label={words.t('batch.switch', { fix: fixLabel(words, fix), field: place })}
          onChange={(event) => turn(event.target.checked)}
        />
        <span>
          <span className="finding-where">{place} · </span>
          {words.say(finding.message)}
        </span>
      </label>
      <div className={on ? '' : 'off'}>
        <FixPreview text={field.text} fix={fix} />
      </div>
    </li>
  );
}

function LeftOutList({ leftOut }: { leftOut: readonly (SafeFix & { reason: LeftOut })[] }) {
  const words = useWords();
  const { t } = words;
  if (leftOut.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('batch.leftOut', { n: leftOut.length })}</summary>
      <ul className="batch-list">
        {leftOut.map(({ id, fix, reason }) => (
          <li key={id} className="batch-line">
            <p>
              <span className="finding-where">{words.field(fix.place)} · </span>
              {fixLabel(words, fix)}
              <span className="quiet accepted-facts">{t(`batch.out.${reason}`)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Made({ batch, heading }: { batch: Exclude<Batch, { phase: 'choosing' }> } & Heading) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const { results } = batch;
  const lines = results.flatMap(({ change, refused }) => change.fixes.map(({ id, fix }) => ({ id, fix, refused })));
  const refused = lines.filter((line) => line.refused !== undefined).length;
  const done = batch.phase === 'done';
  const undone = done ? batch.undone : undefined;
  // Once all is taken back, what had been changed is no news any more; what never was still is.
  const shown = undone ? lines.filter((line) => line.refused !== undefined) : lines;
  const stands = undone
    ? t('batch.back', { n: undone.restored.length })
    : done
      ? t('batch.done', { n: lines.length - refused })
      : t('batch.writing', { done: results.length, of: batch.of });
  const names = (places: readonly { field: string }[]): string => places.map((place) => words.field(place)).join('、');
  return (
    <>
      <h2 id="batch-title" ref={heading} tabIndex={-1}>
        <span role="status">
          {stands}
          {refused > 0 && ` · ${t('batch.refused', { n: refused })}`}
        </span>
      </h2>
      {!done && <progress value={results.length} max={batch.of} aria-labelledby="batch-title" />}
      <ul className="batch-list">
        {shown.map((line) => (
          <li key={line.id} className="batch-line">
            <p className="row">
              {line.refused !== undefined && <OutcomeMark outcome="error" />}
              <span>
                <span className="finding-where">{words.field(line.fix.place)} · </span>
                {fixLabel(words, line.fix)}
                {line.refused !== undefined && (
                  <span className="quiet accepted-facts">
                    {t(line.refused === 'noAnswer' ? 'panel.fix.offline' : `panel.fix.${line.refused}`)}
                  </span>
                )}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {undone && (
        <p role="status">
          {undone.restored.length > 0 && t('batch.undone', { fields: names(undone.restored) })}
          {undone.left.length > 0 && ` ${t('batch.left', { fields: names(undone.left) })}`}
        </p>
      )}
      {done && (
        <div className="row">
          {!undone && refused < lines.length && (
            <button type="button" className="button" data-action="batch-undo" onClick={() => void undoBatch(session)}>
              {t('batch.undo')}
            </button>
          )}
          <button type="button" className="button" onClick={() => session.set({ batch: undefined })}>
            {t('batch.close')}
          </button>
        </div>
      )}
    </>
  );
}
