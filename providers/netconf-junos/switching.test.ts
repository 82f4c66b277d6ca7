import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeSwitchesVenv, startFakeSwitches, type FakeSwitches } from '#test/peers/fake-switches.ts';
import type { DesiredPort } from '#contracts/hardware/switch-ports.ts';
import { cancelled, contextOf, failureOf, writeHeard } from '../conformance/bench.ts';
import { fakeBench, type FakeBench } from './testing/fake-bench.ts';

const venv = await fakeSwitchesVenv();
const missing = 'missing' in venv ? venv.missing : undefined;

const access = (untaggedVid: number | null) => ({ mode: 'ACCESS', untaggedVid, taggedVids: [] }) as const;
const CONFIG = '<get-config><source><running/></source></get-config>';

const reason = missing === undefined ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== undefined)(`a Junos switch of fake-switches${reason}`, () => {
  let switches: FakeSwitches;
  beforeAll(async () => {
    if ('bin' in venv) switches = await startFakeSwitches(venv);
  });
  afterAll(async () => await switches.stop());

  async function withBench(
    work: (bench: FakeBench) => Promise<void>,
    options: Parameters<typeof fakeBench>[1] = {},
  ): Promise<void> {
    const bench = await fakeBench(switches, options);
    try {
      await work(bench);
    } finally {
      await bench.close();
    }
  }
  const ensure = async ({ provider, target }: FakeBench, ...desired: DesiredPort[]) => {
    const { switching } = provider.capabilities;
    if (switching === undefined) throw new Error('no switching');
    return await switching.ensurePorts(target, desired, contextOf());
  };

  it('has in its own words what was asked for, sent in chunks', async () => {
    await withBench(
      async (bench) => {
        const vlans = { mode: 'TRUNK', untaggedVid: 20, taggedVids: [30, 40] } as const;
        const description = 'to <web-1> & "web-2"';
        await ensure(bench, { name: 'xe-0/0/1', vlans, description, mtu: 9_000, enabled: false });
        const text = (await bench.relay.ask(CONFIG)).replaceAll(/>\s+</g, '><');
        expect(text).toContain(
          '<name>xe-0/0/1</name><description>to &lt;web-1&gt; &amp; "web-2"</description><mtu>9014</mtu><disable></disable>',
        );
        expect(text).toContain('<interface-mode>trunk</interface-mode>');
        expect(text).toContain('<members>20</members><members>30</members><members>40</members>');
        expect(text).toContain('<native-vlan-id>20</native-vlan-id>');
        // It announces that it validates, and does not know how to.
        expect(bench.relay.requests()).toContain('validate');
        await ensure(bench, {
          name: 'xe-0/0/1',
          vlans: access(null),
          description: null,
          mtu: null,
          enabled: true,
        });
        expect(await bench.relay.ask(CONFIG)).not.toContain('xe-0/0/1');
      },
      { isChunked: true },
    );
  });

  it('that refuses an edit or a commit has its message in the error, and keeps nothing of it', async () => {
    await withBench(async (bench) => {
      const before = await bench.relay.ask(CONFIG);
      const large = await failureOf(ensure(bench, { name: 'xe-0/0/1', mtu: 9_300 }), bench.target);
      expect(large).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
      expect(large.message).toContain('Value 9314 is not within range (256..9216)');
      bench.relay.beforeCommit =
        '<edit-config><target><candidate/></target><config><configuration><vlans><vlan operation="delete"><name>v30</name></vlan></vlans></configuration></config></edit-config>';
      const gone = await failureOf(ensure(bench, { name: 'xe-0/0/1', vlans: access(30) }), bench.target);
      expect(gone).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
      expect(gone.message).toContain('No vlan matches vlan tag 30 for interface xe-0/0/1');
      expect(await bench.relay.ask(CONFIG)).toBe(before);
      bench.relay.beforeCommit = undefined;
      expect(await ensure(bench, { name: 'xe-0/0/1', vlans: access(30) })).toMatchObject({ changed: true });
    });
  });

  it('whose configuration another session has locked or changed is busy', async () => {
    await withBench(async (bench) => {
      const desired = { name: 'xe-0/0/1', vlans: access(30) };
      await bench.relay.ask('<lock><target><candidate/></target></lock>');
      const locked = await failureOf(ensure(bench, desired), bench.target);
      expect(locked).toMatchObject({ code: 'BUSY', retry: { afterMs: 2_000 }, effect: 'none' });
      expect(locked.message).toContain('Configuration database is already open');
      await bench.relay.ask('<unlock><target><candidate/></target></unlock>');
      const edit =
        '<edit-config><target><candidate/></target><config><configuration><interfaces><interface><name>xe-0/0/2</name><description>of ada</description></interface></interfaces></configuration></config></edit-config>';
      await bench.relay.ask(edit);
      const modified = await failureOf(ensure(bench, desired), bench.target);
      expect(modified).toMatchObject({ code: 'BUSY', effect: 'none' });
      expect(modified.message).toContain('configuration database modified');
      await bench.relay.ask('<discard-changes/>');
      expect(await ensure(bench, desired)).toMatchObject({ changed: true });
      expect(await bench.relay.ask(CONFIG)).not.toContain('of ada');
    });
  });

  it('that is lost before the commit has nothing of the change, and none of its lock', async () => {
    await withBench(async (bench) => {
      const desired = { name: 'xe-0/0/1', vlans: access(30) };
      bench.relay.rule = { fault: 'lost', on: 'commit', times: 1 };
      const lost = await failureOf(ensure(bench, desired), bench.target);
      expect(lost).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'unknown' });
      expect(await bench.relay.ask(CONFIG)).not.toContain('xe-0/0/1');
      expect(await ensure(bench, desired)).toMatchObject({ changed: true });
      expect(bench.relay.commits()).toEqual([false, true]);
    });
  });

  it('has its lock again when a change is cancelled', async () => {
    await withBench(async (bench) => {
      const desired = { name: 'xe-0/0/1', vlans: access(30) };
      bench.relay.rule = { fault: 'hang', on: 'commit', times: 1 };
      const { error } = await cancelled(
        bench.target,
        async (context) =>
          await bench.provider.capabilities.switching?.ensurePorts(bench.target, [desired], context),
        async () => await writeHeard(bench, 0),
      );
      expect(error).toMatchObject({ code: 'CANCELLED', effect: 'unknown' });
      expect(await ensure(bench, desired)).toMatchObject({ changed: true });
    });
  });

  it('is refused where its host key is unknown or another one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'known-hosts-'));
    const knownHosts = join(folder, 'known_hosts');
    try {
      await withBench(
        async (bench) => {
          const { port, hostKey, fingerprint, logins } = bench.relay;
          const readBy = async (target: FakeBench['target']) =>
            await bench.provider.capabilities.switching?.readPorts(target, contextOf());
          const { fingerprint: _, ...unpinned } = bench.target;
          await writeFile(knownHosts, '# switches\n');
          const unknown = await failureOf(readBy(unpinned), unpinned);
          expect(unknown).toMatchObject({ code: 'TLS_UNTRUSTED', retry: 'operator', effect: 'none' });
          expect(unknown.message).toContain(fingerprint);
          expect(unknown.message).toContain('put it in');
          await writeFile(
            knownHosts,
            `[127.0.0.1]:${port} ssh-ed25519 ${Buffer.from('another').toString('base64')}\n`,
          );
          expect((await failureOf(readBy(unpinned), unpinned)).message).toContain('another one is known');
          const pinned = { ...bench.target, fingerprint: 'SHA256:another' };
          expect(await failureOf(readBy(pinned), pinned)).toMatchObject({ code: 'TLS_UNTRUSTED' });
          // No password was sent to any of them.
          expect(logins()).toBe(0);
          await writeFile(knownHosts, `[127.0.0.1]:${port} ${hostKey}\n`);
          expect(await readBy(unpinned)).toHaveLength(4);
        },
        { knownHosts },
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('without a password on record is told where to put one', async () => {
    await withBench(async (bench) => {
      const target = { ...bench.target, credential: { username: '', password: '' } };
      const call = bench.provider.capabilities.switching?.readPorts(target, contextOf());
      await expect(call).rejects.toMatchObject({ code: 'AUTH_FAILED', effect: 'none' });
      await expect(call).rejects.toThrow('credentialReference');
    });
  });
});
