import type { Place, TextFix } from '../../utils/findings/finding';
import type { Payload } from '../../utils/messages/protocol';
import type { LinkFixResult } from '../../utils/messages/watch-link';
import { FIELDS } from '../../utils/reading/fields';
import { canPut, corrected, type Item } from './items';
import type { Session, World } from './session';

/** A change made in the page, with the whole text before and after, so that it can be taken back exactly. */
interface Change {
  action: string;
  item: Item;
  control: string;
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
  /** Puts an older text back into a field of the page at hand; `undoes` is the recorded action. */
  putBack(item: Pick<Item, 'finding'> & { control: string }, undoes: string, before: string, after: string): Promise<boolean>;
  /** Another page came: what was changed there can no longer be taken back from here. */
  forget(): void;
}

/** A place as the history keeps it: only fields that have a canonical name. */
function storedPlace(place: Place | undefined): Payload<'action.record'>['place'] {
  const field = FIELDS.find((name) => name === place?.field);
  return place && field ? { ...place, field } : undefined;
}

export function startFixing(session: Session, world: World): Fixing {
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

  function record(change: Change, kind: 'applied' | 'undone', id: string): void {
    const { listing } = session;
    if (listing === undefined) return;
    const { finding } = change.item;
    const [before, after] = kind === 'applied' ? [change.before, change.after] : [change.after, change.before];
    const place = storedPlace(finding.place);
    void world.memory
      .record({
        ...{ id, listing, at: world.now(), kind, rule: finding.rule, finding: change.item.key, before, after },
        ...(place ? { place } : {}),
        ...(kind === 'undone' ? { undoes: change.action } : {}),
      })
      .then((error) => {
        if (error) session.complain(session.words.t(`panel.store.${error}`));
      });
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
      record(change, 'applied', change.action);
      session.say(t('panel.toast.applied', { field: fieldName(item) }), { label: t('panel.toast.undo'), act: () => void fixing.undo() });
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
      record(change, 'undone', world.memory.newId());
      session.say(t('panel.toast.undone', { field: fieldName(change.item) }));
    },

    async copy(item, index) {
      const fix = item.finding.fixes[index];
      const text = (fix && corrected(item, fix)) ?? item.field?.text;
      if (text !== undefined) await session.copy(text);
    },

    async putBack({ finding, control }, undoes, before, after) {
      const result = await session.link?.applyFix({ control, span: { start: 0, end: after.length }, expected: after, replacement: before });
      const { t } = session.words;
      if (!result?.ok) {
        session.complain(t('panel.toast.notUndone'), { label: t('panel.fix.copy'), act: () => void session.copy(before) });
        return false;
      }
      const { listing } = session;
      const id = world.memory.newId();
      const row = { id, at: world.now(), kind: 'undone' as const, rule: finding.rule, finding: finding.rule, before: after, after: before };
      if (listing !== undefined) await world.memory.record({ ...row, listing, undoes });
      session.say(t('panel.toast.undone', { field: session.words.field(finding.place ?? { field: 'title' }) }));
      return true;
    },

    forget: () => keep([]),
  };
  return fixing;
}
