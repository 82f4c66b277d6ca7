import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Bench } from '#providers/conformance/bench.ts';
import { powerConformance } from '#providers/conformance/power.ts';
import { loadProvider, providerPackages } from '#providers/package/load.ts';
import { createRegistry } from '#providers/registry.ts';
import { simulatorBench } from '#providers/simulator/testing/simulator-bench.ts';

const REPOSITORY = join(import.meta.dirname, '../..');
const STEP_MS = 120_000;
const run = promisify(execFile);

let folder: string;

/** Made, built, packed and installed in another folder, as its author and an operator do. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provider-package-'));
  const create = join(REPOSITORY, 'examples/create-provider/create.mjs');
  await run(process.execPath, [create, 'acme'], { cwd: folder, timeout: STEP_MS });
  const made = join(folder, 'provider-acme');
  await mkdir(join(made, 'node_modules'));
  await symlink(REPOSITORY, join(made, 'node_modules/infratographer'));
  const compiler = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler], { cwd: made, timeout: STEP_MS });
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: made,
    timeout: STEP_MS,
  });
  await rm(made, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"private": true}');
  const [tarball = ''] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  const install = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`];
  await run('npm', install, { cwd: folder, timeout: STEP_MS });
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

async function packageBench(): Promise<Bench> {
  const local = await simulatorBench();
  const settings = { controlUrl: local.simulator.controlUrl };
  const registry = await createRegistry([
    await loadProvider({ package: 'provider-acme', from: folder, settings }),
  ]);
  return {
    ...local,
    provider: registry.get('acme'),
    async close() {
      await registry.close();
      await local.close();
    },
  };
}

powerConformance({ name: 'a provider that is an npm package', setup: packageBench });

describe('a package', () => {
  const load = async (name: string): Promise<unknown> =>
    await loadProvider({ package: name, from: folder, settings: {} });

  test.each([
    [
      'has no such export',
      'export const other = 1;',
      'no-export',
      /must export a provider definition as "provider"/,
    ],
    [
      'was built for another version',
      "export const provider = { api: 2, id: 'x', description: '', config: { '~standard': {} }, create() {} };",
      'newer',
      /newer was built for version 2 of the contract, this is 1/,
    ],
    ['throws', "throw new Error('no');", 'broken', /the package broken cannot be loaded/],
  ])('that %s is refused by its name', async (_, source, name, message) => {
    const at = join(folder, 'node_modules', name);
    await mkdir(at, { recursive: true });
    await writeFile(join(at, 'package.json'), JSON.stringify({ name, type: 'module', exports: './a.js' }));
    await writeFile(join(at, 'a.js'), source);
    await expect(load(name)).rejects.toThrow(message);
  });

  test('that is not installed is named with the folder', async () => {
    await expect(load('provider-none')).rejects.toThrow(`there is no npm package provider-none in ${folder}`);
  });

  test('is set up by a setting, whose faults are named', () => {
    expect(providerPackages.parse('[{"package": "provider-acme"}]')).toEqual([
      { package: 'provider-acme', from: '.', settings: {} },
    ]);
    expect(providerPackages.safeParse('[{"package": "../x"}]').error?.message).toContain(
      'the name of an npm package',
    );
    expect(providerPackages.safeParse('{').error?.message).toContain('must be JSON');
  });

  test('whose settings are wrong is refused as any provider', async () => {
    const registry = createRegistry([
      await loadProvider({ package: 'provider-acme', from: folder, settings: {} }),
    ]);
    await expect(registry).rejects.toThrow('provider acme is set up wrongly: controlUrl: must be a URL');
  });
});
