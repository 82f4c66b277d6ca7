import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { captureFolder, readCapture, startCapturedBmc } from './testing/captured-bmc.ts';
import { callContext, capability, testProvider } from './testing/call.ts';

const present = existsSync(captureFolder);
const reason = present ? '' : ` (skipped: no ${captureFolder}; set REDFISH_CAPTURES)`;

describe.skipIf(!present)(`management of captured services${reason}`, () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(vendor: string) {
    const bmc = await startCapturedBmc(await readCapture(vendor), { expand: vendor !== 'hpe' });
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    return { provider, target: bmc.target() };
  }

  it.each([
    ['dell', ['1', '2'], ['CD', 'DVD', 'USB']],
    ['hpe', ['1', '2'], ['CD', 'DVD', 'FLOPPY', 'USB']],
    ['supermicro', ['VirtualMedia1', 'VirtualMedia2', 'VirtualMedia3'], ['CD', 'DVD', 'FLOPPY', 'USB']],
  ])('finds the virtual drives of %s', async (vendor, ids, kinds) => {
    const { provider, target } = await start(vendor);

    const slots = await capability(provider, 'virtualMedia').list(target, callContext());
    expect(slots.map(({ id }) => id)).toEqual(ids);
    expect([...new Set(slots.flatMap((slot) => slot.kinds))].toSorted()).toEqual(kinds);
    expect(slots.every(({ inserted, image }) => !inserted && image === null)).toBe(true);
  });

  it.each(['dell', 'hpe', 'supermicro'])(
    'lists the administrators of %s, and no empty slots',
    async (vendor) => {
      const { provider, target } = await start(vendor);

      const accounts = await capability(provider, 'accounts').list(target, callContext());
      expect(accounts).toContainEqual(
        expect.objectContaining({ username: 'root', role: 'Administrator', enabled: true, locked: false }),
      );
      expect(accounts.length).toBeLessThan(5);
    },
  );

  it.each([
    ['dell', 'iDRAC.Embedded.1'],
    ['hpe', '1'],
    ['supermicro', '1'],
  ])('identifies the BMC of %s by its manager and its certificate', async (vendor, id) => {
    const { provider, target } = await start(vendor);

    const identity = await capability(provider, 'bmcAdministration').identify(target, callContext());
    expect(identity).toMatchObject({ id, model: expect.any(String), firmwareVersion: expect.any(String) });
    expect(identity.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });
});
