import { lazy, Suspense, useState } from 'react';
import type { Reading } from '../../utils/reading/reading';
import { useWords } from '../ui/words';

const Kit = lazy(() => import('./Kit'));

/** "This page is not read right": makes a copy without values, shows it, saves it as a file. */
export function KitButton({ reading }: { reading: Reading }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t('page.wrong')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <Kit reading={reading} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
