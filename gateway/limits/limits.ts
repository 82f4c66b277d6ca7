import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import {
  GraphQLError,
  MaxIntrospectionDepthRule,
  parse,
  type ExecutionArgs,
  type ParseOptions,
  type Source,
} from 'graphql';
import { z } from 'zod';
import { operationCost } from './cost.ts';
import { refuseDocument } from './refusal.ts';
import { shapeRule } from './shape.ts';

const limit = (standard: number): z.ZodDefault<z.ZodCoercedNumber> =>
  z.coerce.number().int().min(1).default(standard);

/** What one request may ask for; beyond it, the request is refused before any domain is asked. */
export const limitSettings = {
  /** Fields within fields. */
  MAX_DEPTH: limit(12),
  /** Words and signs of the document. */
  MAX_TOKENS: limit(2_000),
  /** Renamed fields, those of fragments counted where they are used. */
  MAX_ALIASES: limit(30),
  /** Objects that may have to be read, as the page sizes asked for say. */
  MAX_COST: limit(10_000),
} as const;

export interface Limits {
  readonly MAX_DEPTH: number;
  readonly MAX_TOKENS: number;
  readonly MAX_ALIASES: number;
  readonly MAX_COST: number;
}

/**
 * Refuses documents that ask for too much. Shape and tokens are looked at once for each document, as parsing and
 * validation are cached; the cost depends on the variables and is computed for each request.
 */
export function useLimits(limits: Limits): GatewayPlugin {
  const rule = shapeRule(limits);
  const refuseCost = ({ args, stop }: { args: ExecutionArgs; stop: (error: GraphQLError) => void }): void => {
    const cost = operationCost(args);
    if (cost <= limits.MAX_COST) return;
    stop(
      refuseDocument(
        'MAX_COST_EXCEEDED',
        `The request may read ${cost} objects, ${limits.MAX_COST} are allowed. Ask for smaller pages, or for less in them.`,
      ),
    );
  };
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) =>
        parseWithin(limits.MAX_TOKENS, source, options),
      );
    },
    onValidate({ addValidationRule }) {
      addValidationRule(rule);
      addValidationRule(MaxIntrospectionDepthRule);
    },
    onExecute({ args, setResultAndStopExecution }) {
      refuseCost({ args, stop: (error) => setResultAndStopExecution({ errors: [error] }) });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      refuseCost({ args, stop: (error) => setResultAndStopExecution({ errors: [error] }) });
    },
  };
}

function parseWithin(
  maxTokens: number,
  source: string | Source,
  options?: ParseOptions,
): ReturnType<typeof parse> {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    // The parser's own words; it has no code for it.
    if (!(error instanceof GraphQLError) || !error.message.includes(`more that ${maxTokens} tokens`))
      throw error;
    throw refuseDocument('MAX_TOKENS_EXCEEDED', `The document has more than ${maxTokens} tokens. Split it.`);
  }
}
