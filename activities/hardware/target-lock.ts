import { ApplicationFailure, heartbeat } from '@temporalio/activity';
import { jetstream, JetStreamApiError } from '@nats-io/jetstream';
import { createHash, randomUUID } from 'node:crypto';
import { PARTIES, type Party } from '#contracts/activities/parties.ts';
import { placeOfAddress } from '#platform/networks/place-of-address.ts';
import { describeError } from '#platform/errors/describe-error.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { ProviderError } from '#providers/provider-error.ts';

/** One holder per BMC, or other device, over all workers: a second waits until the first is done, or is dead for the lease's time. */
export interface TargetLock {
  /**
   * Waits until the target is free, then does the work. `held` is aborted with `signal`, and when the lease was lost: NATS was
   * unavailable, or this process stalled, for longer than it lasts. Work that stops for that reason fails with the retryable
   * `<PARTY>_BUSY`; final failures of its own are kept.
   */
  hold<Result>(
    target: HeldTarget,
    signal: AbortSignal,
    work: (held: AbortSignal) => Promise<Result>,
  ): Promise<Result>;
  /** Does the work if the target is free at the moment, else returns undefined. `lost` is aborted when the lease was lost. */
  tryHold<Result>(
    targetId: string,
    owner: string,
    work: (lost: AbortSignal) => Promise<Result>,
  ): Promise<Result | undefined>;
}

/** What is held, and by which caller. */
export interface HeldTarget {
  /** `lockNameOf` its address. */
  readonly name: string;
  readonly owner: string;
  /** Which kind of device or server it is; the code of the failure names it where the wait is too long. */
  readonly party: Party;
}

/** The lease of a worker that died expires after this long. */
const LEASE_MS = 15_000;
const RENEW_MS = 5_000;
const STREAM = 'BMC_LOCKS';

/**
 * The name under which a BMC or another device is held, by its address: two systems behind one BMC are two servers, but one holder at a
 * time. A digest, as subjects of NATS allow neither the dots nor the colons of an address.
 */
export function lockNameOf(address: string): string {
  return createHash('sha256').update(placeOfAddress(address)).digest('hex').slice(0, 32);
}

interface Lease {
  readonly subject: string;
  /** Another attempt of the same activity is another holder. */
  readonly holder: string;
}

function leaseOf(targetId: string, owner: string): Lease {
  return { subject: `bmc-locks.${targetId}`, holder: `${owner} ${randomUUID()}` };
}

/** JetStream's code for a compare-and-set whose expected sequence is outdated. */
const WRONG_LAST_SEQUENCE = 10_071;

/**
 * A lease per BMC as the last message of a JetStream subject, taken and renewed by compare-and-set on its sequence
 * number, which expires unless it is renewed.
 * @param options.waitMs how long one attempt waits for another holder
 */
