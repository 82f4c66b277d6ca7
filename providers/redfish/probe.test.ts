import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { capabilityNames } from '../capability-report.ts';
import { captureFolder, readCapture, startCapturedBmc } from './testing/captured-bmc.ts';
import { callContext, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents } from './testing/model-bmc.ts';
import type { ScriptedBmc } from './testing/scripted-bmc.ts';

describe('probe', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function probe(bmc: ScriptedBmc, target = bmc.target()) {
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    if (provider.probe === undefined) throw new Error('the provider cannot probe');
    const report = await provider.probe(target, callContext());
    expect(Object.keys(report.capabilities)).toEqual(capabilityNames);
    expect(report.requests).toBe(bmc.heard.length);
    expect(report.requests).toBeLessThanOrEqual(10);
    expect(bmc.heard.every(({ method, path }) => method === 'GET' || path.includes('Sessions'))).toBe(true);
    return report;
  }

  const reference = (path: string) => ({ '@odata.id': path });
  const answering = async (documents: Documents) => probe(await startModelBmc(undefined, documents));

  it('answers yes for what is there, and no with the reason for what is not', async () => {
    const { capabilities, ...report } = await answering({});

    expect(report).toMatchObject({
      vendor: null,
      product: null,
      model: null,
      firmware: { bmc: '1.0', bios: null },
      quirks: [],
    });
    expect(capabilities).toMatchObject({
      power: { support: 'yes' },
      boot: { support: 'yes' },
      inventory: { support: 'yes' },
      virtualMedia: { support: 'no', reason: expect.stringContaining('virtual media') },
      accounts: { support: 'no', reason: 'there is no account service' },
      netboot: { support: 'no', reason: 'the provider does not have it' },
    });
  });

  it('sees a system that can do nothing', async () => {
    const { capabilities } = await answering({ [systemPath]: { Id: '1', PowerState: 'On' } });
    expect(capabilities).toMatchObject({
      power: { support: 'no', reason: 'the system has no reset action' },
      boot: { support: 'no', reason: 'the system has no boot override' },
    });
  });

  it('reads vendor and product where older services report them, and survives services that are broken', async () => {
    const report = await answering({
      '/redfish/v1': {
        Oem: { Hpe: {} },
        Links: { Sessions: reference('/redfish/v1/SessionService/Sessions') },
        UpdateService: reference('/gone'),
        EventService: reference('/gone'),
      },
      '/redfish/v1/Managers/1': { FirmwareVersion: 'iLO 5 v2.72', Model: 'iLO 5' },
      [systemPath]: plainSystem({ Model: 'DL385', BiosVersion: 'A42' }),
    });
    expect(report).toMatchObject({
      vendor: 'Hpe',
      product: 'iLO 5',
      model: 'DL385',
      firmware: { bmc: 'iLO 5 v2.72', bios: 'A42' },
    });
  });

  it('reports nothing of a machine that is another one', async () => {
    const bmc = await startModelBmc();
    expect(await failure(probe(bmc, bmc.target({ identity: { serial: 'other' } })))).toMatchObject({
      code: 'IDENTITY_MISMATCH',
    });
  });

  const present = existsSync(captureFolder);
  const reason = present ? '' : ` (skipped: no ${captureFolder}; set REDFISH_CAPTURES)`;
  it.skipIf(!present).each([
    ['dell', 'Dell', ['dell-boot-on-system']],
    ['hpe', 'HPE', []],
    ['supermicro', 'Supermicro', ['supermicro-usb-cd']],
  ])(`recognizes a captured %s${reason}`, async (capture, vendor, quirks) => {
    const report = await probe(await startCapturedBmc(await readCapture(capture), { expand: true }));

    expect(report).toMatchObject({ vendor, quirks: expect.arrayContaining(quirks) });
    for (const reported of [report.product, report.model, report.firmware.bmc, report.firmware.bios])
      expect(reported).toMatch(/\w/);
    expect(report.capabilities).toMatchObject({
      power: { support: 'yes' },
      boot: { support: 'yes' },
      inventory: { support: 'yes' },
    });
  });
});
