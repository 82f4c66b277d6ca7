import type { DevicePort } from '../entities/device-port.ts';
import type { PortDifference } from '../generated/resolvers.ts';
import type { PortEvidence } from './evidence.ts';

type Desired = Pick<DevicePort, 'description' | 'enabled' | 'mode' | 'mtu' | 'speed'>;
type Value = string | number | boolean | readonly number[] | null | undefined;

/** Where a port's reported configuration differs from the intended one. What either lacks is no difference. */
export function differencesOf(port: Desired, evidence: PortEvidence | undefined): PortDifference[] {
  const configuration = evidence?.configuration ?? null;
  if (evidence === undefined || configuration === null) return [];
  const { source, observedAt, content } = configuration;
  const { description, enabled, mode, mtu, speed } = port;
  const { taggedVids, untaggedVid } = evidence;
  const desired = { description, enabled, mode, mtu, speed, taggedVids, untaggedVid };
  return Object.entries(desired).flatMap(([field, value]) => {
    const [meant, seen] = [textOf(value), textOf(content[field as keyof typeof desired])];
    if (meant === undefined || seen === undefined || meant === seen) return [];
    return [{ field, desired: meant, observed: seen, source, observedAt }];
  });
}

function textOf(value: Value): string | undefined {
  if (value === null || value === undefined) return undefined;
  return Array.isArray(value) ? value.join(',') : String(value);
}
