import { say } from '../utils/locales/text';
import { HOSTS } from '../utils/marketplaces/hosts';

/** Why each permission is asked for; an entry for every permission of the manifest (tests/meta/manifest.test.ts). */
const WHY: Readonly<Record<string, string>> = {
  activeTab:
    'The click on the toolbar button lends the tab in front: its address, so that the first run can say which marketplace this is before any permission is given, and its text, if you press “Keep this rule page” over it.',
  alarms: 'Once a day, what is older than the retention you set is deleted.',
  scripting:
    'Registers the reader for the marketplaces you switch on, and puts it into pages that were already open then. Reads a rule page when you press keep.',
  sidePanel: 'The side panel itself.',
  storage: 'Settings and a counter of refused messages.',
  unlimitedStorage:
    'The history of your listings may grow past the browser’s default limit; it stays on this computer and Settings shows its size.',
};

/** docs/permissions.md, from the manifest and the marketplaces' hosts. */
export function permissionsBook(permissions: readonly string[]): string {
  const own = permissions.toSorted().map((permission) => `| \`${permission}\` | ${WHY[permission] ?? ''} |`);
  const hosts = Object.entries(HOSTS).flatMap(([id, patterns]) =>
    patterns.map((pattern) => `| \`${pattern}\` | ${say('en', { id: `panel.market.${id}`, values: {} })} |`),
  );
  return `# Permissions

Generated from the manifest and utils/marketplaces/hosts.ts by \`npm run docs\`; a test holds this page to the manifest that goes to the stores.

## At install
No page can be read yet.

| permission | why |
| --- | --- |
${own.join('\n')}

## Only when you switch a marketplace on
Each marketplace has a switch of its own in the panel. The browser asks once, for that marketplace's pages only, and you can take it back in Settings or in the browser at any time. On hosts you
have not switched on nothing of the extension runs.

| pages | marketplace |
| --- | --- |
${hosts.join('\n')}
`;
}
