import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** What the installer may need of a kernel: disks, network cards, and the file system of the seed. Absent ones are built in, or not to be had. */
export const MODULES: readonly string[] = [
  'virtio_pci',
  'virtio_blk',
  'virtio_scsi',
  'virtio_net',
  'sd_mod',
  'nvme',
  'ahci',
  'megaraid_sas',
  'mpt3sas',
  'e1000e',
  'igb',
  'ixgbe',
  'i40e',
  'ice',
  'bnxt_en',
  'tg3',
  'mlx5_core',
  'nls_cp437',
  'nls_ascii',
  'nls_utf8',
  'vfat',
];

export interface KernelModule {
  /** File name. */
  readonly name: string;
  readonly content: Buffer;
}

/**
 * The wanted modules of a kernel with all they need, each after those it needs.
 * @param folder a kernel's tree below `/lib/modules`
 */
export async function readModules(
  folder: string,
  wanted: readonly string[] = MODULES,
): Promise<KernelModule[]> {
  const paths = await readdir(folder, { recursive: true });
  const byName = new Map(
    paths.filter((path) => path.endsWith('.ko')).map((path) => [nameOf(path), join(folder, path)]),
  );
  const read = new Map<string, KernelModule>();
  const visit = async (name: string): Promise<void> => {
    const path = byName.get(name.replaceAll('-', '_'));
    if (path === undefined || read.has(path)) return;
    const content = await readFile(path);
    // oxlint-disable-next-line no-await-in-loop -- the order is what this is about
    for (const dependency of dependenciesOf(content)) await visit(dependency);
    read.set(path, { name: basename(path), content });
  };
  // oxlint-disable-next-line no-await-in-loop -- the order is what this is about
  for (const name of wanted) await visit(name);
  return [...read.values()];
}

/** Module names have underscores where their files may have hyphens. */
function nameOf(path: string): string {
  return basename(path, '.ko').replaceAll('-', '_');
}

/** A module says in its `.modinfo` section what it needs: `depends=virtio,virtio_ring`, ended by a zero byte. */
function dependenciesOf(content: Buffer): string[] {
  const key = '\0depends=';
  const at = content.indexOf(key);
  if (at === -1) return [];
  const from = at + key.length;
  const names = content.toString('latin1', from, content.indexOf(0, from));
  return names === '' ? [] : names.split(',');
}
