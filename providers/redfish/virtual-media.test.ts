import { afterEach, describe, expect, it } from 'vitest';
import { isObject, object } from './json.ts';
import type { JsonObject } from './json.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { startModelBmc, systemPath, plainSystem } from './testing/model-bmc.ts';
import type { Documents, Reaction } from './testing/model-bmc.ts';

const folder = '/redfish/v1/Managers/1/VirtualMedia';
const url = 'http://images.example/rescue.iso';

const drive = (id: string, over: JsonObject = {}): JsonObject => ({
  '@odata.id': `${folder}/${id}`,
  Id: id,
  MediaTypes: ['CD', 'DVD'],
  Image: null,
  Inserted: false,
  Actions: Object.fromEntries(
    ['InsertMedia', 'EjectMedia'].map((name) => [
      `#VirtualMedia.${name}`,
      { target: `${folder}/${id}/Actions/VirtualMedia.${name}` },
    ]),
  ),
  ...over,
});

/** A service whose manager has these drives. */
function service(drives: readonly JsonObject[], over: Documents = {}): Documents {
  return {
    '/redfish/v1/Managers/1': { VirtualMedia: { '@odata.id': folder } },
    [folder]: { Members: drives.map((one) => ({ '@odata.id': one['@odata.id'] })) },
    ...Object.fromEntries(drives.map((one) => [String(one['@odata.id']), one])),
    ...over,
  };
}

/** Does what the actions say, unless `refuse` has something against it. */
function drives(refuse: (body: JsonObject | null, path: string) => number | undefined): Reaction {
  return ({ method, path, body }, documents) => {
    const [where, action] = path.split('/Actions/VirtualMedia.');
    if (method !== 'POST' || where === undefined || action === undefined) return undefined;
    const status = refuse(isObject(body) ? body : null, path);
    if (status !== undefined) return { status };
    const image = action === 'InsertMedia' ? object(body)['Image'] : null;
    documents[where] = { ...object(documents[where]), Image: image, Inserted: image !== null };
    return { status: 204 };
  };
}

