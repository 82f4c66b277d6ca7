import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite, enrollFleet, mutate, type TestSite } from '#test/harness/fleet.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { createInfra, type Infra } from './infra.ts';
import { describeLooking } from './looking.ts';
import { describeReading } from './reading.ts';

let stack: TestStack;
let home = '';
let infra: Infra;
let site: TestSite;

beforeAll(async () => {
  stack = await startTestStack({ servers: 2, environment: { simulator: { SIMULATOR_VENDORS: 'standard' } } });
  home = await mkdtemp(join(tmpdir(), 'infra-home-'));
  infra = createInfra(stack, home);
  site = await createSite(stack, 'cli');
  await enrollFleet(stack, site);
});
afterAll(async () => {
  await stack?.stop();
  if (home !== '') await rm(home, { recursive: true, force: true });
});

/** The values that every instance of these tests is created with. */
const wanted = (hostname: string): string[] => [
  '--hostname',
  hostname,
  '--tenant',
  site.tenantId,
  '--site',
  site.siteId,
  '--image',
  site.imageIds[0],
];

describeReading(() => infra);

describe('a call that cannot be answered', () => {
  test.each([
    [2, ['lst', 'servers'], 'did you mean list?'],
    [2, ['list', 'servrs'], 'There is no type servrs; did you mean server?'],
    [2, ['list', 'servers', '-f', 'stat=1'], 'did you mean state?'],
    [2, ['list', 'servers', '--columns', 'nam'], 'Did you mean name'],
    [2, ['instance', 'create', '--hostname', 'x'], '--tenant must be given.'],
    [2, ['server', 'explode', 'x'], 'A server has no verb explode; it has'],
    [2, ['list', 'servers', '--as', 'king'], 'The local stack has no role king'],
    [3, ['get', 'server', 'unknown'], 'There is no server unknown that you may see'],
    [3, ['console', 'unknown'], 'There is no server unknown that you may see'],
  ])('exits with %i: infra %j', async (code, args, message) => {
    const answer = await infra.run(...args);
    expect(answer).toMatchObject({ code, stdout: '' });
    expect(answer.stderr).toContain(message);
  });

  test('names the option at fault', async () => {
    const { code, stderr } = await infra.run('instance', 'create', ...wanted('No Name'));
    expect(code).toBe(3);
    expect(stderr).toMatch(/^--hostname: must be lower-case DNS labels.*\[INVALID_INPUT\]\n$/);
  });

  test('says what the role lacks', async () => {
    const { code, stderr } = await infra.run(
      'rack',
      'create',
      '--name',
      'r9',
      '--site',
      site.siteId,
      '--as',
      'viewer',
    );
    expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('[FORBIDDEN]') });
  });

  test('exits with 5 where the graph cannot be reached', async () => {
    const other = createInfra({ ...stack, dataDir: home }, home);
    expect(await other.run('list', 'servers')).toMatchObject({ code: 2 });
    const { code, stderr } = await infra.run('list', 'servers', '--timeout', '1ms');
    expect({ code, stderr }).toEqual({ code: 5, stderr: expect.stringContaining('did not answer in time') });
  });
});

