import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareAsh, withoutBusybox, type Ash } from './testing/ash.ts';

const MEBIBYTE = 1024 * 1024;
const STEPS = ['disks', 'formats', 'seed'];
const lacksMtools = spawnSync('mdir', ['--version']).error !== undefined;

let ash: Ash;
beforeAll(() => {
  if (withoutBusybox === '') ash = prepareAsh();
});
afterAll(() => ash?.dispose());

function format(sector: number): string {
  const file = join(ash.folder, `seed-${sector}`);
  writeFileSync(file, Buffer.alloc(MEBIBYTE, 0xa5));
  ash.run(`format_seed ${file} ${sector}`, STEPS);
  return file;
}

describe.skipIf(withoutBusybox !== '')(`the partition that is made for a seed${withoutBusybox}`, () => {
  it.each([512, 4_096])('of sectors of %i bytes has a label that the installer finds again', (sector) => {
    const file = format(sector);
    expect(readFileSync(file).length).toBe(MEBIBYTE);
    expect(ash.run(`fat_label ${file}`, STEPS)).toBe('CIDATA');
  });

  it.skipIf(lacksMtools)('is a FAT that another implementation writes to and reads', () => {
    const file = format(512);
    const tools = { env: { ...process.env, MTOOLS_SKIP_CHECK: '1' }, encoding: 'utf8' } as const;
    expect(execFileSync('mlabel', ['-i', file, '-s', '::'], tools)).toContain('CIDATA');
    // As much as user-data, meta-data and network configuration may be.
    const content = Buffer.alloc(65_536, 'user-data');
    writeFileSync(join(ash.folder, 'user-data'), content);
    for (const name of ['user-data', 'meta-data', 'network-config'])
      execFileSync('mcopy', ['-i', file, join(ash.folder, 'user-data'), `::/${name}`], tools);
    execFileSync('mcopy', ['-i', file, '::/network-config', join(ash.folder, 'back')], tools);
    expect(readFileSync(join(ash.folder, 'back')).equals(content)).toBe(true);
    // By the number of its clusters it is FAT12, whatever it says of itself.
    expect(execFileSync('minfo', ['-i', file, '::'], tools)).toMatch(/disk type="FAT12 {3}"/);
  });

  it.each<[string, (bytes: Buffer) => unknown, string]>([
    ['FAT16', (bytes) => [bytes.write('CIDATA     ', 43), bytes.write('FAT16   ', 54)], 'CIDATA'],
    ['FAT32', (bytes) => [bytes.write('cidata     ', 71), bytes.write('FAT32   ', 82)], 'cidata'],
    ['no FAT', (bytes) => bytes.write('CIDATA     ', 43), ''],
  ])('is found by the label of a %s', (_, change, label) => {
    const bytes = Buffer.alloc(512);
    bytes.writeUInt16BE(0x55aa, 510);
    change(bytes);
    writeFileSync(join(ash.folder, 'boot'), bytes);
    expect(ash.run(`fat_label ${ash.folder}/boot`, STEPS)).toBe(label);
  });
});
