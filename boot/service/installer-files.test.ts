import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ORDER_PLACEHOLDER } from '../media/order.ts';
import { readInstallerFiles } from './installer-files.ts';

it('reads what the installer was built to, and refuses a folder without it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'installer-'));
  try {
    writeFileSync(join(folder, 'kernel'), 'k');
    await expect(readInstallerFiles(folder)).rejects.toThrow('initrd');
    writeFileSync(join(folder, 'initrd'), 'i');
    const { boot, iso } = await readInstallerFiles(folder);
    expect([boot.kernel, boot.initrd].map((file) => Buffer.from(file).toString())).toEqual(['k', 'i']);
    expect(iso).toBeUndefined();
    expect((await readInstallerFiles(folder))['ipxe.efi']).toBeUndefined();
    writeFileSync(join(folder, 'ipxe.efi'), 'x');
    expect((await readInstallerFiles(folder))['ipxe.efi']).toHaveLength(1);
    writeFileSync(join(folder, 'installer.iso'), `iso${ORDER_PLACEHOLDER}`);
    expect((await readInstallerFiles(folder)).iso?.order({ task: 'disk' }).length).toBe(3 + 1_024);
    writeFileSync(join(folder, 'installer.iso'), 'another ISO');
    await expect(readInstallerFiles(folder)).rejects.toThrow('not of this installer');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
