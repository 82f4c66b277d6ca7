import { ApplicationFailure } from '@temporalio/activity';
import type { DesiredPort, SwitchPort } from '#contracts/hardware/switch-ports.ts';

/** Most ports or differences that a step names; `DevicePort.differences` shows all. */
export const SHOWN = 20;

/** Throws NOT_FOUND for ports that the device does not have, except for LAGs that are to be created. */
export function requirePorts(desired: readonly DesiredPort[], ports: readonly SwitchPort[]): void {
  const known = new Set([...ports.map(({ name }) => name), ...desired.map(({ lag }) => lag)]);
  const missing = desired.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  if (missing.length === 0) return;
  const message = `The device has no port ${missing.slice(0, SHOWN).join(', ')}. Compare the names of its ports with those on record.`;
  throw ApplicationFailure.nonRetryable(message, 'NOT_FOUND', { effect: 'none' });
}
