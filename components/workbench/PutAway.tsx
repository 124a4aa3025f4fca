import { useWords } from '../ui/words';
import { useBench } from './context';

/** Puts the table away that a desk works on, and offers it back. */
export function PutAway({ job }: { job: { clear(): () => void } }) {
  const { t } = useWords();
  const { say } = useBench();
  const forget = (): void => {
    const back = job.clear();
    say(t('bulk.cleared'), { label: t('bulk.undo'), act: back, undoes: true });
  };
  return (
    <button type="button" className="button plain" onClick={forget}>
      {t('bulk.other')}
    </button>
  );
}
