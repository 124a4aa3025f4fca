import type { TrafficRefusal } from '../../utils/shop/traffic-table';
import { useWords } from '../ui/words';
import { LeftOut } from '../workbench/LeftOut';
import type { Refused } from './protocol';

/** Rows that are left out, each reason with its first row. */
export function Left({ refused }: { refused: Refused }) {
  const { t } = useWords();
  const reasons = (Object.keys(refused) as TrafficRefusal[]).flatMap((why) => {
    const one = refused[why];
    return one ? [{ why, says: t(`traffic.left.${why}`), ...one }] : [];
  });
  return <LeftOut heading={(n) => t('traffic.left', { n })} reasons={reasons} />;
}
