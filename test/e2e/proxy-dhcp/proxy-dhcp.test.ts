import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { UEFI_FIRMWARE } from '#test/machine/qemu-command.ts';
import { findRequirements } from '#test/machine/requirements.ts';
import { BOOT_ADDRESS, createMachineNetwork, type MachineNetwork } from './machine-network.ts';
import { networkLacks } from './requirements.ts';

const parts = await findRequirements();
const lacking = 'missing' in parts ? parts.missing : networkLacks();
const skipped = lacking === '' ? '' : ` (skipped: ${lacking})`;

const EXPECTED = '02:00:00:00:00:07';
const STRANGER = '02:00:00:00:00:08';
const EXPECTED_BY_HTTP = '02:00:00:00:00:09';
/** Nothing is planned for the second, which gets the first one's ISO. */
const ORDERED = '02:00:00:00:00:0a';
const NAMED = '02:00:00:00:00:0b';
const GOT_INSTALLER = 'booted from the network: got the installer to wipe';

/** PXE is off: the boot service has no TFTP, which firmware tries for a minute before it tries HTTP (OvmfPkg, README). */
const UEFI = [
  ['bios', UEFI_FIRMWARE],
  ['fw_cfg', 'name=opt/org.tianocore/IPv4PXESupport,string=n'],
  ['fw_cfg', 'name=opt/org.tianocore/IPv6PXESupport,string=n'],
  // iPXE and its firmware take more than the 256 MiB of the others.
  ['m', '512'],
];

describe.skipIf(skipped !== '')(`boot options beside a DHCP server${skipped}`, { timeout: 240_000 }, () => {
  let network: MachineNetwork;
  let folder = '';
  let noted = '';

  beforeAll(async () => {
    if ('missing' in parts || skipped !== '') return;
    folder = await mkdtemp(join(tmpdir(), 'infratographer-proxy-'));
    network = await createMachineNetwork();
    const program = join(import.meta.dirname, 'boot-in-network.ts');
    const service = network.atBootService(
      {
        ADDRESS: BOOT_ADDRESS,
        MACS: [EXPECTED, EXPECTED_BY_HTTP, ORDERED].join(','),
        ISO_FOR: ORDERED,
        INSTALLER_DIR: inject('installer'),
      },
      process.execPath,
      program,
    );
    service.stdout?.on('data', (chunk: Buffer) => (noted += chunk.toString()));
    await vi.waitFor(() => expect(noted).toContain('serving boot options by DHCP'), 60_000);
  });
  afterAll(async () => {
    await network?.close();
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });

  /**
   * Boots a machine until the test ends: by the iPXE of its card, or by its firmware's own HTTP client. Returns what it has
   * written on its serial line so far.
   */
  function boot(mac: string, by: 'ipxe' | 'http' = 'ipxe'): () => Promise<string> {
    const log = join(folder, `${mac.slice(-2)}.log`);
    const rom = by === 'ipxe' ? '' : ',romfile=';
    const card = `virtio-net-pci,netdev=net0,mac=${mac},bootindex=1${rom}`;
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
      ...(by === 'http' ? UEFI : []),
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

  test('an unknown machine gets its lease, and no boot file', async () => {
    const console = boot(STRANGER);
    await expect
      .poll(console, { timeout: 90_000 })
      .toMatch(/10\.77\.0\.\d+\/255\.255\.255\.0[^]*Nothing to boot/);
    expect(noted).not.toContain('noted:');
  });

  test('a machine that something is planned for boots the script that it is given', async () => {
    const console = boot(EXPECTED);
    await expect.poll(() => noted, { timeout: 90_000 }).toContain(`${EXPECTED} ${GOT_INSTALLER}`);
    expect(noted).toContain(`${EXPECTED} got from DHCP how to boot`);
    expect(await console()).toMatch(/10\.77\.0\.\d+\/255\.255\.255\.0 gw 10\.77\.0\.1/);
  });

  test('a machine whose firmware boots by HTTP loads iPXE by it, and with that the installer', async () => {
    const console = boot(EXPECTED_BY_HTTP, 'http');
    const asked = `noted of ${EXPECTED_BY_HTTP}: installer asked for its task`;
    await expect.poll(() => noted, { timeout: 180_000 }).toContain(asked);
    expect(noted).toContain(`${EXPECTED_BY_HTTP} got from DHCP how to boot`);
    expect(noted).toContain(`${EXPECTED_BY_HTTP} ${GOT_INSTALLER}`);
    expect(await console()).toMatch(
      /starting Boot\d+ "UEFI HTTPv4[^]*Filename: http:\/\/10\.77\.0\.2:8080\/boot\/ipxe\?mac=[^]*Infratographer installer: wipe/,
    );
  });

  test('a machine whose firmware is given an ISO by its address loads that, and boots the installer from memory', async () => {
    const iso = /ISO at (\S+)/.exec(noted)?.[1] ?? '';
    await network.nameHttpBoot(NAMED, iso);
    const console = boot(NAMED, 'http');
    const asked = `noted of ${ORDERED}: installer asked for its task`;
    await expect.poll(() => noted, { timeout: 180_000 }).toContain(asked);
    expect(noted).not.toContain(`noted of ${NAMED}: got from DHCP`);
    expect(await console()).toMatch(/starting Boot\d+ "UEFI HTTPv4[^]*Infratographer installer: wipe/);
  });
});
