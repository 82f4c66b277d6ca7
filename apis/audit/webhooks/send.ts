import { Webhook as Signer } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { describeError } from '#platform/errors/describe-error.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import { guardedLookup } from '#platform/networks/guarded-lookup.ts';
import { cleanText, clip } from '#platform/text/characters.ts';

/** A message to a receiver. */
export interface Message {
  readonly url: string;
  /** The same for each attempt, so that the receiver can recognise a repetition. */
  readonly id: string;
  readonly body: string;
  /** Those that sign, the newest first. */
  readonly secrets: readonly string[];
}

/** What came of an attempt. */
export interface Answer {
  /** The HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** Why it counts as failed; null where the receiver took it. */
  readonly error: string | null;
}

/** Sends messages by Standard Webhooks 1.0. */
export interface Sender {
  send(message: Message, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** For the whole of an attempt: a receiver should take the message, and work on it afterwards. */
const TIMEOUT_MS = 15_000;
const LONGEST_ERROR = 300;

export function createSender(networks: AllowedNetworks, timeoutMs: number = TIMEOUT_MS): Sender {
  const agent = new Agent({
    connect: { lookup: guardedLookup(networks), timeout: timeoutMs },
    keepAliveTimeout: 10_000,
  });
  return {
    async send({ url, id, body, secrets }, signal) {
      // What was allowed when the webhook was made may not be any more.
      const refusal = networks.refusalOf(url);
      if (refusal !== null) return { status: null, error: `The URL ${refusal}.` };
      const at = new Date();
      const signatures = secrets.map((secret) => new Signer(secret).sign(id, at, body));
      try {
        const { statusCode, body: answer } = await request(url, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
          headers: {
            'content-type': 'application/cloudevents+json',
            'user-agent': 'infratographer-webhooks',
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
            'webhook-signature': signatures.join(' '),
          },
          body,
        });
        // Its content means nothing here; more than a little of it ends the connection.
        await answer.dump({ limit: 16_384 }).catch(() => undefined);
        return { status: statusCode, error: errorOf(statusCode) };
      } catch (error) {
        return { status: null, error: clip(cleanText(describeError(error)), LONGEST_ERROR) };
      }
    },
    close: async () => await agent.destroy(),
  };
}

function errorOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `It answered ${status}: redirections are not followed.`;
  return `It answered ${status}.`;
}
