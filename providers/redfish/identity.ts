import { refuseOther } from '../identity-check.ts';
import type { Target } from '../target.ts';
import { text } from './json.ts';
import type { JsonObject } from './json.ts';

/** Fails when the system reports that it is another one than the target says. */
export function verifyIdentity(target: Target, system: JsonObject): void {
  refuseOther(target, { serial: text(system['SerialNumber']), uuid: text(system['UUID']) });
}
