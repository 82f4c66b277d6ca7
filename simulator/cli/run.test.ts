import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Agent, request } from 'undici';
import { runSimulate } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The command under way. */
function start(...args: string[]) {
  const abort = new AbortController();
  const printed = { out: '', err: '' };
  const exit = runSimulate(args, {
    environment: { BMC_PASSWORD: 'canary-of-the-environment' },
    signal: abort.signal,
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
  });
  return {
    printed,
    exit,
    end: async () => {
      abort.abort();
      return await exit;
    },
    lines: async () => {
      await expect.poll(() => printed.out, { timeout: 20_000 }).not.toBe('');
      return printed.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<'name' | 'url' | 'ca' | 'model', string>);
    },
  };
}

/** Status of the first system, by Basic login. */
async function login(bmc: { url: string; ca: string }, user: string, password: string): Promise<number> {
  const agent = new Agent({ connect: { ca: await readFile(bmc.ca, 'utf8') } });
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  const url = `${bmc.url}/redfish/v1/Systems/`;
  const { statusCode } = await request(url, { dispatcher: agent, headers: { authorization } });
  await agent.destroy();
  return statusCode;
}

test('prints one line for each BMC when it serves, and leaves nothing behind', async () => {
  const command = start('--count', '2', '--model', 'standard', '--user', 'root', '--password', 'canary-one');
  const bmcs = await command.lines();
  expect(bmcs).toEqual(
    ['sim-001', 'sim-002'].map((name) => ({
      name,
      url: expect.stringMatching(/^https:\/\/127\.1\.0\.\d:\d+$/) as unknown,
      ca: bmcs[0]?.ca,
      model: 'standard',
    })),
  );
  const [first = { url: '', ca: '' }] = bmcs;
  expect(await login(first, 'root', 'canary-one')).toBe(200);
  expect(await login(first, 'root', 'wrong')).toBe(401);
  expect(await command.end()).toBe(0);
  expect(existsSync(first.ca)).toBe(false);
  await expect(login({ ...first, ca: '/dev/null' }, 'root', 'canary-one')).rejects.toThrow('ECONNREFUSED');
});

test('a fleet file gives groups their models, names and accounts; a folder keeps the CA', async () => {
  const file = join(folder, 'fleet.yaml');
  await writeFile(
    file,
    'groups:\n  - { count: 1, model: dell, name: db }\n  - { count: 2, model: hpe, name: web, user: ops, password: canary-web }\n',
  );
  const args = ['--fleet', file, '--password-env', 'BMC_PASSWORD', '--state-dir', folder];
  const command = start(...args);
  const bmcs = await command.lines();
  expect(bmcs.map(({ name, model }) => [name, model])).toEqual([
    ['db', 'dell'],
    ['web-001', 'hpe'],
    ['web-002', 'hpe'],
  ]);
  const [db = { url: '', ca: '' }, web = { url: '', ca: '' }] = bmcs;
  expect(await login(db, 'admin', 'canary-of-the-environment')).toBe(200);
  expect(await login(web, 'ops', 'canary-web')).toBe(200);
  expect(await login(web, 'admin', 'canary-of-the-environment')).toBe(401);
  await command.end();
  expect(existsSync(join(folder, 'ca.pem'))).toBe(true);
});

test('lists the models, one a line', async () => {
  const command = start('--models');
  expect(await command.exit).toBe(0);
  const names = command.printed.out.split('\n').map((line) => line.split(' ')[0]);
  expect(names).toEqual(['standard', 'dell', 'hpe', 'lenovo', 'supermicro', '']);
});

test.each([
  [['--count', 'many', '--password', 'x'], 'a whole number from 1 to 50000'],
  [['--model', 'cray', '--password', 'x'], 'standard, dell, hpe, lenovo, supermicro'],
  [[], '--password'],
  [['--password-env', 'NOT_THERE'], 'NOT_THERE'],
  [['--fleet', '/nowhere.yaml', '--count', '2'], '--count'],
  [['--fleet', '/nowhere.yaml'], '/nowhere.yaml'],
])('%j is refused', async (args, words) => {
  const command = start(...args);
  expect(await command.exit).toBe(2);
  expect(command.printed.err).toContain(words);
  expect(command.printed.out).toBe('');
});

test('all faults of a fleet file are reported at once, and no password', async () => {
  const file = join(folder, 'fleet.yaml');
  await writeFile(
    file,
    '- { count: 0, model: cray }\n- { count: 1, model: dell, colour: red, password: canary-7 }\n',
  );
  const command = start('--fleet', file);
  expect(await command.exit).toBe(2);
  for (const words of ['[0].count', '[0].model', 'colour']) expect(command.printed.err).toContain(words);
  expect(command.printed.err).not.toContain('canary');
});

test('two servers of one name are refused', async () => {
  const file = join(folder, 'fleet.yaml');
  await writeFile(file, '- { count: 1, model: dell, name: db }\n- { count: 1, model: hpe, name: db }\n');
  const command = start('--fleet', file, '--password', 'canary-one');
  expect(await command.exit).toBe(1);
  expect(command.printed.err).toContain('"db"');
});

test('a fleet file has switches beside the servers', async () => {
  const file = join(folder, 'fleet.yaml');
  await writeFile(
    file,
    'groups: [{ count: 1, model: dell }]\nswitches: [{ count: 1, name: leaf, ports: 2 }]\n',
  );
  const command = start('--fleet', file, '--password', 'canary-one');
  expect(await command.lines()).toMatchObject([
    { name: 'sim-001', model: 'dell' },
    { name: 'leaf', model: 'switch', url: expect.stringMatching(/^tcp:\/\/127\.0\.0\.1:\d+$/) as unknown },
  ]);
  expect(await command.end()).toBe(0);
});
