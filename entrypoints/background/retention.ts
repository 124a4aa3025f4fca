import { browser } from 'wxt/browser';
import { sweepFacts } from '../../utils/history/ledger-delete';
import { readSettings } from '../../utils/history/live';
import { sweep } from '../../utils/history/writes';

const ALARM = 'retention';
const DAY_IN_MINUTES = 24 * 60;

/** Once a day what is older than the operator wants to keep goes. */
export function keepRetention(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void sweepNow();
  });
  // Firefox forgets alarms when it is closed, so they are set at every start; the same name replaces itself.
  const set = () => void browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: DAY_IN_MINUTES });
  browser.runtime.onInstalled.addListener(set);
  browser.runtime.onStartup.addListener(set);
}

async function sweepNow(): Promise<void> {
  const { retentionDays, ledgerDays } = await readSettings();
  await sweep(Date.now(), retentionDays);
  await sweepFacts(Date.now(), ledgerDays);
}
