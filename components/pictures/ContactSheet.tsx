import { isProblem } from '../../utils/findings/outcome';
import { checkPicture } from '../../utils/listing/pictures/check';
import { PICTURE_FIELDS } from '../../utils/listing/pictures/pictures';
import type { PictureSlot } from '../../utils/listing/pictures/rules';
import { localDay } from '../../utils/numbers/day';
import { copiesIn } from '../../utils/pictures';
import { PICTURE_NOT_READ, type PictureNotRead } from '../../utils/pictures/state';
import type { ImageFact } from '../../utils/reading/reading';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { factParts, problemLine, sizeLine } from './facts';
import type { Looked } from './protocol';
import { Thumbnail } from './Thumbnail';
import './pictures.css';

/** Reasons that are settled by dropping the files on the workbench. */
const DROP_HELPS: ReadonlySet<PictureNotRead> = new Set(['notShared', 'tooLarge', 'notLoaded']);

interface Shot {
  number: number;
  image: ImageFact;
  looked: Looked | undefined;
}

/** The pictures of the listing in order, with what their pixels say, or why these say nothing. */
export default function ContactSheet({ checkup }: { checkup: Checkup }) {
  const words = useWords();
  const { t } = words;
  const { pictures } = usePanel().state;
  const { reading } = checkup;
  const slots = PICTURE_FIELDS.map(([field, slot]) => ({
    field,
    slot,
    shots: reading.fields
      .filter((read) => read.field === field)
      .flatMap((read) => read.images ?? [])
      .map((image, index): Shot => ({ number: index + 1, image, looked: pictures.get(image.src) })),
  })).filter(({ shots }) => shots.length > 0);
  if (slots.length === 0) return null;
  const elsewhere = checkup.quality.find(({ finding }) => finding.rule === 'images-elsewhere' && isProblem(finding.outcome));
  return (
    <section className="card stack" aria-labelledby="sheet-title">
      <div className="row apart">
        <h2 id="sheet-title">{t('pictures.title')}</h2>
        <a className="quiet" href="/workbench.html#pictures" target="workbench">
          {t('pictures.desk.open')}
        </a>
      </div>
      {slots.map(({ field, slot, shots }) => (
        <div key={field} className="stack">
          <h3>{words.field({ field })}</h3>
          <ol className="sheet">
            {shots.map((shot) => (
              <ShotCell key={shot.number} shot={shot} slot={slot} marketplace={reading.marketplace} />
            ))}
          </ol>
          <Copies shots={shots} />
          <Unread shots={shots} />
        </div>
      ))}
      {elsewhere && <p className="sheet-note">{words.say(elsewhere.finding.message)}</p>}
    </section>
  );
}

function ShotCell({ shot, slot, marketplace }: { shot: Shot; slot: PictureSlot; marketplace: Checkup['reading']['marketplace'] }) {
  const words = useWords();
  const { t } = words;
  const { number, image, looked } = shot;
  const measure = looked?.state.kind === 'measured' ? looked.state.measure : undefined;
  const width = measure?.width ?? image.width;
  const height = measure?.height ?? image.height;
  const problems = measure ? checkPicture(measure, { marketplace, slot, first: number === 1, day: localDay(Date.now()) }) : [];
  return (
    <li className="shot">
      <span className="shot-picture">
        {looked?.small ? (
          <Thumbnail small={looked.small} label={t('pictures.number', { n: number })} {...(measure?.box ? { box: measure.box } : {})} />
        ) : (
          <span className="shot-tile">{looked ? t('pictures.unread') : t('pictures.waiting')}</span>
        )}
        <span className="shot-number number" aria-hidden="true">
          {number}
        </span>
      </span>
      {width && height ? <span className="number">{sizeLine(width, height)}</span> : <span>{t('pictures.size.unknown')}</span>}
      {measure && <span className="quiet number">{factParts(words, measure).join(' · ')}</span>}
      {problems.map((problem) => (
        <span key={problem.id} className="shot-problem">
          <OutcomeMark outcome={problem.outcome} /> {problemLine(words, problem)}
        </span>
      ))}
    </li>
  );
}

function Copies({ shots }: { shots: readonly Shot[] }) {
  const { t } = useWords();
  const copies = copiesIn(shots.map(({ looked }) => (looked?.state.kind === 'measured' ? looked.state.measure : undefined)));
  return copies.map(([first, copy]) => (
    <p key={copy} className="sheet-note">
      <OutcomeMark outcome="warn" /> {t('pictures.same', { first: first + 1, copy: copy + 1 })}
    </p>
  ));
}

/** One line a reason, with the next step. */
function Unread({ shots }: { shots: readonly Shot[] }) {
  const { t, language } = useWords();
  return PICTURE_NOT_READ.map((reason) => {
    const which = shots.filter(({ looked }) => looked?.state.kind === 'notRead' && looked.state.reason === reason);
    if (which.length === 0) return null;
    const list = which.map(({ number }) => number).join(language === 'en' ? ', ' : '、');
    return (
      <p key={reason} className="sheet-note">
        <OutcomeMark outcome="notRead" /> {t('pictures.unread.which', { which: list, reason: t(`pictures.reason.${reason}`) })}{' '}
        {DROP_HELPS.has(reason) && (
          <a href="/workbench.html#pictures" target="workbench">
            {t('pictures.unread.drop')}
          </a>
        )}
      </p>
    );
  });
}
