import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { callContext, capability, testProvider } from './testing/call.ts';
import { captureFolder, readCapture, startCapturedBmc } from './testing/captured-bmc.ts';

describe.skipIf(!existsSync(captureFolder))('disks of real machines (skipped without the captures)', () => {
  it.each([
    { vendor: 'dell', erasable: 'CRYPTO_ERASE', kind: 'NVME' },
    { vendor: 'hpe', erasable: null, kind: 'NVME' },
    { vendor: 'supermicro', erasable: null, kind: 'OTHER' },
  ])('$vendor: every disk with its serial number and what erases it', async ({ vendor, erasable, kind }) => {
    const bmc = await startCapturedBmc(await readCapture(vendor), { expand: true });
    const provider = await testProvider();
    onTestFinished(async () => {
      await provider.close();
      await bmc.close();
    });
    const disks = await capability(provider, 'storage').disks(bmc.target(), callContext());
    expect(disks.length).toBeGreaterThan(0);
    expect(disks.every(({ serialNumber }) => serialNumber !== null)).toBe(true);
    expect(disks.some((disk) => disk.kind === kind)).toBe(true);
    const methods = disks.flatMap(({ eraseMethods }) => eraseMethods);
    expect([...new Set(methods)]).toEqual(erasable === null ? [] : [erasable]);
  });
});
