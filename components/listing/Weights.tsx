import type { Finding } from '../../utils/findings/finding';
import { pointsOf } from '../../utils/findings/score';
import type { Checkup } from '../shell/checkup';
import { useWords, type Words } from '../ui/words';

/** Points as they are printed: in whole tenths, so that what stands in the column adds up to what stands below it. */
export interface Line {
  finding: Finding;
  earned: number;
  possible: number;
}

const tenths = (points: number) => Math.round(points * 10);

/** What every finding brings into the score, in tenths of a point; what counts stands first, in the order of the registry. */
export function linesOf(findings: readonly Finding[]): Line[] {
  const lines = findings.map((finding) => {
    const { earned, possible } = pointsOf(finding);
    return { finding, earned: tenths(earned), possible: tenths(possible) };
  });
  return [...lines.filter((line) => line.possible > 0), ...lines.filter((line) => line.possible === 0)];
}

/** How the score came up: what every check earned of what it could. What does not count says so. */
export function Weights({ checkup }: { checkup: Checkup }) {
  const words = useWords();
  const { t } = words;
  const lines = linesOf(checkup.report.findings);
  const total = (part: 'earned' | 'possible') => lines.reduce((sum, line) => sum + line[part], 0);
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
              {t('panel.weights.possible')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.finding.rule}>
              <th scope="row">{words.say({ id: `listing.${line.finding.rule}.name`, values: {} })}</th>
              <Points line={line} words={words} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('panel.weights.total')}</th>
            <td className="number">{words.number(total('earned') / 10, 1)}</td>
            <td className="number">{words.number(total('possible') / 10, 1)}</td>
          </tr>
        </tfoot>
      </table>
    </details>
  );
}

function Points({ line: { finding, earned, possible }, words }: { line: Line; words: Words }) {
  if (possible === 0) {
    const clean = finding.fault && finding.score !== null;
    return (
      <td className="number quiet" colSpan={2}>
        {words.t(clean ? 'panel.weights.clean' : 'panel.weights.out')}
      </td>
    );
  }
  return (
    <>
      <td className="number">{words.number(earned / 10, 1)}</td>
      <td className="number">{words.number(possible / 10, 1)}</td>
    </>
  );
}
