// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { DesiredPort, SwitchPort } from '#contracts/hardware/switch-ports.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases, writeCases } from './every-capability.ts';

/**
 * A bench with a switch: four ports that carry data and are in no LAG, and VLANs that the switch has or accepts.
 */
export interface SwitchBench extends Bench {
  readonly ports: readonly [string, string, string, string];
  readonly vids: readonly [number, number, number];
  /** An MTU that the ports can have, and do not have. */
  readonly mtu: number;
  /** The name that a new LAG can have. */
  readonly lag: string;
}

const switchingOf = (bench: Bench) => {
  const { switching } = bench.provider.capabilities;
  if (!switching) throw new Error(`provider ${bench.provider.id} has no switching capability`);
  return switching;
};

const read = async (bench: SwitchBench): Promise<ReadonlyMap<string, SwitchPort>> => {
  const ports = await switchingOf(bench).readPorts(bench.target, contextOf());
  return new Map(ports.map((port) => [port.name, port]));
};
const ensure = async (bench: SwitchBench, ...desired: DesiredPort[]) =>
  await switchingOf(bench).ensurePorts(bench.target, desired, contextOf());

const access = (untaggedVid: number) => ({ mode: 'ACCESS', untaggedVid, taggedVids: [] }) as const;

/** The cases of every capability have benches of their own type. */
const own = (bench: Bench): SwitchBench => bench as SwitchBench;

const cases = {
  ...readCases((bench, target, context) => switchingOf(bench).readPorts(target, context)),
  ...writeCases((bench, target, context) => {
    const { ports, vids } = own(bench);
    const desired = [{ name: ports[0], vlans: access(vids[0]), description: 'to web-1' }];
    return switchingOf(bench).ensurePorts(target, desired, context);
  }),
  'a port gets a VLAN, a description and an MTU, and keeps what is not named': async (bench) => {
    const { ports, vids, mtu } = bench;
    const [name] = ports;
    const all = await ensure(bench, { name, vlans: access(vids[0]), description: 'to web-1', mtu });
    expect(all).toMatchObject({
      changed: true,
      state: [{ name, vlans: access(vids[0]), description: 'to web-1', mtu }],
    });
    await ensure(bench, { name, vlans: access(vids[1]) });
    expect((await read(bench)).get(name)).toMatchObject({
      vlans: access(vids[1]),
      description: 'to web-1',
      mtu,
    });
    await ensure(bench, { name, description: null });
    expect((await read(bench)).get(name)).toMatchObject({ vlans: access(vids[1]), description: null, mtu });
  },
  'a trunk has tagged VLANs, with and without an untagged one': async (bench) => {
    const [one, other, third] = bench.vids;
    const [name] = bench.ports;
    for (const vlans of [
      { mode: 'TRUNK', untaggedVid: null, taggedVids: [one, other] },
      { mode: 'TRUNK', untaggedVid: third, taggedVids: [one] },
      { mode: 'TRUNK', untaggedVid: one, taggedVids: [] },
    ] as const) {
      await ensure(bench, { name, vlans });
      expect((await read(bench)).get(name)?.vlans).toEqual(vlans);
    }
  },
  'other ports stay as they are': async (bench) => {
    const { ports, vids } = bench;
    await ensure(bench, { name: ports[1], vlans: access(vids[1]), description: 'of others' });
    const before = await read(bench);
    await ensure(bench, { name: ports[0], vlans: access(vids[0]) });
    const after = await read(bench);
    for (const [name, port] of before) if (name !== ports[0]) expect(after.get(name)).toEqual(port);
  },
  'ports are bundled, and restored by what was read before': async (bench) => {
    const { ports, vids, lag } = bench;
    const [one, other] = ports;
    await ensure(bench, { name: one, vlans: access(vids[1]), description: 'first' });
    const before = await read(bench);
    await ensure(
      bench,
      { name: one, lag },
      { name: other, lag },
      { name: lag, vlans: access(vids[0]), description: 'to storage' },
    );
    const bundled = await read(bench);
    expect(bundled.get(lag)).toMatchObject({ vlans: access(vids[0]), description: 'to storage' });
    for (const name of [one, other]) expect(bundled.get(name)).toMatchObject({ lag, vlans: null });
    const back = [one, other].flatMap((name) => {
      const vlans = before.get(name)?.vlans ?? null;
      return vlans === null ? [] : [{ name, lag: null, vlans }];
    });
    await ensure(bench, ...back);
    expect(await read(bench)).toEqual(before);
  },
  'a port that is not there is refused, and nothing is changed': async (bench) => {
    const { ports, vids } = bench;
    const before = await read(bench);
    const both = ensure(
      bench,
      { name: ports[0], vlans: access(vids[0]) },
      { name: 'no-such-port', description: 'x' },
    );
    const error = await failureOf(both, bench.target);
    expect(error).toMatchObject({ code: 'NOT_FOUND', retry: 'never', effect: 'none' });
    expect(error.message).toContain('no-such-port');
    expect(await read(bench)).toEqual(before);
    expect(await bench.writes()).toEqual([]);
  },
  'a port that is named twice, and VLANs of a member, are refused': async (bench) => {
    const { ports, vids, lag } = bench;
    const twice = ensure(
      bench,
      { name: ports[0], vlans: access(vids[0]) },
      { name: ports[0], vlans: access(vids[1]) },
    );
    const named = await failureOf(twice, bench.target);
    const member = await failureOf(
      ensure(bench, { name: ports[0], lag, vlans: access(vids[0]) }),
      bench.target,
    );
    for (const error of [named, member])
      expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', effect: 'none' });
    expect(await bench.writes()).toEqual([]);
  },
} satisfies Cases<string, SwitchBench>;

/** The bench's ports begin in the state that the switch gives new ones. */
export function switchingConformance(conformance: Conformance<keyof typeof cases, SwitchBench>): void {
  runSuite<keyof typeof cases, SwitchBench>('switching', conformance, cases);
}
