import { DeliverPolicy, type StreamInfo } from '@nats-io/jetstream';
import { z } from 'zod';
import { describeError } from '#platform/errors/describe-error.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { cloudEventSchema, type CloudEvent } from './cloud-event.ts';
import type { EventBus } from './event-bus.ts';
import { EVENTS_STREAM } from './streams.ts';

export interface EventFollower<Item> {
  readonly subjects: readonly string[];
  /** The cursor of the last event that was read; only what comes from now on when absent. */
  readonly after?: string | null | undefined;
  /** What the reader gets of an event; undefined for nothing. The next event waits for it. */
  take(event: CloudEvent, cursor: string): Promise<Item | undefined>;
}

/** A reader who takes so long for one item may be further behind than the stream keeps events. */
const SLOW_MS = 60_000;
/** Events that one reader's process has in memory. */
const AT_HAND = 50;

/**
 * The events of some subjects as they happen, for one reader, beginning after a cursor or now. Throws INVALID_INPUT for
 * a cursor of something else, CURSOR_EXPIRED where the stream no longer keeps what the reader missed, and UNAVAILABLE
 * where NATS does not answer. The iterator throws CURSOR_EXPIRED when NATS loses the stream.
 */
export async function followEvents<Item>(
  bus: EventBus,
  { subjects, after, take }: EventFollower<Item>,
): Promise<AsyncIterableIterator<Item, undefined>> {
  const { created, state } = await streamInfo(bus);
  let place = typeof after === 'string' ? parseCursor(after) : { created, sequence: state.last_seq };
  const isKept = (info: StreamInfo): boolean =>
    info.created === place.created && info.state.first_seq <= place.sequence + 1;
  if (!isKept({ created, state } as StreamInfo)) throw expired();
  if (place.sequence > state.last_seq) throw noCursor();
  const consumer = await available(
    async () =>
      await bus.stream.consumers.get(EVENTS_STREAM, {
        filter_subjects: [...subjects],
        deliver_policy: DeliverPolicy.StartSequence,
        opt_start_seq: place.sequence + 1,
        // In milliseconds: where this process dies, NATS deletes the consumer.
        inactive_threshold: 60_000,
      }),
  );
  const messages = await available(async () => await consumer.consume({ max_messages: AT_HAND }));
  let isLost = false;
  const forget = bus.onReturn(async (lost) => {
    isLost ||= lost;
    if (lost) messages.stop();
    await Promise.resolve();
  });
  const leave = (): void => {
    forget();
    messages.stop();
    consumer.delete().catch(() => undefined);
  };

  async function* read(): AsyncGenerator<Item, undefined> {
    try {
      for await (const message of messages) {
        place = { created, sequence: message.seq };
        const event = cloudEventSchema.safeParse(message.json());
        const item = event.success ? await take(event.data, toCursor(place)) : undefined;
        if (item === undefined) continue;
        const givenAt = Date.now();
        yield item;
        if (Date.now() - givenAt > SLOW_MS && !isKept(await streamInfo(bus))) throw expired();
      }
      if (isLost) throw expired();
    } finally {
      leave();
    }
    return undefined;
  }
  const items = read();
  const iterator: AsyncIterableIterator<Item, undefined> = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => await items.next(),
    // A generator would wait for its next event before it returns; a reader who leaves must not wait for that.
    async return() {
      leave();
      return await Promise.resolve({ done: true, value: undefined });
    },
  };
  return iterator;
}

interface Place {
  /** When the stream was made: the numbers of another one mean other events. */
  readonly created: string;
  readonly sequence: number;
}

function toCursor({ created, sequence }: Place): string {
  return Buffer.from(JSON.stringify([created, sequence])).toString('base64url');
}

function parseCursor(cursor: string): Place {
  try {
    const text: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const [created, sequence] = z.tuple([z.string(), z.int().min(0)]).parse(text);
    return { created, sequence };
  } catch {
    throw noCursor();
  }
}

async function streamInfo(bus: EventBus): Promise<StreamInfo> {
  return await available(async () => await bus.manager.streams.info(EVENTS_STREAM));
}

async function available<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    const message = `The event stream is unavailable (${describeError(error)}). Subscribe again in a moment.`;
    throw new UserError('UNAVAILABLE', message, { retryable: true });
  }
}

function noCursor(): UserError {
  const message = 'after is not a cursor of a change; take it from the last change that you received.';
  return new UserError('INVALID_INPUT', message, { path: ['after'] });
}

function expired(): UserError {
  const message =
    'What came after this cursor is no longer kept. Subscribe without a cursor, then read the list again.';
  return new UserError('CURSOR_EXPIRED', message, { path: ['after'] });
}
