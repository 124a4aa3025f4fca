import { giveUp, onNode24, runTool } from './setup.mjs';

/** The builds of the extension; each lies in .output/<folder>. All are production builds, the end-to-end one too: it is the store's but for the granted hosts. */
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
  const { ok, output } = runTool('wxt', args, { quiet: true, env: { NODE_ENV: 'production' } });
  if (!ok) giveUp(`The ${name} build failed:\n${output}`);
  return folder;
}

if (process.argv[1]?.endsWith('builds.mjs')) {
  onNode24();
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : ['store'];
  for (const name of wanted) {
    if (name !== 'store' && name !== 'e2e' && name !== 'firefox') giveUp('Usage: node scripts/builds.mjs [store|e2e|firefox]…');
    else process.stdout.write(`.output/${build(name)}\n`);
  }
}
