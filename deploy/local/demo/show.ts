import { z } from 'zod';
import type { OnProgress } from '../supervisor/progress.ts';
import type { Demo } from './demo-file.ts';
import type { GraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';
import { followOperation, type Operation } from './operations.ts';
import { stepReporter } from './step-reporter.ts';

const identified = z.object({ id: z.string() });
const HOSTNAME = 'web-1';

/** Provisions the first instance before the user's eyes, step by step. Answers the instance's id. */
export async function showProvision(
  client: GraphClient,
  demo: Demo,
  onProgress: OnProgress,
): Promise<string> {
  const [imageId] = demo.imageIds;
  const { instance, operation } = await mutate(client, {
    field: 'instanceCreate',
    inputType: 'InstanceCreateInput',
    input: {
      idempotencyKey: 'demo-instance',
      tenantId: demo.tenantId,
      siteId: demo.siteId,
      imageId,
      hostname: HOSTNAME,
      userData: '#cloud-config\npackage_update: true\n',
    },
    select: 'instance { id } operation { id temporalUrl }',
    payload: z.object({
      instance: identified,
      operation: z.object({ id: z.string(), temporalUrl: z.string().nullable() }),
    }),
  });
  const begin = performance.now();
  onProgress({ kind: 'note', text: `\nInstance ${HOSTNAME}: operation ${operation.id}` });
  if (operation.temporalUrl !== null) onProgress({ kind: 'note', text: `  ${operation.temporalUrl}` });
  const show = stepReporter(onProgress);
  const ended = await followOperation(client, operation.id, show);
  const seconds = ((performance.now() - begin) / 1_000).toFixed(1);
  onProgress({ kind: 'note', text: await summary(client, instance.id, ended, seconds) });
  return instance.id;
}

const INSTANCE = `query DemoInstance($id: ID!) { instance(id: $id) {
  state server { name hardwareModel { vendor name } } addresses { nodes { address } }
} }`;

async function summary(
  client: GraphClient,
  id: string,
  operation: Operation,
  seconds: string,
): Promise<string> {
  if (operation.state !== 'SUCCEEDED') {
    return `${HOSTNAME} was not provisioned: the operation is ${operation.state}, ${operation.failure?.message ?? 'without a cause'}`;
  }
  const server = z.object({
    name: z.string(),
    hardwareModel: z.object({ vendor: z.string(), name: z.string() }).nullable(),
  });
  const addresses = z.object({ nodes: z.array(z.object({ address: z.string() })) });
  const answer = z.object({
    instance: z.object({ state: z.string(), server: server.nullable(), addresses }),
  });
  const { instance } = await client.request(INSTANCE, { id }, answer);
  const model = instance.server?.hardwareModel;
  const machine = `${instance.server?.name ?? '?'}${model ? ` (${model.vendor} ${model.name})` : ''}`;
  const address = instance.addresses.nodes.map((node) => node.address).join(', ');
  return `${HOSTNAME} is ${instance.state} after ${seconds} s, on ${machine}, address ${address}`;
}
