/** What a caller may meet and can act on; answered as data in `errors`, never as an exception. */
export type UserErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'STALE_VERSION'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'POINT_OF_NO_RETURN'
  | 'EXHAUSTED'
  | 'QUOTA_EXCEEDED'
  | 'CURSOR_EXPIRED'
  | 'UNAVAILABLE';

export interface UserErrorOptions {
  /** The input field at fault, from the input object down. */
  readonly path?: readonly string[];
  /** Whether the same call may succeed later without a change of its input. */
  readonly retryable?: boolean;
  /** The operation or resource that holds what was asked for. */
  readonly holder?: string;
}

export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: UserErrorCode;
  readonly path: readonly string[];
  readonly retryable: boolean;
  readonly holder: string | undefined;

  constructor(code: UserErrorCode, message: string, options: UserErrorOptions = {}) {
    super(message);
    this.code = code;
    this.path = options.path ?? [];
    this.retryable = options.retryable ?? false;
    this.holder = options.holder;
  }
}

/** Several faults of one input, answered together so that a caller can fix them together. */
export class UserErrors extends Error {
  override readonly name = 'UserErrors';
  readonly errors: readonly UserError[];

  constructor(errors: readonly UserError[]) {
    super(errors.map((error) => error.message).join('; '));
    this.errors = errors;
  }
}
