import { onNode24, runTool } from './setup.mjs';

/** Every rule of the house that a tool can check without running the product. */
const CHECKS = [
  { name: 'types', tool: 'tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of the pure rooms, without the DOM', tool: 'tsc', args: ['-p', 'tsconfig.pure.json'] },
  { name: 'lint and format', tool: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'dependency rules', tool: 'depcruise', args: ['entrypoints', 'utils', 'components', 'tests', 'scripts'] },
  { name: 'dead code', tool: 'knip', args: ['--no-progress', '--treat-config-hints-as-errors'] },
];

/**
 * Runs all checks; each is one line, with the tool's own words under a failed one.
 * @returns {{ passed: number, failed: number }}
 */
export function runChecks() {
  runTool('wxt', ['prepare'], { quiet: true });
  const results = CHECKS.map(({ name, tool, args }) => {
    const { ok, output } = runTool(tool, args, { quiet: true });
    process.stdout.write(`${ok ? 'ok  ' : 'FAIL'} ${name}\n${ok ? '' : `${output}\n`}`);
    return ok;
  });
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length };
}

if (process.argv[1] === import.meta.filename || process.argv[1]?.endsWith('check.mjs')) {
  onNode24();
  const { failed } = runChecks();
  const meta = runTool('vitest', ['run', '--project', 'unit', 'tests/meta']);
  process.exit(failed > 0 || !meta.ok ? 1 : 0);
}
