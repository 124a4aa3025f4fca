import type { Place, TextFix } from '../../utils/findings/finding';
import type { Payload } from '../../utils/messages/protocol';
import type { LinkFixResult, WatchLink } from '../../utils/messages/watch-link';
import { FIELDS } from '../../utils/reading/fields';
import type { Words } from '../ui/words';
import { canPut, corrected, type Item } from './items';
import type { Toast, World } from './world';

/** A change made in the page, with the whole text before and after, so that it can be taken back exactly. */
interface Change {
  action: string;
  item: Item;
  control: string;
  before: string;
  after: string;
}

/** An applied fix as the history holds it, with the control that shows its field now. */
interface Recorded {
  control: string;
  place: Place;
  action: string;
  rule: string;
  finding: string;
  before: string;
  after: string;
}

/** Putting fixes into the page and taking them back. */
export interface Fixing {
  /** At the operator's press only. `index` counts in finding.fixes. */
  apply(item: Item, index: number): Promise<void>;
  /** Takes the newest change back, as long as the field still holds what was put there. */
  undo(): Promise<void>;
  copy(item: Item, index: number): Promise<void>;
  /** Takes back a change that the history holds, while its field still shows what was put there. */
  putBack(recorded: Recorded): Promise<void>;
  /** Another page came: what was changed there can no longer be taken back from here. */
  forget(): void;
}

/** A place as the history keeps it: only fields that have a canonical name. */
function storedPlace(place: Place | undefined): Payload<'action.record'>['place'] {
  const field = FIELDS.find((name) => name === place?.field);
  return place && field ? { ...place, field } : undefined;
}

/** The part of the session that fixing speaks to. */
interface Desk {
  readonly words: Words;
  readonly link: WatchLink | undefined;
  readonly listing: string | undefined;
  set(change: { undoable: number }): void;
  show(item: Item): void;
  say(text: string, offer?: Toast['offer']): void;
  complain(text: string, offer?: Toast['offer']): void;
  copy(text: string): Promise<void>;
}

export function startFixing(session: Desk, world: World): Fixing {
  let changes: Change[] = [];

  const keep = (next: Change[]): void => {
    changes = next;
    session.set({ undoable: next.length });
  };
  const fieldName = (item: Item): string => session.words.field(item.finding.place ?? { field: 'title' });

  /** Says why nothing was changed and what to do next. */
  function explain(result: Extract<LinkFixResult, { ok: false }>, item: Item, fix: TextFix): void {
    const { t } = session.words;
    const whole = corrected(item, fix);
    const copy = whole === undefined ? undefined : { label: t('panel.fix.copy'), act: () => void session.copy(whole) };
    const again = { label: t('panel.fix.recheck'), act: () => session.link?.readAgain() };
    const line = t(result.error === 'noAnswer' ? 'panel.fix.offline' : `panel.fix.${result.error}`);
    session.complain(line, result.error === 'notWritable' || result.error === 'reverted' ? copy : again);
  }

  async function write(row: Omit<Payload<'action.record'>, 'listing' | 'place'>, at: Place | undefined): Promise<void> {
    const { listing } = session;
    if (listing === undefined) return;
    const place = storedPlace(at);
    const error = await world.memory.record({ ...row, listing, ...(place ? { place } : {}) });
    if (error) session.complain(session.words.t(`panel.store.${error}`));
  }

  function record({ item, before, after, action }: Change, kind: 'applied' | 'undone'): void {
    const { rule, place } = item.finding;
    const row = { at: world.now(), kind, rule, finding: item.key };
    void (kind === 'applied'
      ? write({ ...row, id: action, before, after }, place)
      : write({ ...row, id: world.memory.newId(), before: after, after: before, undoes: action }, place));
  }

  const fixing: Fixing = {
    async apply(item, index) {
      const { t } = session.words;
      const fix = item.finding.fixes[index];
      if (!fix) return session.show(item);
      const control = item.field?.control;
      if (!canPut(item, fix) || control === undefined) return fixing.copy(item, index);
      const result = await session.link?.applyFix({
        control,
        span: { start: fix.start, end: fix.end },
        expected: fix.expected,
        replacement: fix.replacement,
      });
      if (!result?.ok) return explain(result ?? { ok: false, error: 'noAnswer' }, item, fix);
      const change: Change = { action: world.memory.newId(), item, control, before: result.before, after: result.after };
      keep([...changes, change]);
      record(change, 'applied');
      session.say(t('panel.toast.applied', { field: fieldName(item) }), {
        label: t('panel.toast.undo'),
        act: () => void fixing.undo(),
        undoes: true,
      });
    },

    async undo() {
      const { t } = session.words;
      const change = changes.at(-1);
      if (!change) return session.say(t('panel.toast.nothingToUndo'));
      const { control, before, after } = change;
      const result = await session.link?.applyFix({ control, span: { start: 0, end: after.length }, expected: after, replacement: before });
      if (!result?.ok) {
        const copy = { label: t('panel.fix.copy'), act: () => void session.copy(before) };
        return session.complain(t('panel.toast.notUndone'), copy);
      }
      keep(changes.slice(0, -1));
      record(change, 'undone');
      session.say(t('panel.toast.undone', { field: fieldName(change.item) }));
    },

    async copy(item, index) {
      const fix = item.finding.fixes[index];
      const text = (fix && corrected(item, fix)) ?? item.field?.text;
      if (text !== undefined) await session.copy(text);
    },

    async putBack({ control, place, action, rule, finding, before, after }) {
      const { t } = session.words;
      const result = await session.link?.applyFix({ control, span: { start: 0, end: after.length }, expected: after, replacement: before });
      if (!result?.ok) {
        return session.complain(t('panel.toast.notUndone'), { label: t('panel.fix.copy'), act: () => void session.copy(before) });
      }
      keep(changes.filter((change) => change.action !== action));
      const row = { id: world.memory.newId(), at: world.now(), kind: 'undone' as const, rule, finding, undoes: action };
      await write({ ...row, before: after, after: before }, place);
      session.say(t('panel.toast.undone', { field: session.words.field(place) }));
    },

    forget: () => keep([]),
  };
  return fixing;
}
