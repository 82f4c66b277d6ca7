// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { Dhcp } from '../capabilities/dhcp.ts';

import {
  cancelledWithinMs,
  contextOf,
  providerErrorOf,
  runSuite,
  type Cases,
  type Conformance,
} from './bench.ts';

/** A fault between the provider and its server: when its configuration is read, tested or replaced. */
export type DhcpFault = { readonly on: 'get' | 'test' | 'set' } & (
  | { readonly does: 'hang' | 'lose' | 'garble' }
  /** Runs work of others just before. */
  | { readonly does: 'meanwhile'; work(): Promise<void> }
);

/** A provider with a real server, which has one subnet and no reservations at the start. */
export interface DhcpBench {
  readonly dhcp: Dhcp;
  /** The same provider with settings that are wrong. */
  readonly other: Readonly<Record<'wrongPassword' | 'unreachable', Dhcp>>;
  /** Two addresses of the subnet, and one of no subnet. */
  readonly address: string;
  readonly another: string;
  readonly elsewhere: string;
  /** `<mac> <address>` of every reservation that the server uses, and of those that it would use after a restart. */
  served(): Promise<readonly string[]>;
  afterRestart(): Promise<readonly string[]>;
  /** Reserves an address without the provider. */
  reserve(mac: string, address: string): Promise<void>;
  inject(fault: DhcpFault | null): void;
  close(): Promise<void>;
}

const OWNER = 'instins-of-the-suite';
const MAC = '02:00:00:00:00:0a';
const OTHERS_MAC = '02:00:00:00:00:0b';

const wantOf = ({ address }: DhcpBench) => ({
  macs: [MAC.toUpperCase(), '02:00:00:00:00:0c'],
  address,
  hostname: 'web-1',
  owner: OWNER,
});

