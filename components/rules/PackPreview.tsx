import { useMemo } from 'react';
import type { FailedExample } from '../../utils/compliance/own/examples';
import { failedInPack, type PackFile, type PackFileError } from '../../utils/compliance/own/pack-file';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { SignatureLine, useSignature } from './Signature';

/** What a file would add: who signed it, what cannot be used and why, which examples do not hold, and every rule. Nothing is added yet. */
export function PackPreview({
  file,
  read,
  replaces,
  onAdd,
  onClose,
}: {
  file: string;
  read: PackFile;
  replaces: string | undefined;
  onAdd(): void;
  onClose(): void;
}) {
  const words = useWords();
  const { t } = words;
  const { day } = useBench();
  const { pack, name, broken, changes } = read;
  const signed = useSignature(read.raw);
  const failed = useMemo(() => failedInPack(pack, day), [pack, day]);
  const addable = pack.rules.length > 0 && signed !== undefined && signed.state !== 'wrong';
  return (
    <div className="dismiss stack" role="status">
      <h3>
        {t('packs.preview', { name })} <span className="quiet">{file}</span>
      </h3>
      <p className="quiet">
        {`${pack.id} · ${pack.version} · ${named(words, 'rulebook.language', pack.language)} · ${named(words, 'rulebook.kind', pack.kind)} · ${t('packs.rules', { n: pack.rules.length })}`}
      </p>
      {replaces !== undefined && <p>{t('packs.replaces', { old: replaces, version: pack.version })}</p>}
      <SignatureLine signed={signed} />
      {broken.length > 0 && (
        <section className="stack tight">
          <h4>{t('packs.broken', { n: broken.length })}</h4>
          <ul className="stack tight">
            {broken.map(({ entry, line, reason }) => (
              <li key={`${line} ${entry}`} className="hit-line">
                <OutcomeMark outcome="error" />
                <span>
                  <span className="number">{t('packs.at', { file, line })}</span> <code>{entry}</code> {words.say(reason)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {failed.length > 0 && <Failed failed={failed} />}
      {changes.length > 0 && (
        <ul className="stack tight">
          {changes.slice(0, 20).map(({ version, says }) => (
            <li key={version + says}>
              <span className="number">{version}</span> {says}
            </li>
          ))}
        </ul>
      )}
      <details className="fold">
        <summary>{t('packs.all', { n: pack.rules.length })}</summary>
        <ul className="stack tight">
          {pack.rules.slice(0, 500).map((rule) => (
            <li key={rule.id} className="hit-line">
              <OutcomeMark outcome={rule.outcome} />
              <span>
                {rule.says?.title} <span className="quiet">{rule.says?.why}</span>
              </span>
            </li>
          ))}
        </ul>
      </details>
      <div className="row">
        {addable && (
          <button type="button" className="button main" onClick={onAdd}>
            {replaces === undefined ? t('packs.add', { n: pack.rules.length }) : t('packs.replace')}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {t('panel.cancel')}
        </button>
        {pack.rules.length === 0 && <span>{t('packs.empty')}</span>}
        {signed?.state === 'wrong' && <span className="rule-trouble">{t('packs.wrong')}</span>}
      </div>
    </div>
  );
}

function Failed({ failed }: { failed: readonly FailedExample[] }) {
  const { t } = useWords();
  return (
    <section className="stack tight">
      <h4>{t('packs.failed', { n: failed.length })}</h4>
      <p className="quiet">{t('packs.failed.note')}</p>
      <ul className="stack tight">
        {failed.slice(0, 50).map(({ rule, kind, text, found }) => (
          <li key={`${rule} ${text}`} className="hit-line">
            <OutcomeMark outcome="warn" />
            <span>
              <code>{rule}</code> {t(kind === 'missed' ? 'packs.failed.missed' : 'packs.failed.rang', { text, found: found || '∅' })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why a file is no pack, with its line. */
export function PackError({ file, error, onClose }: { file: string; error: PackFileError; onClose(): void }) {
  const { t } = useWords();
  const line = 'line' in error ? error.line : 0;
  return (
    <div className="dismiss stack" role="alert">
      <p className="hit-line">
        <OutcomeMark outcome="error" />
        <span>
          {line > 0 && <span className="number">{t('packs.at', { file, line })} </span>}
          {error.kind === 'notPack'
            ? t('packs.error.notPack', { path: error.path })
            : error.kind === 'idTaken'
              ? t('packs.error.idTaken', { id: error.id })
              : t(`packs.error.${error.kind}`)}
        </span>
      </p>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {t('panel.cancel')}
        </button>
      </div>
    </div>
  );
}
