import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { readAttributes, type ReadAttributes } from '#activities/hardware/attributes.ts';
import { callContext, capability, testProvider } from '#providers/redfish/testing/call.ts';
import { captureFolder, readCapture, startCapturedBmc } from '#providers/redfish/testing/captured-bmc.ts';

const present = existsSync(captureFolder);
const reason = present ? '' : ` (skipped: no ${captureFolder}; set REDFISH_CAPTURES)`;

/** What an inspection may cost besides its inventory. */
const MOST_REQUESTS = 80;

describe.skipIf(!present)(`attributes of captured machines${reason}`, () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function read(vendor: string, expand: boolean): Promise<ReadAttributes> {
    const bmc = await startCapturedBmc(await readCapture(vendor), { expand });
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    const target = bmc.target();
    const report = await capability(provider, 'inventory').collect(target, callContext());
    const before = bmc.heard.length;
    const machine = {
      target,
      capability: (name: never) => capability(provider, name),
    };
    const found = await readAttributes(machine, report, callContext());
    expect(bmc.heard.length - before).toBeLessThanOrEqual(MOST_REQUESTS);
    return found;
  }

  const of = ({ attributes }: ReadAttributes, wanted: string) =>
    attributes.find(({ namespace }) => namespace === wanted)?.attributes ?? [];

  const valuesOf = (found: ReadAttributes, namespace: string): Record<string, unknown> =>
    Object.fromEntries(of(found, namespace).map(({ name, value }) => [name, JSON.parse(value) as unknown]));

  it.each([
    ['dell', true, 400, '6.00.30.00'],
    ['dell', false, 400, '6.00.30.00'],
    ['hpe', false, 250, 'iLO 5 v2.72'],
    ['supermicro', true, 350, '11.01.01'],
  ])('%s (inlining: %s) reports its BIOS, its BMC, its health and its parts', async (...vendor) => {
    const [name, expand, biosAttributes, firmwareVersion] = vendor;
    const found = await read(name, expand);

    expect(found.gaps).toEqual([]);
    const bios = of(found, 'bios');
    expect(bios.length).toBeGreaterThan(biosAttributes);
    expect(bios.filter((one) => /passw|secret|salt/i.test(one.name))).toEqual([]);
    expect(valuesOf(found, 'bmc')).toMatchObject({
      firmwareVersion,
      model: expect.any(String),
      certificate: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(valuesOf(found, 'health')).toMatchObject({
      temperature: expect.stringMatching(/^(OK|WARNING|CRITICAL)$/),
      'temperature.faulty': expect.any(Array),
      fan: expect.any(String),
    });
    const parts = new Set(of(found, 'inventory').map(({ component }) => component));
    expect(parts.size).toBeGreaterThan(15);
    // Nothing that is another thing a moment later.
    const all = found.attributes.flatMap(({ attributes }) => attributes.map((one) => one.name));
    expect(all.filter((one) => /celsius|^reading|uptime|outputwatts|inputwatts/i.test(one))).toEqual([]);
  });
});
