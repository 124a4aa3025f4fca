import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failed, ok, type Result } from '../history/result';
import type { KeptPage } from '../history/rule-writes';
import { sha256 } from '../history/sha256';
import { ALL_PAGES } from '../marketplaces/forms';
import { locate } from '../marketplaces/locate';
import { ruleAddress } from '../page/rule-address';
import { READING_CAPS } from '../reading/reading';
import { request } from './client';
import type { RequestError } from './protocol';

/** Why the page in front was not kept. */
export type KeepError =
  | RequestError
  /** the browser does not let us read this page: a page of its own, or a site that is not granted and not opened by the toolbar button */
  | 'noAccess'
  | 'noText'
  | 'tooLarge'
  /** a page of the back-office that holds the shop's or buyers' data: no rule page */
  | 'workPage';

const answerSchema = z.discriminatedUnion('ok', [
  z.strictObject({
    ok: z.literal(true),
    url: z.string().check(z.regex(/^https?:\/\//), z.maxLength(READING_CAPS.url)),
    title: z.string().check(z.maxLength(READING_CAPS.label)),
    text: z.string().check(z.minLength(1), z.maxLength(READING_CAPS.text)),
  }),
  z.strictObject({ ok: z.literal(false), error: z.enum(['noText', 'tooLarge']) }),
]);

/** The address of the page in front as rule pages are kept under; undefined where the browser does not tell it, and for pages that are none. */
export async function ruleAddressInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url?.startsWith('http') ? ruleAddress(tab.url) : undefined;
}

/**
 * Reads the page in front of this window as an article, at the operator's press, and keeps it. Nothing is fetched: what is read is what the
 * browser shows. Where the site is not granted this works only after a click on the toolbar button over that page (`activeTab`).
 */
export async function keepPageInFront(now: number): Promise<Result<KeptPage, KeepError>> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return failed('noAccess');
  if (tab.url !== undefined && URL.canParse(tab.url) && locate(new URL(tab.url), ALL_PAGES, () => true)) return failed('workPage');
  const injected = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/rulepage.js'] }).catch(() => undefined);
  if (!injected) return failed('noAccess');
  const read = answerSchema.safeParse(injected[0]?.result);
  if (!read.success) return failed('noText');
  if (!read.data.ok) return failed(read.data.error);
  const { url, title, text } = read.data;
  return request('rulePage.keep', { url, title, text, at: now, hash: await sha256(text) }).then((answer) =>
    answer.ok ? ok(answer.value) : answer,
  );
}
