import { refused, usageError } from '../exit-code.ts';
import type { GraphClient } from '../graph/client.ts';
import { isId } from '../graph/lookup.ts';
import { printable } from '../io.ts';
import { write } from '../output/format.ts';
import { connect, CONTEXT_HELP, CONTEXT_OPTIONS, parseOptions, type Command } from './command.ts';

interface Holder {
  readonly name: string;
}

/** A port on a path, and the cable in it. */
export interface Hop {
  readonly port: {
    readonly name: string;
    readonly device: Holder | null;
    readonly server: Holder | null;
  } | null;
  readonly cable: { readonly id: string; readonly label: string | null; readonly type: string | null } | null;
}

const HOLDERS = `query($name: String!) {
  servers(first: 10, where: { name: { eq: $name } }) { nodes { id } }
  networkDevices(first: 10, where: { name: { eq: $name } }) { nodes { id } } }`;

const PORTS = `query($where: DevicePortWhere!) { devicePorts(first: 2, where: $where) { nodes { id } } }`;

interface Found {
  readonly nodes: readonly { readonly id: string }[];
}

const TRACE = `query($id: ID!) { trace(portId: $id) {
  hops { port { name device { name } server { name } } cable { id label type } } truncated } }`;

export const trace: Command = {
  help: `DEVICE is the name of a network device or of a server, and PORT the name of its port.\n\n${CONTEXT_HELP}`,
  async run(io, args) {
    const { values, positionals } = parseOptions(args, CONTEXT_OPTIONS);
    const [holder, port] = positionals;
    if (holder === undefined) throw usageError('From which port? infra trace leaf-1 swp1');
    const client = await connect(io, values);
    if (port === undefined && !isId(holder))
      throw usageError(`Which port of ${holder}? infra trace ${holder} eth0`);
    const id = port === undefined ? holder : await findPort(client, holder, port);
    const data = await client.request(TRACE, { id });
    const found = data['trace'] as { readonly hops: readonly Hop[]; readonly truncated: boolean } | null;
    if (found === null) throw refused(`There is no port ${id} that you may see.`);
    await write(io, drawPath(found.hops));
    if (found.truncated) io.stderr.write('The path goes on beyond what is shown.\n');
  },
};

async function findPort(client: GraphClient, holder: string, port: string): Promise<string> {
  const { servers, networkDevices } = await client.request(HOLDERS, { name: holder });
  const [serverId, deviceId] = [servers, networkDevices].map((list) => ({
    in: (list as Found).nodes.map(({ id }) => id),
  }));
  const where = { name: { eq: port }, or: [{ serverId }, { deviceId }] };
  const { devicePorts } = await client.request(PORTS, { where });
  const [first, second] = (devicePorts as Found).nodes;
  if (first === undefined) throw refused(`${holder} has no port ${port} that you may see.`);
  if (second !== undefined) throw usageError(`Several ports are called ${port} there: give the id.`);
  return first.id;
}

/** A path from port to port: one line for each, with the cable that leads to the next. */
export function drawPath(hops: readonly Hop[]): string {
  const lines: string[] = [];
  for (const [index, { port, cable }] of hops.entries()) {
    const holder = port?.device?.name ?? port?.server?.name ?? 'a device';
    lines.push(
      port === null ? 'a port that you may not see' : `${printable(holder)} ${printable(port.name)}`,
    );
    const next = hops[index + 1]?.cable;
    if (next === undefined) continue;
    // Both ports of a cable name it; from a front port to the rear port behind it there is none.
    const isCable = cable !== null && cable.id === next?.id;
    const details = isCable ? [cable.label, cable.type].filter((text) => text !== null) : [];
    lines.push(isCable ? `  │ ${details.length === 0 ? 'cable' : printable(details.join(', '))}` : '  ┊');
  }
  return `${lines.join('\n')}\n`;
}
