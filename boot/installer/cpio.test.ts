import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packCpio } from './cpio.ts';
import { findCpio } from './testing/find-cpio.ts';

const cpio = findCpio();

it.skipIf(cpio === undefined)('is an archive that another implementation unpacks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cpio-'));
  try {
    const archive = packCpio([
      { kind: 'folder', path: 'bin' },
      { kind: 'file', path: 'bin/tool', content: Buffer.from('#!/bin/sh\n'), executable: true },
      { kind: 'file', path: 'odd', content: Buffer.from('12345'), executable: false },
      { kind: 'link', path: 'bin/alias', target: 'tool' },
    ]);
    const [command = '', ...args] = cpio ?? [];
    execFileSync(command, [...args, '-idm'], { cwd: folder, input: archive, stdio: 'pipe' });
    expect(readFileSync(join(folder, 'bin/tool'), 'utf8')).toBe('#!/bin/sh\n');
    expect(statSync(join(folder, 'bin/tool')).mode & 0o777).toBe(0o755);
    expect(readFileSync(join(folder, 'odd'), 'utf8')).toBe('12345');
    expect(readlinkSync(join(folder, 'bin/alias'))).toBe('tool');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('has every member on a multiple of four bytes, and no time in it', () => {
  const archive = packCpio([{ kind: 'file', path: 'a', content: Buffer.from('12345'), executable: false }]);
  expect(archive.length % 4).toBe(0);
  // Magic, inode, mode, owner, group, links, time, size.
  expect(archive.toString('latin1', 0, 62)).toBe(
    `070701${['1', '81a4', '0', '0', '1', '0', '5'].map((field) => field.padStart(8, '0')).join('')}`,
  );
  expect(archive.toString('latin1')).toContain('TRAILER!!!');
});
