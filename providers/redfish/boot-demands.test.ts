import { afterEach, describe, expect, it } from 'vitest';
import { object } from './json.ts';
import type { JsonObject } from './json.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Documents, ModelBmc, Reaction } from './testing/model-bmc.ts';

const pxeOnce = { device: 'NETWORK', once: true } as const;

describe('what BMCs want of a boot override, and do to it', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(react?: Reaction, over?: Documents) {
    const bmc = await startModelBmc(react, over);
    undo.push(() => bmc.close());
    const provider = await testProvider({ requestTimeoutMs: 2_000, bootVerifyMs: 300 });
    undo.push(() => provider.close());
    return { bmc, boot: capability(provider, 'boot') };
  }

  const patches = (bmc: ModelBmc) => bmc.writes().map(({ body }) => ({ body }));

  const refusal = (key: string, over: JsonObject) => ({
    status: 400,
    body: { error: { '@Message.ExtendedInfo': [{ MessageId: `Base.1.8.${key}`, ...over }] } },
  });
  const bootOf = (body: unknown) => object(object(body)['Boot']);

  it.each([
    ['by its path', refusal('PropertyMissing', { RelatedProperties: ['#/Boot/BootSourceOverrideTarget'] })],
    ['as an argument', refusal('PropertyMissing', { MessageArgs: ['BootSourceOverrideTarget'] })],
    [
      'in words',
      refusal('GeneralError', {
        Message:
          'The property BootSourceOverrideTarget is a required property and must be included in the request.',
      }),
    ],
  ])('answers a refusal that names a missing property %s with it, also when clearing', async (_, said) => {
    const { Boot } = plainSystem();
    const set = { ...object(Boot), BootSourceOverrideEnabled: 'Once', BootSourceOverrideTarget: 'Pxe' };
    const { bmc, boot } = await start(
      ({ method, body }) =>
        method === 'PATCH' && bootOf(body)['BootSourceOverrideTarget'] === undefined ? said : undefined,
      { [systemPath]: plainSystem({ Boot: set }) },
    );

    expect(await boot.clear(bmc.target(), callContext())).toMatchObject({ changed: true });
    expect(patches(bmc).map(({ body }) => bootOf(body)['BootSourceOverrideTarget'])).toEqual([
      undefined,
      'None',
    ]);
  });

  it('names the mode where a BMC wants it and shows none, and asks no more than that', async () => {
    const { Boot } = plainSystem();
    const { BootSourceOverrideMode: _, ...modeless } = object(Boot);
    const missing = refusal('PropertyMissing', { MessageArgs: ['BootSourceOverrideMode'] });
    const wanting: Reaction = ({ method, body }) =>
      method === 'PATCH' && bootOf(body)['BootSourceOverrideMode'] === undefined ? missing : undefined;
    const { bmc, boot } = await start(wanting, { [systemPath]: plainSystem({ Boot: modeless }) });
    expect(await boot.ensure(bmc.target(), pxeOnce, callContext())).toMatchObject({ changed: true });
    expect(patches(bmc)).toHaveLength(2);

    const never = await start(({ method }) => (method === 'PATCH' ? missing : undefined));
    expect(await failure(never.boot.ensure(never.bmc.target(), pxeOnce, callContext()))).toMatchObject({
      code: 'INVALID_ARGUMENT',
      effect: 'none',
      vendor: { missing: ['BootSourceOverrideMode'] },
    });
    expect(patches(never.bmc)).toHaveLength(1);
  });

  it('leaves the mode out where it cannot be written', async () => {
    const { bmc, boot } = await start(({ method, body }) =>
      method === 'PATCH' && bootOf(body)['BootSourceOverrideMode'] !== undefined
        ? refusal('PropertyNotWritable', { MessageArgs: ['BootSourceOverrideMode'] })
        : undefined,
    );
    expect(await boot.ensure(bmc.target(), pxeOnce, callContext())).toMatchObject({ changed: true });
    expect(patches(bmc)).toHaveLength(2);
  });

  it.each([
    ['the boot mode', { BootSourceOverrideMode: 'Legacy' }, 'changed the boot mode to Legacy, not UEFI'],
    ['the boot order', { BootOrder: ['Boot0002', 'Boot0001'] }, 'changed the boot order'],
  ])('does not pass over a write that changed %s', async (_, changed, message) => {
    const { Boot } = plainSystem();
    const boots = { ...object(Boot), BootOrder: ['Boot0001', 'Boot0002'] };
    const { bmc, boot } = await start(
      ({ method, body }, documents) => {
        if (method !== 'PATCH') return undefined;
        documents[systemPath] = plainSystem({ Boot: { ...boots, ...bootOf(body), ...changed } });
        return { status: 204 };
      },
      { [systemPath]: plainSystem({ Boot: boots }) },
    );
    const error = await failure(boot.ensure(bmc.target(), pxeOnce, callContext()));
    expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'applied' });
    expect(error.message).toContain(message);
  });

  it('sends the mode too where AMI is behind it', async () => {
    const { bmc, boot } = await start(undefined, {
      '/redfish/v1': {
        Vendor: 'AMI',
        Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } },
      },
    });

    await boot.ensure(bmc.target(), pxeOnce, callContext());
    expect(patches(bmc)[0]?.body).toMatchObject({ Boot: { BootSourceOverrideMode: 'UEFI' } });
  });
});
