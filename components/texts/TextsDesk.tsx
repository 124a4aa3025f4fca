import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { TextContext } from '../../utils/compliance';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { hitsOf } from '../workbench/hits';
import { MarketplaceChoice } from '../workbench/MarketplaceChoice';
import { reworded } from '../workbench/reword';
import { useRules } from '../workbench/rules';
import { useChecked } from './checked';
import { type Draft, KINDS, type Kind, keepDraft, readDraft } from './draft';
import { textOf, useDropped } from './dropped';
import { Paper } from './Paper';
import { DIVISIONS, partsOf } from './parts';
import { type Said, Sidebar } from './Sidebar';
import './texts.css';

/** Texts that stand on no listing page: reply templates, scripts, names of pictures. Checked while they are typed, fixed with a press. */
export default function TextsDesk() {
  const words = useWords();
  const { t } = words;
  const { day, say, complain, copy } = useBench();
  const { checker, kept } = useRules();
  const [draft, setDraft] = useState(readDraft);
  const paper = useRef<HTMLTextAreaElement>(null);
  const change = useCallback((next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next })), []);
  useEffect(() => keepDraft(draft), [draft]);

  const { kind, marketplace, goods } = draft;
  const context = useMemo<TextContext>(
    () => ({ day, marketplace, field: KINDS[kind], held: kept.held, ...(goods.trim() === '' ? {} : { goodsCategory: goods }) }),
    [day, marketplace, kind, goods, kept],
  );
  const settled = useDeferredValue(draft.text);
  const parts = useMemo(() => partsOf(settled, draft.division), [settled, draft.division]);
  const { findings, left } = useChecked(parts, context, checker.checkText);
  const said = useMemo(
    () =>
      parts.map((part, at): Said => {
        const own = findings[at] ?? [];
        return { part, at, hits: hitsOf(own, part.start), findings: own };
      }),
    [parts, findings],
  );
  const hits = useMemo(() => said.flatMap((one) => one.hits), [said]);

  useDropped(
    useCallback(
      (files: readonly File[]) =>
        void textOf(files).then((dropped) => {
          if (!dropped.ok) return complain(t(`texts.dropped.${dropped.error}`));
          setDraft((before) => ({ ...before, text: before.text === '' ? dropped.text : `${before.text.trimEnd()}\n${dropped.text}` }));
        }),
      [complain, t],
    ),
  );
  /** Puts another text in its place; one press takes it back, unless somebody has typed since. */
  const replace = (text: string, what: string): void => {
    const before = draft.text;
    const undo = (): void => {
      if (paper.current?.value === text) change({ text: before });
      else complain(t('texts.moved'));
    };
    change({ text });
    say(what, { label: t('texts.undo'), act: undo, undoes: true });
  };
  const fixAll = (): void => {
    let made = draft.text;
    let fixed = 0;
    for (const { part, findings: own } of said.toReversed()) {
      const better = reworded(part.text, KINDS[kind], own, (text) => checker.checkText(text, context));
      if (better === undefined || made.slice(part.start, part.start + part.text.length) !== part.text) continue;
      made = made.slice(0, part.start) + better + made.slice(part.start + part.text.length);
      fixed += 1;
    }
    if (fixed === 0) say(t('texts.fix.none'));
    else replace(made, t('texts.fixed', { n: fixed }));
  };
  const show = (start: number, end: number): void => {
    const area = paper.current;
    if (!area) return;
    area.focus();
    area.setSelectionRange(start, end);
  };

  return (
    <div className="texts">
      <div className="stack">
        <div className="row">
          <Segments
            label={t('texts.kind')}
            value={kind}
            options={(Object.keys(KINDS) as Kind[]).map((value) => ({ value, text: t(`texts.kind.${value}`) }))}
            onChange={(value) => change({ kind: value })}
          />
          <Segments
            label={t('texts.division')}
            value={draft.division}
            options={DIVISIONS.map((value) => ({ value, text: t(`texts.division.${value}`) }))}
            onChange={(value) => change({ division: value })}
          />
        </div>
        <div className="row">
          <label className="row">
            {t('bulk.goods')}
            <input
              className="input texts-goods"
              value={goods}
              placeholder={t('texts.goods.hint')}
              onChange={(event) => change({ goods: event.target.value })}
            />
          </label>
          <MarketplaceChoice value={marketplace} onChange={(site) => change({ marketplace: site })} />
        </div>
        <Paper ref={paper} text={draft.text} shown={settled} hits={hits} onChange={(text) => change({ text })} />
        <div className="row">
          <button type="button" className="button main" disabled={hits.every((hit) => hit.fixes.length === 0)} onClick={fixAll}>
            {t('texts.fix.all')}
          </button>
          <button type="button" className="button" disabled={draft.text === ''} onClick={() => void copy(draft.text)}>
            {t('texts.copy')}
          </button>
          <button type="button" className="button plain" disabled={draft.text === ''} onClick={() => replace('', t('texts.cleared'))}>
            {t('texts.clear')}
          </button>
        </div>
      </div>
      <Sidebar
        said={said}
        left={left}
        onShow={show}
        onFix={({ start, end, expected, replacement }) => {
          if (draft.text.slice(start, end) !== expected) return;
          replace(draft.text.slice(0, start) + replacement + draft.text.slice(end), t('texts.fixed', { n: 1 }));
        }}
        onExample={() => change({ text: t(`texts.example.${kind}`) })}
      />
    </div>
  );
}
