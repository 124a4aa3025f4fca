import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { checkPicture, type PictureProblem } from '../../utils/listing/pictures/check';
import { PICTURE_SLOTS, type PictureSlot } from '../../utils/listing/pictures/rules';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { copiesIn } from '../../utils/pictures';
import { csvOf } from '../../utils/reports/write';
import { OutcomeMark } from '../ui/outcome';
import { saveFile, stamp } from '../ui/save';
import { useWords, type Words } from '../ui/words';
import { useBench } from '../workbench/context';
import { MarketplaceChoice } from '../workbench/MarketplaceChoice';
import { factParts, problemLine, sizeLine, weightName } from './facts';
import { type DeskPicture, MOST_FILES, PicturesJob } from './job';
import { Thumbnail } from './Thumbnail';
import './pictures.css';

/** One job a page: it goes on while another desk is looked at. */
const job = new PicturesJob();

interface Judged extends DeskPicture {
  number: number;
  problems: readonly PictureProblem[];
  /** Number of the earlier picture it is a copy of. */
  copyOf?: number;
}

/** Pictures from this computer, checked against a marketplace's rules before anything is uploaded. */
export default function PicturesDesk() {
  const { t } = useWords();
  const { complain, day } = useBench();
  const { pictures, running } = useSyncExternalStore(job.subscribe, job.get);
  const [marketplace, setMarketplace] = useState<MarketplaceId | 'unknown'>('unknown');
  const [slot, setSlot] = useState<PictureSlot>('main');
  const add = (files: readonly File[]): void => {
    const left = job.add(files);
    if (left > 0) complain(t('pictures.desk.over', { most: MOST_FILES, left }));
  };
  const over = useDropped(add);
  const judged = judge(pictures, marketplace, slot, day);
  return (
    <section className={over ? 'card stack pictures-desk over' : 'card stack pictures-desk'} aria-labelledby="pictures-head">
      <h2 id="pictures-head">{pictures.length === 0 ? t('pictures.desk.empty') : <Progress judged={judged} running={running} />}</h2>
      <p className="quiet">{t('pictures.desk.note', { most: MOST_FILES })}</p>
      <div className="pictures-tools">
        <PickPictures label={pictures.length === 0 ? t('pictures.desk.pick') : t('pictures.desk.more')} onPick={add} />
        <MarketplaceChoice value={marketplace} onChange={setMarketplace} />
        <label className="row">
          {t('pictures.desk.slot')}
          <select
            className="input"
            value={slot}
            onChange={(event) => setSlot(PICTURE_SLOTS.find((known) => known === event.target.value) ?? 'main')}
          >
            {PICTURE_SLOTS.map((known) => (
              <option key={known} value={known}>
                {t(`pictures.slot.${known}`)}
              </option>
            ))}
          </select>
        </label>
        {pictures.length > 0 && <Tools judged={judged} running={running} />}
      </div>
      {pictures.length > 0 && (
        <>
          <p className="quiet">{t('pictures.desk.order')}</p>
          <ol className="sheet">
            {judged.map((picture) => (
              <DeskShot key={picture.id} picture={picture} />
            ))}
          </ol>
          <Sources judged={judged} />
        </>
      )}
    </section>
  );
}

function judge(pictures: readonly DeskPicture[], marketplace: MarketplaceId | 'unknown', slot: PictureSlot, day: string): Judged[] {
  const measures = pictures.map(({ looked }) => (looked?.state.kind === 'measured' ? looked.state.measure : undefined));
  const copies = new Map(copiesIn(measures).map(([first, copy]) => [copy, first + 1]));
  return pictures.map((picture, index) => {
    const measure = measures[index];
    const copyOf = copies.get(index);
    return {
      ...picture,
      number: index + 1,
      problems: measure ? checkPicture(measure, { marketplace, slot, first: index === 0, day }) : [],
      ...(copyOf === undefined ? {} : { copyOf }),
    };
  });
}

const isBad = ({ problems, copyOf, looked }: Judged): boolean =>
  problems.length > 0 || copyOf !== undefined || looked?.state.kind === 'notRead';

function Progress({ judged, running }: { judged: readonly Judged[]; running: boolean }) {
  const { t } = useWords();
  const done = judged.filter(({ looked }) => looked).length;
  const all = judged.length;
  if (running) return <span role="status">{t('pictures.desk.progress', { done, all })}</span>;
  if (done < all) return t('pictures.desk.stopped', { done, all });
  return t('pictures.desk.done', { all, bad: judged.filter(isBad).length });
}

function Tools({ judged, running }: { judged: readonly Judged[]; running: boolean }) {
  const words = useWords();
  const { t } = words;
  const { say } = useBench();
  const save = (): void => {
    saveFile(new Blob([csvOf(csvRows(words, judged))], { type: 'text/csv' }), `stallkeeper-${stamp(Date.now())}.csv`);
    say(t('pictures.desk.saved', { n: judged.length }));
  };
  const clear = (): void => {
    const back = job.clear();
    say(t('pictures.desk.cleared'), { label: t('pictures.desk.undo'), act: back, undoes: true });
  };
  return (
    <div className="row">
      {running ? (
        <button type="button" className="button" onClick={() => job.stop()}>
          {t('pictures.desk.stop')}
        </button>
      ) : judged.some(({ looked }) => !looked) ? (
        <button type="button" className="button" onClick={() => job.goOn()}>
          {t('pictures.desk.goOn')}
        </button>
      ) : (
        <button type="button" className="button" onClick={save}>
          {t('pictures.desk.csv')}
        </button>
      )}
      <button type="button" className="button plain" onClick={clear}>
        {t('pictures.desk.clear')}
      </button>
    </div>
  );
}

