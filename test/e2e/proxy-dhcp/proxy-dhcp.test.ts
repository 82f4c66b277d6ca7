import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { BOOT_ADDRESS, createMachineNetwork, type MachineNetwork } from './machine-network.ts';
import { networkLacks } from './requirements.ts';

const lacking = networkLacks();
const skipped = lacking === '' ? '' : ` (skipped: ${lacking})`;

const EXPECTED = '02:00:00:00:00:07';
const STRANGER = '02:00:00:00:00:08';

describe.skipIf(skipped !== '')(`boot options beside a DHCP server${skipped}`, { timeout: 200_000 }, () => {
  let network: MachineNetwork;
  let folder = '';
  let noted = '';

  beforeAll(async () => {
    if (skipped !== '') return;
    folder = await mkdtemp(join(tmpdir(), 'infratographer-proxy-'));
    network = await createMachineNetwork();
    const program = join(import.meta.dirname, 'boot-in-network.ts');
    const service = network.atBootService(
      { ADDRESS: BOOT_ADDRESS, MAC: EXPECTED },
      process.execPath,
      program,
    );
    service.stdout?.on('data', (chunk: Buffer) => (noted += chunk.toString()));
    await vi.waitFor(() => expect(noted).toContain('telling machines by DHCP'), 60_000);
  });
  afterAll(async () => {
    await network?.close();
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  /** Boots a machine by its card's iPXE, until the test ends; tells what it has written on its serial line so far. */
  function boot(mac: string): () => Promise<string> {
    const log = join(folder, `${mac.slice(-2)}.log`);
    const card = `virtio-net-pci,netdev=net0,mac=${mac},bootindex=1`;
    const tap = `tap,id=net0,ifname=${network.tap},script=no,downscript=no`;
    const options = [
      ['machine', 'q35,graphics=off'],
      ['accel', 'tcg'],
      ['m', '256'],
      ['nodefaults'],
      ['no-reboot'],
      ['display', 'none'],
      ['boot', 'strict=on'],
      ['chardev', `file,id=serial0,path=${log}`],
      ['serial', 'chardev:serial0'],
      ['netdev', tap],
      ['device', card],
    ];
    const machine = network.onSwitch(
      'qemu-system-x86_64',
      ...options.flatMap(([name, ...value]) => [`-${name}`, ...value]),
    );
    onTestFinished(async () => {
      machine.kill('SIGKILL');
      if (machine.exitCode === null && machine.signalCode === null) await once(machine, 'exit');
    });
    return async () => await readFile(log, 'utf8').catch(() => '');
  }

  test('a client that does not boot gets its lease, and nothing of ours', async () => {
    const client = network.onSwitch(
      'busybox',
      'udhcpc',
      '-i',
      'client0',
      '-f',
      '-n',
      '-q',
      '-s',
      '/bin/true',
    );
    let said = '';
    client.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await expect
      .poll(() => said, { timeout: 30_000 })
      .toMatch(/lease of 10\.77\.0\.\d+ obtained from 10\.77\.0\.1/);
    expect(noted).not.toContain('noted:');
  });

  test('a machine that nobody expects gets its lease, and no boot file', async () => {
    const console = boot(STRANGER);
    await expect
      .poll(console, { timeout: 90_000 })
      .toMatch(/10\.77\.0\.\d+\/255\.255\.255\.0[^]*Nothing to boot/);
    expect(noted).not.toContain('noted:');
  });

  test('a machine that something is planned for boots the script that it is told', async () => {
    const console = boot(EXPECTED);
    await expect.poll(() => noted, { timeout: 90_000 }).toContain('got the installer to wipe');
    expect(noted).toContain(`${EXPECTED} was told by DHCP how to boot`);
    expect(await console()).toMatch(/10\.77\.0\.\d+\/255\.255\.255\.0 gw 10\.77\.0\.1/);
  });
});
