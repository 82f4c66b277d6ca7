import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePacket, OPTION, parsePacket, type DhcpPacket } from './packet.ts';

const address = fc.ipV4();
const codes = fc.integer({ min: 1, max: 254 }).filter((code) => code !== OPTION.OVERLOAD);
const packets: fc.Arbitrary<DhcpPacket> = fc.record({
  op: fc.constantFrom('request', 'reply'),
  xid: fc.nat(0xffffffff),
  flags: fc.nat(0xffff),
  ciaddr: address,
  yiaddr: address,
  siaddr: address,
  giaddr: address,
  mac: fc
    .uint8Array({ minLength: 6, maxLength: 6 })
    .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':')),
  file: fc.stringMatching(/^[ -~]{0,128}$/),
  options: fc
    .array(fc.tuple(codes, fc.uint8Array({ maxLength: 300 })), { maxLength: 3 })
    .map((options) => new Map(options)),
});

const same = (packet: DhcpPacket): object => ({
  ...packet,
  options: new Map([...packet.options].map(([code, value]) => [code, Buffer.from(value).toString('hex')])),
});

describe('a packet', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(packets, (packet) => {
        const read = parsePacket(encodePacket(packet));
        expect(read === undefined ? undefined : same(read)).toEqual(same(packet));
      }),
    );
  });

  it('that is cut before its end is none', () => {
    fc.assert(
      fc.property(packets, fc.nat(), (packet, cut) => {
        const bytes = encodePacket(packet);
        const end =
          240 +
          [...packet.options.values()].reduce(
            (sum, { length }) => sum + length + 2 * Math.max(1, Math.ceil(length / 255)),
            0,
          );
        expect(parsePacket(bytes.subarray(0, cut % (end + 1)))).toBeUndefined();
      }),
    );
  });

  it('of any bytes does no harm', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => void parsePacket(bytes)));
    const head = encodePacket({ ...PLAIN, options: new Map() }).subarray(0, 240);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => void parsePacket(Buffer.concat([head, rest]))),
    );
  });

  it('that is huge, of another network, without its cookie, or with options in the fields of names is none', () => {
    const good = encodePacket(PLAIN);
    expect(parsePacket(good)).toBeDefined();
    expect(parsePacket(Buffer.concat([good, Buffer.alloc(1_200)]))).toBeUndefined();
    for (const [at, value] of [
      [0, 3],
      [1, 6],
      [2, 8],
      [236, 0],
    ] as const) {
      const bad = Buffer.from(good);
      bad[at] = value;
      expect(parsePacket(bad)).toBeUndefined();
    }
    const overloaded = { ...PLAIN, options: new Map([[OPTION.OVERLOAD, Buffer.from([1])]]) };
    expect(parsePacket(encodePacket(overloaded))).toBeUndefined();
  });

  it('is never shorter than a BOOTP packet', () => {
    fc.assert(
      fc.property(packets, (packet) => {
        expect(encodePacket(packet).length).toBeGreaterThanOrEqual(300);
      }),
    );
  });
});

const PLAIN: DhcpPacket = {
  op: 'request',
  xid: 7,
  flags: 0,
  ciaddr: '0.0.0.0',
  yiaddr: '0.0.0.0',
  siaddr: '0.0.0.0',
  giaddr: '0.0.0.0',
  mac: '02:00:00:00:00:01',
  file: '',
  options: new Map([[OPTION.MESSAGE_TYPE, Buffer.from([1])]]),
};
