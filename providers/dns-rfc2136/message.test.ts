import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseKey } from './key-file.ts';
import { decodeAnswer, encodeRequest, OPCODE, TYPE } from './message.ts';
import { sign, verify } from './tsig.ts';
import { readName, writeName } from './wire-name.ts';
import { addressBytes, addressOf, reverseNameOf, zoneOf } from './zones.ts';

const label = fc.stringMatching(/^[a-z0-9_-]{1,20}$/);
const name = fc.array(label, { minLength: 1, maxLength: 8 }).map((labels) => labels.join('.'));

it('reads a name as it was written', () => {
  fc.assert(
    fc.property(name, (text) => {
      const bytes = writeName(text);
      expect(readName(bytes, 0)).toEqual({ value: text, end: bytes.length });
    }),
  );
});

it('follows compressed names backwards only', () => {
  const message = Buffer.concat([
    writeName('dc.test'),
    Buffer.from([1, 97, 0xc0, 0]),
    Buffer.from([0xc0, 13]),
  ]);
  expect(readName(message, 9)).toEqual({ value: 'a.dc.test', end: 13 });
  expect(() => readName(message, 13)).toThrow(RangeError);
});

it('throws a RangeError for every malformed answer', () => {
  const known = encodeRequest({
    id: 7,
    opcode: OPCODE.QUERY,
    question: { name: 'host.dc.test', type: TYPE.A },
  });
  const changed = fc
    .tuple(fc.nat(known.length - 1), fc.nat(255), fc.uint8Array({ maxLength: 40 }))
    .map(([at, byte, tail]) => {
      const copy = Buffer.concat([known, tail]);
      copy[at] = byte;
      return copy;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }).map(Buffer.from), changed), (bytes) => {
      try {
        decodeAnswer(Buffer.from(bytes));
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
  );
});

it('accepts only an answer that the key signed for the request', () => {
  const key = parseKey('key "k" { algorithm hmac-sha256; secret "c2VjcmV0"; };');
  if (key === undefined) throw new Error('the key cannot be parsed');
  const now = Date.UTC(2026, 0, 1);
  const request = encodeRequest({ id: 7, opcode: OPCODE.QUERY, question: { name: 'dc.test', type: TYPE.A } });
  const { signed, mac } = sign(request, key, now);
  // A signed request is an answer that was signed for a request without a signature.
  const verdict = verify(signed, decodeAnswer(signed), { key, requestMac: mac, now });
  expect(verdict).toEqual({ kind: 'forged' });
  expect(verify(request, decodeAnswer(request), { key, requestMac: mac, now })).toEqual({ kind: 'unsigned' });
});

it.each([
  ['key "a.b." { algorithm hmac-sha512; secret "AAAA"; };', { name: 'a.b', hash: 'sha512' }],
  ['# made by tsig-keygen\nkey a {\n\tsecret "AAAA";\n\talgorithm HMAC-SHA256;\n};\n', { name: 'a' }],
  ['key "a" { algorithm hmac-md5; secret "AAAA"; };', undefined],
  ['key "a" { algorithm hmac-sha256; };', undefined],
  ['not a key', undefined],
])('reads the key file %j', (text, expected) => {
  const key = parseKey(text);
  if (expected === undefined) expect(key).toBeUndefined();
  else expect(key).toMatchObject(expected);
});

it('finds zones and names of addresses', () => {
  expect(zoneOf('a.b.dc.test', ['test', 'b.dc.test', 'dc.test'])).toBe('b.dc.test');
  expect(zoneOf('adc.test', ['dc.test'])).toBeUndefined();
  expect(reverseNameOf('192.0.2.10')).toBe('10.2.0.192.in-addr.arpa');
  expect(reverseNameOf('2001:db8::567:89ab')).toBe(
    'b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa',
  );
  for (const address of ['192.0.2.1', '2001:db8::1', '::'])
    expect(addressOf(addressBytes(address))).toBe(address);
});
