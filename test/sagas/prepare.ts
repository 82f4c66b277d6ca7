import { createSite, enroll, simulatedBmcs, type TestSite } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import { startSiteSwitch, type SiteSwitch } from '#test/harness/site-switch.ts';
import type { TestStack } from '#test/harness/stack.ts';

/** Makes a site with a switch, and takes the machines into the fleet that operations on instances need. */
export async function prepare(
  stack: TestStack,
  { enrolled }: { readonly enrolled: number },
): Promise<{
  site: TestSite;
  bmcs: Awaited<ReturnType<typeof simulatedBmcs>>;
  siteSwitch: SiteSwitch | undefined;
}> {
  const site = await createSite(stack, 'sagas');
  const bmcs = await simulatedBmcs(stack);
  const serverIds = await enrollAll(stack, site, bmcs.slice(0, enrolled));
  if (serverIds.length === 0) return { site, bmcs, siteSwitch: undefined };
  const siteSwitch = await startSiteSwitch(stack, site, serverIds);
  // Lost answers and cut connections, among the first changes and readings: the step that meets one repeats it.
  for (const on of ['reads', 'writes'] as const)
    for (const action of ['drop-after-effect', 'reset'] as const)
      siteSwitch.device.setFault({ action, on, remaining: 3 });
  return { site, bmcs, siteSwitch };
}

/** Machines of every boot method; returns the ids of the servers. */
async function enrollAll(
  stack: TestStack,
  site: TestSite,
  bmcs: Awaited<ReturnType<typeof simulatedBmcs>>,
): Promise<string[]> {
  const enrolled = await Promise.all(
    bmcs.map(async (bmc, index) => {
      const others = index % 2 === 0 ? 'NETWORK' : 'VIRTUAL_MEDIA';
      const bootMethod = bmc.vendor === 'standard' ? 'HTTP' : others;
      return await enroll(stack, site, bmc, stack.bmcCredential, { bootMethod });
    }),
  );
  for (const { operationId } of enrolled) await awaitOperation(stack.as('admin'), operationId);
  return enrolled.map(({ serverId }) => serverId);
}
