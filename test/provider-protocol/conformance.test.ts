import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Bench } from '#providers/conformance/bench.ts';
import { bootConformance } from '#providers/conformance/boot.ts';
import { inventoryConformance } from '#providers/conformance/inventory.ts';
import { powerConformance } from '#providers/conformance/power.ts';
import type { Provider } from '#providers/provider.ts';
import { simulatorBench } from '#providers/simulator/testing/simulator-bench.ts';
import { protocolFixture } from './fixture.ts';
import { startProviderWorker, type RunningProvider } from './provider-worker.ts';

const fixture = protocolFixture();
const taskQueue = 'provider-acme';
const served = new Map<string, Provider>();
let worker: RunningProvider | undefined;

beforeAll(async () => {
  const providerOf = (target: string): Provider => {
    const provider = served.get(target);
    if (provider === undefined) throw new Error(`no bench has ${target}`);
    return provider;
  };
  const { address, key } = fixture;
  worker = await startProviderWorker({ address, taskQueue, key, providerOf });
});

afterAll(async () => await worker?.stop());

/** An in-process provider behind the contract, with its machine. */
async function remoteBench(): Promise<Bench> {
  const local = await simulatorBench();
  const id = `srvrsrv-${randomUUID()}`;
  served.set(id, local.provider);
  const provider = await fixture.connect(taskQueue);
  return {
    ...local,
    provider,
    target: { ...local.target, id },
    async close() {
      await provider.close();
      await local.close();
    },
  };
}

const conformance = { name: 'a provider on a task queue', setup: remoteBench };
powerConformance(conformance);
bootConformance(conformance);
inventoryConformance(conformance);
