import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import { MATERIALS, PURE } from './names/materials';
import type { Statement } from './statements';
import { around, type Named, Names } from './words';

interface Material {
  /** "leather/genuine": a kind of leather. */
  id: string;
  /** Percent, where it stands beside the name. */
  share?: number;
  /** The word says that it is nothing else: 纯棉, genuine leather. */
  pure: boolean;
}

const NAMES = /* @__PURE__ */ new Names(MATERIALS);
const PURE_NAMES = /* @__PURE__ */ new Names(PURE);

/** Below this share of a hundred, goods are not called pure; standards for fibres allow 5 % of others in decoration (GB/T 29862). */
const PURE_FROM = 95;
/** Shares rounded by two people may differ by this much. */
const SHARE_TOLERANCE = 3;

/** 仿真丝, 非纯棉, for leather: like it, not it, or what it is used on. */
const NOT_THIS =
  /(?:仿|类|似|非|如|像|不是|并非|不含|无|拼|配|含|填充|内里|里布|内胆|适用|清洁|faux |imitation |synthetic |artificial |like |not |no |non |without |than |for |with )$/i;
/** 真丝感, 实木脚, leather strap: a look of it, or a part of the goods. */
const PART =
  /^[\s-]?(?:like|free|感|质感|触感|般|风|色|纹|纹理|系|脚|腿|框|边框|手柄|把手|把|拉手|内里|里布|里衬|内胆|底座?|盖|带|边|拼|混纺|专用|清洁|护理|保养|胶|漆|贴|膜|扣|配件|口味|糖|look|-look|feel|effect|style|handles?|legs?|lining|frame|straps?|bands?|base|lid|cover for|trim|bottom|sole|cleaner|polish|care|protector|paint|glue|grain|hooks?|blue|grey|gray|candy|buttons?|buckles?|chains?|bezel|bracket|tip|cord|blend|film|screen|plated|plating|tone|craft|pulp|self-adhesive|inserts?|inner|filling|bag for|case for|dial)/i;
/** Where a sentence speaks of what the goods are made of. */
const SAYS_OF_GOODS =
  /(?:面料|材质|采用|选用|材料|made of|made from|made with|crafted from|constructed of|material is)\s?(?:[为是用]|优质|高级|a|high[ -]quality|premium|soft|durable|:)?\s*$/i;

/** What the goods are made of, and in what share. */
export const material: Matter<Material> = {
  kind: 'material',
  several: true,
  read(statement) {
    const { standing, label, text } = statement;
    if (standing === 'variant' || standing === 'picture') return [];
    if (standing === 'filled') {
      if (LABELS.filling.test(label)) return about('filling', text, named(text));
      return LABELS.material.test(label) ? about('goods', text, named(text)) : [];
    }
    if (standing === 'sentence' && !MAY_SAY.test(text)) return [];
    const facts = worded(statement);
    return facts.map((fact) => ({ ...fact, about: fact.value.id === 'down' ? 'filling' : 'goods' }));
  },
  relation(said, against) {
    if (said.id === against.id) {
      const share = said.pure ? 100 : said.share;
      if (share === undefined || against.share === undefined) return 'same';
      if (said.pure) return against.share >= PURE_FROM ? 'same' : 'clash';
      return Math.abs(share - against.share) <= SHARE_TOLERANCE ? 'same' : 'clash';
    }
    if (said.id.startsWith(against.id) || against.id.startsWith(said.id)) return 'same';
    if (said.pure) return 'clash';
    return said.share !== undefined && (against.share ?? 0) >= PURE_FROM ? 'clash' : 'doubt';
  },
};

/** What a sentence about materials holds, told quickly. */
const MAY_SAY = /面料|材质|采用|选用|材料|made|crafted|constructed|material/i;

function about(what: string, text: string, hits: readonly Named[]): Fact<Material>[] {
  return hits.map((hit) => {
    const share = shareOf(text, hit, hits[0]?.start ?? 0);
    return { about: what, value: { id: hit.id, pure: false, ...(share === undefined ? {} : { share }) }, start: hit.start, end: hit.end };
  });
}

function named(text: string): Named[] {
  return NAMES.in(text).filter((hit) => !/(?:非|不含|无|not |no |non |without )$/i.test(around(text, hit).before));
}

/** What free wording says: pure materials, others by their name; a sentence only where it says what the goods are made of. */
function worded({ standing, text }: Statement): Fact<Material>[] {
  const pure = PURE_NAMES.in(text);
  const others = NAMES.in(text).filter((hit) => pure.every((one) => one.end <= hit.start || one.start >= hit.end) && !isBare(text, hit));
  const facts = [...pure.map((hit) => ({ hit, pure: true })), ...others.map((hit) => ({ hit, pure: false }))];
  const first = Math.min(...facts.map(({ hit }) => hit.start));
  return facts.flatMap(({ hit, pure: isPure }) => {
    const { before, after } = around(text, hit);
    if ((!isPure && OF_MANY.test(text)) || NOT_THIS.test(before) || PART.test(after)) return [];
    if (standing === 'sentence' && !SAYS_OF_GOODS.test(before)) return [];
    const share = shareOf(text, hit, first);
    const value: Material = { id: hit.id, pure: isPure, ...(share === undefined || isPure ? {} : { share }) };
    return [{ about: 'goods', value, start: hit.start, end: hit.end }];
  });
}

/** Goods that work on materials, and goods whose parts are each of another: a drill for wood, a watch with its band. */
const OF_MANY =
  /\b(?:drills?|saws?|films?|stickers?|decals?|cleaners?|tools?|punch|glue|tape|polish|cutter|watch(?:es)?|sunglasses|eyeglasses|glasses|goggles|irons?)\b|钻头|贴膜|贴纸|清洁|胶水|胶带|手表|腕表|眼镜|墨镜|熨斗|擦|刷|机床|刀具|锯/i;

/** 木 of 积木 and 铁 of 地铁 say nothing in free wording. */
function isBare(text: string, { start, end }: Named): boolean {
  return end - start === 1 && text[start] !== '棉';
}

/**
 * 棉60% 涤40%, or 60%棉 40%涤: on which side the percentages stand is told by what comes first.
 *
 * @param first where the first material of the text stands
 */
function shareOf(text: string, { start, end }: Named, first: number): number | undefined {
  const ahead = text.search(/\d[\s.\d]*[%％]/);
  const share =
    ahead >= 0 && ahead < first
      ? /(\d{1,3}(?:\.\d+)?)\s?[%％]\s?$/.exec(text.slice(Math.max(0, start - 12), start))
      : /^[^\d%,，;；/+、]{0,6}(\d{1,3}(?:\.\d+)?)\s?[%％]/i.exec(text.slice(end, end + 16));
  return share?.[1] === undefined ? undefined : Number(share[1]);
}
