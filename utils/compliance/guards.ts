import type { Folded } from '../text/fold';
import { unfold } from '../text/fold';
import type { Proof, Situation } from './rule';

/** A candidate: units `from` to `to` of the folded text. */
export interface Hit {
  from: number;
  to: number;
}

const units = (signs: string): ReadonlySet<number> => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const WHITE = ' \t\n\r\f\v\u00a0\u3000\u2028\u2029';
const SENTENCE_END = units('。！？；!?;\n');
const THOUGHT_END = units(`。！？；!?;${WHITE}`);
const CLAUSE_END = units(`。！？；!?;${WHITE}，,|丨`);

/** Whether the unit at an offset ends a clause; the ends of the text do. */
export function endsClause(text: string, at: number): boolean {
  return at < 0 || at >= text.length || CLAUSE_END.has(text.charCodeAt(at));
}

/** The clause of the original a hit stands in, up to the hit; white space and punctuation end it. */
function before(folded: Folded, hit: Hit, end: ReadonlySet<number>): string {
  const { start } = unfold(folded, hit.from, hit.to);
  let at = start;
  while (at > 0 && start - at < 60 && !end.has(folded.original.charCodeAt(at - 1))) at--;
  return folded.original.slice(at, start);
}

function after(folded: Folded, hit: Hit, stop: ReadonlySet<number>): string {
  const { end } = unfold(folded, hit.from, hit.to);
  let at = end;
  while (at < folded.original.length && at - end < 60 && !stop.has(folded.original.charCodeAt(at))) at++;
  return folded.original.slice(end, at);
}

/** A denial, then only words of doing or claiming, then the hit itself. */
const DENIED =
  /(?:不|无|未|没有|非|请勿|切勿|勿|莫|别|禁止|严禁|拒绝|杜绝|谨防|防止|警惕|抵制|远离|避免|并非|无需|无须|不得|不能|不可|不会|不要|不是|不含|绝不|从不|本店无|反对|打击|告别|严打)(?:会|能|可以|可|得|再|因此|为此|吸食|吸|饮用|携带|邮寄|寄送|寄|发|卖|燃放|出现|要求|要|向|您|你|顾客|买家|客户|用户|任何|所谓|的|以|用|用于|作为|做|搞|有|具有|具备|支持|提供|参与|接受|进行|涉及|属于|宣称|声称|承诺|保证|替代|代替|取代|药物|药品|使用|治疗|预防|诊断|含有|含|通过|添加|主动|私下|一切|各种|其他|虚假|线下|引导|诱导|发起|销售|售卖|出售|等|及|和|与|或|、)*$/;
/** 不宣称美白、祛斑功效: what is denied goes on after an enumeration comma. */
const DENIED_LIST =
  /(?:不|未|无|没有|不得|禁止|严禁|并非)(?:宣称|声称|承诺|涉及|具有|具备|含有?|添加|代替|替代|取代|用于|支持|提供|接受|销售|属于|能|是)[^，。；！？,;!?]{0,16}[、和与及或]$/;
/** 不承诺 保过: a denial of promising goes on after a space. */
const DENIED_PROMISE = /(?:不|未|无|从不|绝不)(?:做|作|作出)?(?:承诺|保证|宣称|声称)(?:\s[^，。；！？,;!?]{0,8})?\s?$/;
/** 高血压患者饮用前请咨询医生: the words name whom to warn. */
const CAUTION =
  /^[^，。；！？]{0,10}(?:慎用|禁用|忌用|慎服|禁服|不宜|禁忌|不建议|不适(?:合|用)|勿用|请勿|不可(?:用|食)|不得(?:使用|食用)|遵医嘱|(?:先|请|应|须|需)?咨询(?:专业)?(?:医|药))/;
const DENIED_EN =
  /\b(?:not|no|never|isn't|aren't|doesn't|don't|does not|do not|cannot|can't|won't|without|nor|neither|beware of|avoid|never ask (?:you )?(?:to|for))(?: (?:been|be|intended|meant|designed|to|a|an|any|for|the|claim|claims|offer|offering|sell|contain|use|using|evaluated|by|as|is|are|substitute|or|treatment|diagnose|treat|cure|prevent|mitigate|and|of|via|from|contact|us))*[ ,]*$/i;