describe('changing', () => {
  test('creates, updates and deletes a plain thing by its name', async () => {
    expect(
      (await infra.run('create', 'rack', '--name', 'r1', '--site', 'cli', '--units', '4')).stdout,
    ).toMatch(/^create rack r1 \(lctnrck-\w+\): done\n$/);
    expect((await infra.run('rack', 'update', 'r1', '--units', '6')).code).toBe(0);
    const { stdout } = await infra.run('rack', 'show', 'r1');
    expect(stdout).toContain('r1 at cli\n');
    expect(stdout.split('\n').filter((line) => line.includes('│'))).toHaveLength(6);
    expect(await infra.run('rack', 'delete', 'r1')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--yes'),
    });
    expect((await infra.run('rack', 'delete', 'r1', '--yes')).code).toBe(0);
    expect((await infra.run('wait', 'rack', 'r1', 'name=r2', '--for', '1s')).code).not.toBe(0);
  });

  test('shows the plan of what it would request, which is then that of the operation, and requests nothing', async () => {
    const create = ['instance', 'create', ...wanted('dry-1')];
    const { stdout: text, stderr } = await infra.run(...create, '--dry-run');
    expect(text).toMatch(
      /^ 1 {2}\w.*-- point of no return: from here it cannot be cancelled\n.*\nplan \w{64}\n$/s,
    );
    const { stdout } = await infra.run(...create, '--dry-run', '-o', 'json');
    const dry = JSON.parse(stdout) as { plan: { hash: string } };
    expect(dry).toMatchObject({ instanceCreate: { hostname: 'dry-1', siteId: site.siteId } });
    expect(text).toContain(dry.plan.hash);
    expect(stderr).toContain(`--expected-plan-hash ${dry.plan.hash}`);
    expect((await infra.run('get', 'instance', 'dry-1')).code).toBe(3);
    const other = await infra.run(...create, '--expected-plan-hash', '0'.repeat(64));
    expect(other).toMatchObject({ code: 3, stderr: expect.stringContaining(dry.plan.hash) });
    const done = await infra.run(...create, '--expected-plan-hash', dry.plan.hash, '--watch');
    expect(done.code).toBe(0);
    const { stdout: found } = await infra.run(
      'list',
      'operations',
      '-f',
      'title=Provision dry-1',
      '-o',
      'id',
    );
    const { stdout: shown } = await infra.run('operation', 'show', found.trim(), '-o', 'json');
    expect(JSON.parse(shown)).toMatchObject({ plan: { hash: dry.plan.hash } });
    const rack = await infra.run(
      'rack',
      'create',
      '--name',
      'dry',
      '--site',
      'cli',
      '--units',
      '4',
      '--dry-run',
    );
    expect(JSON.parse(rack.stdout)).toMatchObject({ rackCreate: { name: 'dry' } });
    expect((await infra.run('instance', 'decommission', 'dry-1', '--yes', '--watch')).code).toBe(0);
  });

  test('a dry run is refused as the request is, by the option at fault', async () => {
    const refused = await infra.run('instance', 'create', ...wanted('no name'), '--dry-run');
    expect(refused).toMatchObject({ code: 3, stderr: expect.stringMatching(/--hostname: .*INVALID_INPUT/) });
  });

  test('follows an operation to its end, and waits for a state', async () => {
    const { code, stdout, stderr } = await infra.run('instance', 'create', ...wanted('web-1'), '--watch');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(/^create instance web-1 \(instins-\w+\): accepted\noperation oprnopr-/);
    expect(stderr).toMatch(/^Provision web-1\n✓ check-request/);
    expect(stderr).toMatch(/✓ activate .*\nSUCCEEDED after \d+\.\d s\n$/s);
    expect((await infra.run('wait', 'instance', 'web-1', 'state=ACTIVE', '--for', '1s')).code).toBe(0);
    expect((await infra.run('wait', 'instance', 'web-1', 'state=DELETED', '--for', '1s')).code).toBe(4);
  });

  test('exits with 1 where the operation fails, and says why and what to do', async () => {
    const full = await infra.run(
      'instance',
      'create',
      ...wanted('web-9'),
      '--requirements.min-cores',
      '4000',
      '--watch',
    );
    expect(full.code).toBe(1);
    expect(full.stderr).toMatch(/oprnopr-\w+ FAILED at reserve-server.*\[EXHAUSTED\]/);
    const advice = 'infra list servers -f state=AVAILABLE';
    expect(full.stderr).toContain(advice);
    const [id = ''] = /oprnopr-\w+/.exec(full.stdout) ?? [];
    expect((await infra.run('operation', 'show', id)).stdout).toContain(advice);
  });

  test('asks in a terminal before what cannot be taken back', async () => {
    const { stdout } = await infra.type('n\n', 'instance', 'decommission', 'web-1');
    expect(stdout).toContain('point of no return');
    expect(stdout).toContain('Go on? [y/N]');
    expect(stdout).toContain('Nothing was done.');
    expect((await infra.run('wait', 'instance', 'web-1', 'state=ACTIVE', '--for', '1s')).code).toBe(0);
  });

  test('leaves the operation running at Ctrl-C, and says how to cancel it', async () => {
    const child = infra.start('instance', 'decommission', 'web-1', '--yes', '--watch');
    let printed = '';
    child.stderr?.on('data', (bytes: Buffer) => (printed += bytes.toString()));
    await expect.poll(() => printed, { timeout: 20_000 }).toContain('Decommission web-1');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    const [, id = ''] = /Cancel it: infra operation cancel (oprnopr-\w+)/.exec(printed) ?? [];
    expect((await infra.run('operation', 'watch', id, '--for', '60s')).code).toBe(0);
    expect((await infra.run('operation', 'show', id)).stdout).toMatch(/state +SUCCEEDED/);
  });
});

test('a person approves the plan that is shown, but not the one who requested it', async () => {
  const profile = { tenantId: site.tenantId, name: 'careful', approvalRequired: true };
  await mutate(
    stack.as('admin'),
    'profileCreate',
    { idempotencyKey: 'careful', ...profile },
    'profile { id }',
  );
  const { stdout } = await infra.run(
    'instance',
    'create',
    ...wanted('db-1'),
    '--profile',
    'careful',
    '--as',
    'member',
  );
  const [id = ''] = /oprnopr-\w+/.exec(stdout) ?? [];
  await expect
    .poll(async () => (await infra.run('operation', 'show', id)).stdout, { timeout: 20_000 })
    .toContain('WAITING, plan');
  expect((await infra.run('operation', 'approve', id, '--yes', '--as', 'member')).code).toBe(3);
  const approved = await infra.type('y\n', 'operation', 'approve', id);
  expect(approved.stdout).toContain('point of no return');
  expect(approved.stdout).toContain(`approve ${id}: accepted`);
  expect((await infra.run('wait', 'operation', id, '--for', '60s')).code).toBe(0);
});

describeLooking(() => ({ stack, infra, site, home, wanted }));

describe('completion', () => {
  test('completes commands, types, verbs, options, values and names', async () => {
    const complete = async (...words: string[]): Promise<string[]> =>
      (await infra.run('__complete', ...words)).stdout.trimEnd().split('\n');
    expect(await complete('li')).toEqual(['list']);
    expect(await complete('list', 'ser')).toEqual(['servers']);
    expect(await complete('server', 'pow')).toEqual(['power-set']);
    expect(await complete('server', 'power-set', 'x', '--act')).toEqual(['--action']);
    expect(await complete('server', 'power-set', 'x', '--action', 'CY')).toEqual(['CYCLE']);
    expect(await complete('instance', 'create', '--site', '')).toContain('cli');
  });
});

test('what a terminal shows has colours, and none with NO_COLOR', async () => {
  expect((await infra.type('', 'list', 'servers')).stdout).toContain('\u001b[1mNAME');
  expect((await infra.run('list', 'servers')).stdout).not.toContain('\u001b');
});
