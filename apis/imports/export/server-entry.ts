import { SERVER_FIELDS } from '../kinds/servers.ts';
import { valuesOf, type Node } from '../kinds/read-all.ts';
import { given } from './given.ts';

interface Bmc {
  readonly address: string;
  readonly systemId: string | null;
  readonly provider: string;
  readonly credentialRef: string | null;
  readonly credentialReference: string | null;
}

/** A server as a file describes it, with what it has like other things in racks; and the name of its chassis. */
export function serverEntry(
  server: Node,
  placed: Readonly<Record<string, unknown>>,
  chassis: string | undefined,
): Record<string, unknown> {
  const { name, ...rest } = valuesOf(server, SERVER_FIELDS);
  const { ports, position, rack, ...place } = placed;
  const bmc = server['bmc'] as Bmc | null;
  const maintenance = server['maintenance'] as Readonly<Record<string, unknown>> | null;
  return given({
    name,
    bmc: bmc === null ? null : bmcEntry(bmc),
    ...place,
    ...(chassis === undefined ? { rack } : { chassis, bay: server['bay'] }),
    ...(position === undefined ? { unit: server['position'] } : { position }),
    ...rest,
    maintenance: maintenance === null ? null : given(maintenance),
    ports,
  });
}

/** The secret stays where it is: a file names it by its place in a store, or by its id. */
function bmcEntry(bmc: Bmc): Record<string, unknown> {
  const { address, systemId, provider } = bmc;
  return given({ address, system: systemId, provider, credential: credentialEntry(bmc) });
}

function credentialEntry({ credentialRef, credentialReference }: Bmc): Record<string, string> | null {
  if (credentialReference !== null) return { reference: credentialReference };
  return credentialRef === null ? null : { stored: credentialRef };
}
