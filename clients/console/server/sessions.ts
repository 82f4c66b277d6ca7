import { randomBytes } from 'node:crypto';

/** Who has signed in, and the token that their requests carry. */
export interface Session {
  readonly token: string;
  readonly name: string;
  readonly expiresAt: number;
}

export interface Kept<T> {
  /** Stores it, and returns the secret that finds it. */
  add(value: T): string;
  get(id: string | undefined): T | undefined;
  remove(id: string | undefined): void;
}

/** Values with an end, found by a secret; beyond `limit` the oldest is removed. */
export function createKept<T extends { readonly expiresAt: number }>(limit: number): Kept<T> {
  const values = new Map<string, T>();
  const get = (id: string | undefined): T | undefined => {
    if (id === undefined) return undefined;
    const value = values.get(id);
    if (value !== undefined && value.expiresAt > Date.now()) return value;
    values.delete(id);
    return undefined;
  };
  return {
    get,
    add(value) {
      for (const oldest of values.keys()) {
        if (values.size < limit) break;
        values.delete(oldest);
      }
      const id = randomBytes(32).toString('base64url');
      values.set(id, value);
      return id;
    },
    remove(id) {
      if (id !== undefined) values.delete(id);
    },
  };
}
