import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';

export interface KernelModule {
  /** File name. */
  readonly name: string;
  readonly content: Buffer;
  /** Files that the driver asks for under `/lib/firmware`: devices may need one, and the installer has none. */
  readonly firmware: readonly string[];
}

/** The wanted modules with all they need, and those that this kernel does not have. */
export interface FoundModules {
  /** Each after those it needs. */
  readonly modules: readonly KernelModule[];
  /** Neither a module nor built in. */
  readonly missing: readonly string[];
}

const run = promisify(execFile);
/** The largest drivers take some ten MiB. */
const LARGEST = 256 * 1024 * 1024;

/** How distributions pack modules: Debian 12 does not, Debian 13 by xz, others by zstd. */
const UNPACK: Readonly<Record<string, (path: string) => Promise<Buffer>>> = {
  '.ko': async (path) => await readFile(path),
  '.ko.xz': async (path) =>
    (await run('xz', ['-dc', path], { encoding: 'buffer', maxBuffer: LARGEST })).stdout,
  '.ko.zst': async (path) => await promisify(zstdDecompress)(await readFile(path)),
};

/**
 * The wanted modules of a kernel with all they need.
 * @param folder a kernel's tree below `/lib/modules`
 */
export async function findModules(folder: string, wanted: readonly string[]): Promise<FoundModules> {
  const paths = await readdir(folder, { recursive: true });
  const byName = new Map(
    paths.flatMap((path) => {
      const packing = packingOf(path);
      return packing === undefined ? [] : [[nameOf(path), { path: join(folder, path), packing }] as const];
    }),
  );
  const builtIn = await readBuiltIn(folder);
  const read = new Map<string, KernelModule>();
  const missing: string[] = [];
  const visit = async (name: string): Promise<void> => {
    const found = byName.get(name.replaceAll('-', '_'));
    if (found === undefined) {
      if (!builtIn.has(name.replaceAll('-', '_'))) missing.push(name);
      return;
    }
    if (read.has(found.path)) return;
    const content = (await UNPACK[found.packing]?.(found.path)) ?? Buffer.alloc(0);
    const needs = valuesOf(content, 'depends').flatMap((names) => names.split(',').filter(Boolean));
    // oxlint-disable-next-line no-await-in-loop -- the order is what this is about
    for (const dependency of [...needs, ...softNeedsOf(content)]) await visit(dependency);
    const firmware = valuesOf(content, 'firmware');
    read.set(found.path, {
      name: `${basename(found.path).slice(0, -found.packing.length)}.ko`,
      content,
      firmware,
    });
  };
  // oxlint-disable-next-line no-await-in-loop -- the order is what this is about
  for (const name of wanted) await visit(name);
  return {
    modules: [...read.values()],
    missing: [...new Set(missing)].filter((name) => wanted.includes(name)),
  };
}

/** The modules alone, where it does not matter which a kernel lacks. */
export async function readModules(
  folder: string,
  wanted: readonly string[],
): Promise<readonly KernelModule[]> {
  return (await findModules(folder, wanted)).modules;
}

/** Of the kernel itself: `kernel/drivers/nvme/host/nvme.ko`, a line each. */
async function readBuiltIn(folder: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(folder, 'modules.builtin'), 'utf8').catch(() => '');
  return new Set(text.split('\n').filter(Boolean).map(nameOf));
}

function packingOf(path: string): string | undefined {
  return /\.ko(?:\.xz|\.zst)?$/.exec(path)?.[0];
}

/** Module names have underscores where their files may have hyphens. */
function nameOf(path: string): string {
  return basename(path)
    .replace(/\.ko(?:\.xz|\.zst)?$/, '')
    .replaceAll('-', '_');
}

/** A module says in its `.modinfo` section what it is and needs: `depends=virtio,virtio_ring`, each ended by a zero byte. */
function valuesOf(content: Buffer, key: string): string[] {
  const mark = `\0${key}=`;
  const values: string[] = [];
  for (let at = content.indexOf(mark); at !== -1; at = content.indexOf(mark, at + 1)) {
    const from = at + mark.length;
    values.push(content.toString('latin1', from, content.indexOf(0, from)));
  }
  return values;
}

/** `softdep=pre: aes post: x`: what is to be loaded before, where it is there. */
function softNeedsOf(content: Buffer): string[] {
  return valuesOf(content, 'softdep').flatMap(
    (text) => /pre:([^:]*?)(?:post:|$)/.exec(text)?.[1]?.trim().split(/\s+/).filter(Boolean) ?? [],
  );
}