describe('virtual media', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(react: Reaction, documents: Documents) {
    const bmc = await startModelBmc(react, documents);
    undo.push(() => bmc.close());
    const provider = await testProvider();
    undo.push(() => provider.close());
    const media = capability(provider, 'virtualMedia');
    return {
      bmc,
      list: () => media.list(bmc.target(), callContext()),
      insert: () => media.ensureInserted(bmc.target(), { url, kind: 'CD' }, callContext()),
      eject: () => media.ensureEjected(bmc.target(), {}, callContext()),
    };
  }

  it.each([
    ['nothing but the image', []],
    ['that it is inserted', ['Inserted', 'WriteProtected']],
    ['a protocol', ['TransferProtocolType']],
    ['a method', ['TransferMethod']],
    ['credentials', ['UserName', 'Password']],
  ])('climbs until the BMC has what it wants: %s', async (_, wanted) => {
    const { bmc, insert } = await start(
      drives((body) => (wanted.every((name) => name in (body ?? {})) ? undefined : 400)),
      service([drive('1')]),
    );

    expect(await insert()).toMatchObject({ changed: true, state: { id: '1', inserted: true, image: url } });
    const last = bmc.writes().at(-1)?.body as JsonObject;
    expect(Object.keys(last)).toEqual(expect.arrayContaining(['Image', ...wanted]));
  });

  it('skips drives that accept no such image, offer no insertion, or refuse it', async () => {
    const { bmc, insert } = await start(
      drives((_, path) => (path.includes('/3/') ? 405 : undefined)),
      service([
        drive('1', { MediaTypes: ['USBStick'] }),
        drive('2', { Actions: {} }),
        drive('3'),
        drive('4'),
      ]),
    );

    expect(await insert()).toMatchObject({ changed: true, state: { id: '4' } });
    const asked = bmc.writes().map(({ path }) => path.split('/').at(-3));
    expect(asked).toEqual(['3', '4']);
  });

  it('says what there is where nothing accepts the image', async () => {
    const { insert } = await start(
      drives(() => undefined),
      service([drive('1', { MediaTypes: ['USBStick'] })]),
    );

    const error = await failure(insert());
    expect(error).toMatchObject({ code: 'UNSUPPORTED', effect: 'none' });
    expect(error.message).toContain('1 (USB)');
  });

  it('uses the drives of the system where it has some', async () => {
    const path = `${systemPath}/VirtualMedia`;
    const own = { ...drive('1'), '@odata.id': `${path}/1` };
    const { insert, bmc } = await start(
      drives(() => undefined),
      service([drive('of-the-manager')], {
        [systemPath]: plainSystem({ VirtualMedia: { '@odata.id': path } }),
        [path]: { Members: [{ '@odata.id': `${path}/1` }] },
        [`${path}/1`]: () => object(bmc.documents[`${folder}/1`] ?? own),
        [`${folder}/1`]: own,
      }),
    );

    expect(await insert()).toMatchObject({ changed: true, state: { id: '1' } });
  });

  it('ejects with an empty object where the BMC wants a body', async () => {
    const { bmc, eject } = await start(
      drives((body) => (body === null ? 415 : undefined)),
      service([drive('1', { Image: url, Inserted: true })]),
    );

    expect(await eject()).toMatchObject({ changed: true, state: [{ inserted: false }] });
    expect(bmc.writes().map(({ body }) => body)).toEqual([null, {}]);
  });

  it('inserts by PATCH into the drives of a Lenovo, which have no actions', async () => {
    const { bmc, insert, eject } = await start(
      () => undefined,
      service([drive('EXT1', { Actions: {} })], {
        '/redfish/v1': {
          Vendor: 'Lenovo',
          Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } },
        },
      }),
    );

    expect(await insert()).toMatchObject({ changed: true, state: { id: 'EXT1', image: url } });
    expect(await eject()).toMatchObject({ changed: true });
    expect(bmc.writes().map(({ method, body }) => [method, body])).toEqual([
      ['PATCH', { Image: url, Inserted: true }],
      ['PATCH', { Image: null, Inserted: false }],
    ]);
  });

  it('recognizes the image by the name of the file where the URL is not reported', async () => {
    const { bmc, insert } = await start(
      () => undefined,
      service([drive('1', { Inserted: true, ImageName: 'rescue.iso' })]),
    );

    expect(await insert()).toMatchObject({ changed: false, state: { id: '1' } });
    expect(bmc.writes()).toEqual([]);
  });

  it.each([
    ['not connected', { ConnectedVia: 'NotConnected', Inserted: true }],
    ['not inserted', { Inserted: false }],
    ['neither, without a word about Inserted', { ConnectedVia: 'NotConnected', Inserted: null }],
  ])('regards an image that is shown but %s as none', async (_, over) => {
    const there = drive('1', { Image: url, ...over });
    const { list } = await start(
      drives(() => undefined),
      service([there]),
    );
    expect(await list()).toMatchObject([{ inserted: false, image: null }]);
  });

  it('says why the task of an accepted insertion failed', async () => {
    const task = '/redfish/v1/TaskService/Tasks/7';
    const { insert } = await start(
      ({ method, path }) =>
        method === 'POST' && path.endsWith('InsertMedia')
          ? { status: 202, headers: { location: task }, body: { '@odata.id': task, TaskState: 'Running' } }
          : undefined,
      service([drive('1')], {
        [task]: {
          Id: '7',
          TaskState: 'Exception',
          TaskStatus: 'Critical',
          Messages: [{ MessageId: 'X.1.0.NoImage', Message: 'The image server answered 404.' }],
        },
      }),
    );
    const error = await failure(insert());
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator' });
    expect(error.message).toContain('The image server answered 404.');
  });
});
