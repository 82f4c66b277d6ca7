import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { contextOf } from '#providers/conformance/bench.ts';
import type { CallContext } from '#providers/call.ts';
import type { Provider } from '#providers/provider.ts';
import type { TaskQueueConfig } from '#providers/task-queue/config.ts';
import type { Target } from '#providers/target.ts';
import type { ProtocolFixture } from './fixture.ts';
import { startActivityWorker } from './provider-worker.ts';

export const target: Target = {
  id: 'srvrsrv-1',
  address: 'https://10.0.0.7',
  credential: { username: 'admin', password: 'canary-password' },
  identity: { serial: '7CX1234' },
};

/** The answers of a correct provider. */
export const good = {
  describe: { protocol: 1, id: 'acme', version: '1.0.0', capabilities: ['power', 'boot'] },
  health: { ok: true, message: null },
  'power.get': {
    protocol: 1,
    provider: 'acme',
    target: target.id,
    machine: { serial: '7CX1234', uuid: null },
    answer: 'ON',
  },
};

type Said = (given: { readonly arguments: object; readonly sealed: string }) => unknown;

/** A provider whose worker gives these answers, and the calls that its worker has received. */
export async function misbehaving(
  fixture: ProtocolFixture,
  answers: Readonly<Record<string, unknown>>,
  settings: Partial<TaskQueueConfig> = {},
): Promise<{ readonly provider: Provider; readonly asked: unknown[] }> {
  const asked: unknown[] = [];
  const taskQueue = `provider-${randomUUID()}`;
  const activities = Object.entries({ ...good, ...answers }).map(([name, said]) => [
    name,
    async (given: Parameters<Said>[0]) => {
      asked.push(given);
      return await (typeof said === 'function' ? (said as Said)(given) : said);
    },
  ]);
  const worker = await startActivityWorker(fixture.address, taskQueue, Object.fromEntries(activities));
  onTestFinished(async () => await worker.stop());
  return { provider: await connected(fixture, taskQueue, settings), asked };
}

/** The platform's side of a provider. */
export async function connected(
  fixture: ProtocolFixture,
  taskQueue: string,
  settings: Partial<TaskQueueConfig> = {},
): Promise<Provider> {
  const provider = await fixture.connect(taskQueue, settings);
  onTestFinished(async () => await provider.close());
  return provider;
}

const powerOf = ({ capabilities }: Provider) => {
  if (capabilities.power === undefined) throw new Error('no power');
  return capabilities.power;
};

export const getPower = async (provider: Provider, context: CallContext = contextOf()) =>
  await powerOf(provider).get(target, context);

export const switchOn = async (provider: Provider, context: CallContext = contextOf()) =>
  await powerOf(provider).ensure(target, 'ON', {}, context);

/** A correct answer with some changes. */
export const answer = (over: object): object => ({ ...good['power.get'], ...over });

export const hang = async (): Promise<never> => await new Promise<never>(() => undefined);
