// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { Dns } from '../capabilities/dns.ts';
import type { ProviderError } from '../provider-error.ts';
import {
  cancelledWithinMs,
  contextOf,
  providerErrorOf,
  runSuite,
  type Cases,
  type Conformance,
} from './bench.ts';

/** A fault between the provider and its server, in queries or updates. */
export type DnsFault = `${'hang' | 'lost' | 'malformed' | 'forged'} ${'question' | 'update'}`;

/** A provider with a real server, and names of its own. */
export interface DnsBench {
  readonly dns: Dns;
  /** The same provider with settings that are wrong. */
  readonly other: Readonly<
    Record<'wrongKey' | 'powerless' | 'missingKey' | 'unreachable' | 'wrongZones', Dns>
  >;
  readonly name: string;
  /** One IPv4, one IPv6; there are reverse zones for both. */
  readonly addresses: readonly [string, string];
  /** An IPv4 address for which no reverse zone is configured. */
  readonly withoutReverse: string;
  /** Queries the server without the provider. */
  lookup(name: string, type: 'A' | 'AAAA' | 'PTR' | 'TXT'): Promise<string[]>;
  /** Changes records without the provider. */
  change(...lines: string[]): Promise<void>;
  inject(fault: DnsFault | null): void;
  close(): Promise<void>;
}

const OWNER = 'instins-of-the-suite';

const wantOf = ({ name, addresses }: DnsBench) => ({ name, addresses, ttlSeconds: 120, owner: OWNER });

/** The name of an address as `dig -x` asks for it. */
function reverseOf(address: string): string {
  if (!address.includes(':')) return `${address.split('.').toReversed().join('.')}.in-addr.arpa`;
  const [head = '', tail = ''] = address.split('::');
  const digits = (part: string): string =>
    part
      .split(':')
      .filter((group) => group !== '')
      .map((group) => group.padStart(4, '0'))
      .join('');
  const [begin, end] = [digits(head), digits(tail)];
  return `${`${begin}${'0'.repeat(32 - begin.length - end.length)}${end}`.split('').toReversed().join('.')}.ip6.arpa`;
}

/** Everything that the server has for the name and its addresses. */
async function served({ name, addresses, lookup }: DnsBench): Promise<Readonly<Record<string, string[]>>> {
  const [ipv4, ipv6] = addresses;
  return {
    a: await lookup(name, 'A'),
    aaaa: await lookup(name, 'AAAA'),
    pointer4: await lookup(reverseOf(ipv4), 'PTR'),
    pointer6: await lookup(reverseOf(ipv6), 'PTR'),
  };
}

const NOTHING = { a: [], aaaa: [], pointer4: [], pointer6: [] };

function all({ name, addresses: [ipv4, ipv6] }: DnsBench): Readonly<Record<string, string[]>> {
  return { a: [ipv4], aaaa: [ipv6], pointer4: [name], pointer6: [name] };
}

