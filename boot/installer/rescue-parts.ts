import { readModules } from './kernel-modules.ts';
import { programWithLibraries } from './program.ts';

/** What the rescue system has besides busybox, where the machine that builds it has it: an SSH server (package dropbear-bin) and a checker of file systems (e2fsprogs). */
const PROGRAMS = ['/usr/sbin/dropbear', '/usr/bin/dropbearkey', '/sbin/e2fsck'];

/** Loaded in the rescue system alone: file systems that its people may mount, and the power button. */
const RESCUE_MODULES = ['ext4', 'xfs', 'btrfs', 'button', 'evdev'];

/** The programs with their libraries, by path in the initial file system; empty where there are none. */
export async function findRescuePrograms(): Promise<ReadonlyMap<string, Uint8Array>> {
  const programs = await Promise.all(PROGRAMS.map(programWithLibraries));
  return new Map(programs.flatMap((files) => [...files]));
}

/** The modules, and `modules/rescue` with their order. */
export async function rescueModules(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const modules = await readModules(folder, RESCUE_MODULES);
  return new Map([
    ['modules/rescue', Buffer.from(modules.map(({ name }) => `${name}\n`).join(''))],
    ...modules.map(({ name, content }): [string, Uint8Array] => [`modules/${name}`, content]),
  ]);
}
