import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BiosValue } from '../capabilities/bios.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { captureFolder, readCapture, startCapturedBmc } from './testing/captured-bmc.ts';

async function captured(vendor: string) {
  const bmc = await startCapturedBmc(await readCapture(vendor), { expand: true });
  const provider = await testProvider({ requestTimeoutMs: 10_000 });
  onTestFinished(async () => {
    await provider.close();
    await bmc.close();
  });
  return { target: bmc.target(), provider };
}

describe.skipIf(!existsSync(captureFolder))('real machines (skipped without the captures)', () => {
  it.each([
    { vendor: 'dell', bmc: '6.00.30.00', bios: '1.8.2' },
    { vendor: 'hpe', bmc: '2.72 Sep 04 2022', bios: 'A42 v2.60 (08/11/2022)' },
    { vendor: 'supermicro', bmc: '11.01.01', bios: 'BIOS Date: 08/04/2023 Ver 1.4' },
  ])('$vendor: firmware, with one BMC and one BIOS', async ({ vendor, bmc, bios }) => {
    const { target, provider } = await captured(vendor);
    const all = await capability(provider, 'firmware').list(target, callContext());
    const versions = (kind: string) => all.filter((one) => one.kind === kind).map(({ version }) => version);
    expect(versions('BMC')).toContain(bmc);
    expect(versions('BIOS')).toEqual([bios]);
  });

  it.each<{ vendor: string; readOnly: string | null; wrong: Record<string, BiosValue> }>([
    { vendor: 'dell', readOnly: 'SystemModelName', wrong: { BootMode: 'Perhaps', AcPwrRcvryUserDelay: 601 } },
    { vendor: 'hpe', readOnly: 'Nbio0BusBase', wrong: { BootMode: 'Perhaps', PatrolScrubDuration: 25 } },
    { vendor: 'supermicro', readOnly: null, wrong: { AES_NI_3C75: 'Perhaps', QuietBoot_002D: 'yes' } },
  ])('$vendor: BIOS settings are checked by its registry', async ({ vendor, readOnly, wrong }) => {
    const { target, provider } = await captured(vendor);
    const want = { ...wrong, ...(readOnly !== null && { [readOnly]: 'x' }) };
    const error = await failure(capability(provider, 'bios').ensure(target, want, callContext()));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    expect(error.message).toMatch(/must be one of \w/);
    for (const name of Object.keys(want)) expect(error.message).toContain(name);
  });
});
