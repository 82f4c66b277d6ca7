import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readlink, rm, stat, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { describeError } from '#platform/errors/describe-error.ts';

/** Programs of a virtual environment, or why there is none. */
export type PythonVenv = { bin(name: string): string } | { readonly missing: string };

export interface PythonVenvOptions {
  /** False where the packages are all there is: what one of them asks for besides is not installed. */
  readonly withDependencies?: boolean;
}

const CACHE = join(import.meta.dirname, '../../.cache/peers');

/** Names a machine may have its interpreters under, best first. */
const INTERPRETERS = ['python3.13', 'python3.12', 'python3.11', 'python3', '/usr/bin/python3'];

/** Packages that have to be compiled take minutes on a slow machine. */
const INSTALL_MS = 600_000;

/** What an installation that was killed left behind is removed after this. */
const LEFT_BEHIND_MS = 3_600_000;

/**
 * A virtual environment with these packages (`name==version`), made once and kept in `.cache/peers/<name>`. Says what is
 * missing where the machine has no Python, or no way to the packages; tests that want it are skipped then.
 *
 * Every installation has a folder of its own, and a link names the one that is complete: two processes that install at
 * once do each other no harm, and one that is killed leaves nothing that looks complete.
 */
export async function pythonVenv(
  name: string,
  packages: readonly string[],
  { withDependencies = true }: PythonVenvOptions = {},
): Promise<PythonVenv> {
  const folder = join(CACHE, name);
  const wanted = createHash('sha256').update(packages.join('\n')).digest('hex').slice(0, 12);
  const link = join(folder, wanted);
  if (isComplete(link)) return programsOf(link);
  const python = await findPython();
  if (python === undefined) return { missing: 'there is no Python from 3.10 on with venv and pip' };
  await mkdir(folder, { recursive: true });
  await removeLeftBehind(folder);
  const fresh = await mkdtemp(join(folder, `${wanted}.`));
  try {
    await run(python, ['-m', 'venv', fresh], { timeoutMs: INSTALL_MS });
    const install = ['-m', 'pip', 'install', '--quiet', '--no-input', '--disable-pip-version-check'];
    const args = [...install, ...(withDependencies ? [] : ['--no-deps']), '--prefer-binary', ...packages];
    await run(join(fresh, 'bin/python'), args, { timeoutMs: INSTALL_MS });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    return { missing: `pip could not install ${packages.join(', ')}: ${describeError(error)}` };
  }
  await publish(fresh, link);
  return programsOf(link);
}

function isComplete(venv: string): boolean {
  return existsSync(join(venv, 'bin', 'pip'));
}

function programsOf(venv: string): PythonVenv {
  return { bin: (program) => join(venv, 'bin', program) };
}

/** The link appears in one step. A concurrent run uses the environment of the first. */
async function publish(fresh: string, link: string): Promise<void> {
  if (!isComplete(link)) await rm(link, { force: true });
  try {
    await symlink(basename(fresh), link);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
}

/** The first interpreter from 3.10 on that can make environments. */
export async function findPython(): Promise<string | undefined> {
  const fits = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))';
  for (const python of INTERPRETERS) {
    try {
      await run(python, ['-c', fits], { timeoutMs: 20_000 });
      return python;
    } catch {
      // The next one may do.
    }
  }
  return undefined;
}

async function removeLeftBehind(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const links = entries.filter((entry) => entry.isSymbolicLink());
  const used = new Set(await Promise.all(links.map((entry) => readlink(join(folder, entry.name)))));
  for (const { name } of entries.filter((entry) => entry.isDirectory() && !used.has(entry.name))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < Date.now() - LEFT_BEHIND_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}
