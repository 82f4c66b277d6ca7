import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { describeError } from '#platform/errors/describe-error.ts';

const CACHE = join(import.meta.dirname, '../../.cache/peers');

/** Modules are fetched and compiled once; later builds take a second. */
const BUILD_MS = 600_000;

/**
 * A program of a folder with a `go.mod`, built once for each state of the folder and kept in `.cache/peers/<name>`. Says what
 * is missing where the machine has no Go, or cannot fetch the modules; the tests that need it are skipped then.
 */
export async function goProgram(
  name: string,
  folder: string,
): Promise<{ readonly path: string } | { readonly missing: string }> {
  try {
    await run('go', ['version'], { timeoutMs: 20_000 });
  } catch {
    return { missing: 'there is no Go on this machine' };
  }
  const kept = join(CACHE, name);
  const path = join(kept, await digestOf(folder));
  if (existsSync(path)) return { path };
  await mkdir(kept, { recursive: true });
  const fresh = await mkdtemp(join(kept, 'build.'));
  try {
    await run('go', ['build', '-C', folder, '-o', join(fresh, name), '.'], { timeoutMs: BUILD_MS });
    // Atomic, as builds may run concurrently.
    await rename(join(fresh, name), path);
    return { path };
  } catch (error) {
    return { missing: `Go could not build ${name}: ${describeError(error)}` };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function digestOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(folder)).filter((file) => /\.go$|^go\.(mod|sum)$/.test(file));
  for (const file of files.toSorted()) hash.update(`${file}\n`).update(await readFile(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
