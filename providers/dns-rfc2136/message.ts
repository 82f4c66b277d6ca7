import { readName, writeName } from './wire-name.ts';

/** Numbers of RFC 1035, RFC 2136 and RFC 8945. */
export const TYPE = { A: 1, CNAME: 5, SOA: 6, PTR: 12, TXT: 16, AAAA: 28, TSIG: 250, ANY: 255 } as const;
export const CLASS = { IN: 1, NONE: 254, ANY: 255 } as const;
export const OPCODE = { QUERY: 0, UPDATE: 5 } as const;
export const RCODE = {
  NOERROR: 0,
  FORMERR: 1,
  SERVFAIL: 2,
  NXDOMAIN: 3,
  NOTIMP: 4,
  REFUSED: 5,
  YXDOMAIN: 6,
  YXRRSET: 7,
  NXRRSET: 8,
  NOTAUTH: 9,
  NOTZONE: 10,
} as const;

/** A resource record, with its data in wire format. */
export interface Resource {
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly data: Buffer;
}

export interface Question {
  readonly name: string;
  readonly type: number;
}

/** What is sent: a query, or an update with its zone as the question (RFC 2136, section 2). */
export interface Request {
  readonly id: number;
  readonly opcode: number;
  readonly question: Question;
  /** Of an update. */
  readonly prerequisites?: readonly Resource[];
  readonly updates?: readonly Resource[];
}

export interface Answer {
  readonly id: number;
  readonly isAnswer: boolean;
  readonly isAuthoritative: boolean;
  readonly rcode: number;
  readonly answers: readonly Resource[];
  /** The signature and its offset in the message; null where there is none. */
  readonly tsig: { readonly record: Resource; readonly at: number } | null;
}

const HEADER = 12;

export function encodeRequest({ id, opcode, question, prerequisites = [], updates = [] }: Request): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeUInt16BE(id, 0);
  header.writeUInt16BE(opcode << 11, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(prerequisites.length, 6);
  header.writeUInt16BE(updates.length, 8);
  const end = Buffer.alloc(4);
  end.writeUInt16BE(question.type, 0);
  end.writeUInt16BE(CLASS.IN, 2);
  return Buffer.concat([
    header,
    writeName(question.name),
    end,
    ...[...prerequisites, ...updates].map(encodeResource),
  ]);
}

export function encodeResource({ name, type, class: klass, ttl, data }: Resource): Buffer {
  const fixed = Buffer.alloc(10);
  fixed.writeUInt16BE(type, 0);
  fixed.writeUInt16BE(klass, 2);
  fixed.writeUInt32BE(ttl, 4);
  fixed.writeUInt16BE(data.length, 8);
  return Buffer.concat([writeName(name), fixed, data]);
}

/** Throws a RangeError where the message is not well formed. */
export function decodeAnswer(message: Buffer): Answer {
  const flags = message.readUInt16BE(2);
  const counts = [6, 8, 10].map((at) => message.readUInt16BE(at));
  let at = HEADER;
  for (let left = message.readUInt16BE(4); left > 0; left -= 1) at = readName(message, at).end + 4;
  const sections = counts.map((count) => {
    const records: { record: Resource; at: number }[] = [];
    for (let left = count; left > 0; left -= 1) {
      const begin = at;
      const { value: name, end } = readName(message, at);
      const length = message.readUInt16BE(end + 8);
      at = end + 10 + length;
      if (at > message.length) throw new RangeError('a record ends beyond its message');
      const type = message.readUInt16BE(end);
      const record = {
        name,
        type,
        class: message.readUInt16BE(end + 2),
        ttl: message.readUInt32BE(end + 4),
        data: expanded(message, type, end + 10, at),
      };
      records.push({ record, at: begin });
    }
    return records;
  });
  const last = sections[2]?.at(-1);
  return {
    id: message.readUInt16BE(0),
    isAnswer: (flags & 0x80_00) !== 0,
    isAuthoritative: (flags & 0x04_00) !== 0,
    rcode: flags & 0xf,
    answers: (sections[0] ?? []).map(({ record }) => record),
    tsig: last?.record.type === TYPE.TSIG ? last : null,
  };
}

/** Names in the data of old types may be compressed (RFC 3597, section 4), which works within the message only. */
function expanded(message: Buffer, type: number, begin: number, end: number): Buffer {
  if (type === TYPE.PTR || type === TYPE.CNAME) return writeName(readName(message, begin).value);
  return message.subarray(begin, end);
}