const cases = {
  'a name gets its addresses, and they pointers to it': async (bench) => {
    const { changed, state } = await bench.dns.ensureName(wantOf(bench), contextOf());
    expect(changed).toBe(true);
    expect(state).toMatchObject({ owner: OWNER, ttlSeconds: 120, withoutReverseZone: [] });
    expect(state.addresses).toEqual(bench.addresses.toSorted());
    expect(await served(bench)).toEqual(all(bench));
  },
  'a second ensure changes nothing': async (bench) => {
    const { state } = await bench.dns.ensureName(wantOf(bench), contextOf());
    expect(await bench.dns.ensureName(wantOf(bench), contextOf())).toEqual({ changed: false, state });
  },
  'other addresses replace those before': async (bench) => {
    await bench.dns.ensureName(wantOf(bench), contextOf());
    const want = { ...wantOf(bench), addresses: [bench.withoutReverse] };
    const { changed, state } = await bench.dns.ensureName(want, contextOf());
    expect(changed).toBe(true);
    expect(state).toMatchObject({
      addresses: [bench.withoutReverse],
      withoutReverseZone: [bench.withoutReverse],
    });
    expect(await served(bench)).toMatchObject({ a: [bench.withoutReverse], aaaa: [] });
  },
  'what others changed is read, and repaired': async (bench) => {
    const { name, addresses, dns } = bench;
    await dns.ensureName(wantOf(bench), contextOf());
    await bench.change(
      `add ${name}. 60 A ${bench.withoutReverse}`,
      `delete ${name}. AAAA`,
      'add unrelated.dc.test. 60 TXT "of others"',
    );
    await bench.change(`delete ${reverseOf(addresses[0])}. PTR`);
    const drifted = await dns.readName({ name, addresses }, contextOf());
    expect(drifted.addresses).toEqual([addresses[0], bench.withoutReverse].toSorted());
    expect(drifted.pointers).toContainEqual({ address: addresses[0], name: null, owner: OWNER });
    expect(await dns.ensureName(wantOf(bench), contextOf())).toMatchObject({ changed: true });
    expect(await served(bench)).toEqual(all(bench));
    expect(await bench.lookup('unrelated.dc.test', 'TXT')).toEqual(['of others']);
  },
  'removing leaves nothing, twice': async (bench) => {
    await bench.dns.ensureName(wantOf(bench), contextOf());
    expect(await bench.dns.removeName(wantOf(bench), contextOf())).toMatchObject({ changed: true });
    expect(await served(bench)).toEqual(NOTHING);
    expect(await bench.lookup(`_infratographer.${bench.name}`, 'TXT')).toEqual([]);
    expect(await bench.dns.removeName(wantOf(bench), contextOf())).toMatchObject({ changed: false });
  },
  'a name that others have is refused and kept': async (bench) => {
    const { name, addresses, dns } = bench;
    await bench.change(`add ${name}. 60 A ${bench.withoutReverse}`, `add ${name}. 60 TXT "ours"`);
    const error = await providerErrorOf(dns.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
    expect(error.message).toContain(bench.withoutReverse);
    expect(await dns.removeName(wantOf(bench), contextOf())).toMatchObject({ changed: false });
    expect(await served(bench)).toEqual({ ...NOTHING, a: [bench.withoutReverse] });
    expect(await dns.readName({ name, addresses }, contextOf())).toMatchObject({ owner: null });
  },
  'a name of another owner is refused and kept': async (bench) => {
    await bench.dns.ensureName({ ...wantOf(bench), owner: 'instins-another' }, contextOf());
    const error = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('instins-another');
    expect(await bench.dns.removeName(wantOf(bench), contextOf())).toMatchObject({ changed: false });
    expect(await served(bench)).toEqual(all(bench));
  },
  'a pointer that others have is refused and kept': async (bench) => {
    await bench.change(`add ${reverseOf(bench.addresses[0])}. 60 PTR router.dc.test.`);
    const error = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator' });
    expect(error.message).toContain('router.dc.test');
    await bench.dns.removeName(wantOf(bench), contextOf());
    expect(await served(bench)).toEqual({ ...NOTHING, pointer4: ['router.dc.test'] });
  },
  'an alias is refused and kept': async (bench) => {
    await bench.change(`add ${bench.name}. 60 CNAME other.dc.test.`);
    const error = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'CONFLICT', retry: 'operator', effect: 'none' });
  },
  'a renamed owner has its new name, and pointers to that alone': async (bench) => {
    const renamed = { ...wantOf(bench), name: `renamed-${bench.name}` };
    await bench.dns.ensureName(wantOf(bench), contextOf());
    await bench.dns.ensureName(renamed, contextOf());
    await bench.dns.removeName(wantOf(bench), contextOf());
    const pointers = { pointer4: [renamed.name], pointer6: [renamed.name] };
    expect(await served(bench)).toEqual({ ...NOTHING, ...pointers });
    expect(await bench.lookup(renamed.name, 'A')).toEqual([bench.addresses[0]]);
  },
  'of owners who want a name at once, one gets it': async (bench) => {
    const owners = ['instins-one', 'instins-two', 'instins-three'];
    const outcomes = await Promise.allSettled(
      owners.map(async (owner) => await bench.dns.ensureName({ ...wantOf(bench), owner }, contextOf())),
    );
    const lost = outcomes.filter((one) => one.status === 'rejected');
    expect(lost.map(({ reason }) => (reason as ProviderError).code)).toEqual(['CONFLICT', 'CONFLICT']);
    expect(await served(bench)).toEqual(all(bench));
  },
  'a wrong key is refused': async (bench) => {
    const error = await providerErrorOf(bench.other.wrongKey.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    const missing = await providerErrorOf(bench.other.missingKey.ensureName(wantOf(bench), contextOf()));
    expect(missing).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
  },
  'a key that may change nothing is refused': async (bench) => {
    const error = await providerErrorOf(bench.other.powerless.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'AUTH_FAILED', retry: 'operator', effect: 'none' });
    expect(error.message).toContain('update-policy');
  },
  'a zone that is not configured, or not served, is said': async (bench) => {
    const unknown = await providerErrorOf(bench.other.wrongZones.ensureName(wantOf(bench), contextOf()));
    expect(unknown).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'operator', effect: 'none' });
    const want = { ...wantOf(bench), name: 'host.elsewhere.test' };
    const absent = await providerErrorOf(bench.other.wrongZones.ensureName(want, contextOf()));
    expect(absent).toMatchObject({ code: expect.stringMatching(/NOT_FOUND|AUTH_FAILED/), effect: 'none' });
  },
  'a server that is not there is unreachable': async (bench) => {
    const error = await providerErrorOf(bench.other.unreachable.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ code: 'UNREACHABLE', retry: 'backoff', effect: 'none' });
  },
  'a server that hangs times out': async (bench) => {
    bench.inject('hang question');
    const question = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
    expect(question).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'none' });
    bench.inject('hang update');
    const update = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
    expect(update).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'unknown' });
  },
  'a cancelled call ends': async (bench) => {
    bench.inject('hang update');
    const abort = new AbortController();
    const call = providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf(abort.signal)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const at = performance.now();
    abort.abort(new Error('cancelled by the suite'));
    expect(await call).toMatchObject({ code: 'CANCELLED', retry: 'never' });
    expect(performance.now() - at).toBeLessThan(cancelledWithinMs);
  },
  'an answer lost after the update leads to one effect': async (bench) => {
    bench.inject('lost update');
    const error = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
    expect(error).toMatchObject({ retry: 'backoff', effect: 'unknown' });
    bench.inject(null);
    await bench.dns.ensureName(wantOf(bench), contextOf());
    expect(await served(bench)).toEqual(all(bench));
    expect(await bench.dns.ensureName(wantOf(bench), contextOf())).toMatchObject({ changed: false });
  },
  'an answer that is malformed, or not signed by the key, is not believed': async (bench) => {
    for (const fault of [
      'malformed question',
      'malformed update',
      'forged question',
      'forged update',
    ] as const) {
      bench.inject(fault);
      const error = await providerErrorOf(bench.dns.ensureName(wantOf(bench), contextOf()));
      expect(error).toMatchObject({ code: 'BAD_ANSWER', retry: 'backoff' });
      bench.inject(null);
      await bench.dns.removeName(wantOf(bench), contextOf());
    }
  },
} satisfies Cases<string, DnsBench>;

/** The bench's names and addresses are in no zone at the start. */
export function dnsConformance(conformance: Conformance<keyof typeof cases, DnsBench>): void {
  runSuite('dns', conformance, cases);
}
