import { MATERIALS, PURE } from '../rules/particulars';
import type { Clash } from './clash';
import { markOf, type Statement, type Statements } from './statements';
import { type Named, named } from './words';

/** Below this share of a hundred, goods are not called pure; standards for fibres allow 5 % of others in decoration (GB/T 29862). */
const PURE_FROM = 95;

/** Words that say "only this" against a material list that says something else: 纯棉 in the title, 聚酯纤维 in the form. */
export function materialClash({ filled, worded }: Statements): Clash | undefined {
  for (const claim of worded) {
    for (const pure of named(claim.text, PURE)) {
      if (notThis(claim.text, pure)) continue;
      for (const list of filled) {
        const against = otherThan(list, pure.id);
        if (against) return { said: markOf(claim, pure.start, pure.end), against: markOf(list, against.start, against.end) };
      }
    }
  }
  return undefined;
}

/** 仿真丝, 真丝感, 实木脚: something like it, or a part of the goods. */
function notThis(text: string, { start, end }: Named): boolean {
  return (
    /(?:仿|类|似|非|如|像|不是|拼|faux |imitation |like )$/i.test(text.slice(Math.max(0, start - 10), start)) ||
    /^(?:感|质感|触感|般|风|色|纹|纹理|系|脚|腿|框|手柄|把手|拉手|内里|里布|里衬|底|带|边|拼|混纺|look|-look| look| feel| handle| legs?| lining| frame)/i.test(
      text.slice(end),
    )
  );
}

/** What the list names instead; undefined when it names the material itself in sufficient share, or nothing known. */
function otherThan({ text }: Statement, id: string): Named | undefined {
  const materials = named(text, MATERIALS);
  const itself = materials.find((one) => one.id === id);
  if (!itself) return materials[0];
  const share = shareOf(text, itself);
  return share !== undefined && share < PURE_FROM ? itself : undefined;
}

/** 棉60%, 60%棉, 棉 60 %: the percentage beside the material. */
function shareOf(text: string, { start, end }: Named): number | undefined {
  const after = /^[^\d%,，;；/]{0,6}(\d{1,3}(?:\.\d+)?)\s?[%％]/.exec(text.slice(end));
  const before = /(\d{1,3}(?:\.\d+)?)\s?[%％]\s?$/.exec(text.slice(0, start));
  const share = before?.[1] ?? after?.[1];
  return share === undefined ? undefined : Number(share);
}
