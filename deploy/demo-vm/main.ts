import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createGraphClient } from '#deploy/local/demo/graph-client.ts';
import { followOperation } from '#deploy/local/demo/operations.ts';
import { stepReporter } from '#deploy/local/demo/step-reporter.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import { createInstance, mutate } from '#test/harness/fleet.ts';
import { setMachineScene, type MachineScene } from '#test/machine/machine-scene.ts';
import { findRequirements } from '#test/machine/requirements.ts';
import { createColumns, type Columns } from './columns.ts';
import { createSerialLines, type SerialLines } from './serial-lines.ts';

const HELP = `Usage: npm run demo:vm [-- options]

Provisions, reimages and decommissions a virtual machine, really: a BMC whose host is
QEMU boots it from the network, an installer writes its disk, and it comes up from there.

  --stay      leaves everything running afterwards, until Ctrl-C
  --all       shows everything the kernel says on the serial console
  --help      shows this
`;

const { values } = parseArgs({
  options: { stay: { type: 'boolean' }, all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
process.once('disconnect', () => stop.abort());

process.exitCode = values.help === true ? showHelp() : await demonstrate();
if (process.connected) process.disconnect?.();

function showHelp(): number {
  process.stdout.write(HELP);
  return 0;
}

async function demonstrate(): Promise<number> {
  const parts = await findRequirements();
  if ('missing' in parts) {
    console.error(`This machine cannot run the demonstration: ${parts.missing}`);
    return 1;
  }
  console.log('Building the installer and two images, starting the platform, enrolling the machine …');
  let scene: MachineScene | undefined;
  try {
    scene = await setMachineScene(parts, 'demo', { signal: stop.signal });
    await play(scene);
    if (values.stay === true) await stay(scene);
    return 0;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    console.error(describeError(error));
    return 1;
  } finally {
    console.log('Stopping …');
    await scene?.stop();
  }
}

async function play(scene: MachineScene): Promise<void> {
  const { graph, site, imageIds, images } = scene;
  const columns = createColumns((line) => console.log(line), process.stdout.columns ?? 130);
  const serial = createSerialLines(values.all === true);
  const verb = async (field: string, input: object): Promise<string> =>
    (await mutate<{ operation: { id: string } }>(graph, field, input, 'operation { id }')).operation.id;

  const { instanceId: id, operationId } = await createInstance(graph, site, 'web-1', {
    imageId: imageIds[0],
  });
  columns.heading(`Provision web-1 with ${images[0].name}, packed by gzip`);
  await watch(scene, operationId, columns, serial);

  const reimage = await verb('instanceReimage', { idempotencyKey: 'reimage', id, imageId: imageIds[1] });
  columns.heading(`Reimage web-1 with ${images[1].name}, a qcow2 packed by zstd, whose last partition grows`);
  await watch(scene, reimage, columns, serial);

  const decommission = await verb('instanceDecommission', { idempotencyKey: 'decommission', id });
  columns.heading('Decommission web-1, which wipes the disk');
  await watch(scene, decommission, columns, serial);
  console.log(
    `\nThe disk ${(await scene.machine.diskIsBlank()) ? 'holds nothing but zeros' : 'is NOT blank'}.`,
  );
}

/** Shows an operation and the machine until the operation has ended; throws when that is not a success. */
async function watch(
  { test, machine }: MachineScene,
  operationId: string,
  columns: Columns,
  serial: SerialLines,
): Promise<void> {
  const { graphql, tokens } = test.stack.info;
  const client = createGraphClient(graphql, tokens.admin, stop.signal);
  const report = stepReporter((event) => {
    if (event.kind === 'ready')
      columns.step(`✓ ${event.name} ${(event.ms / 1_000).toFixed(1)} s ${event.text}`);
    else if (event.kind === 'starting') columns.step(`  ${event.name} …`);
  });
  let ended = false;
  const showing = (async () => {
    for (let last = false; !last; await sleep(200)) {
      last = ended;
      for (const line of serial.next(await machine.console())) columns.console(line);
    }
  })();
  try {
    const operation = await followOperation(client, operationId, report);
    if (operation.state !== 'SUCCEEDED') {
      throw new Error(
        `The operation ended as ${operation.state}: ${operation.failure?.message ?? 'no reason given'}`,
      );
    }
  } finally {
    ended = true;
    await showing;
  }
}

async function stay({ test }: MachineScene): Promise<void> {
  const { graphql, temporal, tokens } = test.stack.info;
  console.log(
    `Graph: ${graphql}\nTemporal UI: ${temporal.ui}\nToken of the admin: ${tokens.admin}\nCtrl-C ends it.`,
  );
  await sleep(2 ** 30, undefined, { signal: stop.signal }).catch(() => undefined);
}
