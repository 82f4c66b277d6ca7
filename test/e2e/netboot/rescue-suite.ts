import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mutate } from '#test/harness/fleet.ts';
import { bootEntries } from '#test/harness/simulated-hosts.ts';
import { readInstance } from '#test/harness/world.ts';
import type { MachineScene } from '#test/machine/machine-scene.ts';

const run = promisify(execFile);

const SECTOR = 512;

const lacking = ['/usr/sbin/dropbear', '/usr/bin/ssh'].filter((file) => !existsSync(file));
const noSsh =
  lacking.length === 0 ? '' : ' (skipped: it lacks dropbear-bin or openssh-client: apt-get install them)';

/** Repairs the machine of an instance that is ACTIVE, and leaves it so. */
export function rescueSuite(scene: () => MachineScene, instanceId: () => string): void {
  describe('is rescued', () => {
    let folder = '';
    let sshPort = 0;
    let diskBefore = '';

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'infratographer-rescue-'));
      sshPort = await scene().machine.openSsh();
    });
    afterAll(async () => await rm(folder, { recursive: true, force: true }));

    const file = (name: string): string => join(folder, name);
    /** Runs a command in the rescue system, with the key unless another is passed. */
    const ssh = async (command: string, ...options: string[]): Promise<string> => {
      const base = [
        'StrictHostKeyChecking=accept-new',
        `UserKnownHostsFile=${file('known')}`,
        'BatchMode=yes',
      ];
      const args = [...base, ...options].flatMap((option) => ['-o', option]);
      const target = ['-i', file('key'), '-p', String(sshPort), 'root@127.0.0.1', command];
      return (await run('ssh', [...args, ...target])).stdout;
    };
    const verb = async (mutation: string, more: object = {}): Promise<void> => {
      const { graph, machine, ended } = scene();
      const input = { idempotencyKey: `${mutation}-web-1`, id: instanceId(), ...more };
      const asked = await mutate<{ operation: { id: string } }>(graph, mutation, input, 'operation { id }');
      const operation = await ended(asked.operation.id);
      expect(operation, await machine.consoleTail()).toMatchObject({ state: 'SUCCEEDED', failure: null });
    };
    const digest = async (): Promise<string> =>
      createHash('sha256')
        .update(await readFile(scene().machine.disk))
        .digest('hex');

    test('by a small system in memory, without its disk being touched', async () => {
      const { test: stack, graph, machine, serverId } = scene();
      diskBefore = await digest();
      let key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8 nobody';
      if (noSsh === '') {
        await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file('key')]);
        key = (await readFile(file('key.pub'), 'utf8')).trim();
      }
      await verb('instanceRescue', { sshKeys: [key] });
      expect(await readInstance(graph, instanceId())).toMatchObject({ state: 'RESCUED', failure: null });
      await expect
        .poll(async () => await machine.console(), { timeout: 20_000 })
        .toMatch(/the rescue system is up[^]*rescue system of web-1[^]*\/dev\/vda +48 MiB +serial +\w+/);
      expect(await machine.console()).toContain(`(server ${serverId})`);
      expect(await digest()).toBe(diskBefore);
      expect(await bootEntries(stack)).toEqual([]);
    });

    test.skipIf(noSsh !== '')(
      `which lets in who has the key, and is whom the graph says${noSsh}`,
      async () => {
        const { graph, images } = scene();
        const { instance } = await graph.ask<{ instance: { rescue: { address: string; hostKey: string } } }>(
          'query($id: ID!) { instance(id: $id) { rescue { address hostKey } } }',
          { id: instanceId() },
        );
        const mounts = await ssh('cat /proc/mounts');
        expect(mounts).not.toMatch(/vda/);
        const { content, pattern } = images[0];
        const sector = content.indexOf(pattern) / SECTOR;
        const read = await ssh(`dd if=/dev/vda bs=${SECTOR} skip=${sector} count=1 2>/dev/null | xxd -p`);
        expect(read.replaceAll('\n', '')).toContain(pattern.toString('hex'));
        expect((await run('ssh-keygen', ['-l', '-f', file('known')])).stdout).toContain(
          instance.rescue.hostKey,
        );
        expect(await ssh('ip address')).toContain(instance.rescue.address);
        const loggingIn = ssh('true', 'PubkeyAuthentication=no');
        await expect(loggingIn).rejects.toThrow(/Permission denied \(publickey\)/);
      },
    );

    test('and goes back to its disk, which is as it was', async () => {
      const { graph, machine } = scene();
      const before = (await machine.console()).length;
      await verb('instanceUnrescue');
      expect(await readInstance(graph, instanceId())).toMatchObject({ state: 'ACTIVE', failure: null });
      await expect
        .poll(async () => (await machine.console()).slice(before), { timeout: 60_000, interval: 500 })
        .toMatch(/leaving the rescue system: poweroff[^]*this is netboot-1[^]*web-1 is up/);
      expect(await digest()).toBe(diskBefore);
    });
  });
}
