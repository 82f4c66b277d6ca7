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
