import type { ServerEntry } from '#contracts/site-file/servers.ts';
import { nameKey } from '../kinds/keys.ts';
import { readAmong, type Node } from '../kinds/read-all.ts';
import { credentialOf, missingCredential, serverList } from '../kinds/servers.ts';
import { addFault, type Run } from './run.ts';
import { changedValues } from './shown-values.ts';
import { writeEach, type EachItem } from './write-each.ts';

/** A server of the file, as it is now. */
interface Known {
  readonly entry: ServerEntry;
  readonly path: readonly PropertyKey[];
  readonly node: Node;
  /** Whether this import has enrolled it. */
  readonly isNew: boolean;
}

/** What a mutation changes, and its field before and after. */
interface Part extends Known {
  readonly before: unknown;
  readonly after: unknown;
}

type Item = EachItem<Part>;

/**
 * Changes what mutations of their own change of servers: the way to their BMCs, and their maintenance. The operation that
 * tries another BMC begins once the file is applied.
 */
export async function writeServers(run: Run): Promise<void> {
  const servers = await knownServers(run);
  const write = async (field: string, name: string, input: string, items: readonly Item[]): Promise<void> =>
    await writeEach(
      run,
      { domain: 'servers', name, input },
      items,
      ({ entry, path, node, before, after }, errors) => {
        for (const error of errors) {
          const [first = field, ...rest] = error.path;
          addFault(run, [...path, field, ...(first === field ? rest : error.path)], error.message, error);
        }
        const { line } = run.at(path);
        const { name: shown } = entry;
        if (errors.length === 0)
          run.changes.push({
            action: 'UPDATE',
            kind: 'server',
            name: shown,
            id: node.id,
            fields: [field],
            values: changedValues(run.ids, [field], { [field]: before }, { [field]: after }),
            line,
          });
      },
    );
  const [ends, starts] = [
    servers.filter(({ entry, node }) => entry.maintenance === null && node['maintenance'] !== null),
    servers.filter(isMaintenanceDifferent),
  ];
  await write(
    'maintenance',
    'serverMaintenanceEnd',
    'ServerMaintenanceEndInput',
    ends.map((of) => ({
      of: { ...of, before: of.node['maintenance'], after: null },
      input: { id: of.node.id },
    })),
  );
  await write(
    'maintenance',
    'serverMaintenanceStart',
    'ServerMaintenanceStartInput',
    starts.map((of) => ({
      of: { ...of, before: of.node['maintenance'], after: of.entry.maintenance },
      input: { id: of.node.id, ...of.entry.maintenance },
    })),
  );
  await write(
    'bmc',
    'serverBmcUpdate',
    'ServerBmcUpdateInput',
    servers.filter(({ isNew }) => !isNew).flatMap((known) => bmcUpdateOf(run, known)),
  );
}

async function knownServers(run: Run): Promise<Known[]> {
  const created = new Set(
    run.changes.flatMap(({ action, kind, id }) => (action === 'CREATE' && kind === 'server' ? [id] : [])),
  );
  const named = new Map(
    (run.file.servers ?? []).flatMap((entry, index) => {
      const id = run.ids.get('server', nameKey(entry.name));
      // A new one has the BMC of the file.
      const isOfUse =
        entry.maintenance !== undefined || (entry.bmc !== undefined && !created.has(id ?? null));
      return id === undefined || !isOfUse ? [] : [[id, { entry, path: ['servers', index] }] as const];
    }),
  );
  const nodes = await readAmong(run.ask, [...named.keys()], (some) => serverList({ id: { in: some } }));
  return nodes.flatMap((node) => {
    const server = named.get(node.id);
    return server === undefined ? [] : [{ ...server, node, isNew: created.has(node.id) }];
  });
}

interface Maintenance {
  readonly reason: string;
  readonly ticket: string | null;
  readonly until: string | null;
}

function isMaintenanceDifferent({ entry: { maintenance }, node }: Known): boolean {
  if (maintenance === null || maintenance === undefined) return false;
  const { reason, ticket = null, until = null } = maintenance;
  // One that the file describes and that is over by now does not count.
  if (until !== null && Date.parse(until) <= Date.now()) return false;
  const present = node['maintenance'] as Maintenance | null;
  return (
    present?.reason !== reason || present.ticket !== ticket || momentOf(present.until) !== momentOf(until)
  );
}

function momentOf(time: string | null): number | null {
  return time === null ? null : Date.parse(time);
}

interface Bmc {
  readonly address: string;
  readonly systemId: string | null;
  readonly provider: string;
  readonly credentialReference: string | null;
}

/** The change of the way to a BMC, if the file says another one. */
function bmcUpdateOf(run: Run, known: Known): Item[] {
  const { bmc: wanted } = known.entry;
  const present = known.node['bmc'] as Bmc | null;
  if (wanted === undefined || present === null) return [];
  const { origin, system } = bmcPlace(wanted);
  const isMoved = origin !== present.address;
  const { credential } = wanted;
  const reference = credential !== undefined && 'reference' in credential ? credential.reference : undefined;
  const isElsewhere = reference !== undefined && reference !== present.credentialReference;
  const isSame =
    !isMoved &&
    !isElsewhere &&
    (system === undefined || system === present.systemId) &&
    (wanted.provider ?? present.provider) === present.provider;
  if (isSame) return [];
  const credentials = isMoved || isElsewhere ? credentialOf(run, wanted) : {};
  if (isMoved && credential !== undefined && 'env' in credential && !run.credentials.has(credential.env)) {
    const message = missingCredential(credential.env);
    addFault(run, [...known.path, 'bmc', 'credential', 'env'], message);
    return [];
  }
  const bmc = {
    ...(isMoved ? { address: wanted.address } : {}),
    systemId: wanted.system ?? (isMoved ? undefined : system),
    provider: wanted.provider,
    ...credentials,
  };
  const { address, systemId, provider, credentialReference } = present;
  const before = { address, systemId, provider, ...(isElsewhere && { credentialReference }) };
  const after = {
    address: origin,
    systemId: system ?? (isMoved ? null : systemId),
    provider: wanted.provider ?? provider,
    ...(isElsewhere && { credentialReference: reference }),
  };
  return [{ of: { ...known, before, after }, input: { id: known.node.id, bmc } }];
}

/** As the graph has them: an address may name the system. */
function bmcPlace({ address, system }: NonNullable<ServerEntry['bmc']>): {
  readonly origin: string;
  readonly system: string | undefined;
} {
  const url = URL.parse(address);
  const named = url === null ? undefined : /^\/redfish\/v1\/systems\/([^/]+)\/?$/i.exec(url.pathname)?.[1];
  return { origin: url?.origin ?? address, system: system ?? (named && decoded(named)) };
}

/** What is no encoding represents itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
