import type { Sealer } from '#platform/secrets/seal.ts';
import {
  ObserveServerDocument,
  ServersByIdDocument,
  ServersOfSiteDocument,
  type ServerObserveInput,
} from '#activities/generated/graph.ts';
import type { GraphClient } from '#activities/graph/graph-client.ts';
import type { PolledServer } from '../polled-servers.ts';

/** What a record is made from. */
export interface RecordedBmc {
  readonly name: string;
  readonly url: string;
  readonly serialNumber: string | null;
}

export type ServerRecord = { -readonly [Key in keyof PolledServer]: PolledServer[Key] };

/** The servers of one site, as the graph answers them, and what was reported of them. */
export interface ServerRecords {
  readonly graph: GraphClient;
  readonly reports: readonly ServerObserveInput[];
  get(name: string): ServerRecord;
}

export const idOf = (name: string): string => `srvrsrv-${name}`;

export async function createServerRecords(
  sealer: Sealer,
  bmcs: readonly RecordedBmc[],
  credential: object,
): Promise<ServerRecords> {
  const reports: ServerObserveInput[] = [];
  const records = new Map<string, ServerRecord>();
  for (const { name, url, serialNumber } of bmcs) {
    const sealedCredential = await sealer.seal(credential, new URL(url).origin);
    records.set(idOf(name), {
      id: idOf(name),
      name,
      tenant: { id: 'tnntten-test' },
      site: { id: 'lctnsit-test' },
      state: 'AVAILABLE',
      serialNumber,
      uuid: null,
      powerState: 'OFF',
      powerObservedAt: new Date().toISOString(),
      health: 'OK',
      operation: null,
      bmc: {
        address: url,
        systemId: null,
        provider: 'redfish',
        sealedCredential,
        credentialPending: false,
      },
    });
  }
  const list = (ids: readonly string[] = [...records.keys()]) => ({
    servers: {
      nodes: ids.flatMap((id) => records.get(id) ?? []),
      pageInfo: { hasNextPage: false, endCursor: null },
    },
  });

  function observe({ input }: { readonly input: ServerObserveInput }): object {
    const record = records.get(input.id);
    if (record === undefined) throw new Error(`there is no server ${input.id}`);
    reports.push(input);
    record.powerState = input.powerState ?? record.powerState;
    record.health = input.health ?? record.health;
    record.powerObservedAt = new Date().toISOString();
    return { serverObserve: { errors: [] } };
  }

  return {
    graph: {
      async execute(document, variables) {
        const asked: unknown = document;
        if (asked === ServersOfSiteDocument) return list() as never;
        if (asked === ServersByIdDocument) return list((variables as { ids: string[] }).ids) as never;
        if (asked === ObserveServerDocument) return observe(variables as never) as never;
        throw new Error('the monitor asks for nothing else');
      },
      close: async () => undefined,
    },
    reports,
    get(name) {
      const record = records.get(idOf(name));
      if (record === undefined) throw new Error(`there is no server ${name}`);
      return record;
    },
  };
}
