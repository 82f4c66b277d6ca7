import { randomInt } from 'node:crypto';
import type { CallContext } from '../call.ts';
import type { DnsRfc2136Config } from './config.ts';
import { overConnection, type Exchange } from './connection.ts';
import { badAnswer, connectionFailure, notServed, refused, signatureRefused, type Asked } from './failure.ts';
import { readKeyFile, type TsigKey } from './key-file.ts';
import {
  decodeAnswer,
  encodeRequest,
  OPCODE,
  RCODE,
  TYPE,
  type Answer,
  type Request,
  type Resource,
} from './message.ts';
import { sign, verify } from './tsig.ts';

/** The prerequisites and changes of an update, which the server applies as a whole or not at all. */
export interface Update {
  readonly zone: string;
  readonly prerequisites: readonly Resource[];
  readonly changes: readonly Resource[];
}

/** Queries and updates, one after another over one connection, each signed with the key. */
export interface Session {
  /** The records of a name by their type; empty where it has none. */
  records(zone: string, name: string, type: number): Promise<readonly Resource[]>;
  /** False where a prerequisite does not hold: nothing was changed then. */
  update(update: Update): Promise<boolean>;
}

const UNMET = new Set<number>([RCODE.NXDOMAIN, RCODE.YXDOMAIN, RCODE.YXRRSET, RCODE.NXRRSET]);

export async function withSession<Result>(
  config: DnsRfc2136Config,
  { signal }: CallContext,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const key = await readKeyFile(config.keyFile);
  const server = `${config.host}:${config.port}`;
  let asked: Asked = { server, zone: config.zones[0] ?? '', keyName: key.name, isUpdate: false };
  try {
    return await overConnection(config, signal, async (exchange) => {
      const ask = async (zone: string, request: Omit<Request, 'id'>): Promise<Answer> => {
        asked = { server, zone, keyName: key.name, isUpdate: request.opcode === OPCODE.UPDATE };
        return await askSigned(exchange, key, asked, request);
      };
      return await work({
        async records(zone, name, type) {
          const question = { name, type };
          const { rcode, isAuthoritative, answers } = await ask(zone, { opcode: OPCODE.QUERY, question });
          if (rcode !== RCODE.NOERROR && rcode !== RCODE.NXDOMAIN) throw refused(rcode, asked);
          // An answer from a cache, or a referral: the zone is on another server.
          if (!isAuthoritative) throw notServed(asked);
          return answers.filter((one) => one.type === type && one.name === name);
        },
        async update({ zone, prerequisites, changes }) {
          const question = { name: zone, type: TYPE.SOA };
          const { rcode } = await ask(zone, {
            opcode: OPCODE.UPDATE,
            question,
            prerequisites,
            updates: changes,
          });
          if (UNMET.has(rcode)) return false;
          if (rcode !== RCODE.NOERROR) throw refused(rcode, asked);
          return true;
        },
      });
    });
  } catch (error) {
    throw connectionFailure(error, asked, signal);
  }
}

async function askSigned(
  exchange: Exchange,
  key: TsigKey,
  asked: Asked,
  request: Omit<Request, 'id'>,
): Promise<Answer> {
  const id = randomInt(0x1_00_00);
  const { signed, mac } = sign(encodeRequest({ ...request, id }), key, Date.now());
  const message = await exchange(signed);
  const answer = decodeAnswer(message);
  if (answer.id !== id || !answer.isAnswer)
    throw badAnswer('The answer of the DNS server belongs to another request', asked);
  const verdict = verify(message, answer, { key, requestMac: mac, now: Date.now() });
  if (verdict.kind === 'refused') throw signatureRefused(verdict.error, asked);
  // A server that cannot process the request does not sign its answer; the answer of a success must be signed.
  const isUnsignedRefusal = verdict.kind === 'unsigned' && answer.rcode !== RCODE.NOERROR;
  if (verdict.kind === 'verified' || (isUnsignedRefusal && !UNMET.has(answer.rcode))) return answer;
  throw badAnswer(`The answer of ${asked.server} is not signed by the TSIG key ${key.name}`, asked);
}
