import { GraphQLError } from 'graphql';
import { z } from 'zod';
import type { Actor } from '#platform/auth/actor.ts';

/** How many subscriptions may be open at a time. */
export interface StreamLimits {
  readonly MAX_STREAMS: number;
  readonly MAX_STREAMS_PER_SUBJECT: number;
  readonly MAX_STREAMS_PER_SERVICE: number;
}

export const GATEWAY_STREAMS: StreamLimits = {
  MAX_STREAMS: 5_000,
  MAX_STREAMS_PER_SUBJECT: 100,
  MAX_STREAMS_PER_SERVICE: 2_000,
};

/** Those of several gateways meet in one domain. */
export const SUBGRAPH_STREAMS: StreamLimits = {
  MAX_STREAMS: 10_000,
  MAX_STREAMS_PER_SUBJECT: 200,
  MAX_STREAMS_PER_SERVICE: 4_000,
};

export function streamSettings(
  standard: StreamLimits,
): Record<keyof StreamLimits, z.ZodDefault<z.ZodCoercedNumber>> {
  const limit = (name: keyof StreamLimits): z.ZodDefault<z.ZodCoercedNumber> =>
    z.coerce.number().int().min(1).max(1_000_000).default(standard[name]);
  return {
    /** Subscriptions that one process has open at a time. */
    MAX_STREAMS: limit('MAX_STREAMS'),
    /** Subscriptions that one person has open at a time in one process. */
    MAX_STREAMS_PER_SUBJECT: limit('MAX_STREAMS_PER_SUBJECT'),
    /** The same for one of the platform's own processes. */
    MAX_STREAMS_PER_SERVICE: limit('MAX_STREAMS_PER_SERVICE'),
  };
}

/** Counts the open subscriptions of a process. */
export interface StreamLimit {
  /** Takes a place, and returns how to release it; throws a refusal where there is none. */
  open(actor: Actor): () => void;
  /** How many are open. */
  count(): number;
}

export function createStreamLimit(limits: StreamLimits): StreamLimit {
  const open = new Map<string, number>();
  let all = 0;
  return {
    open({ subject, service }) {
      const key = `${service} ${subject}`;
      const own = open.get(key) ?? 0;
      const most = service ? limits.MAX_STREAMS_PER_SERVICE : limits.MAX_STREAMS_PER_SUBJECT;
      if (own >= most) {
        throw tooMany(`You have ${own} subscriptions open, ${most} are allowed. Close some, or poll.`);
      }
      if (all >= limits.MAX_STREAMS) {
        throw tooMany(
          `All ${limits.MAX_STREAMS} places for subscriptions are taken. Poll, or try again later.`,
        );
      }
      open.set(key, own + 1);
      all += 1;
      let isOpen = true;
      return () => {
        if (!isOpen) return;
        isOpen = false;
        all -= 1;
        const left = (open.get(key) ?? 1) - 1;
        if (left === 0) open.delete(key);
        else open.set(key, left);
      };
    },
    count: () => all,
  };
}

function tooMany(message: string): GraphQLError {
  const http = { status: 429, headers: { 'retry-after': '10' } };
  return new GraphQLError(message, { extensions: { code: 'TOO_MANY_STREAMS', retryable: true, http } });
}
