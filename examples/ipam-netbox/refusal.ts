// Errors for callers, in the form of the contract.
import { GraphQLError } from 'graphql';
import { NetBoxError } from './netbox.ts';

export type Code =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'STALE_VERSION'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'EXHAUSTED'
  | 'UNAVAILABLE';

/** One entry of a payload's `errors`. */
export interface ErrorData {
  readonly code: Code;
  readonly message: string;
  readonly path: readonly string[];
  readonly retryable: boolean;
  readonly holder: string | null;
}

export class Refusal extends Error {
  readonly errors: readonly ErrorData[];

  constructor(errors: readonly ErrorData[]) {
    super(errors.map(({ message }) => message).join('; '));
    this.errors = errors;
  }
}

export function refusal(
  code: Code,
  message: string,
  path: readonly string[] | string,
  more: { readonly holder?: string | null; readonly retryable?: boolean } = {},
): Refusal {
  return new Refusal([{ code, message, path: [path].flat(), retryable: false, holder: null, ...more }]);
}

/** The errors of a mutation that was refused, also by NetBox itself. */
export function errorsOf(error: unknown): readonly ErrorData[] {
  if (error instanceof Refusal) return error.errors;
  if (!(error instanceof NetBoxError)) throw error;
  const isAbsent = error.status === 503;
  const code = isAbsent ? 'UNAVAILABLE' : 'CONFLICT';
  return refusal(code, `NetBox refuses: ${error.message}`, [], { retryable: isAbsent }).errors;
}

/** A refusal met while reading is an error of the request. */
export function requestError(error: unknown): GraphQLError {
  const [first] = errorsOf(error);
  const { message = '', ...extensions } = first ?? {};
  return new GraphQLError(message, { extensions });
}
