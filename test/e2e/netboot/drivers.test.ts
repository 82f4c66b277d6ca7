import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildInstaller } from '#boot/installer/build.ts';
import { HOST_SEEN_FROM_GUEST } from '#test/machine/qemu-command.ts';
import { findRequirements } from '#test/machine/requirements.ts';

const parts = await findRequirements('linux-image-amd64');
const missing = 'missing' in parts ? ` (skipped: ${parts.missing})` : '';

/** A rule that no disk fits: the installer then reports which disks it sees, and writes to none. */
const ASSIGNMENT = [
  'task=install',
  'image-name=none',
  `image-sha256=${'0'.repeat(64)}`,
  'disk-rule=the disk with serial NONE',
  'disk-serial=NONE',
  '',
].join('\n');

describe.skipIf('missing' in parts)(`an installer for servers${missing}`, { timeout: 240_000 }, () => {
  let folder = '';

  beforeAll(async () => {
    if ('missing' in parts) return;
    folder = await mkdtemp(join(tmpdir(), 'infratographer-drivers-'));
    const installer = await buildInstaller(parts);
    expect(installer.missingDrivers).toEqual([]);
    await writeFile(join(folder, 'kernel'), installer.kernel);
    await writeFile(join(folder, 'initrd'), installer.initrd);
  }, 240_000);
  afterAll(async () => {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  test('drives a RAID controller, NVMe, SATA and a network card of servers, and finds each disk by all its names', async () => {
    let report = '';
    const service = createServer((request, answer) => {
      if (request.url === '/boot/install') return void answer.end(ASSIGNMENT);
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (request.url === '/boot/phone-home') report = body;
        answer.end();
      });
    }).listen(0, '127.0.0.1');
    await once(service, 'listening');
    const { port } = service.address() as AddressInfo;
    const machine = spawn('qemu-system-x86_64', await machineOptions(folder, port), { stdio: 'ignore' });
    try {
      await expect.poll(() => report, { timeout: 200_000, interval: 500 }).toContain('FAILED');
    } finally {
      machine.kill('SIGKILL');
      if (machine.exitCode === null && machine.signalCode === null) await once(machine, 'exit');
      service.close();
    }
    expect(report).toContain(
      'nvme0n1 (NVME, 16777216 bytes, serial NVME1, WWN unknown, pci-0000:00:03.0-nvme-1)',
    );
    expect(report).toContain('(HDD, 16777216 bytes, serial SATA1, WWN unknown, pci-0000:00:1f.2-ata-1)');
    expect(report).toContain(
      '(HDD, 16777216 bytes, serial RAID1, WWN 5000c500a1b2c3d4, pci-0000:00:02.0-scsi-0:2:0:0)',
    );
  });
});

/** A machine that starts the installer on its own, with one disk on each controller. */
async function machineOptions(folder: string, port: number): Promise<string[]> {
  const drive = async (id: string): Promise<string> => {
    const file = join(folder, `${id}.raw`);
    await writeFile(file, '');
    await truncate(file, 16 * 1024 * 1024);
    return `if=none,id=${id},format=raw,file=${file}`;
  };
  const options = [
    ['machine', 'q35,graphics=off'],
    ['accel', 'tcg'],
    ['m', '512'],
    ['nodefaults'],
    ['no-reboot'],
    ['display', 'none'],
    ['kernel', join(folder, 'kernel')],
    ['initrd', join(folder, 'initrd')],
    [
      'append',
      `console=ttyS0 infra.task=install infra.base=http://${HOST_SEEN_FROM_GUEST}:${port} infra.token=x`,
    ],
    ['drive', await drive('raid')],
    ['device', 'megasas,id=raid0,addr=2'],
    ['device', 'scsi-hd,bus=raid0.0,drive=raid,serial=RAID1,wwn=0x5000c500a1b2c3d4'],
    ['drive', await drive('nvme')],
    ['device', 'nvme,drive=nvme,serial=NVME1,addr=3'],
    ['drive', await drive('sata')],
    ['device', 'ide-hd,bus=ide.0,drive=sata,serial=SATA1'],
    ['netdev', 'user,id=net0'],
    ['device', 'e1000e,netdev=net0'],
  ];
  return options.flatMap(([name = '', ...value]) => [`-${name}`, ...value]);
}
