import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingHaproxy } from '#test/peers/haproxy.ts';
import { findProgram } from '#test/peers/daemon.ts';
import type { DesiredBalancer } from '../capabilities/balancing.ts';
import { ProviderError } from '../provider-error.ts';
import { haproxyConfig } from './config.ts';
import { bindsIn, digestIn, renderBalancer } from './render.ts';

const settings = { masterSocket: '/run/master.sock', folder: '/etc/balancers', log: false };
const config = haproxyConfig.parse({ ...settings, originNetworks: 'any' });

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom(
    'web\n  http-request deny',
    'a" b \' \\',
    '# "$HOME" ${PATH}',
    'x\r\nglobal\n  chroot /',
    '\u2028frontend f',
    '\\',
  ),
);
const address = fc.oneof(fc.ipV4(), fc.ipV6());
const port = fc.integer({ min: 1, max: 65_535 });
const origin = fc.record({
  name: hostile,
  target: address,
  portNumber: port,
  active: fc.boolean(),
  weight: fc.integer({ min: 0, max: 100 }),
});
const pool = fc.record({
  name: hostile,
  balancing: fc.constantFrom('ROUND_ROBIN', 'LEAST_CONNECTIONS', 'SOURCE_ADDRESS'),
  origins: fc.array(origin, { maxLength: 4 }),
});
const balancer: fc.Arbitrary<DesiredBalancer> = fc
  .record({
    name: hostile,
    addresses: fc.uniqueArray(address, { minLength: 1, maxLength: 3 }),
    pools: fc.array(pool, { maxLength: 3 }),
    ports: fc.uniqueArray(fc.record({ number: port, name: fc.option(hostile) }), {
      maxLength: 3,
      selector: ({ number }) => number,
    }),
  })
  .map(({ pools, ports, ...rest }): DesiredBalancer => ({
    id: 'loadbal-one',
    ...rest,
    pools: pools.map(({ origins, ...one }, index) => ({
      id: `loadpol-${index}`,
      ...one,
      origins: origins.map((each, place) => ({ id: `loadogn-${index}-${place}`, ...each })),
    })),
    ports: ports.map((one) => ({
      ...one,
      protocol: 'TCP' as const,
      poolIds: pools.map((_, index) => `loadpol-${index}`),
    })),
  }));

/** What a line may begin with. */
const KEYWORDS =
  /^(?:#|defaults |frontend |backend | {2}(?:mode tcp$|timeout |bind |use_backend |default_backend |balance |hash-type |server ))/;

const one: DesiredBalancer = {
  id: 'loadbal-one',
  name: 'web',
  addresses: ['192.0.2.1', '2001:db8::1'],
  ports: [{ number: 80, name: null, protocol: 'TCP', poolIds: ['loadpol-one'] }],
  pools: [{ id: 'loadpol-one', name: 'shop', balancing: 'ROUND_ROBIN', origins: [] }],
};

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'render-'))));
afterAll(async () => await rm(folder, { recursive: true }));

describe('the configuration of a load balancer', () => {
  test('contains no line that a caller injects, and is accepted by HAProxy', async (context) => {
    context.skip(missingHaproxy() !== undefined, missingHaproxy());
    const haproxy = findProgram('haproxy') ?? '';
    // Without any listener HAProxy refuses to start.
    const main = join(folder, 'main.cfg');
    await writeFile(main, `global\n  stats socket ${join(folder, 'socket')}\n`);
    await fc.assert(
      fc.asyncProperty(balancer, async (want) => {
        const text = renderBalancer(want, config);
        for (const line of text.split('\n').filter(Boolean)) expect(line).toMatch(KEYWORDS);
        // oxlint-disable-next-line no-control-regex -- finding them is the purpose
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f"'\\$]/);
        const file = join(folder, 'one.cfg');
        await writeFile(file, text);
        await promisify(execFile)(haproxy, ['-c', '-f', main, '-f', file]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('depends on its input alone, and says where it listens', () => {
    const text = renderBalancer(one, config);
    expect(renderBalancer(structuredClone(one), config)).toBe(text);
    expect(bindsIn(text)).toEqual([
      { host: '192.0.2.1', port: 80 },
      { host: '2001:db8::1', port: 80 },
    ]);
    expect(digestIn('loadbal-one', text)).toMatch(/^[0-9a-f]{32}$/);
    expect(digestIn('loadbal-two', text)).toBeUndefined();
    const translated = renderBalancer(one, { ...config, hostAddresses: { '192.0.2.1': '10.0.0.1' } });
    expect(bindsIn(translated)[0]).toEqual({ host: '10.0.0.1', port: 80 });
    const transparent = renderBalancer(one, { ...config, transparent: true });
    expect(bindsIn(transparent)).toEqual(bindsIn(text));
    expect(digestIn('loadbal-one', transparent)).not.toBe(digestIn('loadbal-one', text));
  });

  test('is refused where an id or an address is invalid', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [pool] = one.pools;
        const member = { id: 'loadogn-one', name: 'a', target: '192.0.2.7', portNumber: 80 };
        const wrong: readonly object[] = [
          { id: `loadbal-one ${text}` },
          { addresses: [`192.0.2.1 ${text}`] },
          { addresses: [`fe80::1%${text}`] },
          { pools: [{ ...pool, origins: [{ ...member, target: `${text} ` }] }] },
          { pools: [{ ...pool, origins: [{ ...member, id: `${text} ` }] }] },
        ];
        for (const change of wrong)
          expect(() => renderBalancer({ ...one, ...change }, config)).toThrow(ProviderError);
      }),
    );
  });

  test.each([
    ['127.0.0.1', undefined],
    ['::1', undefined],
    ['169.254.169.254', undefined],
    ['192.0.2.7', '10.0.0.0/8'],
  ])('has no origin at %s where the networks are %s', (target, originNetworks) => {
    const [pool] = one.pools;
    const origin = { id: 'loadogn-one', name: 'web-1', target, portNumber: 80, active: true, weight: 1 };
    const want = { ...one, pools: [{ ...pool, origins: [origin] }] } as DesiredBalancer;
    expect(() => renderBalancer(want, haproxyConfig.parse({ ...settings, originNetworks }))).toThrow(target);
    expect(renderBalancer(want, config)).toContain('server loadogn-one');
  });
});
