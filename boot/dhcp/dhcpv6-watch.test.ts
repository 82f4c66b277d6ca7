import { createSocket } from 'node:dgram';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createLogger } from '#platform/telemetry/logger.ts';
import { bootSolicitOf } from './boot-solicit.ts';
import { watchDhcpv6 } from './dhcpv6-watch.ts';

const MAC = '02:00:00:00:00:07';
const ETHERNET_MAC = [2, 0, 0, 0, 0, 7];
const DUID = {
  llt: [0, 1, 0, 1, 9, 9, 9, 9, ...ETHERNET_MAC],
  ll: [0, 3, 0, 1, ...ETHERNET_MAC],
  uuid: [0, 4, ...Array.from({ length: 16 }, (_, index) => index)],
};
const ARCHITECTURE = [61, [0, 16]] as const;

function solicit(
  duid: readonly number[],
  more: readonly (readonly [number, readonly number[]])[],
  type = 1,
): Buffer {
  const options = [[1, duid] as const, ...more].map(([code, value]) =>
    Buffer.from([code >> 8, code & 255, value.length >> 8, value.length & 255, ...value]),
  );
  return Buffer.concat([Buffer.from([type, 1, 2, 3]), ...options]);
}

describe('a machine that asks by DHCPv6 how to boot', () => {
  it.each([
    ['its DUID of link-layer address and time', DUID.llt, 'fe80::1'],
    ['its DUID of link-layer address', DUID.ll, 'fe80::1'],
    [
      'the link-local address of its MAC address, where its DUID is a UUID',
      DUID.uuid,
      'fe80::ff:fe00:7%eth0',
    ],
  ])('is known by %s', (_, duid, source) => {
    expect(bootSolicitOf(solicit(duid, [ARCHITECTURE]), source)).toBe(MAC);
  });

  it.each([
    ['its architecture', ARCHITECTURE],
    ['a request for the address of a boot file', [6, [0, 23, 0, 59]] as const],
    ['the class of firmware', [16, [0, 0, 1, 87, 0, 10, ...Buffer.from('HTTPClient')]] as const],
  ])('is recognized by %s', (_, option) => {
    expect(bootSolicitOf(solicit(DUID.ll, [option]), 'fe80::1')).toBe(MAC);
  });

  it('is neither a system that wants an address, nor an answer, nor one that nothing names', () => {
    expect(bootSolicitOf(solicit(DUID.ll, [[6, [0, 23, 0, 24]]]), 'fe80::1')).toBeUndefined();
    expect(bootSolicitOf(solicit(DUID.ll, [ARCHITECTURE], 2), 'fe80::1')).toBeUndefined();
    expect(bootSolicitOf(solicit(DUID.uuid, [ARCHITECTURE]), 'fe80::1234:5678:9abc:def0')).toBeUndefined();
  });

  it('is never anything but a MAC address, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.ipV6(), (bytes, source) => {
        expect(bootSolicitOf(bytes, source) ?? MAC).toMatch(/^(?:[0-9a-f]{2}:){5}[0-9a-f]{2}$/);
      }),
    );
  });
});

it('receives requests, and answers none', async () => {
  const received = vi.fn(async () => undefined);
  const watch = await watchDhcpv6({
    address: '127.0.0.1',
    received,
    log: createLogger('test', 'silent'),
    port: 0,
  });
  // A machine without IPv6 receives nothing.
  if (watch === undefined) return;
  const client = createSocket('udp6');
  const answers = vi.fn();
  client.on('message', answers);
  onTestFinished(async () => {
    client.close();
    await watch.close();
  });
  await new Promise<void>((resolve, reject) =>
    client.send(solicit(DUID.ll, [ARCHITECTURE]), watch.port, '::1', (error) =>
      error === null ? resolve() : reject(error),
    ),
  );
  await expect.poll(() => received.mock.calls).toEqual([[MAC]]);
  expect(answers).not.toHaveBeenCalled();
});
