import { normalizeMac } from '#contracts/boot/mac.ts';
import { nameKey } from '../ports/port-name.ts';
import type { PortEvidence } from './evidence.ts';
import type { ReportedNeighbour } from './reported.ts';

/** A port as a neighbour is compared with it. */
export type ComparedPort = Pick<PortEvidence, 'name' | 'macAddress' | 'holderName' | 'isOfServer'>;

/**
 * Whether a neighbour is a port: by the MAC address of the port, else by the names of system and port. The system name
 * of a server is that of what runs on it, so that another name means nothing there; a port's description may be its name
 * where the Port ID is a MAC address (IEEE 802.1AB, 8.5.3 and 8.5.5).
 */
export function compareNeighbour(
  { portId, portDescription, systemName }: ReportedNeighbour,
  port: ComparedPort,
): 'SAME' | 'OTHER' | 'UNCLEAR' {
  const mac = normalizeMac(portId);
  if (mac !== undefined && port.macAddress !== null) return mac === port.macAddress ? 'SAME' : 'OTHER';
  if (systemName === undefined || port.holderName === null) return 'UNCLEAR';
  if (!isSameSystem(systemName, port.holderName)) return port.isOfServer ? 'UNCLEAR' : 'OTHER';
  const names = [portId, portDescription ?? portId].map(nameKey);
  if (names.includes(nameKey(port.name))) return 'SAME';
  return mac === undefined ? 'OTHER' : 'UNCLEAR';
}

/** Names of systems are with or without their domain. */
function isSameSystem(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
}
