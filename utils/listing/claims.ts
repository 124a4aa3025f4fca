import type { Span } from '../findings/finding';
import { merged } from './patterns';

/**
 * Promises of an effect, with what they promise: healing, permanence, a result by a day. Whether they break the law is the compliance room's word; here
 * they only tell nothing of the goods. A bicycle brand (永久) and medicine's own words (治疗仪, 治疗椅: an appliance) are no promises.
 */
const PROMISES: readonly RegExp[] = [
  /(?:治疗(?![仪床椅师机台室])|治愈(?!系)|根治|专治|主治|包治|祛除|断根|除根|去根)\p{Script=Han}{0,2}(?:包好|断根|除根)?|(?<!\p{Script=Han})包好(?!吃)/gu,
  /永久(?:性)?(?:去|祛|美|不|有|见|定|根|脱|除|消|白|瘦|保|维|告别)\p{Script=Han}{0,2}/gu,
  /(?:[一二三两七十]|\d{1,2})(?:天|日|周|个月|次|分钟|小时|秒|盒|瓶|个疗程|疗程)(?:内|就|即|可)?(?:见效|有效|显效|速效|美白|变白|祛斑|去斑|去皱|除皱|祛痘|瘦身|瘦|减肥|减|长高|生发|丰胸|根治|治|包好)(?:美白|祛斑|去斑|祛痘|去皱|\d{1,2}斤)?/gu,
  /(?:立刻|立即|马上|当天|快速|迅速|一用|一抹|一喷)?(?:见效|显效|起效)快?|立竿见影|药到病除|无效(?:就|即|包|可|全额)?退(?:款|货|钱)|(?:零|无|没有|无任何)副作用|(?:不|永不|绝不)(?:反弹|复发)|一次(?:就好|搞定|见效)|包(?:你|您)满意|妙手回春|国家认证|祖传秘方/gu,
  /\b(?:cures?|heals?|treats)\s(?:\w+\s)?\w+|\b(?:clinically|scientifically|medically)\s(?:proven|tested|approved)\b|\b100\s?%\s(?:effective|safe|results?|natural cure)\b/gi,
  /\b(?:no|zero|without)\sside[\s-]effects?\b|\b(?:instant|permanent|visible|fast|quick|proven|lasting|amazing)\sresults?\b|\bresults?\sin\s\d{1,2}\s(?:days?|weeks?|minutes?)\b|\b(?:works|whiter|slimmer|younger|effective)?\s?in\s(?:just\s|only\s)?\d{1,2}\s(?:days|weeks)\b/gi,
  /\bpermanent(?:ly)?\s(?:whiten\w*|remov\w+|cures?|slim\w*|solution)\b|\blose\s\d{1,2}\s?(?:kgs?|lbs?|pounds)\b|\bmiracle\b|\b(?:fda|doctor|dermatologist)[\s-](?:approved|recommended)\b|\brisk[\s-]free\b|\blifetime (?:warranty|guarantee)\b/gi,
];

/** Promises of an effect in a text, merged and in order. */
export function claimsIn(text: string): Span[] {
  return merged(
    PROMISES.flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => {
        const blank = match[0].length - match[0].trimStart().length;
        return { start: match.index + blank, end: match.index + match[0].length };
      }),
    ),
  );
}
