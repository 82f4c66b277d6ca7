import { afterEach, describe, expect, it } from 'vitest';
import type { Credential } from '../target.ts';
import { callContext, capability, failure, testProvider } from './testing/call.ts';
import { startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { ReceivedRequest, ScriptedResponse } from './testing/scripted-bmc.ts';
import { simulatedBench } from './testing/simulated-bench.ts';
import type { Vendor } from '#simulator/models/model.ts';

const vendors = ['dell', 'hpe', 'supermicro'] as const;

describe('accounts', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(vendor: Vendor) {
    const bench = await simulatedBench(vendor, {}, ['AccountService']);
    undo.push(() => bench.close());
    const accounts = capability(bench.provider, 'accounts');
    const want = { ...bench.target.credential, password: 'canary-Rotated-7' };
    const bmc = async () => {
      const [only] = (await (await fetch(`${bench.simulator.controlUrl}/bmcs`)).json()) as {
        failedLogins: number;
        locked: boolean;
        sessions: number;
      }[];
      return only;
    };
    return { ...bench, accounts, want, bmc, name: bench.simulator.bmcs[0]?.name ?? '' };
  }

  async function secondProvider() {
    const provider = await testProvider();
    undo.push(() => provider.close());
    return capability(provider, 'accounts');
  }

  it.each(vendors)(
    'rotates a password of %s without one bad login, and leaves no old session',
    async (vendor) => {
      const { accounts, target, want, bmc } = await start(vendor);
      await accounts.list(target, callContext());

      expect(await accounts.ensurePassword(target, want, callContext())).toMatchObject({ changed: true });
      // Nor does a login with the old one cost any.
      expect(await failure(accounts.list(target, callContext()))).toMatchObject({ code: 'AUTH_FAILED' });
      expect(await accounts.ensurePassword(target, want, callContext())).toMatchObject({ changed: false });
      expect(await bmc()).toMatchObject({ failedLogins: 0, locked: false, sessions: 1 });
    },
  );

  it.each(vendors)('continues after the process died behind the change, at %s', async (vendor) => {
    const { accounts, target, want, bmc, writes } = await start(vendor);
    await accounts.ensurePassword(target, want, callContext());

    const after = await secondProvider();
    expect(await after.ensurePassword(target, want, callContext())).toMatchObject({ changed: false });
    expect(await bmc()).toMatchObject({ failedLogins: 1, locked: false });
    expect(await writes()).toHaveLength(1);
  });

  it('tries each of two wrong passwords once, and then neither', async () => {
    const { accounts, target, want, bmc } = await start('dell');
    const wrong = { ...target, credential: { ...target.credential, password: 'canary-wrong' } };

    for (let call = 0; call < 3; call += 1) {
      const error = await failure(accounts.ensurePassword(wrong, want, callContext()));
      expect(error).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    }
    expect(await bmc()).toMatchObject({ failedLogins: 2, locked: false });
  });

  it.each(vendors)('gives %s the password that it wants before anything else', async (vendor) => {
    const { accounts, simulator, target, want, bmc, name } = await start(vendor);
    simulator.setHost(name, { passwordChangeRequired: true });
    expect(await failure(accounts.list(target, callContext()))).toMatchObject({
      code: 'PASSWORD_CHANGE_REQUIRED',
      retry: 'operator',
    });

    expect(await accounts.ensurePassword(target, want, callContext())).toMatchObject({ changed: true });
    expect(await accounts.list({ ...target, credential: want }, callContext())).not.toEqual([]);
    expect(await bmc()).toMatchObject({ failedLogins: 0, sessions: 1 });
  });

  it('lists users, and leaves out the empty slots of an iDRAC', async () => {
    const { accounts, target } = await start('dell');

    expect(await accounts.list(target, callContext())).toEqual([
      { id: '2', username: 'admin', role: 'Administrator', enabled: true, locked: false },
    ]);
  });

  describe('where a BMC repeats secrets, or forgets sessions', () => {
    const path = '/redfish/v1/AccountService';
    const documents = {
      '/redfish/v1': {
        AccountService: { '@odata.id': path },
        Links: { Sessions: { '@odata.id': '/redfish/v1/SessionService/Sessions' } },
      },
      [path]: { Accounts: { '@odata.id': `${path}/Accounts` } },
      [`${path}/Accounts`]: { Members: [{ '@odata.id': `${path}/Accounts/2` }] },
      [`${path}/Accounts/2`]: { Id: '2', UserName: 'admin', Enabled: true },
      [systemPath]: { SerialNumber: 'SN-1' },
    };

    /** Takes whatever `password` says; `change` answers the PATCH. */
    async function startAt(
      change: (heard: ReceivedRequest, set: (password: string) => void) => ScriptedResponse | undefined,
    ) {
      let password = 'canary-password';
      let token = 0;
      const bmc = await startModelBmc((heard) => {
        const body = heard.body as Record<string, string> | null;
        if (heard.method === 'POST') {
          if (body?.['Password'] !== password) return { status: 401 };
          token += 1;
          const location = `/redfish/v1/SessionService/Sessions/${token}`;
          return { status: 201, headers: { 'x-auth-token': `${password}-${token}`, location } };
        }
        if (heard.method === 'DELETE') return { status: 204 };
        const open = heard.path === '/redfish/v1/';
        // A changed password ends every session that was opened with another.
        if (!open && heard.headers['x-auth-token']?.toString().startsWith(`${password}-`) !== true)
          return { status: 401 };
        if (heard.method !== 'PATCH') return undefined;
        return change(heard, (next) => {
          password = next;
        });
      }, documents);
      undo.push(() => bmc.close());
      const logins = () =>
        bmc.heard
          .filter(({ method }) => method === 'POST')
          .map(({ body }) => (body as Credential & { Password: string }).Password);
      return { bmc, logins, target: bmc.target() };
    }

    it('never logs in with the old password after the change', async () => {
      const { logins, target } = await startAt((heard, set) => {
        set((heard.body as { Password: string }).Password);
        return { status: 204 };
      });
      const accounts = await secondProvider();
      const want = { username: 'admin', password: 'canary-next' };

      await accounts.ensurePassword(target, want, callContext());
      await accounts.list({ ...target, credential: want }, callContext());
      expect(logins()).toEqual(['canary-password', 'canary-next']);
    });

    it('looks whether a change was made whose answer was lost', async () => {
      const { logins, target } = await startAt((heard, set) => {
        set((heard.body as { Password: string }).Password);
        return 'reset';
      });
      const accounts = await secondProvider();
      const want = { username: 'admin', password: 'canary-next' };

      expect(await accounts.ensurePassword(target, want, callContext())).toMatchObject({ changed: true });
      expect(logins()).toEqual(['canary-password', 'canary-next']);
    });

    it('keeps the password out of its error when the BMC repeats it', async () => {
      const { target } = await startAt(({ body }) => {
        const { Password: said } = body as { Password: string };
        const info = { MessageId: `IDRAC.2.8.${said}`, Message: `${said} is too weak`, MessageArgs: [said] };
        return { status: 400, body: { error: { '@Message.ExtendedInfo': [info] } } };
      });
      const accounts = await secondProvider();

      const error = await failure(
        accounts.ensurePassword(target, { username: 'admin', password: 'canary-next' }, callContext()),
      );
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never', effect: 'none' });
      expect(JSON.stringify([error.message, error.stack, error.vendor, String(error.cause)])).not.toContain(
        'canary',
      );
    });
  });
});
