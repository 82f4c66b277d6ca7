import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from '#deploy/local/repository.ts';
import { createSite, enrollFleet, mutate, type TestSite } from '#test/harness/fleet.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { installSdk, type InstalledSdk } from './installed-sdk.ts';

const run = promisify(execFile);

let stack: TestStack;
let site: TestSite;
let sdk: InstalledSdk;

beforeAll(async () => {
  stack = await startTestStack({ servers: 2, environment: { simulator: { SIMULATOR_VENDORS: 'standard' } } });
  sdk = await installSdk();
  site = await createSite(stack, 'sdk');
  await enrollFleet(stack, site);
});
afterAll(async () => {
  await stack?.stop();
  await sdk?.remove();
});

function environment(): NodeJS.ProcessEnv {
  const { graphql, tokens } = stack.stack.info;
  return { ...process.env, INFRA_URL: graphql, INFRA_TOKEN: tokens.admin, SITE: 'sdk' };
}

/** What an example prints; it fails where its exit code is another than 0. */
async function example(name: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: sdk.folder, env: environment() };
  return (await run(process.execPath, [`${name}.ts`, ...args], options)).stdout;
}

test('the examples have the types that the package declares', async () => {
  await sdk.check();
});

test('an instance is provisioned, and its operation waited for', async () => {
  expect(await example('provision')).toBe('sdk-1: SUCCEEDED\n');
  const instances = await stack
    .as('admin')
    .ask<{ instances: { nodes: { hostname: string; operation: { id: string } }[] } }>(
      '{ instances(first: 1) { nodes { hostname operation { id } } } }',
      {},
    );
  const [instance] = instances.instances.nodes;
  expect(await example('operation', instance?.operation.id ?? '')).toBe(
    'Provision sdk-1\nIt has succeeded.\n',
  );
});

test('a list is read page by page', async () => {
  expect(await example('list-servers')).toMatch(/^\S+ at sdk: (ON|OFF)\n$/);
});

test('a refusal names the field and the rule', async () => {
  expect(await example('refused')).toMatch(/^units: .+ \[INVALID_INPUT\]\n$/);
});

test('a document of the caller is sent as it is', async () => {
  await mutate(
    stack.as('admin'),
    'rackCreate',
    { idempotencyKey: 'r1', siteId: site.siteId, name: 'r1', units: 10 },
    'rack { id }',
  );
  expect(await example('own-document')).toBe('r1: 10 units are free\n');
});

test('changes are followed', async () => {
  const child = spawn(process.execPath, ['follow.ts'], {
    cwd: sdk.folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const exited = once(child, 'exit');
  // Whether the subscription has begun is seen by its first change alone.
  const create = async (name: string): Promise<void> => {
    const input = { idempotencyKey: name, siteId: site.siteId, name, units: 10 };
    await mutate(stack.as('admin'), 'rackCreate', input, 'rack { id }');
  };
  for (let count = 1; !said.includes('CREATED: '); count += 1) {
    await create(`try-${count}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await create('last');
  expect(await exited).toEqual([0, null]);
  expect(said).toContain('CREATED: last\n');
});

test('every example is run here, and its code is on the page', () => {
  const page = readFileSync(join(REPOSITORY, 'docs', 'sdk.md'), 'utf8');
  const here = readFileSync(import.meta.filename, 'utf8');
  for (const file of readdirSync(join(REPOSITORY, 'clients', 'sdk', 'examples'))) {
    const code = readFileSync(join(REPOSITORY, 'clients', 'sdk', 'examples', file), 'utf8');
    expect(page, file).toContain(`\`\`\`ts file=clients/sdk/examples/${file}\n${code}\`\`\`\n`);
    expect(here.includes(`example('${file.replace('.ts', '')}'`) || here.includes(`'${file}'`), file).toBe(
      true,
    );
  }
});
