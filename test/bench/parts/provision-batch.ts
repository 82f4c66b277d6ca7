import type { TestSite } from '../../harness/fleet.ts';
import { bmcJournal } from '../../harness/simulated-hosts.ts';
import { readMoves, type RecordedMoves } from '../bare/history-moves.ts';
import { inFlight } from '../measuring/in-flight.ts';
import type { PlatformSide } from '../platform-side.ts';

/** What a provision consists of, read off one that ran alone. */
export interface Example extends RecordedMoves {
  /** Requests that BMCs received. */
  readonly requests: number;
}

export async function readExample(platform: PlatformSide, site: TestSite): Promise<Example> {
  const asked = async (): Promise<number> => (await bmcJournal(platform.test)).length;
  const before = await asked();
  const { instanceId, operationId } = await platform.createInstance(site, 'example');
  await requireSuccess(platform, operationId);
  const requests = (await asked()) - before;
  await giveBack(platform, [instanceId], 1);
  return { ...(await readMoves(platform.client, operationId)), requests };
}

/** Provisions a batch; answers how many ended in a second. */
export async function provisionBatch(
  platform: PlatformSide,
  site: TestSite,
  { provisions, atOnce }: { readonly provisions: number; readonly atOnce: number },
  batch: string,
): Promise<{ rate: number; instanceIds: readonly string[] }> {
  const begin = performance.now();
  const instanceIds = await inFlight(provisions, atOnce, async (index) => {
    const accepted = await platform.createInstance(site, `${batch}-${index}`);
    await requireSuccess(platform, accepted.operationId);
    return accepted.instanceId;
  });
  return { rate: (provisions * 1_000) / (performance.now() - begin), instanceIds };
}

/** Decommissions instances, so that their servers are there for the next batch. */
export async function giveBack(
  platform: PlatformSide,
  instanceIds: readonly string[],
  atOnce: number,
): Promise<void> {
  await inFlight(instanceIds.length, atOnce, async (index) => {
    const { operationId } = await platform.decommission(instanceIds[index] ?? '');
    await requireSuccess(platform, operationId);
  });
}

async function requireSuccess(platform: PlatformSide, operationId: string): Promise<void> {
  const end = await platform.ended(operationId);
  if (end !== 'succeeded') throw new Error(`operation ${operationId} did not succeed: ${end}`);
}
