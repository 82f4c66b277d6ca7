import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The installer's shell is busybox's; a machine without it checks with its own. */
const shell = existsSync('/bin/busybox') ? ['/bin/busybox', 'ash'] : ['/bin/sh'];
const scripts = ['init', ...readdirSync(join(import.meta.dirname, 'steps')).map((name) => `steps/${name}`)];

/** Runs a line with steps of the installer loaded, in a place of its own. */
function ash(line: string, ...steps: string[]): string {
  const [command = '', ...args] = shell;
  const load = steps.map((name) => `. ./steps/${name}.sh`);
  return execFileSync(command, [...args, '-c', [...load, line].join('\n')], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
}

it.each(scripts)('%s is a script that a shell can read', (script) => {
  const [command = '', ...args] = shell;
  expect(execFileSync(command, [...args, '-n', join(import.meta.dirname, script)]).toString()).toBe('');
});

it('makes JSON of whatever a message holds', () => {
  const text = ash(`json "$(printf 'a "quoted" \\\\ back\\tslash\\nline \\033[1m')"`, 'service');
  expect(JSON.parse(text)).toBe('a "quoted" \\ back slash line  [1m');
});

it('counts a download in blocks, as dd does', () => {
  expect(ash('blocks=7+0; blocks_of 8192; blocks_of 8193; blocks_of ""', 'image')).toBe('2+0\n2+1\n7+0\n');
});

it('lists the disks for the person who repairs them, and reports where the rescue system is, also without an SSH server', () => {
  const stubs = [
    'disks() { echo "vda nvme0n1"; }',
    'size_of() { echo $((48 * MEBIBYTE)); }',
    'serial_of() { echo "S-$1"; }',
  ];
  const text = ash(
    [...stubs, 'list_disks', 'rescue_report 192.0.2.7 SHA256:abc', 'rescue_report 192.0.2.7 ""'].join('\n'),
    'service',
    'disks',
    'rescue',
  );
  const [first, second, reported, without] = text.split('\n');
  expect([first, second]).toEqual([
    '  /dev/vda  48 MiB  serial S-vda',
    '  /dev/nvme0n1  48 MiB  serial S-nvme0n1',
  ]);
  expect(JSON.parse(reported ?? '')).toEqual({
    event: 'RESCUED',
    rescue: { address: '192.0.2.7', hostKey: 'SHA256:abc' },
  });
  expect(JSON.parse(without ?? '')).toMatchObject({ rescue: { hostKey: null } });
});

it('reports why each skipped disk is not wiped, with what identifies the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sys-block-'));
  const disk = (name: string, removable: number, ro: number, size: number): void => {
    mkdirSync(join(folder, name));
    for (const [file, value] of Object.entries({ removable, ro, size }))
      writeFileSync(join(folder, name, file), `${value}\n`);
  };
  disk('sda', 0, 0, 2048);
  disk('sdb', 1, 0, 4096);
  disk('sdc', 0, 1, 8);
  disk('sdd', 0, 0, 0);
  disk('sr0', 1, 0, 8);
  const text = ash(
    `serial_of() { echo "S-$1"; }\nwwn_of() { :; }\nskipped_disks ${folder}`,
    'service',
    'wipe',
  );
  rmSync(folder, { recursive: true });
  expect(JSON.parse(`[${text}]`)).toEqual([
    { name: 'sdb', serialNumber: 'S-sdb', wwn: null, sizeBytes: 2_097_152, reason: 'it is removable' },
    { name: 'sdc', serialNumber: 'S-sdc', wwn: null, sizeBytes: 4_096, reason: 'it is read-only' },
    { name: 'sdd', serialNumber: 'S-sdd', wwn: null, sizeBytes: 0, reason: 'it has no medium' },
  ]);
});

it('prints the time in the format of JSON', () => {
  expect(ash('utc_now', 'wipe').trim()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});
