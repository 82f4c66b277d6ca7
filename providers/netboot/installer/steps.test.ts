import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
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

it('lists the disks to who repairs them, and tells where the rescue system is, also without an SSH server', () => {
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
  const [first, second, told, without] = text.split('\n');
  expect([first, second]).toEqual([
    '  /dev/vda  48 MiB  serial S-vda',
    '  /dev/nvme0n1  48 MiB  serial S-nvme0n1',
  ]);
  expect(JSON.parse(told ?? '')).toEqual({
    event: 'RESCUED',
    rescue: { address: '192.0.2.7', hostKey: 'SHA256:abc' },
  });
  expect(JSON.parse(without ?? '')).toMatchObject({ rescue: { hostKey: null } });
});
