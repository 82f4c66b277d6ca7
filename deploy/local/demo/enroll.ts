import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { OnProgress } from '../supervisor/progress.ts';
import type { Demo } from './demo-file.ts';
import type { GraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';

const bmcsSchema = z.array(z.object({ name: z.string(), address: z.string(), vendor: z.string() }));

export interface EnrollOptions {
  readonly client: GraphClient;
  readonly demo: Demo;
  /** Base URL of the simulator's control API. */
  readonly simulator: string;
  readonly credential: { readonly username: string; readonly password: string };
  readonly onProgress: OnProgress;
}

const CONCURRENCY = 8;
const RACK_UNITS = 42;

/** Enrolls the simulated machines that are not yet, waits until all of those are inspected, and answers all names. */
export async function enrollFleet(options: EnrollOptions): Promise<readonly string[]> {
  const { demo, onProgress } = options;
  const response = await fetch(`${options.simulator}/bmcs`);
  const bmcs = bmcsSchema.parse(await response.json());
  const missing = bmcs.filter(({ name }) => !demo.servers.includes(name));
  if (missing.length === 0) return demo.servers;
  const vendors = [...new Set(missing.map(({ vendor }) => vendor))].join(', ');
  const text = `${missing.length} of ${vendors}`;
  const name = 'servers';
  const begin = performance.now();
  onProgress({ kind: 'starting', name, text });
  const queue = missing.entries();
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      for (const [index, bmc] of queue) await enroll(options, bmc, demo.servers.length + index + 1);
    }),
  );
  const result = await waitInspected(
    options,
    missing.map((bmc) => bmc.name),
    (done) => onProgress({ kind: 'waiting', name, text: `${text}: ${done} inspected` }),
  );
  onProgress({ kind: 'ready', name, ms: performance.now() - begin, text: `${text}: ${result}` });
  return bmcs.map((bmc) => bmc.name);
}

async function enroll(
  { client, demo, credential }: EnrollOptions,
  bmc: { name: string; address: string },
  position: number,
): Promise<void> {
  await mutate(client, {
    field: 'serverEnroll',
    inputType: 'ServerEnrollInput',
    input: {
      idempotencyKey: `demo-server-${bmc.name}`,
      siteId: demo.siteId,
      name: bmc.name,
      bmc: { address: bmc.address, provider: 'redfish', credential },
      ...(position <= RACK_UNITS ? { rackId: demo.rackId, position } : {}),
    },
    select: 'server { id } operation { id }',
    payload: z.unknown(),
  });
}

const SERVERS = `query Servers($site: ID!, $after: String) {
  servers(first: 100, after: $after, where: { siteId: { eq: $site } }) {
    nodes { name state failure { message } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const serversSchema = z.object({
  servers: z.object({
    nodes: z.array(
      z.object({
        name: z.string(),
        state: z.string(),
        failure: z.object({ message: z.string() }).nullable(),
      }),
    ),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
type ListedServer = z.output<typeof serversSchema>['servers']['nodes'][number];

/** Returns a sentence on how the inspections ended. */
async function waitInspected(
  { client, demo }: EnrollOptions,
  names: readonly string[],
  onCount: (done: number) => void,
): Promise<string> {
  for (;;) {
    const servers = (await listServers(client, demo.siteId)).filter(({ name }) => names.includes(name));
    const under = servers.filter(({ state }) => state === 'ENROLLING' || state === 'INSPECTING');
    onCount(servers.length - under.length);
    if (servers.length === names.length && under.length === 0) {
      const failed = servers.filter(({ state }) => state === 'FAILED');
      const reasons = failed.map(
        ({ name, failure }) => `; ${name} failed: ${failure?.message ?? 'no reason given'}`,
      );
      return `${servers.length - failed.length} AVAILABLE${reasons.join('')}`;
    }
    await sleep(300);
  }
}

async function listServers(client: GraphClient, site: string): Promise<ListedServer[]> {
  const listed: ListedServer[] = [];
  for (let after: string | null = null; ;) {
    const { servers }: z.output<typeof serversSchema> = await client.request(
      SERVERS,
      { site, after },
      serversSchema,
    );
    listed.push(...servers.nodes);
    if (!servers.pageInfo.hasNextPage) return listed;
    after = servers.pageInfo.endCursor;
  }
}
