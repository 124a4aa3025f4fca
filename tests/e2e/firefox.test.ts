import { existsSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { buildFolder, manifestOf } from '../meta/build';

const FIREFOX = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((place) => place && existsSync(place));
describe.runIf(FIREFOX)('in Firefox', () => {
  test('a real Firefox takes the build (its automation opens no page of an extension, so what it shows is not tried here)', async () => {
    const { browser_specific_settings: settings } = manifestOf('firefox-mv3') as { browser_specific_settings: { gecko: { id: string } } };
    const browser = await puppeteer.launch({ browser: 'firefox', headless: true, ...(FIREFOX ? { executablePath: FIREFOX } : {}) });
    try {
      expect(await browser.installExtension(path.resolve(buildFolder('firefox-mv3')))).toBe(settings.gecko.id);
    } finally {
      await browser.close();
    }
  });
});
