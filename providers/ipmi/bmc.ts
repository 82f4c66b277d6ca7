import { setTimeout as delay } from 'node:timers/promises';
import { abortFailure } from '../aborted-call.ts';
import type { CallContext } from '../call.ts';
import type { SystemIdentity } from '../capabilities/inventory.ts';
import { refuseOther } from '../identity-check.ts';
import { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { getSystemGuid, type Command } from './commands.ts';
import { failure } from './failure.ts';
import { fruLine, isFruLost, readFru } from './fru.ts';
import { uuidOf } from './guid.ts';
import type { Line, Replies } from './replies.ts';

/** A BMC within one call: bound to the caller's signal, counting what it costs. */
export interface Bmc {
  readonly target: Target;
  /** Requests sent by this call; those of ipmitool's own for a session, and for the parts of a FRU, are not counted. */
  readonly requests: number;
  /** Sends one request in a session of its own, and answers its data. */
  send(command: Command): Promise<Buffer>;
  /** Reads in one session. */
  read(lines: readonly Line[]): Promise<Replies>;
  /** As `read`, and fails with `IDENTITY_MISMATCH` unless it is the machine that the target says. */
  verified(lines: readonly Command[]): Promise<Replies>;
  /** As `verified`, with who answers. */
  identified(lines: readonly Command[]): Promise<Replies & { readonly identity: SystemIdentity }>;
  /** Says what the call waits for, and waits a moment. */
  pause(ms: number, waitingFor: string): Promise<void>;
}

export function createBmc(deps: {
  readonly target: Target;
  readonly context: CallContext;
  readonly session: (lines: readonly Line[]) => Promise<Replies>;
}): Bmc {
  const { target, context } = deps;
  let requests = 0;

  async function read(lines: readonly Line[]): Promise<Replies> {
    requests += lines.length;
    return await deps.session(lines);
  }

  async function identified(
    lines: readonly Command[],
    identifying: readonly Line[],
  ): Promise<Replies & { readonly identity: SystemIdentity }> {
    // The FRU comes last: it is text of the BMC.
    const replies = await read([...lines, ...identifying]);
    for (const line of lines) bytesOf(replies, line);
    const uuid = identifying.includes(getSystemGuid) ? systemUuid(replies) : null;
    const fru = replies.text(fruLine);
    if (identifying.includes(fruLine) && isFruLost(fru + replies.complaints))
      throw failure(target, ['NOT_READY', 'backoff'], 'none', 'did not give the FRU that says who it is');
    const identity = { ...readFru(fru), uuid };
    refuseOther(target, { serial: identity.serialNumber, uuid });
    return { ...replies, identity };
  }

  return {
    target,
    get requests() {
      return requests;
    },
    read,
    send: async (command) => bytesOf(await read([command]), command),
    async verified(lines) {
      // A FRU takes many requests: it is read only where it is compared.
      const { serial, uuid } = target.identity ?? {};
      const byNumber = serial !== undefined ? [getSystemGuid, fruLine] : [];
      return await identified(lines, uuid !== undefined && serial === undefined ? [getSystemGuid] : byNumber);
    },
    identified: async (lines) => await identified(lines, [getSystemGuid, fruLine]),
    async pause(ms, waitingFor) {
      context.heartbeat(waitingFor);
      await delay(ms, undefined, { signal: context.signal }).catch(() => {
        throw abortFailure(context.signal.reason, target.id, 'none');
      });
    },
  };
}

/** The data of an answer; throws where there is none. */
export function bytesOf(replies: Replies, command: Command): Buffer {
  const bytes = replies.bytes(command);
  if (bytes instanceof ProviderError) throw bytes;
  return bytes;
}

/** The GUID is optional: a BMC without one says that it does not know the command. */
function systemUuid(replies: Replies): string | null {
  const guid = replies.bytes(getSystemGuid);
  if (!(guid instanceof ProviderError)) return uuidOf(guid);
  if (guid.code === 'UNSUPPORTED' || guid.code === 'NOT_FOUND') return null;
  throw guid;
}
