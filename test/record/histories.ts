import { Client, Connection } from '@temporalio/client';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '#deploy/local/repository.ts';
import { createSite, enroll, simulatedBmcs } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { startTestServices } from '#test/harness/site-services.ts';
import { startTestBalancer } from '#test/harness/site-balancer.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { TRIGGERS } from '#contracts/operations/request.ts';
import { casesOf } from './cases.ts';
import { portableHistory } from './portable-history.ts';
import type { Recorded, Stage } from './stage.ts';

// Plays every case on a whole platform and writes what Temporal recorded to workflows/<domain>/histories, from where
// workflows/replay.test.ts replays it: `npm run record`, after a change of a workflow that is meant to break replays;
// `npm run record -- power erase` plays the cases of these types only, and leaves the histories of all others.

/** Servers for instances, and those whose BMCs are left to the cases that enroll. */
const SERVERS = 6;
const SPARE = 9;

const types = process.argv.slice(2);
const cases = casesOf(types);

/** Instances have names and reservations where the machine has the servers. */
const services = await startTestServices();

const started = Date.now();
const say = (text: string): void => {
  process.stdout.write(`${((Date.now() - started) / 1_000).toFixed(1)} s  ${text}\n`);
};

// Its cases need it; without HAProxy they fail.
const balancer = await startTestBalancer();

const test = await startTestStack({
  servers: SERVERS + SPARE,
  // Half as fast as usual, so that an operation can be met while it waits.
  environment: {
    worker: siteServices(services?.environment, balancer?.environment),
    simulator: { SIMULATOR_SPEED: '0.5', SIMULATOR_VENDORS: 'dell,hpe,supermicro,standard' },
  },
});
try {
  say('the stack is ready');
  const connection = await Connection.connect({ address: test.stack.info.temporal.address });
  const client = new Client({ connection, namespace: test.stack.info.temporal.namespace });
  const stage = await prepare(test, client);
  say('the fleet is ready');
  const recorded = (
    await Promise.all(
      cases.map(async ({ play }) => {
        const runs = await play(stage);
        for (const { type, what } of runs) say(`${type}: ${what}`);
        return runs;
      }),
    )
  ).flat();
  const files = new Map<string, Uint8Array>();
  const wanted = recorded.filter(({ type }) => types.length === 0 || types.includes(type));
  for (const run of wanted) files.set(pathOf(run), await historyOf(client, run, test));
  // Only now that all of them are there, those before are replaced.
  for (const { workflowType } of TRIGGERS) {
    if (types.length === 0 || types.includes(workflowType)) clear(workflowType);
  }
  for (const [path, bytes] of files) writeFileSync(path, bytes);
  say(`${files.size} histories written`);
  await connection.close();
} finally {
  await test.stop();
  await services?.stop();
  await balancer?.stop();
}

async function prepare(on: TestStack, client: Client): Promise<Stage> {
  const site = await createSite(on, 'record');
  const bmcs = await simulatedBmcs(on);
  const fleet = await Promise.all(bmcs.slice(SPARE).map(async (bmc) => await enroll(on, site, bmc)));
  for (const { operationId } of fleet) await awaitOperation(on.as('admin'), operationId);
  return {
    test: on,
    site,
    spareBmcs: bmcs.slice(0, SPARE),
    terminate: async (operationId) => {
      await client.workflow.getHandle(operationId).terminate('for the record');
    },
  };
}

async function historyOf(client: Client, { operationId }: Recorded, on: TestStack): Promise<Uint8Array> {
  // Without a run id this is the last run: of one that was recovered, the recovery.
  const history = await client.workflow.getHandle(operationId).fetchHistory();
  return portableHistory(history, [REPOSITORY, on.dataDir, on.bmcCredential.password]);
}

/** Beside the workflow, whose folder the bundle names. */
function folderOf(workflowType: string): string {
  const bundle = readFileSync(join(REPOSITORY, 'workflows', 'index.ts'), 'utf8');
  const folder = new RegExp(`export \\{ ${workflowType} \\} from '\\./(\\w+)/`).exec(bundle)?.[1];
  if (folder === undefined) throw new Error(`workflows/index.ts does not export ${workflowType}`);
  return join(REPOSITORY, 'workflows', folder, 'histories');
}

function pathOf({ type, what }: Recorded): string {
  return join(folderOf(type), `${type}.${what}.bin`);
}

function clear(workflowType: string): void {
  const folder = folderOf(workflowType);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${workflowType}.`) && name.endsWith('.bin')) rmSync(join(folder, name));
  }
}

/** One setting of what the workers of all sites use. */
function siteServices(...environments: readonly (Readonly<Record<string, string>> | undefined)[]) {
  const parsed = environments.map((one) => JSON.parse(one?.['SITE_SERVICES'] ?? '{}') as { '*'?: object });
  return { SITE_SERVICES: JSON.stringify({ '*': Object.assign({}, ...parsed.map((one) => one['*'])) }) };
}
