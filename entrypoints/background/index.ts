import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createRouter } from '../../utils/messages/router';
import { handlers } from './handlers';
import { countRefusal } from './refusals';
import { keepReaderRegistered } from './registration';
import { keepRetention } from './retention';

export default defineBackground(() => {
  const route = createRouter({
    own: { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin },
    handlers,
    onRefused: countRefusal,
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
  // Firefox has a sidebar instead, opened by its own button.
  void browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true });
});
