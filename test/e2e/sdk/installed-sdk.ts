import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { REPOSITORY } from '#deploy/local/repository.ts';

const run = promisify(execFile);

/** A folder outside the checkout in which the package is installed as npm does it, with the examples as its programs. */
export interface InstalledSdk {
  readonly folder: string;
  /** Type-checks the programs against the types of the package; rejects with what is wrong. */
  check(): Promise<void>;
  remove(): Promise<void>;
}

export async function installSdk(): Promise<InstalledSdk> {
  const folder = await mkdtemp(join(tmpdir(), 'sdk-'));
  const installed = join(folder, 'node_modules', 'infratographer');
  const tsc = join(REPOSITORY, 'node_modules', '.bin', 'tsc');
  await mkdir(join(installed, 'clients', 'sdk'), { recursive: true });
  await cp(join(REPOSITORY, 'package.json'), join(installed, 'package.json'));
  await run(tsc, ['-p', join(REPOSITORY, 'clients', 'sdk'), '--outDir', join(installed, 'clients/sdk/dist')]);
  for (const name of await readdir(join(REPOSITORY, 'node_modules')))
    await symlink(join(REPOSITORY, 'node_modules', name), join(folder, 'node_modules', name));
  await cp(join(REPOSITORY, 'clients', 'sdk', 'examples'), folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
  return {
    folder,
    async check() {
      const options = [
        '--noEmit',
        '--strict',
        '--target',
        'es2022',
        '--module',
        'nodenext',
        '--types',
        'node',
      ];
      const programs = (await readdir(folder)).filter((name) => name.endsWith('.ts'));
      await run(tsc, [...options, ...programs], { cwd: folder }).catch((error: unknown) => {
        throw new Error((error as { stdout: string }).stdout, { cause: error });
      });
    },
    remove: async () => await rm(folder, { recursive: true, force: true }),
  };
}