export async function createTargetLock(bus: EventBus, { waitMs = 60_000 } = {}): Promise<TargetLock> {
  await ensureStream(bus);
  bus.onReturn(async () => await ensureStream(bus));
  const stream = jetstream(bus.connection);

  return {
    async hold({ name, owner, party }, signal, work) {
      const lease = leaseOf(name, owner);
      return await keep(lease, await take(lease, party, signal), async (lost) => {
        const held = AbortSignal.any([signal, lost]);
        try {
          return await work(held);
        } catch (error) {
          throw stopOf(error, held, party);
        }
      });
    },
    async tryHold(targetId, owner, work) {
      const lease = leaseOf(targetId, owner);
      const sequence = await takeOnce(lease);
      return sequence === undefined ? undefined : await keep(lease, sequence, work);
    },
  };

  /** Works under a lease that was acquired, and releases it. */
  async function keep<Result>(
    lease: Lease,
    taken: number,
    work: (lost: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const lost = new AbortController();
    let sequence = taken;
    let renewing = Promise.resolve();
    const renewal = setInterval(() => {
      renewing = renew(lease, sequence, lost).then((renewed) => {
        sequence = renewed;
      });
    }, RENEW_MS);
    try {
      return await work(lost.signal);
    } finally {
      clearInterval(renewal);
      // A renewal under way would outlive what is deleted here, and keep the next one waiting for the whole lease.
      await renewing;
      await bus.manager.streams.deleteMessage(STREAM, sequence, false).catch(() => undefined);
    }
  }

  /** Renews the lease; returns its present sequence. */
  async function renew({ subject, holder }: Lease, sequence: number, lost: AbortController): Promise<number> {
    try {
      return (await stream.publish(subject, holder, { expect: { lastSubjectSequence: sequence } })).seq;
    } catch {
      // Where only the answer was lost, the lease was still renewed.
      const query = { last_by_subj: subject };
      const last = await bus.manager.streams.getMessage(STREAM, query).catch(() => undefined);
      if (last?.string() === holder) return last.seq;
      // Undefined: NATS does not answer. Null: the lease has expired, and another worker may have had it since.
      if (last !== undefined && !lost.signal.aborted) lost.abort(new LeaseLost());
      return sequence;
    }
  }

  /** Undefined where another holder has it. */
  async function takeOnce({ subject, holder }: Lease): Promise<number | undefined> {
    try {
      return (await stream.publish(subject, holder, { expect: { lastSubjectSequence: 0 } })).seq;
    } catch (error) {
      if (error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE) return undefined;
      throw error;
    }
  }

  /** Who holds the device, as the holder has named itself before the id of its attempt. */
  async function ownerOf(subject: string): Promise<string | undefined> {
    const last = await bus.manager.streams.getMessage(STREAM, { last_by_subj: subject }).catch(() => null);
    return last?.string().replace(/ \S+$/u, '');
  }

  async function take({ subject, holder }: Lease, party: Party, signal: AbortSignal): Promise<number> {
    const until = Date.now() + waitMs;
    for (;;) {
      try {
        return (await stream.publish(subject, holder, { expect: { lastSubjectSequence: 0 } })).seq;
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        if (Date.now() > until) throw notTaken(error, party, await ownerOf(subject));
        heartbeat(`waiting for another worker that holds the ${PARTIES[party]}`);
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }
}

/** Why work is stopped whose lease has expired, or is another worker's. */
export class LeaseLost extends Error {
  constructor() {
    super('The lease was lost.');
  }
}

/**
 * The failure of work that ends while it no longer holds its device. As a cancellation, which it is for providers, the
 * workflow would end as if a person had cancelled its operation.
 */
export function stopOf(error: unknown, held: AbortSignal, party: Party): unknown {
  if (!(held.reason instanceof LeaseLost) || isFinal(error)) return error;
  const message = `The lock of the ${PARTIES[party]} was lost during the attempt, which was stopped: NATS or this worker did not answer for more than ${LEASE_MS / 1_000} s. The attempt is repeated.`;
  return ApplicationFailure.create({ message, type: `${party}_BUSY`, details: [{ effect: 'unknown' }] });
}

function isFinal(error: unknown): boolean {
  if (error instanceof ProviderError)
    return error.code !== 'CANCELLED' && (error.retry === 'never' || error.retry === 'operator');
  return error instanceof ApplicationFailure && error.nonRetryable === true;
}

/** Fails the attempt, not the step: Temporal retries it for as long as the holder lives. */
function notTaken(error: unknown, party: Party, owner: string | undefined): ApplicationFailure {
  return error instanceof JetStreamApiError && error.code === WRONG_LAST_SEQUENCE
    ? ApplicationFailure.retryable(
        `Another worker holds the ${PARTIES[party]}${owner === undefined ? '' : `, for ${owner}`}. The attempt is repeated.`,
        `${party}_BUSY`,
      )
    : ApplicationFailure.retryable(
        `NATS does not give the lock of the ${PARTIES[party]}: ${describeError(error)}. The attempt is repeated.`,
        'UNAVAILABLE',
      );
}

async function ensureStream({ manager }: EventBus): Promise<void> {
  await manager.streams
    .add({
      name: STREAM,
      subjects: ['bmc-locks.>'],
      max_msgs_per_subject: 1,
      max_age: LEASE_MS * 1_000_000,
      allow_direct: true,
    })
    .catch((error: unknown) => {
      if (!String(error).includes('already in use')) throw error;
    });
}
