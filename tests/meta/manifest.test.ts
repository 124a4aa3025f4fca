import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { optionalHosts } from '../../utils/marketplaces/hosts';
import { manifestOf } from './build';

/** The first column of the tables in docs/permissions.md. */
function documentedPermissions(): string[] {
  return [...readFileSync('docs/permissions.md', 'utf8').matchAll(/^\| `([^`]+)`\s+\|/gm)].map((match) => match[1] ?? '').sort();
}

describe('the manifest that goes to the stores', () => {
  const store = manifestOf('chrome-mv3');

  test('docs/permissions.md names exactly its permissions and hosts', () => {
    const asked = [...(store.permissions as string[]), ...(store.optional_host_permissions as string[])].sort();
    expect(documentedPermissions()).toEqual(asked);
  });

  test('it has no host permission at install, and may ask only for the marketplaces', () => {
    expect(store.host_permissions).toBeUndefined();
    expect(store.content_scripts).toBeUndefined();
    expect(store.optional_host_permissions).toEqual(optionalHosts());
    for (const pattern of optionalHosts()) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
  });

  test('no page of the extension may open a connection or run code from elsewhere', () => {
    const policy = (store.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('http');
  });

  test('nothing of it can be reached from outside', () => {
    expect(store.externally_connectable).toBeUndefined();
    expect(store.web_accessible_resources).toBeUndefined();
  });

  test('the end-to-end build differs from it by the granted hosts and by nothing else', () => {
    const { host_permissions: granted, ...rest } = manifestOf('chrome-mv3-e2e');
    expect(granted).toEqual(store.optional_host_permissions);
    expect(rest).toEqual(store);
  });

  test('the Firefox build names its id and says that it collects nothing', () => {
    const firefox = manifestOf('firefox-mv3') as {
      browser_specific_settings: { gecko: { id: string; data_collection_permissions: unknown } };
    };
    expect(firefox.browser_specific_settings.gecko.id).toMatch(/@/);
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
