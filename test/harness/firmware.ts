import { demoFirmware } from '#deploy/local/mirror/firmware.ts';
import { mutate, type TestSite } from './fleet.ts';
import type { TestStack } from './stack.ts';

/** Components of simulated machines, by vendor: what an update of it interrupts, and its name. */
export const FIRMWARE_PARTS: Readonly<Record<string, { readonly bmc: string; readonly bios: string }>> = {
  dell: { bmc: 'iDRAC.Embedded.1-1', bios: 'BIOS.Setup.1-1' },
  hpe: { bmc: '1', bios: '2' },
  supermicro: { bmc: 'BMC', bios: 'BIOS' },
};

/** Makes a baseline with images that the stack's mirror has; answers its id. */
export async function createBaseline(
  test: TestStack,
  { tenantId }: Pick<TestSite, 'tenantId'>,
  name: string,
  wanted: readonly { readonly component: string; readonly version: string }[],
): Promise<string> {
  const entries = wanted.map(({ component, version }) => {
    const { path, sha256 } = demoFirmware(component, version);
    return { component, version, imageUrl: `${test.stack.info.mirror}${path}`, sha256 };
  });
  const input = { idempotencyKey: `baseline-${tenantId}-${name}`, tenantId, name, entries };
  const { firmwareBaseline } = await mutate<{ firmwareBaseline: { id: string } }>(
    test.as('admin'),
    'firmwareBaselineCreate',
    input,
    'firmwareBaseline { id }',
  );
  return firmwareBaseline.id;
}