const LATIN = /[a-z]{2}/i;
const DISCLAIMER_EN = /\bnot (?:been )?(?:intended|evaluated|a substitute|meant)\b[^.]*$/i;
const ATTITUDE =
  /(?:追求|力争|争取|致力|努力|立志|目标|宗旨|理念|愿景|使命|信念|初心|原则|为您提供|为你提供|给您|服务至上|竭诚|希望|愿|期待|不断|坚持)/;
/** The seller's own range named directly before the hit: 我们家系列中最厚, not 本店床垫最好. */
const OWN_RANGE =
  /(?:我们家|我家|本店|本品牌|同品牌|本公司|自家|旗下|我们)[^，。]{0,6}(?:系列|款|中|里|内)[^，。]{0,3}$|(?:本系列|同系列|系列中|系列里|店内|历代|前代|上一代|几款中|各款中)[^，。]{0,4}$/;
const NOTICE =
  /(?:谨防|当心|小心|警惕|提防|骗子|诈骗|被骗|受骗|上当|骗局|冒充|举报|防骗|反诈|假冒客服|非本店|均为假|都是假|均属|不会要求|不会以|违规|受理投诉|beware|scam|fraud)/i;
const SOURCE_NAMED =
  /(?:数据来源|登记可查|来源[:：于]|据[^，。]{2,20}(?:统计|数据|报告|认证|调查|测算)|(?:19|20)\d\d年?[^，。]{0,14}(?:登记可查|可查|备案|报告|证书|认定|统计)|报告编号|证书编号|认证证书|检测报告|见报告|尼尔森|欧睿|弗若斯特|沙利文|益普索|凯度|艾瑞|生意参谋|统计口径|统计范围|吉尼斯[^，。]{0,6}证书|source:|according to)/i;

/** A year or a day together with a place that bounds the claim. */
const DATED =
  /(?:(?:19|20)\d\d\s?年|截[至止到]|自?(?:19|20)\d\d)[^，。]{0,16}(?:本?[市县区镇省校街馆店村]|公司|园区|商场|同城|类目)|(?:本[市县区镇省校街馆]|[\u4e00-\u9fff]{2}[市县区镇省])[^，。]{0,10}(?:19|20)\d\d\s?年/;
const TIP_BEFORE = /(?:使用|食用|饮用|洗涤|安装|保存|存放|佩戴|开封|冲泡|建议|温馨提示|注意|贴士|用法|步骤)[^，。]{0,10}$/;
const TIP_AFTER = /^[^，。]{0,6}(?:使用|食用|饮用|洗涤|安装|保存|存放|佩戴|清洗|静置|冲洗|晾干|提前|联系客服)/;
const GRADED = /gb\/?t?\s?\d{3,}|ny\/t\s?\d|能效(?:等级|标识)|国家?标准?(?:分|等)级|等级[:：]|astm|iso\s?\d{4}|usda/i;
const NAMED_BEFORE =
  /(?:型号|系列|品牌|商标|注册商标|品名|名称|款号|货号|品种|书名|片名|剧名|游戏|model|series)\s?[:：]?\s?[\u4e00-\u9fffA-Za-z0-9]{0,6}$/i;

/** A source stands beside what it proves; elsewhere in a long text it proves something else. */
const SOURCE_NEAR = 80;

/** Units between 《 and 》 at most. */
const LONGEST_TITLE = 80;

