import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServersSuite, type ServersSuite } from './servers-suite.ts';

let suite: ServersSuite;

beforeAll(async () => {
  suite = await startServersSuite();
});
afterAll(async () => await suite?.stop());

interface Answer {
  readonly server: object | null;
  readonly operation: object | null;
  readonly plan: { readonly hash: string; readonly steps: readonly { readonly name: string }[] } | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let count = 0;

async function ask(verb: string, input: object): Promise<Answer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation($in: ${type}!) { result: ${verb}(input: $in) {
    server { id } operation { id } plan { hash steps { name } } errors { code path } } }`;
  const given = { in: { idempotencyKey: `plan-${++count}`, ...input } };
  return (await suite.fixture.query<{ result: Answer }>(suite.fixture.tokens.admin, document, given)).result;
}

test.each([
  ['serverInspect', {}, 'collect-inventory'],
  ['serverPowerSet', { action: 'ON' }, 'power-on'],
  ['serverErase', {}, 'erase-disks'],
  ['serverCredentialRotate', {}, 'change-password'],
  ['serverBiosApply', { attributes: [{ name: 'BootMode', text: 'Uefi' }] }, 'start-maintenance'],
])('a dry run of %s shows its plan, and leaves the server free', async (verb, more, step) => {
  const id = await suite.available();
  const before = await suite.read(id);
  const { plan, server, operation, errors } = await ask(verb, { id, ...more, dryRun: true });
  expect(errors).toEqual([]);
  expect(plan?.steps.map(({ name }) => name)).toContain(step);
  expect([server, operation]).toEqual([null, null]);
  expect(await suite.read(id)).toEqual(before);
  const accepted = await ask(verb, { id, ...more, expectedPlanHash: plan?.hash });
  expect(accepted.errors).toEqual([]);
  const held = await ask(verb, { id, ...more, dryRun: true });
  expect(held).toMatchObject({ plan: null, errors: [{ code: 'CONFLICT', path: ['id'] }] });
});

test('the hash says what is asked for: another value of a BIOS attribute is another plan', async () => {
  const id = await suite.available();
  const hashOf = async (text: string): Promise<string | undefined> =>
    (await ask('serverBiosApply', { id, attributes: [{ name: 'BootMode', text }], dryRun: true })).plan?.hash;
  const hash = await hashOf('Uefi');
  expect(await hashOf('Uefi')).toBe(hash);
  expect(await hashOf('Legacy')).not.toBe(hash);
});
