import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Firmware, FirmwareComponent } from '../capabilities/firmware.ts';
import type { LongWork } from '#contracts/hardware/long-work.ts';
import type { Target } from '../target.ts';
import type { RedfishConfig } from './config.ts';
import { callContext, capability, failure } from './testing/call.ts';
import { firmwareBench, type Updatable } from './testing/firmware-bench.ts';

async function simulated(vendor: Updatable, settings: Partial<RedfishConfig> = {}) {
  const bench = await firmwareBench(vendor, settings);
  onTestFinished(() => bench.close());
  const firmware = capability(bench.provider, 'firmware');
  const name = bench.simulator.bmcs[0]?.name ?? '';
  const posted = () =>
    bench.front.heard.filter(({ path, method }) => method === 'POST' && path.includes('/Update'));
  return { ...bench, firmware, name, posted };
}

async function toTheEnd(firmware: Firmware, target: Target, started: LongWork<FirmwareComponent>) {
  let look = started;
  while (look.kind !== 'done') {
    await delay(50);
    look = await firmware.poll(target, look.handle, callContext());
  }
  return look.outcome;
}

describe('an image is brought', () => {
  it('by SimpleUpdate, which the BMC fetches on its own', async () => {
    const { firmware, target, images, posted, fetched } = await simulated('hpe');
    const started = await firmware.ensure(target, images.part, callContext());
    await toTheEnd(firmware, target, started);
    expect(posted().map(({ body }) => body)).toEqual([
      { ImageURI: images.part.url, TransferProtocol: 'HTTP' },
    ]);
    // Once to check it, once by the BMC.
    expect(fetched).toEqual(['/part.bin', '/part.bin']);
  });

  it('in a form with an Oem part on an iDRAC, with its length', async () => {
    const { firmware, target, images, posted, fetched } = await simulated('dell');
    await firmware.ensure(target, images.bios, callContext());
    const [push] = posted();
    expect(push?.headers['content-length']).toBe(String(push?.raw.length));
    expect(push?.headers['transfer-encoding']).toBeUndefined();
    expect(push?.raw.toString()).toContain('{"Targets":[],"@Redfish.OperationApplyTime":"OnReset","Oem":{}}');
    expect(fetched).toEqual(['/bios.bin']);
  });

  it('in a form that names the component on a Supermicro', async () => {
    const { firmware, target, images, posted } = await simulated('supermicro');
    await firmware.ensure(target, images.part, callContext());
    expect(posted()[0]?.raw.toString()).toContain(
      '{"Targets":["/redfish/v1/UpdateService/FirmwareInventory/CPLD_Motherboard"]}',
    );
  });

  it('as plain bytes where there is nothing but HttpPushUri', async () => {
    const { firmware, target, images, posted, front } = await simulated('standard');
    front.override = ({ method, path }) =>
      method === 'GET' && path === '/redfish/v1/UpdateService'
        ? {
            body: {
              FirmwareInventory: { '@odata.id': '/redfish/v1/UpdateService/FirmwareInventory' },
              HttpPushUri: '/redfish/v1/UpdateService/push',
            },
          }
        : undefined;
    const started = await firmware.ensure(target, images.part, callContext());
    expect(await toTheEnd(firmware, target, started)).toMatchObject({ changed: true });
    expect(posted().map(({ path, headers }) => [path, headers['content-type']])).toEqual([
      ['/redfish/v1/UpdateService/push', 'application/octet-stream'],
    ]);
  });

  it('and leaves no file behind, nor where it is too large', async () => {
    const { firmware, target, images, posted } = await simulated('dell', { maxImageBytes: 10 });
    // Other processes have their images in the folder that all share.
    const folder = await mkdtemp(join(tmpdir(), 'images-'));
    vi.stubEnv('TMPDIR', folder);
    onTestFinished(async () => {
      vi.unstubAllEnvs();
      await rm(folder, { recursive: true });
    });
    const error = await failure(firmware.ensure(target, images.part, callContext()));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never', effect: 'none' });
    expect(posted()).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('only from where there is one, and its address stays secret', async () => {
    const { firmware, target, images } = await simulated('dell');
    const url = `${new URL(images.part.url).origin}/none.bin?signature=canary-signature`;
    const error = await failure(firmware.ensure(target, { ...images.part, url }, callContext()));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    expect(error.message).toContain('/none.bin was answered with 404');
    expect(error.message).not.toContain('canary');
  });
});

describe('an update', () => {
  it.each(['fails', 'forgotten'] as const)('is no success when it %s', async (update) => {
    const { firmware, target, images, simulator, name } = await simulated('supermicro');
    simulator.setHost(name, { update });
    const started = await firmware.ensure(target, images.part, callContext());
    const error = await failure(toTheEnd(firmware, target, started));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
  });

  it('of a BIOS is found by its part, though an iDRAC gives it another id', async () => {
    const { firmware, target, images, provider } = await simulated('dell');
    const started = await firmware.ensure(target, images.bios, callContext());
    const power = capability(provider, 'power');
    let look = started;
    while (look.kind === 'running') {
      await delay(50);
      look = await firmware.poll(target, look.handle, callContext());
    }
    expect(look).toMatchObject({ kind: 'needs', need: 'host-restart' });
    await power.cycle(target, {}, callContext());
    const { state } = await toTheEnd(firmware, target, look);
    expect(state).toMatchObject({ id: 'Installed-159-99.1.0__BIOS.Setup.1-1', version: '99.1.0' });
    const { system } = await capability(provider, 'inventory').collect(target, callContext());
    expect(system.biosVersion).toBe('99.1.0');
  });

  it('that was under way for another image is distinguished from ours once it has ended', async () => {
    const { firmware, target, images, provider, posted } = await simulated('dell');
    await firmware.ensure(target, images.bios, callContext());
    // Asked for while the first waits for a restart: no BMC reports which image that is.
    let look = await firmware.ensure(target, { ...images.bios, version: '99.2.0' }, callContext());
    while (look.kind === 'running') {
      await delay(50);
      look = await firmware.poll(target, look.handle, callContext());
    }
    expect(look).toMatchObject({ kind: 'needs', need: 'host-restart' });
    await capability(provider, 'power').cycle(target, {}, callContext());
    const error = await failure(toTheEnd(firmware, target, look));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'applied' });
    expect(error.message).toContain('to 99.1.0 instead of 99.2.0');
    expect(posted()).toHaveLength(1);
    expect(await firmware.ensure(target, images.bios, callContext())).toMatchObject({
      kind: 'done',
      outcome: { changed: false },
    });
  });
});
