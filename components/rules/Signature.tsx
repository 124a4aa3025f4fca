import { useEffect, useState } from 'react';
import { PUBLISHERS } from '../../utils/compliance/own/publishers';
import { type SignatureState, signatureOf } from '../../utils/compliance/own/signature';
import type { Outcome } from '../../utils/findings/outcome';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { verifyEd25519 } from './verify';

export interface Signed {
  state: SignatureState;
  publisher: string;
}

/** Who signed a file, asked anew whenever it is shown; undefined while it is being checked. */
export function useSignature(raw: Readonly<Record<string, unknown>> | undefined): Signed | undefined {
  const [found, setFound] = useState<{ raw: unknown; signed: Signed }>();
  useEffect(() => {
    if (!raw) return;
    let gone = false;
    const claimed = typeof raw.publisher === 'string' ? raw.publisher : '';
    void signatureOf(raw, PUBLISHERS, verifyEd25519).then(({ state, publisher }) => {
      if (!gone) setFound({ raw, signed: { state, publisher: publisher?.name ?? claimed } });
    });
    return () => {
      gone = true;
    };
  }, [raw]);
  return found && found.raw === raw ? found.signed : undefined;
}

const MARKS: Record<SignatureState, Outcome> = {
  known: 'pass',
  wrong: 'fail',
  unknown: 'review',
  unsigned: 'review',
  unchecked: 'notRead',
};

export function SignatureLine({ signed }: { signed: Signed | undefined }) {
  const { t } = useWords();
  if (!signed) return null;
  return (
    <span className="hit-line">
      <OutcomeMark outcome={MARKS[signed.state]} />
      <span>{t(`packs.signature.${signed.state}`, { publisher: signed.publisher || t('packs.signature.nobody') })}</span>
    </span>
  );
}
