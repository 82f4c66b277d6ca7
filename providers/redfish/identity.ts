import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Fails unless the system reports what the target says it is. A target without identity is taken as it is. */
export function verifyIdentity(target: Target, system: JsonObject): void {
  const { serial, uuid } = target.identity ?? {};
  const wrong =
    differs('serial number', serial, text(system['SerialNumber'])) ??
    differs('UUID', uuid, text(system['UUID']));
  if (wrong === null) return;
  throw new ProviderError(`another machine answers at ${target.address}: ${wrong}`, {
    code: 'IDENTITY_MISMATCH',
    retry: 'operator',
    effect: 'none',
    target: target.id,
  });
}

function differs(what: string, wanted: string | undefined, shown: string | null): string | null {
  if (wanted === undefined || wanted.trim().toLowerCase() === shown?.toLowerCase()) return null;
  return `its ${what} is ${shown ?? 'not told'}, not ${wanted}`;
}
