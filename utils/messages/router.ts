import * as z from 'zod/mini';
import { failed, type Result } from '../history/result';
import { weigh } from '../history/weight';
import { type Answers, MESSAGE_CAP, type MessageName, type Parsed, PROTOCOL, type Refusal, type RequestError, type Tier } from './protocol';
import { type Known, knownSender, type Sender } from './sender';
import { siteOf } from './sites';

/** What is done with each message; every one of them may come twice. */
export type Handlers = {
  [N in MessageName]: (payload: Parsed<N>, from: Known) => Promise<Result<Answers[N], RequestError>>;
};

export interface RouterOptions {
  /** Our own extension: its id, and its origin without a slash at the end. */
  own: { id: string; origin: string };
  handlers: Handlers;
  /** Told of every message turned away. */
  onRefused(refusal: Refusal): void;
  /** Epoch milliseconds; a reading from later than this is no reading. */
  now(): number;
}

const envelope = z.strictObject({ name: z.enum(Object.keys(PROTOCOL) as [MessageName, ...MessageName[]]), payload: z.unknown() });

/** Clocks of one computer agree; a little is left for rounding. */
const FUTURE = 60_000;

/**
 * The one way in. Who sent it is asked before what it says, its size before its shape. Never throws and never lets a failure of ours look
 * like an answer: a bug in a handler is thrown on to the browser's log by the caller.
 */
export function createRouter({ own, handlers, onRefused, now }: RouterOptions) {
  function refuse(refusal: Refusal): { ok: false; error: 'refused' } {
    onRefused(refusal);
    return failed('refused');
  }

  async function answer<N extends MessageName>(name: N, raw: unknown, from: Known): Promise<Result<unknown, RequestError>> {
    const tiers: readonly Tier[] = PROTOCOL[name].from;
    if (!tiers.includes(from.tier)) return refuse('tier');
    const payload = PROTOCOL[name].payload.safeParse(raw);
    if (!payload.success) return refuse('shape');
    const parsed = payload.data as Parsed<N>;
    if ('reading' in parsed) {
      if (parsed.reading.at > now() + FUTURE) return refuse('shape');
      if (from.tier === 'reader' && siteOf(parsed.reading.url) !== from.site) return refuse('site');
    }
    return handlers[name](parsed, from);
  }

  return function route(message: unknown, sender: Sender): Promise<Result<unknown, RequestError>> {
    const from = knownSender(sender, own);
    if (typeof from === 'string') return Promise.resolve(refuse(from));
    const verdict = weigh(message, MESSAGE_CAP);
    if (verdict !== 'fine') return Promise.resolve(refuse(verdict));
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return Promise.resolve(refuse('shape'));
    return answer(parsed.data.name, parsed.data.payload, from);
  };
}
