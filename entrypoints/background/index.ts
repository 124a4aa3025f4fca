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
  if (browser.sidePanel) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else openSidebarOnClick();
});

/** Firefox has a sidebar instead of the side panel; it opens only while the click is being handled. */
function openSidebarOnClick(): void {
  const { sidebarAction } = browser as { sidebarAction?: { toggle(): Promise<void> } };
  browser.action.onClicked.addListener(() => void sidebarAction?.toggle());
}
