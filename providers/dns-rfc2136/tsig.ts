import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TsigKey } from './key-file.ts';
import { CLASS, encodeResource, TYPE, type Answer } from './message.ts';
import { readName, writeName } from './wire-name.ts';

/** Signatures of messages by a shared key, RFC 8945. */

/** By how many seconds the clocks may differ (section 10). */
const FUDGE = 300;

/** Errors that a signature reports, section 3. */
export const TSIG_ERROR = { BADSIG: 16, BADKEY: 17, BADTIME: 18, BADTRUNC: 22 } as const;

interface Fields {
  readonly algorithm: string;
  readonly time: number;
  readonly fudge: number;
  readonly mac: Buffer;
  readonly originalId: number;
  readonly error: number;
  readonly other: Buffer;
}

/** The message with its signature at the end, and its MAC, which is part of what the answer signs. */
export function sign(
  message: Buffer,
  key: TsigKey,
  now: number,
): { readonly signed: Buffer; readonly mac: Buffer } {
  const fields = {
    algorithm: key.algorithm,
    time: Math.floor(now / 1_000),
    fudge: FUDGE,
    originalId: message.readUInt16BE(0),
    error: 0,
    other: Buffer.alloc(0),
  };
  const mac = createHmac(key.hash, key.secret).update(message).update(variables(key.name, fields)).digest();
  const record = encodeResource({
    name: key.name,
    type: TYPE.TSIG,
    class: CLASS.ANY,
    ttl: 0,
    data: encodeFields({ ...fields, mac }),
  });
  const signed = Buffer.concat([message, record]);
  signed.writeUInt16BE(signed.readUInt16BE(10) + 1, 10);
  return { signed, mac };
}

export type Verdict =
  | { readonly kind: 'verified' }
  | { readonly kind: 'unsigned' }
  /** The server did not accept the signature of the request; only its clock is signed. */
  | { readonly kind: 'refused'; readonly error: number }
  | { readonly kind: 'forged' };

/** Whether an answer was signed by the key, for the request with the given signature. */
export function verify(
  message: Buffer,
  { tsig }: Answer,
  { key, requestMac, now }: { readonly key: TsigKey; readonly requestMac: Buffer; readonly now: number },
): Verdict {
  if (tsig === null) return { kind: 'unsigned' };
  const fields = decodeFields(tsig.record.data);
  if (fields.error !== 0) return { kind: 'refused', error: fields.error };
  const plain = Buffer.from(message.subarray(0, tsig.at));
  plain.writeUInt16BE(plain.readUInt16BE(10) - 1, 10);
  plain.writeUInt16BE(fields.originalId, 0);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(requestMac.length, 0);
  const expected = createHmac(key.hash, key.secret)
    .update(length)
    .update(requestMac)
    .update(plain)
    .update(variables(key.name, fields))
    .digest();
  const isOurs =
    tsig.record.name === key.name &&
    fields.algorithm === key.algorithm &&
    fields.mac.length === expected.length &&
    timingSafeEqual(fields.mac, expected) &&
    Math.abs(fields.time - now / 1_000) <= FUDGE;
  return { kind: isOurs ? 'verified' : 'forged' };
}

/** The signed data besides the message, section 4.3.3. */
function variables(keyName: string, fields: Omit<Fields, 'mac' | 'originalId'>): Buffer {
  const middle = Buffer.alloc(6);
  middle.writeUInt16BE(CLASS.ANY, 0);
  const end = Buffer.alloc(4);
  end.writeUInt16BE(fields.error, 0);
  end.writeUInt16BE(fields.other.length, 2);
  return Buffer.concat([
    writeName(keyName),
    middle,
    writeName(fields.algorithm),
    times(fields),
    end,
    fields.other,
  ]);
}

function times({ time, fudge }: Pick<Fields, 'time' | 'fudge'>): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeUIntBE(time, 0, 6);
  bytes.writeUInt16BE(fudge, 6);
  return bytes;
}

/** The data of the TSIG record, section 4.2. */
function encodeFields(fields: Fields): Buffer {
  const size = Buffer.alloc(2);
  size.writeUInt16BE(fields.mac.length, 0);
  const end = Buffer.alloc(6);
  end.writeUInt16BE(fields.originalId, 0);
  end.writeUInt16BE(fields.error, 2);
  end.writeUInt16BE(fields.other.length, 4);
  return Buffer.concat([writeName(fields.algorithm), times(fields), size, fields.mac, end, fields.other]);
}

function decodeFields(data: Buffer): Fields {
  const { value: algorithm, end } = readName(data, 0);
  const size = data.readUInt16BE(end + 8);
  const rest = end + 10 + size;
  const others = data.readUInt16BE(rest + 4);
  return {
    algorithm,
    time: data.readUIntBE(end, 6),
    fudge: data.readUInt16BE(end + 6),
    mac: data.subarray(end + 10, rest),
    originalId: data.readUInt16BE(rest),
    error: data.readUInt16BE(rest + 2),
    other: data.subarray(rest + 6, rest + 6 + others),
  };
}
