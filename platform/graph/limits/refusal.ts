import { GraphQLError } from 'graphql';

export type LimitCode =
  | 'MAX_DEPTH_EXCEEDED'
  | 'MAX_TOKENS_EXCEEDED'
  | 'MAX_ALIASES_EXCEEDED'
  | 'MAX_SELECTIONS_EXCEEDED'
  | 'MAX_DIRECTIVES_EXCEEDED'
  | 'MAX_VALUES_EXCEEDED'
  | 'MAX_COST_EXCEEDED';

/** A document that asks for too much; nothing of it was executed. */
export function refuseDocument(code: LimitCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}

/** Fragments within fragments multiply beyond what a number can hold. */
export function inWords(count: number): string {
  return count > 1_000_000 ? 'more than a million' : String(count);
}
