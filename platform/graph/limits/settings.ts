import { z } from 'zod';

/** What one request may ask for. */
export interface Limits {
  readonly MAX_DEPTH: number;
  readonly MAX_TOKENS: number;
  readonly MAX_ALIASES: number;
  readonly MAX_SELECTIONS: number;
  readonly MAX_DIRECTIVES: number;
  readonly MAX_VALUES: number;
  readonly MAX_COST: number;
}

/** For documents that people and programs write. */
export const GATEWAY_LIMITS: Limits = {
  MAX_DEPTH: 12,
  MAX_TOKENS: 2_000,
  MAX_ALIASES: 30,
  MAX_SELECTIONS: 1_000,
  MAX_DIRECTIVES: 50,
  MAX_VALUES: 20_000,
  MAX_COST: 10_000,
};

/**
 * For documents that the gateway writes: a document within its limits becomes one without fragments, one level
 * deeper (`_entities`), with an alias more where two parts of it ask for the same field, and with two values
 * (`__typename`, `id`) for each object that is joined.
 */
export const SUBGRAPH_LIMITS: Limits = {
  MAX_DEPTH: 14,
  MAX_TOKENS: 10_000,
  MAX_ALIASES: 60,
  MAX_SELECTIONS: 2_500,
  MAX_DIRECTIVES: 150,
  MAX_VALUES: 50_000,
  MAX_COST: 50_000,
};

/** Far above what a process can serve. A limit cannot be switched off by a number that no request reaches. */
const HIGHEST_LIMIT = 1_000_000;

/** Settings for the limits of a process; beyond them a request is refused before it is executed. */
export function limitSettings(standard: Limits): Record<keyof Limits, z.ZodDefault<z.ZodCoercedNumber>> {
  const limit = (name: keyof Limits): z.ZodDefault<z.ZodCoercedNumber> =>
    z.coerce.number().int().min(1).max(HIGHEST_LIMIT).default(standard[name]);
  return {
    /** Fields within fields. */
    MAX_DEPTH: limit('MAX_DEPTH'),
    /** Words and signs of the document. */
    MAX_TOKENS: limit('MAX_TOKENS'),
    /** Renamed fields, those of fragments counted where they are used. */
    MAX_ALIASES: limit('MAX_ALIASES'),
    /** Fields and fragments of one operation, those within fragments counted where they are used. */
    MAX_SELECTIONS: limit('MAX_SELECTIONS'),
    /** `@include`, `@skip` and other directives, those of fragments counted where they are used. */
    MAX_DIRECTIVES: limit('MAX_DIRECTIVES'),
    /** Values in the variables, those within lists and objects counted. */
    MAX_VALUES: limit('MAX_VALUES'),
    /** Objects that the answer can hold, full pages assumed. */
    MAX_COST: limit('MAX_COST'),
  };
}
