import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { object } from './json.ts';
import type { JsonObject } from './json.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { startModelBmc } from './testing/model-bmc.ts';
import type { Documents } from './testing/model-bmc.ts';

const service = '/redfish/v1/UpdateService';
const folder = `${service}/FirmwareInventory`;
const push = `${service}/Actions/UpdateService.SimpleUpdate`;
const reference = (path: string) => ({ '@odata.id': path });

/** Images of an OpenBMC: the id is a hash of the version. */
function inventory(images: Readonly<Record<string, JsonObject>>): Documents {
  const paths = Object.keys(images).map((id) => `${folder}/${id}`);
  const described = Object.entries(images).map(([Id, body]) => [
    `${folder}/${Id}`,
    { ...reference(`${folder}/${Id}`), Id, Name: 'Software Inventory', ...body },
  ]);
  return { [folder]: { Members: paths.map(reference) }, ...Object.fromEntries(described) };
}
const image = (Version: string, State: string, over: JsonObject = {}) => ({
  Version,
  RelatedItem: [reference('/redfish/v1/Managers/bmc')],
  Status: { State },
  ...over,
});
const content = Buffer.from('the image');

/** Serves the image until the test is over. */
async function imageHost() {
  const server = createServer((_, response) => void response.end(content)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return {
    component: 'aaaaaaaa',
    version: '2.0',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/bmc.tar`,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

async function start(after: Documents) {
  const bmc = await startModelBmc(
    ({ method, path }, documents) => {
      if (method !== 'POST' || path !== push) return undefined;
      for (const key of Object.keys(documents)) if (key.startsWith(`${folder}/`)) delete documents[key];
      Object.assign(documents, after);
      return { status: 200, body: {} };
    },
    {
      '/redfish/v1': {
        Links: { Sessions: reference('/redfish/v1/SessionService/Sessions') },
        UpdateService: reference(service),
      },
      [service]: {
        FirmwareInventory: reference(folder),
        Actions: { '#UpdateService.SimpleUpdate': { target: push } },
      },
      ...inventory({
        aaaaaaaa: image('1.0', 'Enabled'),
        cccccccc: image('0.9', 'StandbySpare'),
        bios_active: { Version: '5', Updateable: false },
      }),
    },
  );
  onTestFinished(() => bmc.close());
  const provider = await testProvider({ firmwareVerifyMs: 500, pollMs: 20 });
  onTestFinished(() => provider.close());
  const firmware = capability(provider, 'firmware');
  return {
    firmware,
    target: bmc.target(),
    async bring() {
      const wanted = await imageHost();
      let look = await firmware.ensure(bmc.target(), wanted, callContext());
      while (look.kind === 'running') look = await firmware.poll(bmc.target(), look.handle, callContext());
      return look;
    },
  };
}

describe('firmware whose id changes with its version', () => {
  const good = inventory({ bbbbbbbb: image('2.0', 'Enabled'), aaaaaaaa: image('1.0', 'StandbySpare') });

  it('is named by what it is for, and what does not run is none', async () => {
    const { firmware, target } = await start(good);
    const found = await firmware.list(target, callContext());
    expect(found.map(({ id, part, version }) => [id, part, version])).toEqual([
      ['aaaaaaaa', 'bmc', '1.0'],
      ['bios_active', 'bios_active', '5'],
    ]);
  });

  it('may be updated where the BMC does not say otherwise', async () => {
    const { firmware, target } = await start(good);
    const found = await firmware.list(target, callContext());
    expect(found.map(({ updateable }) => updateable)).toEqual([true, false]);
  });

  it('is found again after a good update', async () => {
    const { bring } = await start(good);
    expect(await bring()).toMatchObject({
      kind: 'done',
      outcome: { changed: true, state: { id: 'bbbbbbbb', part: 'bmc', version: '2.0' } },
    });
  });

  it('that is listed no more is of unknown effect, not simply absent', async () => {
    const { bring } = await start(inventory({ bios_active: { Version: '5' } }));
    const error = await failure(bring());
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', effect: 'unknown' });
    expect(object(error.vendor)).toEqual({});
  });
});
