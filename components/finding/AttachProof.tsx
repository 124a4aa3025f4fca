import { proofsAsked } from '../../utils/findings/proven';
import { usePanel } from '../shell/context';
import type { Item } from '../shell/items';
import { useWords } from '../ui/words';
import { ProofForm } from './ProofForm';

/** At a finding that asks for proof: the way to attach one, opened in place. */
export function AttachProof({ item }: { item: Item }) {
  const { t } = useWords();
  const { session, state } = usePanel();
  const kinds = proofsAsked(item.finding);
  if (kinds.length === 0 || state.example) return null;
  if (state.proving !== item.key) {
    return (
      <button
        type="button"
        className="button plain"
        data-action="prove"
        onClick={() => session.set({ proving: item.key, dismissing: undefined })}
      >
        {t('proof.add')}
      </button>
    );
  }
  const claims = [...new Set(item.finding.marks.map(({ text }) => text))];
  return (
    <ProofForm
      heading={t('proof.title')}
      claim={claims.join('、') || t('proof.whole')}
      kinds={kinds}
      product={state.checkup?.reading.itemId !== undefined}
      onSave={(document) => void session.proving.attach(item, document)}
      onCancel={() => session.set({ proving: undefined })}
    />
  );
}
