import { useWords } from '../ui/words';

/** How anyone can check that nothing leaves the computer. */
export function Proof({ label }: { label: string }) {
  const { t } = useWords();
  return (
    <details className="fold">
      <summary className="quiet">{label}</summary>
      <ol className="proof">
        <li>{t('settings.proof.policy')}</li>
        <li>{t('settings.proof.network')}</li>
        <li>{t('settings.proof.offline')}</li>
      </ol>
    </details>
  );
}
