import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The builds that `npm test` makes before the tests run. */
export type Build = 'chrome-mv3' | 'chrome-mv3-e2e' | 'firefox-mv3';

/** Folder of a build; a missing one is said with the command that makes it. */
export function buildFolder(build: Build): string {
  const folder = path.resolve('.output', build);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm test, or npm run build, build:e2e and build:firefox`);
  return folder;
}

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(buildFolder(build), 'manifest.json'), 'utf8'));
}

/** Every file of a folder, relative paths with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
