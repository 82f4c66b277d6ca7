import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { describeError } from '#platform/errors/describe-error.ts';

const CACHE = join(import.meta.dirname, '../../.cache/peers');
/** The last of Node 20, as npm has it. */
const PACKAGE = `node-${process.platform}-${process.arch}@20.20.2`;
const FETCH_MS = 120_000;

/** The oldest Node that the package supports: that of the machine, or one from npm. Says why where there is none. */
export async function findNode20(): Promise<{ readonly node: string } | { readonly missing: string }> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const node = join(folder, 'node');
    if (existsSync(node) && (await isVersion20(node))) return { node };
  }
  const node = join(CACHE, PACKAGE, 'bin', 'node');
  if (existsSync(node)) return { node };
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'node-'));
  try {
    const packed = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', fresh], {
      timeoutMs: FETCH_MS,
    });
    await run('tar', ['xzf', join(fresh, packed.trim()), '-C', fresh], { timeoutMs: FETCH_MS });
    await rename(join(fresh, 'package'), join(CACHE, PACKAGE));
    return { node };
  } catch (error) {
    return existsSync(node) ? { node } : { missing: `npm has no ${PACKAGE}: ${describeError(error)}` };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function isVersion20(node: string): Promise<boolean> {
  const version = await run(node, ['--version'], { timeoutMs: FETCH_MS }).catch(() => '');
  return version.startsWith('v20.');
}
