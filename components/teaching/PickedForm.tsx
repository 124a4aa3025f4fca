import { useState } from 'react';
import { METRIC_UNITS } from '../../utils/marketplaces/headers/metrics';
import { FIELDS, type FieldName } from '../../utils/reading/fields';
import { LESSON_CAPS, type LessonPlace, type Picked, type Teaching } from '../../utils/reading/lesson';
import { usePanel } from '../shell/context';
import { useWords, type Words } from '../ui/words';
import type { Want } from './phases';

/** What the value may be kept as: of a form its field, of a column or figure its metric. */
type Choice = { id: string; text: string };

/** Fields that hold what is printed under a name of its own. */
const NAMED: FieldName = 'attributes';

function textOf(words: Words, id: string): string | undefined {
  const text = words.say({ id, values: {} });
  return text === id ? undefined : text;
}

/** Those with a name in the operator's language, in the order of its alphabet. */
function choices(words: Words, prefix: string, ids: Iterable<string>): Choice[] {
  const named = [...ids].flatMap((id) => {
    const text = textOf(words, `${prefix}.${id}`);
    return text === undefined ? [] : [{ id, text }];
  });
  return named.sort((a, b) => a.text.localeCompare(b.text, words.language));
}

function teachingOf(picked: Picked, want: Want, choice: string, label: string): Teaching | undefined {
  if (picked.kind === 'column') return choice === '' ? undefined : { kind: 'column', header: picked.header, metric: choice };
  const { find } = picked;
  if (want) return { kind: 'field', field: want.field, ...(want.field === NAMED ? { name: want.label ?? label } : {}), find };
  if (picked.kind === 'figure') return { kind: 'figure', ...(choice === '' ? {} : { metric: choice }), find };
  const field = FIELDS.find((each) => each === choice);
  return field ? { kind: 'field', field, find } : { kind: 'field', field: NAMED, name: label, find };
}

/** Shows what was read at the place the operator pointed at, and keeps the way there. */
export function PickedForm({ picked, want, place }: { picked: Picked; want: Want; place: LessonPlace }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const label = picked.kind === 'column' ? picked.header : picked.label;
  const [choice, setChoice] = useState('');
  const [name, setName] = useState(label.slice(0, LESSON_CAPS.name));
  const wrong = want !== undefined && picked.kind === 'column';
  const teaches = wrong ? undefined : teachingOf(picked, want, choice, label);
  const fields = picked.kind === 'field';
  const options = want ? [] : fields ? choices(words, 'panel.field', FIELDS) : choices(words, 'page.metric', METRIC_UNITS.keys());
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (teaches && name.trim() !== '') void session.teaching.keep(name.trim(), place, teaches);
      }}
    >
      <h2 id="teach-title">{t(picked.kind === 'column' ? 'teach.picked.column' : 'teach.picked', { label })}</h2>
      <output className="taught-value number">
        {picked.text === '' ? <span className="quiet">{t('teach.picked.empty')}</span> : picked.text}
      </output>
      {wrong && <p className="trouble">{t('teach.notField')}</p>}
      {!wrong && options.length > 0 && (
        <label className="stack tight">
          {t(fields ? 'teach.as.field' : 'teach.as.metric')}
          <select className="input" value={choice} onChange={(event) => setChoice(event.target.value)}>
            <option value="">
              {t(fields ? 'teach.as.own' : picked.kind === 'column' ? 'teach.as.choose' : 'teach.as.none', { label })}
            </option>
            {options.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
      )}
      {!wrong && (
        <label className="stack tight">
          {t('teach.name')}
          <input className="input" value={name} maxLength={LESSON_CAPS.name} onChange={(event) => setName(event.target.value)} />
        </label>
      )}
      <div className="row">
        {!wrong && (
          <button type="submit" className="button main" disabled={!teaches || name.trim() === ''}>
            {t('teach.keep')}
          </button>
        )}
        <button type="button" className="button" onClick={() => void session.teaching.point(want)}>
          {t('teach.again')}
        </button>
        <button type="button" className="button plain" onClick={() => session.teaching.stop()}>
          {t('panel.cancel')}
        </button>
      </div>
    </form>
  );
}
