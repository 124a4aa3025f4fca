import { RULE_PACK_VERSION } from '../../utils/compliance';
import { PACKS } from '../../utils/compliance/rules';
import { CHANGES } from '../../utils/compliance/rules/changes';
import { useWords } from '../ui/words';

/** What changed in the product's own rules, newest version first. */
export function Changelog() {
  const words = useWords();
  const { t } = words;
  const versions = [...new Map(CHANGES.map((change) => [change.version, change.day]))];
  return (
    <section className="card stack" aria-labelledby="changes-title">
      <div className="row apart">
        <h2 id="changes-title">{t('packs.changes')}</h2>
        <span className="quiet">
          {t('packs.current', {
            version: RULE_PACK_VERSION,
            packs: PACKS.length,
            n: PACKS.reduce((sum, pack) => sum + pack.rules.length, 0),
          })}
        </span>
      </div>
      {versions.map(([version, day]) => (
        <section key={version} className="stack tight">
          <h3>
            <span className="number">{version}</span> <span className="quiet">{words.day(day)}</span>
          </h3>
          <ul className="dotted">
            {CHANGES.filter((change) => change.version === version).map((change) => (
              <li key={change.says}>
                <span className="quiet">{t(`packs.kind.${change.kind}`)}</span> {t(change.says)}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
