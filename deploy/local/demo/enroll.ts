import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { OnProgress } from '../supervisor/progress.ts';
import type { Demo } from './demo-file.ts';
import type { GraphClient } from './graph-client.ts';
import { applyFile, serverFiles, SIMULATOR_CREDENTIAL } from './sites.ts';

const bmcsSchema = z.array(z.object({ name: z.string(), address: z.string(), vendor: z.string() }));

export interface EnrollOptions {
  readonly client: GraphClient;
  readonly demo: Demo;
  /** Base URL of the simulator's control API. */
  readonly simulator: string;
  readonly credential: { readonly username: string; readonly password: string };
  readonly onProgress: OnProgress;
}

/** Enrolls the simulated machines that are not yet, waits until all of those are inspected, and returns all names. */
export async function enrollFleet(options: EnrollOptions): Promise<readonly string[]> {
  const { client, demo, credential, onProgress } = options;
  const response = await fetch(`${options.simulator}/bmcs`);
  const bmcs = bmcsSchema.parse(await response.json());
  const missing = bmcs.filter(({ name }) => !demo.servers.includes(name));
  if (missing.length === 0) return demo.servers;
  const vendors = [...new Set(missing.map(({ vendor }) => vendor))].join(', ');
  const text = `${missing.length} of ${vendors}`;
  const name = 'servers';
  const begin = performance.now();
  onProgress({ kind: 'starting', name, text });
  const names = new Set(missing.map((bmc) => bmc.name));
  for (const { site, document } of serverFiles(bmcs, names)) {
    await applyFile(client, {
      idempotencyKey: `demo-servers-${site}-${createHash('sha256').update(document).digest('hex').slice(0, 16)}`,
      tenantId: demo.tenantId,
      document,
      credentials: [{ name: SIMULATOR_CREDENTIAL, ...credential }],
    });
  }
  const result = await waitInspected(options, [...names], (done) =>
    onProgress({ kind: 'waiting', name, text: `${text}: ${done} inspected` }),
  );
  onProgress({ kind: 'ready', name, ms: performance.now() - begin, text: `${text}: ${result}` });
  return bmcs.map((bmc) => bmc.name);
}

const SERVERS = `query Servers($tenant: ID!, $after: String) {
  servers(first: 100, after: $after, where: { tenantId: { eq: $tenant } }) {
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
    const servers = (await listServers(client, demo.tenantId)).filter(({ name }) => names.includes(name));
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

async function listServers(client: GraphClient, tenant: string): Promise<ListedServer[]> {
  const listed: ListedServer[] = [];
  for (let after: string | null = null; ;) {
    const { servers }: z.output<typeof serversSchema> = await client.request(
      SERVERS,
      { tenant, after },
      serversSchema,
    );
    listed.push(...servers.nodes);
    if (!servers.pageInfo.hasNextPage) return listed;
    after = servers.pageInfo.endCursor;
  }
}