function DeskShot({ picture }: { picture: Judged }) {
  const words = useWords();
  const { t } = words;
  const { id, number, file, looked, problems, copyOf } = picture;
  const state = looked?.state;
  return (
    <li className="shot">
      <span className="shot-picture">
        {looked?.small && state?.kind === 'measured' ? (
          <Thumbnail small={looked.small} label={file.name} {...(state.measure.box ? { box: state.measure.box } : {})} />
        ) : (
          <span className="shot-tile">{state ? t('pictures.unread') : t('pictures.waiting')}</span>
        )}
        <span className="shot-number number" aria-hidden="true">
          {number}
        </span>
      </span>
      <span className="shot-name" title={file.name}>
        {file.name}
      </span>
      {state?.kind === 'measured' && (
        <>
          <span className="number">
            {sizeLine(state.measure.width, state.measure.height)} · {weightName(words, file.size)}
          </span>
          <span className="quiet number">{factParts(words, state.measure).join(' · ')}</span>
        </>
      )}
      {state?.kind === 'notRead' && (
        <span className="shot-problem">
          <OutcomeMark outcome="notRead" /> {t(`pictures.reason.${state.reason}`)}
        </span>
      )}
      {problems.map((problem) => (
        <span key={problem.id} className="shot-problem">
          <OutcomeMark outcome={problem.outcome} /> {problemLine(words, problem)}
        </span>
      ))}
      {copyOf !== undefined && (
        <span className="shot-problem">
          <OutcomeMark outcome="warn" /> {t('pictures.same', { first: copyOf, copy: number })}
        </span>
      )}
      {state?.kind === 'measured' && !isBad(picture) && (
        <span className="shot-problem">
          <OutcomeMark outcome="pass" /> {t('pictures.desk.fine')}
        </span>
      )}
      <span className="row">
        {number > 1 && (
          <button type="button" className="button plain" aria-label={t('pictures.desk.ahead', { n: number })} onClick={() => job.ahead(id)}>
            ←
          </button>
        )}
        <button type="button" className="button plain" aria-label={t('pictures.desk.remove', { n: number })} onClick={() => job.remove(id)}>
          ×
        </button>
      </span>
    </li>
  );
}

/** Which rules the problems come from. */
function Sources({ judged }: { judged: readonly Judged[] }) {
  const { t } = useWords();
  const sources = [
    ...new Map(judged.flatMap(({ problems }) => problems.flatMap(({ source }) => (source ? [[source.cite, source]] : [])))).values(),
  ];
  const [first] = sources;
  if (!first) return null;
  return <p className="quiet">{t('pictures.desk.rules', { sources: sources.map(({ cite }) => cite).join(' · '), day: first.seen })}</p>;
}

function csvRows(words: Words, judged: readonly Judged[]): string[][] {
  const { t } = words;
  const titles = ['number', 'file', 'width', 'height', 'type', 'bytes', 'white', 'fill', 'sharp', 'problems', 'same'] as const;
  return [
    titles.map((title) => t(`pictures.csv.${title}`)),
    ...judged.map(({ number, file, looked, problems, copyOf }) => {
      const state = looked?.state;
      const measure = state?.kind === 'measured' ? state.measure : undefined;
      const percent = (share: number | undefined) => (share === undefined ? '' : String(Math.round(share * 100)));
      const said =
        state?.kind === 'notRead' ? t(`pictures.reason.${state.reason}`) : problems.map((one) => problemLine(words, one)).join('; ');
      return [
        String(number),
        file.name,
        String(measure?.width ?? ''),
        String(measure?.height ?? ''),
        measure?.type ?? '',
        String(file.size),
        percent(measure?.whiteBorder),
        percent(measure?.fill),
        measure ? String(Math.round(measure.sharpness)) : '',
        said,
        String(copyOf ?? ''),
      ];
    }),
  ];
}

function PickPictures({ label, onPick }: { label: string; onPick(files: readonly File[]): void }) {
  const id = useId();
  return (
    <>
      <button type="button" className="button main" onClick={() => document.getElementById(id)?.click()}>
        {label}
      </button>
      <input
        id={id}
        type="file"
        hidden
        multiple
        accept="image/*"
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onPick(files);
        }}
      />
    </>
  );
}

/** Files dropped or pasted anywhere on the desk. @returns whether something is being held over it */
function useDropped(take: (files: readonly File[]) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const { signal, abort } = stopper();
    const bring = (event: Event, files: FileList | undefined): void => {
      if (!files || files.length === 0) return;
      event.preventDefault();
      take([...files]);
    };
    const hold = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      bring(event, event.dataTransfer?.files);
    };
    document.addEventListener('dragover', hold, { signal });
    // Left for good when the pointer goes out of the window, not when it goes from one element to the next.
    document.addEventListener('dragleave', (event) => event.relatedTarget ?? setOver(false), { signal });
    document.addEventListener('drop', drop, { signal });
    document.addEventListener('paste', (event) => bring(event, event.clipboardData?.files), { signal });
    return abort;
  });
  return over;
}

function stopper(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