/** Whether the situation excuses the hit. */
export const SITUATION_HOLDS: Record<Situation, (folded: Folded, hit: Hit) => boolean> = {
  negated: (folded, hit) => {
    const clause = before(folded, hit, CLAUSE_END);
    if (DENIED.test(clause) || DENIED_LIST.test(clause)) return true;
    if (CAUTION.test(after(folded, hit, SENTENCE_END))) return true;
    const sentence = before(folded, hit, SENTENCE_END);
    if (DENIED_PROMISE.test(sentence)) return true;
    if (!LATIN.test(sentence)) return false;
    return DENIED_EN.test(sentence) || DISCLAIMER_EN.test(sentence);
  },
  quoted: (folded, hit) => {
    const { start, end } = unfold(folded, hit.from, hit.to);
    const near = folded.original.slice(Math.max(0, start - LONGEST_TITLE), end + LONGEST_TITLE);
    const at = Math.min(start, LONGEST_TITLE);
    const open = near.lastIndexOf('《', at);
    return open >= 0 && near.indexOf('》', open) >= at + end - start;
  },
  attitude: (folded, hit) => {
    return (
      ATTITUDE.test(before(folded, hit, THOUGHT_END)) ||
      /^[^，。,]{0,12}(?:宗旨|理念|追求|目标|愿景|信念|原则|服务|态度|承诺的事)/.test(after(folded, hit, THOUGHT_END))
    );
  },
  'own-range': (folded, hit) => OWN_RANGE.test(before(folded, hit, CLAUSE_END)),
  'warning-notice': (folded, hit) => NOTICE.test(before(folded, hit, SENTENCE_END)) || NOTICE.test(after(folded, hit, SENTENCE_END)),
  sourced: (folded, hit) => {
    const { start, end } = unfold(folded, hit.from, hit.to);
    return SOURCE_NAMED.test(folded.original.slice(Math.max(0, start - SOURCE_NEAR), end + SOURCE_NEAR));
  },
  'dated-fact': (folded, hit) => DATED.test(before(folded, hit, CLAUSE_END)) || DATED.test(folded.plain.slice(hit.from, hit.to)),
  'usage-tip': (folded, hit) => TIP_BEFORE.test(before(folded, hit, CLAUSE_END)) || TIP_AFTER.test(after(folded, hit, SENTENCE_END)),
  grade: (folded, hit) => GRADED.test(before(folded, hit, SENTENCE_END)) || GRADED.test(after(folded, hit, SENTENCE_END)),
  name: (folded, hit) =>
    NAMED_BEFORE.test(before(folded, hit, CLAUSE_END)) || /^\s?[®™]|^\s?(?:牌|系列|型)(?![号好])/.test(after(folded, hit, SENTENCE_END)),
  numeric: (folded, hit) =>
    /[\d.]$/.test(folded.plain.slice(0, hit.from)) || /^(?:[\d.]|℃|°|mm|cm|ml|kg|hz|w\b|v\b)/.test(folded.plain.slice(hit.to)),
};

/** Situations that leave a doubt: a person decides. The others excuse. */
export const LEAVES_DOUBT: ReadonlySet<Situation> = new Set(['sourced', 'dated-fact']);

const PROOF_SIGNS: Record<Proof, RegExp> = {
  cosmetic: /国妆特(?:进)?字|国妆(?:网)?备|妆网备字/,
  device: /械注[准进许]|械备\d?|食药监械|药监械/,
  drug: /国药准字/,
  'health-food': /国食健[注备字]|食健备|卫食健字|食健广审/,
  patent: /zl\s?\d{4}|专利号/,
  organic: /有机码|有机产品认证|有机认证证书|有机产品证书|绿色食品(?:标志|证书)|lb-\d/,
  standard: /gb\/?t?\s?\d{3,}|执行标准|qb\/t|fz\/t|iso\s?\d{4}|astm|en\s?\d{4,}|nsf\/ansi/,
  certificate: /证书|检测报告|检验报告|报关单|认证编号|报告编号|certificate|certified to|ccc/,
  licence: /授权书|授权证|官方授权|正版授权|版权登记|特约经销|licensed|license no|authori[sz]ed/,
  epa: /epa (?:reg|est)|25\(b\)/,
};

/** Whether the sign of such a proof stands in the folded text. */
export function showsProof(plain: string, kind: Proof): boolean {
  return PROOF_SIGNS[kind].test(plain);
}
