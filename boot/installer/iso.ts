import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ORDER_PLACEHOLDER } from '../media/order.ts';
import type { Installer } from './build.ts';

/** Programs that an ISO needs, by Debian's package. */
const NEEDED: readonly { readonly file: string; readonly package: string }[] = [
  { file: '/usr/bin/grub-mkimage', package: 'grub-common' },
  { file: '/usr/lib/grub/i386-pc/cdboot.img', package: 'grub-pc-bin' },
  { file: '/usr/lib/grub/x86_64-efi/linux.mod', package: 'grub-efi-amd64-bin' },
  { file: '/usr/bin/xorriso', package: 'xorriso' },
  { file: '/usr/bin/mcopy', package: 'mtools' },
];

/** By which GRUB finds the ISO again. */
const LABEL = 'INFRATOGRAPHER';

/** A build repeats itself: everything has this time, which is the first that FAT can store. */
const EPOCH_SECONDS = 315_532_800;

const run = promisify(execFile);
const MODULES = ['iso9660', 'normal', 'linux', 'test', 'echo', 'sleep', 'minicmd'];

/** Packages without which no ISO can be built; empty when it can. */
export function missingForIso(): readonly string[] {
  return NEEDED.filter(({ file }) => !existsSync(file)).map((one) => one.package);
}

/** The installer as an ISO that BIOS and UEFI boot, with a placeholder for its order; the same parts make the same bytes. */
export async function buildIso({ kernel, initrd }: Pick<Installer, 'kernel' | 'initrd'>): Promise<Buffer> {
  const work = await mkdtemp(join(tmpdir(), 'infratographer-iso-'));
  try {
    const tree = join(work, 'tree');
    await mkdir(join(tree, 'boot', 'grub'), { recursive: true });
    const loader = await readFile(join(import.meta.dirname, 'loader', 'grub.cfg'), 'utf8');
    await writeFile(join(tree, 'boot', 'grub', 'grub.cfg'), loader.replace('@ORDER@', ORDER_PLACEHOLDER));
    await writeFile(join(tree, 'kernel'), kernel);
    await writeFile(join(tree, 'initrd'), initrd);
    await tool(
      'grub-mkimage',
      '--format',
      'i386-pc-eltorito',
      '--prefix',
      '/boot/grub',
      '--output',
      join(tree, 'boot', 'bios.img'),
      'biosdisk',
      'chain',
      ...MODULES,
    );
    await writeEfiPartition(work, join(tree, 'boot', 'efi.img'));
    await pack(tree, join(work, 'iso'));
    return await readFile(join(work, 'iso'));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A FAT file system with the boot loader where UEFI looks for it (UEFI 2.10, section 3.5.1.1). */
async function writeEfiPartition(work: string, path: string): Promise<void> {
  const program = join(work, 'grub.efi');
  const start = join(import.meta.dirname, 'loader', 'find-iso.cfg');
  await tool(
    'grub-mkimage',
    '--format',
    'x86_64-efi',
    '--prefix',
    '/boot/grub',
    '--config',
    start,
    '--output',
    program,
    'search',
    'efi_gop',
    ...MODULES,
  );
  await utimes(program, EPOCH_SECONDS, EPOCH_SECONDS);
  await tool('mformat', '-C', '-i', path, '-f', '2880', '-N', '0', '::');
  await tool('mmd', '-i', path, '::/EFI', '::/EFI/BOOT');
  await tool('mcopy', '-m', '-i', path, program, '::/EFI/BOOT/BOOTX64.EFI');
}

async function pack(tree: string, output: string): Promise<void> {
  const bios = [
    '-b',
    'boot/bios.img',
    '-no-emul-boot',
    '-boot-load-size',
    '4',
    '-boot-info-table',
    '--grub2-boot-info',
  ];
  const uefi = ['-eltorito-alt-boot', '-e', 'boot/efi.img', '-no-emul-boot'];
  const times = ['--set_all_file_dates', '1980010100000000', '--modification-date=1980010100000000'];
  await tool(
    'xorriso',
    '-as',
    'mkisofs',
    '-quiet',
    '-r',
    '-V',
    LABEL,
    ...times,
    ...bios,
    ...uefi,
    '-o',
    output,
    tree,
  );
}

async function tool(command: string, ...args: string[]): Promise<void> {
  // Without a terminal's language and with a fixed time, tools write the same bytes.
  await run(command, args, {
    env: {
      ...process.env,
      LC_ALL: 'C',
      TZ: 'UTC',
      SOURCE_DATE_EPOCH: String(EPOCH_SECONDS),
      MTOOLS_SKIP_CHECK: '1',
    },
  });
}
