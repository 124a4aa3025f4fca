import { useObservable } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { packFilesOf } from '../../utils/compliance/own/export';
import type { RulesInForce } from '../../utils/compliance/own/stored';
import { liveOwnRules, type OwnRuleRow } from '../../utils/history';
import { newId } from '../../utils/messages/client';
import { StoreGate } from '../history/StoreGate';
import { OutcomeMark } from '../ui/outcome';
import { saveFile } from '../ui/save';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { useRules } from '../workbench/rules';
import { OwnForm } from './OwnForm';
import { draftOf, emptyDraft } from './own-draft';
import { useSend } from './send';
import './rules.css';

/** The operator's own rules: written in a form, switched off, deleted, handed on as a file. */
export default function OwnDesk() {
  return (
    <StoreGate>
      <Own />
    </StoreGate>
  );
}

function Own() {
  const { open } = useBench();
  const rows = useObservable(() => liveOwnRules(), []);
  const rules = useRules();
  if (!rows) return null;
  return open === '' ? <List rows={rows} /> : <Editor key={open} open={open} rows={rows} rules={rules} />;
}

function Editor({ open, rows, rules }: { open: string; rows: readonly OwnRuleRow[]; rules: RulesInForce }) {
  const { t } = useWords();
  const [id] = useState(() => `own-${newId().replaceAll('-', '').slice(0, 12)}`);
  // As it was when the form was opened: saving it must not draw the form anew under the operator's hands.
  const [row] = useState(() => rows.find((one) => one.id === open));
  const first = useMemo(() => (row ? draftOf(row.rule) : emptyDraft(id)), [row, id]);
  if (!row && open !== 'new') {
    return (
      <section className="card stack">
        <h2>{t('own.gone')}</h2>
        <p>
          <a href={addressOf('own')}>{t('own.back')}</a>
        </p>
      </section>
    );
  }
  return <OwnForm first={first} row={row} rules={rules} />;
}

function List({ rows }: { rows: readonly OwnRuleRow[] }) {
  const { t } = useWords();
  return (
    <div className="stack">
      <section className="card stack">
        <div className="row apart">
          <h2>{t('own.desk', { n: rows.length })}</h2>
          <a className="button main" href={addressOf('own', 'new')}>
            {t('own.new')}
          </a>
        </div>
        <p className="quiet">{rows.length === 0 ? t('own.none') : t('own.note')}</p>
        <ul className="rule-lines">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      </section>
      {rows.length > 0 && <Export rows={rows} />}
    </div>
  );
}

function Row({ row }: { row: OwnRuleRow }) {
  const { t } = useWords();
  const send = useSend();
  const { rule, enabled } = row;
  return (
    <li className="rule-line" data-line>
      <OutcomeMark outcome={rule.outcome} hollow={enabled === 0} />
      <span className="rule-said">
        <a href={addressOf('own', row.id)}>{rule.title}</a>
        <span className="quiet">
          {rule.words.slice(0, 8).join(' · ')}
          {rule.words.length > 8 && ' …'}
        </span>
      </span>
      <label className="choice">
        <input
          type="checkbox"
          checked={enabled === 1}
          onChange={(event) =>
            void send(
              'ownRule.set',
              { ...row, enabled: event.target.checked ? 1 : 0 },
              t(event.target.checked ? 'own.on' : 'own.off'),
              () => void send('ownRule.set', row, t('own.restored')),
            )
          }
        />
        {t('own.enabled')}
      </label>
      <button
        type="button"
        className="button"
        aria-label={`${t('own.remove')}: ${rule.title}`}
        onClick={() =>
          void send('ownRule.remove', { id: row.id }, t('own.removed'), () => void send('ownRule.set', row, t('own.restored')))
        }
      >
        {t('own.remove')}
      </button>
    </li>
  );
}

/** Own rules as a file another shop can import. */
function Export({ rows }: { rows: readonly OwnRuleRow[] }) {
  const { t } = useWords();
  const { day, say } = useBench();
  const [name, setName] = useState('');
  const [id, setId] = useState('my-shop');
  const usable = /^[a-z]+(?:-[a-z0-9]+)*$/.test(id) && id.length <= 50 && id.split('-')[0] !== 'own';
  const save = (): void => {
    const rules = rows.filter(({ enabled }) => enabled === 1).map(({ rule }) => rule);
    const files = packFilesOf(rules, { id, name: name.trim() || id, version: day.replaceAll('-', '.') });
    for (const { file, text } of files) saveFile(new Blob([text], { type: 'application/json' }), file);
    say(t('own.exported', { n: rules.length }));
  };
  return (
    <details className="card fold">
      <summary>
        {t('own.export')} <span className="quiet">{t('own.export.note')}</span>
      </summary>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (usable) save();
        }}
      >
        <label className="rule-inline">
          {t('own.export.name')}
          <input className="input" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        <label className="rule-inline">
          {t('own.export.id')}
          <input className="input" value={id} aria-invalid={!usable} onChange={(event) => setId(event.target.value.trim())} />
        </label>
        <button type="submit" className="button" disabled={!usable || rows.every(({ enabled }) => enabled === 0)}>
          {t('own.export.save')}
        </button>
        {!usable && <span className="rule-trouble">{t('own.export.id.note')}</span>}
      </form>
    </details>
  );
}
