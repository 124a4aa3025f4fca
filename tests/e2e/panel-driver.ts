import axe from 'axe-core';
import type { Page } from 'puppeteer';
import type { Preferences } from '../../components/shell/preferences';

/** The panel as an operator drives it: by role and printed text. */

/** Opens the panel anew in a language and look. */
export async function wearing(panel: Page, preferences: Partial<Preferences>): Promise<void> {
  const whole: Preferences = { language: 'zh-CN', appearance: 'light', size: 'normal', ...preferences };
  await panel.evaluate((kept) => localStorage.setItem('preferences', kept), JSON.stringify(whole));
  await panel.reload();
  await panel.waitForSelector('[role=tab]');
}

export async function openView(panel: Page, view: 'listing' | 'compliance' | 'history' | 'settings'): Promise<void> {
  // By keyboard, as focus opens a tab: while the counts beside the names come in, it moves from under the pointer.
  const tab = await panel.waitForSelector(`[role=tab][id$="trigger-${view}"]`);
  await tab?.focus();
  await panel.waitForSelector(`[role=tabpanel][id$="content-${view}"][data-state=active] > *`);
}

/** Presses the button with this accessible name, once it lies bare: what was just said covers the bottom of the page, and a press there would be lost. */
export async function press(panel: Page, label: string, within = ''): Promise<void> {
  const button = panel.locator(`${within} ::-p-aria([name="${label}"][role="button"])`);
  const bare = button.filter((element) => {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  await bare.click();
}

/** Waits until this text is to be seen. */
export function seen(panel: Page, text: string): Promise<unknown> {
  return panel.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, text);
}

export async function score(panel: Page): Promise<number> {
  const figure = await panel.waitForSelector('.score-figure strong');
  return Number(await figure?.evaluate((element) => element.textContent));
}

/** What axe finds wrong, as lines short enough to read in a failure. */
export async function troubles(panel: Page): Promise<string[]> {
  // Through the debugger, because the extension's policy lets no page of it run text as code.
  if (!(await panel.evaluate(() => 'axe' in globalThis))) await panel.evaluate(axe.source);
  const found = await panel.evaluate(async () => {
    // What happens to be half under the header, scrolled as it is, is no small target.
    scrollTo(0, 0);
    // A button half way from one colour to the next has neither's contrast.
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)));
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`).join(' | ')}`,
    );
  });
  return found;
}
