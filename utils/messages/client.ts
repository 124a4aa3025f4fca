import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { failed } from '../history/result';
import type { Answer, Answers, Envelope, MessageName, Payload, RequestError } from './protocol';

const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

const ATTEMPTS = 4;

/**
 * Sends one request to the background worker and waits for its answer. When the worker dies on the way the request is sent again: every
 * request may arrive twice (utils/messages/protocol.ts), so what is acknowledged is written once.
 */
export async function request<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
  const envelope: Envelope<N> = { name, payload };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const reply: unknown = await browser.runtime.sendMessage(envelope).catch(() => undefined);
    const answer = answerSchema.safeParse(reply);
    if (answer.success) {
      return answer.data.ok ? { ok: true, value: answer.data.value as Answers[N] } : failed(answer.data.error as RequestError);
    }
    await pause(50 * 2 ** attempt);
  }
  return failed('unreachable');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** An id for a row that this page records; random, so that two panels never meet. */
export function newId(): string {
  return crypto.randomUUID();
}