const cases = {
  'an address is reserved, now and after a restart': async (bench) => {
    const { changed, state } = await bench.dhcp.ensureReservation(wantOf(bench), contextOf());
    expect({ changed, state }).toEqual({
      changed: true,
      state: [{ mac: MAC, address: bench.address, hostname: 'web-1', owner: OWNER }],
    });
    expect(await bench.served()).toEqual([`${MAC} ${bench.address}`]);
    expect(await bench.afterRestart()).toEqual([`${MAC} ${bench.address}`]);
  },
  'a second ensure changes nothing': async (bench) => {
    const { state } = await bench.dhcp.ensureReservation(wantOf(bench), contextOf());
    const again = await bench.dhcp.ensureReservation(wantOf(bench), contextOf());
    expect(again).toEqual({ changed: false, state });
  },
  'another address replaces the one before': async (bench) => {
    await bench.dhcp.ensureReservation(wantOf(bench), contextOf());
    await bench.dhcp.ensureReservation({ ...wantOf(bench), address: bench.another }, contextOf());
    expect(await bench.served()).toEqual([`${MAC} ${bench.another}`]);
  },
  'removing leaves those of others, twice': async (bench) => {
    await bench.reserve(OTHERS_MAC, bench.another);
    await bench.dhcp.ensureReservation(wantOf(bench), contextOf());
    expect(await bench.dhcp.readReservations(contextOf())).toMatchObject([{ owner: OWNER }, { owner: null }]);
    expect(await bench.dhcp.removeReservations(OWNER, contextOf())).toMatchObject({ changed: true });
    expect(await bench.served()).toEqual([`${OTHERS_MAC} ${bench.another}`]);
    expect(await bench.afterRestart()).toEqual([`${OTHERS_MAC} ${bench.another}`]);
    expect(await bench.dhcp.removeReservations(OWNER, contextOf())).toMatchObject({ changed: false });
  },
  'an address or a machine that others have is refused and kept': async (bench) => {
    for (const [mac, address] of [
      [OTHERS_MAC, bench.address],
      [MAC, bench.another],
    ] as const) {
      await bench.reserve(mac, address);
      const error = await providerErrorOf(bench.dhcp.ensureReservation(wantOf(bench), contextOf()));
      expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
      expect(error.message).toContain(mac);
    }
    const kept = [`${MAC} ${bench.another}`, `${OTHERS_MAC} ${bench.address}`];
    expect((await bench.served()).toSorted()).toEqual(kept);
  },
  'an address of another owner is refused and kept': async (bench) => {
    await bench.dhcp.ensureReservation({ ...wantOf(bench), owner: 'instins-another' }, contextOf());
    const error = await providerErrorOf(bench.dhcp.ensureReservation(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('instins-another');
    expect(await bench.dhcp.removeReservations(OWNER, contextOf())).toMatchObject({ changed: false });
    expect(await bench.served()).toHaveLength(1);
  },
  'what others reserve meanwhile is kept': async (bench) => {
    let isDone = false;
    const work = async (): Promise<void> => {
      if (!isDone) await bench.reserve(OTHERS_MAC, bench.another);
      isDone = true;
    };
    bench.inject({ on: 'test', does: 'meanwhile', work });
    expect(await bench.dhcp.ensureReservation(wantOf(bench), contextOf())).toMatchObject({ changed: true });
    expect((await bench.served()).toSorted()).toEqual([
      `${MAC} ${bench.address}`,
      `${OTHERS_MAC} ${bench.another}`,
    ]);
  },
  'an address of no subnet is said': async (bench) => {
    const want = { ...wantOf(bench), address: bench.elsewhere };
    const error = await providerErrorOf(bench.dhcp.ensureReservation(want, contextOf()));
    expect(error).toMatchObject({ code: 'NOT_FOUND', retry: 'operator', effect: 'none' });
  },
  'a wrong password is refused': async (bench) => {
    const error = await providerErrorOf(bench.other.wrongPassword.readReservations(contextOf()));
    expect(error).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
  },
  'a server that is not there is unreachable': async (bench) => {
    const error = await providerErrorOf(
      bench.other.unreachable.ensureReservation(wantOf(bench), contextOf()),
    );
    expect(error).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'none' });
  },
  'a server that hangs times out': async (bench) => {
    bench.inject({ on: 'get', does: 'hang' });
    const read = await providerErrorOf(bench.dhcp.readReservations(contextOf()));
    expect(read).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'none' });
    bench.inject({ on: 'set', does: 'hang' });
    const write = await providerErrorOf(bench.dhcp.ensureReservation(wantOf(bench), contextOf()));
    expect(write).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'unknown' });
  },
  'a cancelled call ends': async (bench) => {
    bench.inject({ on: 'get', does: 'hang' });
    const abort = new AbortController();
    const call = providerErrorOf(bench.dhcp.ensureReservation(wantOf(bench), contextOf(abort.signal)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const at = performance.now();
    abort.abort(new Error('cancelled by the suite'));
    expect(await call).toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'none' });
    expect(performance.now() - at).toBeLessThan(cancelledWithinMs);
  },
  'an answer lost after the effect leads to one effect, and is written': async (bench) => {
    bench.inject({ on: 'set', does: 'lose' });
    const error = await providerErrorOf(bench.dhcp.ensureReservation(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ retry: 'backoff', effect: 'unknown' });
    bench.inject(null);
    expect(await bench.dhcp.ensureReservation(wantOf(bench), contextOf())).toMatchObject({ changed: false });
    expect(await bench.served()).toEqual([`${MAC} ${bench.address}`]);
    expect(await bench.afterRestart()).toEqual([`${MAC} ${bench.address}`]);
  },
  'a malformed answer is not believed': async (bench) => {
    bench.inject({ on: 'get', does: 'garble' });
    const error = await providerErrorOf(bench.dhcp.readReservations(contextOf()));
    expect(error).toMatchObject({ code: 'BAD_ANSWER', retry: 'backoff', effect: 'none' });
  },
} satisfies Cases<string, DhcpBench>;

export function dhcpConformance(conformance: Conformance<keyof typeof cases, DhcpBench>): void {
  runSuite('dhcp', conformance, cases);
}
