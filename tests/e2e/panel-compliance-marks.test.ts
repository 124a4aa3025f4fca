import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openView, press, seen, wearing } from './panel-driver';
import { drawn, pressDrawn } from './panel-page';
import { openStage, type Stage } from './stage';
import { DIALOG_EDITOR, WORDED_EDITOR, wordedEditor } from './worded-page';

/** The card at the words in the page, and what it does in the panel. */
let stage: Stage;
let panel: Page;

beforeAll(async () => {
  stage = await openStage({ extra: wordedEditor });
  panel = await stage.openPanel(await stage.open(WORDED_EDITOR));
});
afterAll(() => stage.close());

describe.each([
  ['on the page', WORDED_EDITOR],
  ['in a modal dialog', DIALOG_EDITOR],
])('%s', (_, address) => {
  let page: Page;
  beforeEach(async () => {
    page = await stage.open(address);
    await page.setViewport({ width: 1_000, height: 700 });
    await wearing(panel, {});
    await panel.waitForSelector('.coverage[aria-busy="false"]');
    await panel.waitForSelector('[data-finding]');
    return () => page.close();
  });

  /** Rests the pointer on the flawed words of the guide title until their card opens. */
  async function openCard(): Promise<void> {
    await drawn(page, ({ classes, text }) => classes.includes('badge') && text === '✕1');
    const box = await (await page.$('#guide'))?.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 15, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    // From elsewhere: a card that was sent away comes back only then.
    await page.mouse.move(990, 690);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    await drawn(page, ({ classes }) => classes.includes('card'));
  }
  const button = (label: string) => drawn(page, ({ text, classes }) => text === label && classes[0] === '');

  test('the card says why, where that is written, a lawful change, and four ways to say no', async () => {
    await openCard();
    const card = await drawn(page, ({ classes }) => classes.includes('card'));
    for (const said of [
      '最字头绝对化用语',
      '广告法第9条',
      '删除“最佳”',
      '接受风险：',
      '这次',
      '这个商品',
      '本店',
      '关掉这条规则',
      '为什么',
    ]) {
      expect(card.text).toContain(said);
    }
  });

  test('“this once” is done at once and can be taken back; a wider no asks for its reason in the panel', async () => {
    await openCard();
    await pressDrawn(page, await button('这次'));
    await seen(panel, '已记为接受的风险，仍会显示');
    await openView(panel, 'compliance');
    await seen(panel, '已接受的风险 1');
    const undo = await panel.waitForSelector('[data-action=undo]');
    await undo?.click();
    await panel.waitForFunction(() => !document.body.textContent.includes('已接受的风险 1'));
    await openCard();
    await pressDrawn(page, await button('本店'));
    await panel.waitForSelector('.dismiss');
    expect(await panel.$eval('.dismiss input[type=radio]:checked', (radio) => radio.parentElement?.textContent)).toContain('本店');
    await press(panel, '取消', '.dismiss');
  });

  test('a fix pressed on the card is made in the field', async () => {
    await openCard();
    await pressDrawn(page, await drawn(page, ({ text, classes }) => text === '删除“最佳”' && classes[0] === ''));
    await seen(panel, '已填入导购标题');
    expect(await page.$eval('#guide', (field) => (field as HTMLInputElement).value)).toBe('面料 短款羽绒服女');
  });
});
