import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countRefusal } from '../../utils/messages/refusals';
import { keepReaderRegistered } from '../../utils/messages/registration';
import { createRouter } from '../../utils/messages/router';
import { handlers } from './handlers';
import { keepRetention } from './retention';

export default defineBackground(() => {
  const route = createRouter({
    own: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
    handlers,
    onRefused: (refusal) => void countRefusal(refusal),
    now: Date.now,
  });
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void route(message, sender).then(sendResponse, (bug: unknown) => {
      // No answer: the sender tries again and then says that nobody answered. The bug itself stands in the worker's log.
      sendResponse();
      throw bug;
    });
    return true;
  });
  keepReaderRegistered();
  keepRetention();
  openPanelOnClick();
});

/**
 * The panel opens at a click on the toolbar button. Not by openPanelOnActionClick: only a click that reaches the extension lends it the tab in
 * front (`activeTab`), and so lets the first run say which marketplace this is before any permission. Firefox has a sidebar instead.
 */
function openPanelOnClick(): void {
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  const { sidebarAction } = browser as { sidebarAction?: { toggle(): Promise<void> } };
  browser.action.onClicked.addListener((tab) => {
    // Both must be called while the click is being handled.
    if (browser.sidePanel) void browser.sidePanel.open({ windowId: tab.windowId });
    else void sidebarAction?.toggle();
  });
}
