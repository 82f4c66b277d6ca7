// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';
import type { Target } from '../target.ts';

const accountsOf = (bench: Bench) => {
  const { accounts } = bench.provider.capabilities;
  if (!accounts) throw new Error(`provider ${bench.provider.id} has no accounts`);
  return accounts;
};

/** Another password for the target's own account; long enough, and not too long, for every known BMC. */
const another = (target: Target, password = 'Canary-Rotated-7') => ({ ...target.credential, password });

const renewedOf = (target: Target) => ({ ...target, credential: another(target) });

const cases = {
  ...readCases((bench, target, context) => accountsOf(bench).list(target, context)),
  ...writeCases((bench, target, context) =>
    accountsOf(bench).ensurePassword(target, another(target), context),
  ),
  'the own account is listed': async (bench) => {
    const accounts = await accountsOf(bench).list(bench.target, contextOf());
    const own = accounts.find(({ username }) => username === bench.target.credential.username);
    expect(own).toMatchObject({ enabled: true, locked: false });
    expect(JSON.stringify(accounts)).not.toContain(bench.target.credential.password);
  },
  'the new password lets in, the old one does not': async (bench) => {
    const accounts = accountsOf(bench);
    await accounts.list(bench.target, contextOf());
    const outcome = await accounts.ensurePassword(bench.target, another(bench.target), contextOf());
    expect(outcome).toEqual({ changed: true, state: { verified: true } });
    await accounts.list(renewedOf(bench.target), contextOf());
    const error = await failureOf(accounts.list(bench.target, contextOf()), bench.target);
    expect(error).toMatchObject({ code: 'AUTH_FAILED', effect: 'none' });
  },
  'a password that is changed already costs one refused login at most': async (bench) => {
    const accounts = accountsOf(bench);
    await accounts.ensurePassword(bench.target, another(bench.target), contextOf());
    const writes = await bench.writes();
    const logins = await bench.logins();
    const again = await accounts.ensurePassword(bench.target, another(bench.target), contextOf());
    expect(again).toEqual({ changed: false, state: { verified: true } });
    expect(await bench.writes()).toEqual(writes);
    // One that is refused, one that is not.
    expect((await bench.logins()) - logins).toBeLessThanOrEqual(2);
    const known = await accounts.ensurePassword(renewedOf(bench.target), another(bench.target), contextOf());
    expect(known).toEqual({ changed: false, state: { verified: true } });
  },
  'a password the target does not accept is an argument that is wrong, and stays secret': async (bench) => {
    const secret = 'canary-'.repeat(40);
    const error = await failureOf(
      accountsOf(bench).ensurePassword(bench.target, another(bench.target, secret), contextOf()),
      { ...bench.target, credential: another(bench.target, secret) },
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    await accountsOf(bench).list(bench.target, contextOf());
  },
  'another user is refused': async (bench) => {
    const want = { username: 'somebody-else', password: 'Canary-Rotated-7' };
    const error = await failureOf(
      accountsOf(bench).ensurePassword(bench.target, want, contextOf()),
      bench.target,
    );
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never', effect: 'none' });
    expect(await bench.writes()).toEqual([]);
  },
} satisfies Cases<string>;

export function accountsConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('accounts', conformance, cases);
}
