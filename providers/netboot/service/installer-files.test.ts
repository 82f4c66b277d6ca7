import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readInstallerFiles } from './installer-files.ts';

it('reads what the installer was built to, and refuses a folder without it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'installer-'));
  try {
    writeFileSync(join(folder, 'kernel'), 'k');
    await expect(readInstallerFiles(folder)).rejects.toThrow('initrd');
    writeFileSync(join(folder, 'initrd'), 'i');
    const { kernel, initrd } = await readInstallerFiles(folder);
    expect([kernel, initrd].map((file) => Buffer.from(file).toString())).toEqual(['k', 'i']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
