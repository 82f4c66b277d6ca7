/** A secret as a store has it now. */
export interface Secret {
  readonly value: string;
  /** Another one where the value has changed. */
  readonly version: string;
}

/** One store of secrets. */
export interface SecretStore {
  /** Throws `SecretFailure`. `field` names one of several values in a secret. */
  read(name: string, field: string | undefined): Promise<Secret>;
  close(): Promise<void>;
}

/**
 * NOT_FOUND: there is no such secret or field. FORBIDDEN: this process may not read it. SEALED: the store is sealed.
 * UNREACHABLE: it does not answer. BAD_ANSWER: what answers is no such store, or the secret is too long.
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

  /** Whether the secret may be there all the same, so that the value read last is used. */
  get passes(): boolean {
    return this.code === 'SEALED' || this.code === 'UNREACHABLE' || this.code === 'BAD_ANSWER';
  }
}

/** No password or key is longer; in characters. */
export const LONGEST_SECRET = 65_536;
