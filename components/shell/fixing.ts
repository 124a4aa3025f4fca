import type { FieldChange } from '../../utils/compliance/safe-fixes';
import type { Finding, Place, Rewrite } from '../../utils/findings/finding';
import type { Payload } from '../../utils/messages/protocol';
import type { FixOrder, LinkFixResult, WatchLink } from '../../utils/messages/watch-link';
import { FIELDS } from '../../utils/reading/fields';
import type { Reading } from '../../utils/reading/reading';
import type { Words } from '../ui/words';
import { canPut, canWrite, corrected, type Item, rewrittenTexts, type WholeText } from './items';
import type { Toast, World } from './world';

/** One fix as the history keeps it: the whole text of its field before and after it. */
interface Action {
  id: string;
  rule: string;
  /** findingKey(), made unique */
  finding: string;
  before: string;
  after: string;
}

/** A change made to one control in the page, with the whole text before and after, so that it can be taken back exactly. */
interface Change {
  place: Place;
  control: string;
  before: string;
  after: string;
  /** The fixes it is made of, in the order in which they lead from `before` to `after`. */
  actions: readonly Action[];
  /** Made at one press with others of the same name, and taken back with them. */
  together?: string;
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

/** What became of the changes of one field. */
export interface FieldResult {
  change: FieldChange;
  /** Why nothing was changed; absent where it was. */
  refused?: Extract<LinkFixResult, { ok: false }>['error'];
}

/** Fields that hold again what they held before, and those that somebody has changed since and that are left alone. */
export interface Undone {
  restored: readonly Place[];
  left: readonly Place[];
}

/** Putting fixes into the page and taking them back. */
export interface Fixing {
  /** At the operator's press only. `index` counts in finding.fixes. */
  apply(item: Item, index: number): Promise<void>;
  /** The whole texts of a finding's rewrite, as writeAll(); `index` counts in the session's rewrites(). Copies the first where one takes no text. */
  rewrite(item: Item, index: number): Promise<void>;
  /**
   * Whole texts of several fields at one press: all of them or none; one undo takes all of them back.
   * @param cause what the history names
   * @returns whether they stand on the page now
   */
  writeAll(texts: readonly WholeText[], cause: { rule: string; finding: string }): Promise<boolean>;
  /**
   * Many fixes at one press, field after field; one undo takes all of them back.
   * @param keyOf key of the item a finding is shown as
   * @param step called after each field
   * @returns the name by which undo() takes all of them back
   */
  applyAll(fields: readonly FieldChange[], keyOf: (finding: Finding) => string, step: (result: FieldResult) => void): Promise<string>;
  /**
   * Takes the newest change back, or all that were made together with it: wherever the field still holds what was put there.
   * @param together these, though others came after them
   */
  undo(together?: string): Promise<Undone | undefined>;
  copy(item: Item, index: number): Promise<void>;
  /** Something was put into this page from here, or is just being put. */
  readonly pressed: boolean;
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
  get(): { checkup: { reading: Reading } | undefined };
  set(change: { undoable: number }): void;
  rewrites(item: Item): readonly Rewrite[];
  show(item: Item): void;
  say(text: string, offer?: Toast['offer']): void;
  complain(text: string, offer?: Toast['offer']): void;
  copy(text: string): Promise<void>;
}

export function startFixing(session: Desk, world: World): Fixing {
  let changes: Change[] = [];

  let pressed = false;
  /** The page tells of the new text before it says that it was written. */
  const put = async (order: FixOrder): Promise<LinkFixResult | undefined> => {
    pressed = true;
    return session.link?.applyFix(order);
  };

  const keep = (next: Change[]): void => {
    changes = next;
    session.set({ undoable: next.length });
  };

  /** Says why nothing was changed and what to do next. @param whole the text as it would be, to be copied */
  function explain(result: Pick<Extract<LinkFixResult, { ok: false }>, 'error'>, whole: string | undefined): void {
    const { t } = session.words;
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

  /** In the order given, so that the history tells them in the order they were made. */
  function record(change: Change, kind: 'applied' | 'undone'): void {
    const { place } = change;
    const rows = kind === 'applied' ? change.actions : change.actions.toReversed();
    for (const { id, rule, finding, before, after } of rows) {
      const row = { at: world.now(), kind, rule, finding };
      void (kind === 'applied'
        ? write({ ...row, id, before, after }, place)
        : write({ ...row, id: world.memory.newId(), before: after, after: before, undoes: id }, place));
    }
  }

  async function takeBack({ control, before, after }: Change): Promise<boolean> {
    const result = await put({ control, span: { start: 0, end: after.length }, expected: after, replacement: before });
    return result?.ok === true;
  }

  const fixing: Fixing = {
    async apply(item, index) {
      const { t } = session.words;
      const fix = item.finding.fixes[index];
      if (!fix) return index === 0 && session.rewrites(item)[0] ? fixing.rewrite(item, 0) : session.show(item);
      const control = item.field?.control;
      if (!canPut(item, fix) || control === undefined) return fixing.copy(item, index);
      const result = await put({
        control,
        span: { start: fix.start, end: fix.end },
        expected: fix.expected,
        replacement: fix.replacement,
      });
      if (!result?.ok) return explain(result ?? { error: 'noAnswer' }, corrected(item, fix));
      const { before, after } = result;
      const action: Action = { id: world.memory.newId(), rule: item.finding.rule, finding: item.key, before, after };
      const change: Change = { place: item.finding.place ?? fix.place, control, before, after, actions: [action] };
      keep([...changes, change]);
      record(change, 'applied');
      session.say(t('panel.toast.applied', { field: session.words.field(change.place) }), undoing());
    },

    async rewrite(item, index) {
      const rewrite = session.rewrites(item)[index];
      const reading = session.get().checkup?.reading;
      const texts = rewrite && reading && rewrittenTexts(reading, rewrite);
      if (!texts) return explain({ error: 'changed' }, undefined);
      if (canWrite(texts)) await fixing.writeAll(texts, { rule: item.finding.rule, finding: item.key });
      else await session.copy(texts[0]?.after ?? '');
    },

    async writeAll(texts, { rule, finding }) {
      const together = world.memory.newId();
      const written: Change[] = [];
      for (const { place, field, before, after } of texts) {
        const control = field.control ?? '';
        const order: FixOrder = { control, span: { start: 0, end: before.length }, expected: before, replacement: after };
        const result = (await put(order)) ?? { ok: false as const, error: 'noAnswer' as const };
        if (!result.ok) {
          // Half of it would lose what was to move: what was written already goes back.
          const stuck: Change[] = [];
          for (const change of written.toReversed()) if (!(await takeBack(change))) stuck.push(change);
          keep([...changes, ...stuck]);
          for (const change of stuck) record(change, 'applied');
          explain(result, after);
          return false;
        }
        const action: Action = { id: world.memory.newId(), rule, finding, before: result.before, after: result.after };
        written.push({ place, control, before: result.before, after: result.after, actions: [action], together });
      }
      keep([...changes, ...written]);
      for (const change of written) record(change, 'applied');
      const fields = written.map(({ place }) => session.words.field(place)).join('、');
      session.say(session.words.t('panel.toast.applied', { field: fields }), undoing());
      return true;
    },

    async applyAll(fields, keyOf, step) {
      const together = world.memory.newId();
      for (const field of fields) {
        const order = orderFor(field);
        const result = (order && (await put(order))) ?? { ok: false, error: 'noAnswer' };
        if (!result.ok) {
          step({ change: field, refused: result.error });
          continue;
        }
        const actions = actionsOf(field, result.before, keyOf);
        const change: Change = {
          place: field.place,
          control: order?.control ?? '',
          before: result.before,
          after: result.after,
          actions,
          together,
        };
        keep([...changes, change]);
        record(change, 'applied');
        step({ change: field });
      }
      return together;
    },

    async undo(together) {
      const { t, field } = session.words;
      const newest = together === undefined ? changes.at(-1) : changes.find((change) => change.together === together);
      if (!newest) {
        session.say(t('panel.toast.nothingToUndo'));
        return undefined;
      }
      const all = newest.together === undefined ? [newest] : changes.filter((change) => change.together === newest.together);
      const restored: Change[] = [];
      for (const change of all.toReversed()) if (await takeBack(change)) restored.push(change);
      keep(changes.filter((change) => !restored.includes(change)));
      for (const change of restored) record(change, 'undone');
      const left = all.filter((change) => !restored.includes(change));
      const [first] = left;
      if (!first) session.say(t('panel.toast.undone', { field: restored.map(({ place }) => field(place)).join('、') }));
      else if (all.length === 1) session.complain(t('panel.toast.notUndone'), copying(first.before));
      else session.complain(t('batch.partlyUndone', { n: restored.length, left: left.map(({ place }) => field(place)).join('、') }));
      return { restored: restored.map(({ place }) => place), left: left.map(({ place }) => place) };
    },

    async copy(item, index) {
      const fix = item.finding.fixes[index];
      const text = (fix && corrected(item, fix)) ?? item.field?.text;
      if (text !== undefined) await session.copy(text);
    },

    async putBack({ control, place, action, rule, finding, before, after }) {
      const { t } = session.words;
      const result = await put({ control, span: { start: 0, end: after.length }, expected: after, replacement: before });
      if (!result?.ok) return session.complain(t('panel.toast.notUndone'), copying(before));
      keep(changes.filter(({ actions }) => !actions.some(({ id }) => id === action)));
      const row = { id: world.memory.newId(), at: world.now(), kind: 'undone' as const, rule, finding, undoes: action };
      await write({ ...row, before: after, after: before }, place);
      session.say(t('panel.toast.undone', { field: session.words.field(place) }));
    },

    get pressed() {
      return pressed;
    },

    forget() {
      pressed = false;
      keep([]);
    },
  };

  const undoing = (): Toast['offer'] & object => ({
    label: session.words.t('panel.toast.undo'),
    act: () => void fixing.undo(),
    undoes: true,
  });
  const copying = (text: string): Toast['offer'] & object => ({
    label: session.words.t('panel.fix.copy'),
    act: () => void session.copy(text),
  });

  /** One write for a field: the stretch from its first fix to its last, so that what stands outside may change meanwhile. */
  function orderFor({ field, before, after, fixes }: FieldChange): FixOrder | undefined {
    const [first, last] = [fixes[0]?.fix, fixes.at(-1)?.fix];
    if (!first || !last || field.control === undefined) return undefined;
    const tail = before.length - last.end;
    return {
      control: field.control,
      span: { start: first.start, end: last.end },
      expected: before.slice(first.start, last.end),
      replacement: after.slice(first.start, after.length - tail),
    };
  }

  /** The fixes of a field one by one, from the last to the first, because the offsets before a change stand. */
  function actionsOf({ fixes }: FieldChange, text: string, keyOf: (finding: Finding) => string): Action[] {
    let before = text;
    return fixes.toReversed().map(({ fix, finding }) => {
      const after = before.slice(0, fix.start) + fix.replacement + before.slice(fix.end);
      const action = { id: world.memory.newId(), rule: finding.rule, finding: keyOf(finding), before, after };
      before = after;
      return action;
    });
  }

  return fixing;
}
