import type { OwnRule } from './own-rule';
import { packsOfOwn } from './rule-of-own';

/**
 * Own rules as pack files that another shop can import: one for Chinese texts and, where some rule holds in English texts too, one for those.
 *
 * @param id of the pack, as readPackFile takes it; the English one gets `-en` behind it
 * @param version YYYY.MM.DD
 */
export function packFilesOf(
  rules: readonly OwnRule[],
  { id, name, version }: { id: string; name: string; version: string },
): { file: string; text: string }[] {
  return packsOfOwn(rules, version).map((pack) => {
    const packId = pack.language === 'zh' ? id : `${id}-en`;
    const entries = pack.rules.map((rule) => ({ ...rule, id: rule.id.replace(/^own/, packId), sources: ['imported'] }));
    const head = { format: 'stallkeeper-rules', schema: 1, id: packId, name, version, language: pack.language, kind: pack.kind };
    return { file: `${packId}-${version}.json`, text: `${JSON.stringify({ ...head, rules: entries }, null, 2)}\n` };
  });
}
