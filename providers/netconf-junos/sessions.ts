import { createHash } from 'node:crypto';
import { createConnectionTurns, type ConnectionTurns } from '../connection-turns.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import type { NetconfJunosConfig } from './config.ts';
import { loginFailure } from './failure.ts';
import { openSession, type Session } from './session.ts';

/** The sessions of a process. */
export type Sessions = ConnectionTurns<Session>;

/** A credential that a switch refused is not tried there again for a while. */
export function createSessions(config: NetconfJunosConfig): Sessions {
  const refusedUntil = new Map<string, number>();

  return createConnectionTurns(async (target, signal) => {
    const login = loginOf(target);
    for (const [key, until] of refusedUntil) if (until < Date.now()) refusedUntil.delete(key);
    if (refusedUntil.has(login)) {
      const message = `the switch at ${target.address} refused user ${target.credential.username}; not tried again for ${config.refusalMs / 1_000} s. Put the right user and password in the secret of the device's credentialReference.`;
      throw loginFailure(target, 'AUTH_FAILED', message);
    }
    try {
      return await openSession(target, config, signal);
    } catch (error) {
      if (error instanceof ProviderError && error.code === 'AUTH_FAILED')
        refusedUntil.set(login, Date.now() + config.refusalMs);
      throw error;
    }
  });
}

function loginOf({ address, credential: { username, password } }: Target): string {
  return createHash('sha256')
    .update(JSON.stringify([address, username, password]))
    .digest('base64');
}
