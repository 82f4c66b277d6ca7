import type { z } from 'zod';
import { GATEWAY_RATES, rateSettings, SUBGRAPH_RATES, type RateLimits } from '#platform/http/rate-limit.ts';
import { GATEWAY_LIMITS, limitSettings, SUBGRAPH_LIMITS, type Limits } from './limits/settings.ts';
import {
  GATEWAY_STREAMS,
  streamSettings,
  SUBGRAPH_STREAMS,
  type StreamLimits,
} from './streams/stream-limit.ts';

/** All that bounds what one caller may ask of a process. */
export type CallerLimits = Limits & StreamLimits & RateLimits;

export const GATEWAY_CALLER_LIMITS: CallerLimits = {
  ...GATEWAY_LIMITS,
  ...GATEWAY_STREAMS,
  ...GATEWAY_RATES,
};

export const SUBGRAPH_CALLER_LIMITS: CallerLimits = {
  ...SUBGRAPH_LIMITS,
  ...SUBGRAPH_STREAMS,
  ...SUBGRAPH_RATES,
};

export function callerLimitSettings(
  standard: CallerLimits,
): Record<keyof CallerLimits, z.ZodDefault<z.ZodCoercedNumber>> {
  return { ...limitSettings(standard), ...streamSettings(standard), ...rateSettings(standard) };
}
