import { addDays } from '../shop/days';

const SINGLE: readonly (readonly [words: RegExp, back: number])[] = [
  [/^(?:今日|今天|当日|當日|实时|實時|即時|today|real[- ]?time|heute|aujourd['’]hui|hoy|hoje|oggi|hari ini|hôm nay|сегодня|วันนี้)$/i, 0],
  [/^(?:昨日|昨天|yesterday|gestern|hier|ayer|ontem|ieri|kemarin|hôm qua|вчера|เมื่อวาน)$/i, 1],
  [/^(?:前日|前天)$/, 2],
];

/** "The last n days" in the languages of seller pages; one group holds the number. */
const LAST: readonly RegExp[] = [
  /^(?:最?近|过去|過去)\s*(\d{1,3})\s*(?:天|日)$/,
  /^(?:last|past|previous)\s+(\d{1,3})\s+days?$/i,
  /^letzten?\s+(\d{1,3})\s+tage$/i,
  /^(\d{1,3})\s+derniers\s+jours$/i,
  /^últimos\s+(\d{1,3})\s+(?:días|dias)$/i,
  /^ultimi\s+(\d{1,3})\s+giorni$/i,
  /^(\d{1,3})\s+hari\s+(?:terakhir|lepas)$/i,
  /^(\d{1,3})\s+ngày\s+(?:qua|gần đây)$/i,
  /^(?:последние\s+)?(\d{1,3})\s+(?:дней|дня)$/i,
  /^(\d{1,3})\s*วันที่(?:ผ่านมา|แล้ว)$/,
];

const MONTH_THIS = /^(?:本月|this month|month to date)$/i;
const MONTH_LAST = /^(?:上个?月|last month|previous month)$/i;
/** Weeks begin on Monday where the words are Chinese; elsewhere they differ, so "last week" says nothing. */
const WEEK_THIS = /^(?:本周|本週|这周|這週)$/;
const WEEK_LAST = /^(?:上周|上週)$/;

/**
 * The span of days that words mean on a day: 昨日, 近7天, Last 7 days, 本月. Spans end yesterday, those of today with today.
 * @param today YYYY-MM-DD
 */
export function relativeDays(text: string, today: string): readonly [from: string, to: string] | undefined {
  const back = SINGLE.find(([words]) => words.test(text))?.[1];
  if (back !== undefined) return [addDays(today, -back), addDays(today, -back)];
  const count = Number(LAST.map((words) => words.exec(text)?.[1]).find(Boolean) ?? 0);
  if (count > 0) return [addDays(today, -count), addDays(today, -1)];
  const month = `${today.slice(0, 7)}-01`;
  if (MONTH_THIS.test(text)) return [month, today];
  const lastDay = addDays(month, -1);
  if (MONTH_LAST.test(text)) return [`${lastDay.slice(0, 7)}-01`, lastDay];
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  if (WEEK_THIS.test(text)) return [monday, today];
  return WEEK_LAST.test(text) ? [addDays(monday, -7), addDays(monday, -1)] : undefined;
}
