import type { Page, Protocol } from 'puppeteer';

/** Something the extension has drawn into a page. It lies in a closed shadow root, which only the debugger sees into. */
export interface Drawn {
  classes: readonly string[];
  text: string;
  node: Protocol.DOM.BackendNodeId;
}

function textOf(node: Protocol.DOM.Node): string {
  return node.nodeValue + (node.children ?? []).map(textOf).join('');
}

function collect(node: Protocol.DOM.Node, inClosed: boolean, found: Drawn[]): void {
  const { attributes = [] } = node;
  const at = attributes.indexOf('class');
  if (inClosed) found.push({ classes: (attributes[at + 1] ?? '').split(' '), text: textOf(node), node: node.backendNodeId });
  for (const child of node.children ?? []) collect(child, inClosed, found);
  for (const root of node.shadowRoots ?? []) collect(root, root.shadowRootType === 'closed', found);
}

/** What is drawn now and fits, waited for. The test's own time limit ends the waiting. */
export async function drawn(page: Page, fits: (each: Drawn) => boolean): Promise<Drawn> {
  const debug = await page.createCDPSession();
  try {
    for (;;) {
      const { root } = await debug.send('DOM.getDocument', { depth: -1, pierce: true });
      const all: Drawn[] = [];
      collect(root, false, all);
      const found = all.findLast(fits);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await debug.detach();
  }
}

/** Presses the middle of it with the mouse, as a person would. */
export async function pressDrawn(page: Page, { node }: Drawn): Promise<void> {
  const debug = await page.createCDPSession();
  const { model } = await debug.send('DOM.getBoxModel', { backendNodeId: node });
  await debug.detach();
  const [left = 0, top = 0] = model.border;
  await page.mouse.click(left + model.width / 2, top + model.height / 2);
}
