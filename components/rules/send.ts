import { request } from '../../utils/messages/client';
import type { MessageName, Payload } from '../../utils/messages/protocol';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';

/** Sends one change through the background; says what was done, with the way back, or why it was not. @returns whether it was done */
export function useSend() {
  const { t } = useWords();
  const { say, complain } = useBench();
  return async <N extends MessageName>(name: N, payload: Payload<N>, said: string, undo?: () => void): Promise<boolean> => {
    const answer = await request(name, payload);
    if (answer.ok) say(said, undo && { label: t('panel.toast.undo'), act: undo, undoes: true });
    else complain(t(`panel.store.${answer.error}`));
    return answer.ok;
  };
}
