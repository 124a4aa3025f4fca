import type { MarkOrder } from '../../messages/watch';
import { adopt } from './host';
import { HIGHLIGHT_STYLE, HIGHLIGHTS } from './look';

const NAMES = Object.values(HIGHLIGHTS).flat();

type Realm = Window & typeof globalThis;

/** Marks in rich text, painted by the browser over ranges: the editor's own tree stays as it is. */
export interface Highlights {
  /** False where the browser cannot paint highlights for us; the overlay draws the stretch instead. */
  add(range: Range, outcome: MarkOrder['outcome']): boolean;
  remove(range: Range): void;
  clear(): void;
}

export function createHighlights(): Highlights {
  const styled = new Map<Node, (() => void) | undefined>();
  const realms = new Set<Realm>();

  function canPaint(realm: Realm, root: Node): boolean {
    // In forced colours the browser paints every highlight as a block: the shapes would be lost.
    if (!realm.CSS.highlights || realm.matchMedia('(forced-colors: active)').matches) return false;
    if (!styled.has(root)) styled.set(root, adopt(root as Document | ShadowRoot, HIGHLIGHT_STYLE));
    return styled.get(root) !== undefined;
  }

  return {
    add(range, outcome) {
      const realm = range.startContainer.ownerDocument?.defaultView as Realm | null;
      if (!realm || !canPaint(realm, range.startContainer.getRootNode())) return false;
      realms.add(realm);
      for (const name of HIGHLIGHTS[outcome]) {
        const highlight = realm.CSS.highlights.get(name);
        if (highlight) highlight.add(range);
        else realm.CSS.highlights.set(name, new realm.Highlight(range));
      }
      return true;
    },
    remove(range) {
      for (const realm of realms) for (const name of NAMES) realm.CSS.highlights.get(name)?.delete(range);
    },
    clear() {
      for (const realm of realms) for (const name of NAMES) realm.CSS.highlights.delete(name);
      for (const undress of styled.values()) undress?.();
      styled.clear();
      realms.clear();
    },
  };
}
