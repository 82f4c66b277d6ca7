/**
 * Why a secret cannot be had. SECRET_NOT_FOUND: the store has none. SECRET_DENIED: the store, or the platform's setting,
 * does not permit it. SECRET_STORE_UNAVAILABLE: the store does not answer, or is sealed; it is asked again.
 * SECRET_MALFORMED: the secret lacks a field, or the answer is none of a store.
 */
export type SecretProblem =
  | 'SECRET_NOT_FOUND'
  | 'SECRET_DENIED'
  | 'SECRET_STORE_UNAVAILABLE'
  | 'SECRET_MALFORMED';

/** A secret of a store cannot be had. The message has its reference and never its content. */
export class SecretRefusal extends Error {
  override readonly name = 'SecretRefusal';
  readonly problem: SecretProblem;

  constructor(message: string, problem: SecretProblem) {
    super(message);
    this.problem = problem;
  }

  get isTransient(): boolean {
    return this.problem === 'SECRET_STORE_UNAVAILABLE';
  }
}
