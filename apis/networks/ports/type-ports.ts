import { z } from 'zod';
import type { EntityManager } from '@mikro-orm/postgresql';
import { UserError } from '#platform/errors/user-error.ts';
import { findReference } from '#platform/references/lookup.ts';
import { PORT_KINDS } from '#contracts/hardware/port-kinds.ts';
import { nameKey, portName } from './port-name.ts';

/** What the fact of a device type says of ports; the domain `hardware` publishes it. */
const typeFact = z.object({
  ports: z
    .array(
      z.object({
        name: portName,
        kind: z.enum(PORT_KINDS),
        type: z.string().max(100).nullable(),
        managementOnly: z.boolean(),
        enabled: z.boolean().default(true),
        positions: z.int().min(1).max(1_024).default(1),
        rear: z.object({ port: portName, position: z.int().min(1).max(1_024) }).nullable(),
      }),
    )
    .max(1_000),
});

/** A port of a device type. */
export type TypePort = z.infer<typeof typeFact>['ports'][number];

/** The ports of a device type, or a refusal where no device can have them: nothing is written then. */
export async function portsOfType(em: EntityManager, deviceTypeId: string): Promise<readonly TypePort[]> {
  const fact = typeFact.safeParse((await findReference(em, deviceTypeId))?.data);
  const fault = fact.success ? faultOf(fact.data.ports) : z.prettifyError(fact.error);
  if (fact.success && fault === undefined) return fact.data.ports;
  const message = `The ports of the device type ${deviceTypeId} cannot be used: ${fault}. Correct the type, or leave it out.`;
  throw new UserError('INVALID_INPUT', message.slice(0, 1_000), { path: ['deviceTypeId'] });
}

/** The rear ports of a type by the keys of their names. */
export function rearPortsOf(ports: readonly TypePort[]): ReadonlyMap<string, TypePort> {
  const rears = ports.filter(({ kind }) => kind === 'REAR');
  return new Map(rears.map((port) => [nameKey(port.name), port]));
}

/** What the tables would refuse of these ports. */
function faultOf(ports: readonly TypePort[]): string | undefined {
  const rears = rearPortsOf(ports);
  const [names, positions] = [new Set<string>(), new Set<string>()];
  for (const { kind, name, rear } of ports) {
    const key = `${kind} ${nameKey(name)}`;
    if (names.has(key)) return `two of its ports of the kind ${kind} have the name "${name}"`;
    names.add(key);
    if (kind !== 'FRONT') continue;
    const behind = rear === null ? undefined : rears.get(nameKey(rear.port));
    if (rear === null || behind === undefined) return `its front port "${name}" has no rear port`;
    const place = `${rear.position} ${nameKey(behind.name)}`;
    if (positions.has(place)) {
      return `two of its front ports have position ${rear.position} of the rear port "${behind.name}"`;
    }
    positions.add(place);
  }
  return undefined;
}
