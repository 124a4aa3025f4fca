import { giveUp, runTool } from './setup.mjs';

/** The builds of the extension; each lies in .output/<folder>. */
const BUILDS = {
  /** What goes to the stores. */
  store: { folder: 'chrome-mv3', args: ['build'] },
  /** The same with the marketplaces' hosts granted, because a headless browser draws no permission prompt. */
  e2e: { folder: 'chrome-mv3-e2e', args: ['build', '--mode', 'e2e'] },
  firefox: { folder: 'firefox-mv3', args: ['build', '-b', 'firefox'] },
};

/**
 * Builds the extension and returns the folder name below .output.
 * @param {keyof typeof BUILDS} name
 */
export function build(name) {
  const { folder, args } = BUILDS[name];
  const { ok, output } = runTool('wxt', args, { quiet: true });
  if (!ok) giveUp(`The ${name} build failed:\n${output}`);
  return folder;
}
