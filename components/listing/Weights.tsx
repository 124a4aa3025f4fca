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

/** A fault that was looked for and not found. */
const isClean = ({ finding, possible }: Line) => possible === 0 && finding.fault === true && finding.score !== null;

const rank = (line: Line) => (line.possible > 0 ? 0 : isClean(line) ? 1 : 2);

/** What every finding brings into the score, in tenths of a point; what counts first, then faults not found, then what is left out. */
export function linesOf(findings: readonly Finding[]): Line[] {
  const lines = findings.map((finding) => {
    const { earned, possible } = pointsOf(finding);
    return { finding, earned: tenths(earned), possible: tenths(possible) };
  });
  return lines.sort((a, b) => rank(a) - rank(b));
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

function Points({ line, words }: { line: Line; words: Words }) {
  const { earned, possible } = line;
  if (possible === 0) {
    return (
      <td className="number quiet" colSpan={2}>
        {words.t(isClean(line) ? 'panel.weights.clean' : 'panel.weights.out')}
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
