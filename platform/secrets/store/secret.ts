/** The current value of a secret. */
export interface Secret {
  readonly value: string;
  /** Changes with the value. */
  readonly version: string;
}

/** All values of a secret that has several. */
export interface SecretFields {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Changes with the values. */
  readonly version: string;
}

/** One store of secrets. */
export interface SecretStore {
  /** Throws `SecretFailure`. `field` names one of several values in a secret. */
  read(name: string, field: string | undefined): Promise<Secret>;
  /** All values of a secret, of one version. Throws `SecretFailure`. */
  readFields(name: string): Promise<SecretFields>;
  close(): Promise<void>;
}

/**
 * NOT_FOUND: there is no such secret or field. FORBIDDEN: this process may not read it. SEALED: the store is sealed.
 * UNREACHABLE: it does not answer. BAD_ANSWER: the answer is not that of such a store, or the secret is too long.
 */
export type SecretFailureCode = 'NOT_FOUND' | 'FORBIDDEN' | 'SEALED' | 'UNREACHABLE' | 'BAD_ANSWER';

/** Why a secret cannot be read. The message never has its value. */
export class SecretFailure extends Error {
  override readonly name = 'SecretFailure';
  readonly code: SecretFailureCode;

  constructor(code: SecretFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  /** Whether the secret may still exist, so that the value read last is used. */
  get isTransient(): boolean {
    return this.code === 'SEALED' || this.code === 'UNREACHABLE' || this.code === 'BAD_ANSWER';
  }
}

/** No password or key is longer; in characters. */
export const LONGEST_SECRET = 65_536;

/** One of several values in a secret. */
export function textField(fields: Readonly<Record<string, unknown>>, secret: string, field: string): string {
  const value = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (value === undefined) throw new SecretFailure('NOT_FOUND', `The secret ${secret} has no field ${field}`);
  if (typeof value === 'string' && value.length <= LONGEST_SECRET) return value;
  throw new SecretFailure('BAD_ANSWER', `The field ${field} of the secret ${secret} is no text, or too long`);
}
