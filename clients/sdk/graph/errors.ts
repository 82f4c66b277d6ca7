/** What the graph says is wrong with a request that it refused. */
export interface Refusal {
  /** What kind of refusal it is, e.g. `CONFLICT`, `FORBIDDEN`, `INVALID_INPUT`. */
  readonly code: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** The input field at fault, from the input object down. */
  readonly path: readonly string[];
  /** The operation or resource that holds what was asked for. */
  readonly holder: string | null;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
}

/** Every error of this client is one of its kinds. */
export abstract class InfraError extends Error {
  /** What kind of error it is, for programs. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** The graph refused a change: nothing was changed. */
export class RefusedError extends InfraError implements Refusal {
  readonly path: readonly string[];
  readonly holder: string | null;
  readonly retryable: boolean;
  /** All that is wrong; the first is this error. */
  readonly refusals: readonly Refusal[];

  constructor(first: Refusal, refusals: readonly Refusal[] = [first]) {
    super(first.code, first.message);
    this.path = first.path;
    this.holder = first.holder;
    this.retryable = first.retryable;
    this.refusals = refusals;
  }
}

/** The graph could not answer a document: the caller is unknown, may not read it, or the document has a fault. */
export class RequestError extends InfraError {
  /** The field of the document that could not be answered. */
  readonly path: readonly (string | number)[];
  /** The HTTP status of the answer. */
  readonly status: number;

  constructor(
    code: string,
    message: string,
    {
      path = [],
      status,
    }: { readonly path?: readonly (string | number)[] | undefined; readonly status: number },
  ) {
    super(code, message);
    this.path = path;
    this.status = status;
  }
}

/** The graph cannot be reached, is not available, or did not answer in time. */
export class ConnectionError extends InfraError {
  /** How long the graph asks to be left alone (`Retry-After`), in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, options?: ErrorOptions & { readonly retryAfterMs?: number | undefined }) {
    super('CONNECTION', message, options);
    this.retryAfterMs = options?.retryAfterMs;
  }
}
