import type { Checkup } from '../shell/checkup';
import { useWords } from '../ui/words';

/** How the score came up: every check with its weight and what it earned. What does not count says so. */
export function Weights({ checkup }: { checkup: Checkup }) {
  const words = useWords();
  const { t } = words;
  const { findings, groups } = checkup.report;
  const earned = groups.reduce((sum, group) => sum + group.earned, 0);
  const possible = groups.reduce((sum, group) => sum + group.possible, 0);
  return (
    <details className="fold">
      <summary>{t('panel.weights')}</summary>
      <p className="quiet">{t('panel.weights.note')}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('panel.weights.rule')}</th>
            <th scope="col" className="number">
              {t('panel.weights.earned')}
            </th>
            <th scope="col" className="number">
              {t('panel.weights.weight')}
            </th>
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <tr key={finding.rule}>
              <th scope="row">{words.say({ id: `listing.${finding.rule}.name`, values: {} })}</th>
              <td className="number">
                {finding.score === null ? t('panel.weights.out') : words.number(finding.score * finding.weight, 1)}
              </td>
              <td className="number">{words.number(finding.weight, 1)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('panel.weights.total')}</th>
            <td className="number">{words.number(earned, 1)}</td>
            <td className="number">{words.number(possible, 1)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}
