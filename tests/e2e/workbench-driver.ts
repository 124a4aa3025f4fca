import type { Page } from 'puppeteer';
import type { Preferences } from '../../components/shell/preferences';

/** The workbench as an operator drives it. */

/** Opens a desk anew in a language and look. */
export async function atDesk(page: Page, desk: string, preferences: Partial<Preferences> = {}): Promise<void> {
  const whole: Preferences = { language: 'zh-CN', appearance: 'light', size: 'normal', ...preferences };
  // A tab behind another one is not drawn.
  await page.bringToFront();
  await page.evaluate(
    (kept, hash) => {
      localStorage.setItem('preferences', kept);
      location.hash = hash;
    },
    JSON.stringify(whole),
    desk,
  );
  await page.reload();
  await page.waitForSelector(`.desk[aria-current][href="#${desk.split('/')[0]}"]`);
  await page.waitForSelector('main section, main article');
}

/** Lets go of a file over the bulk desk. */
export async function drop(page: Page, name: string, content: string | readonly number[]): Promise<void> {
  await page.waitForSelector('.bulk-source, .bulk-choices, .bulk-tally');
  await page.evaluate(
    (given, called) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof given === 'string' ? given : Uint8Array.from(given)], called));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    content as string | number[],
    name,
  );
}

/** Pastes `piece` repeated so many times, made in the page because megabytes are slow to carry there. */
export async function paste(page: Page, piece: string, times: number): Promise<void> {
  await page.waitForSelector('.bulk-source textarea');
  await page.evaluate(
    (given, repeat) => {
      const data = new DataTransfer();
      data.setData('text/plain', given.repeat(repeat));
      const place = document.querySelector('.bulk-source textarea');
      place?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data }));
    },
    piece,
    times,
  );
}

/** Waits for the heading of the check to say that it ended. */
export async function ended(page: Page, how: '查完' | '已停止'): Promise<string> {
  await page.waitForFunction((word) => document.querySelector('main h2')?.textContent.startsWith(word), {}, how);
  return page.$eval('main h2', (heading) => heading.textContent);
}

/** Begins the check with the choices as they are. */
export async function start(page: Page): Promise<void> {
  const button = await page.waitForSelector('.bulk-choices .button.main:not(:disabled)');
  await button?.click();
}
