import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { describeError } from '#platform/errors/describe-error.ts';

const CRATE = 'nv-redfish-schema';
const VERSION = '0.22.1';
const CACHE = join(import.meta.dirname, '../../.cache/peers');
const FETCH_MS = 120_000;

/**
 * A folder with DMTF's CSDL files (`*_v1.xml`), fetched once, or why there is none. They come with a Rust crate, as no
 * package of npm or PyPI has them, and stay out of the project for their licence. Nothing is compiled.
 */
export async function csdlFiles(): Promise<{ readonly folder: string } | { readonly missing: string }> {
  const folder = join(CACHE, `csdl-${VERSION}`);
  if (existsSync(folder)) return { folder };
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'csdl.'));
  try {
    const source = await vendorCrate(work);
    const fresh = join(work, 'csdl');
    await mkdir(fresh);
    const files = (await readdir(source)).filter((name) => name.endsWith('.xml'));
    await Promise.all(files.map((name) => copyFile(join(source, name), join(fresh, name))));
    // A concurrent run finds the folder of the first.
    await rename(fresh, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
    return { folder };
  } catch (error) {
    return { missing: `cargo could not fetch the schema files: ${describeError(error)}` };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Has cargo put the crate's sources into a folder of ours, by way of a package that depends on it. */
async function vendorCrate(work: string): Promise<string> {
  const project = join(work, 'project');
  await mkdir(join(project, 'src'), { recursive: true });
  await writeFile(join(project, 'src', 'lib.rs'), '');
  const manifest = [
    '[package]',
    'name = "schema-files"',
    'version = "0.0.0"',
    'edition = "2021"',
    '[dependencies]',
    `${CRATE} = "=${VERSION}"`,
    '[workspace]',
  ];
  await writeFile(join(project, 'Cargo.toml'), `${manifest.join('\n')}\n`);
  const vendored = join(work, 'vendored');
  await run('cargo', ['vendor', '-q', '--manifest-path', join(project, 'Cargo.toml'), vendored], {
    timeoutMs: FETCH_MS,
  });
  return join(vendored, CRATE, 'redfish-csdl', 'csdl');
}
