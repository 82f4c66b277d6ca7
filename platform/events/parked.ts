import { z } from 'zod';
import type { EventBus } from './event-bus.ts';
import { PARKED_STREAM } from './streams.ts';

const parkedSchema = z.object({
  /** Who could not take it. */
  consumer: z.string(),
  /** Where it came from, and its place there. */
  stream: z.string(),
  subject: z.string(),
  sequence: z.number(),
  cause: z.string(),
  parkedAt: z.iso.datetime(),
  /** The message as it came, which may be anything. */
  body: z.string(),
});

/** A message that no consumer could take, as it lies in the stream of such messages. */
export type ParkedMessage = z.infer<typeof parkedSchema>;

export interface ParkedPage {
  readonly messages: readonly { readonly position: number; readonly message: ParkedMessage }[];
  readonly hasMore: boolean;
  /** All there are. */
  readonly total: number;
}

/** Parked messages behind a position, oldest first. */
export async function readParked(bus: EventBus, after: number, limit: number): Promise<ParkedPage> {
  const { state } = await bus.manager.streams.info(PARKED_STREAM);
  const messages: { position: number; message: ParkedMessage }[] = [];
  let position = Math.max(after + 1, state.first_seq);
  for (; position <= state.last_seq && messages.length < limit; position += 1) {
    // Those an operator has removed leave gaps.
    const stored = await bus.manager.streams.getMessage(PARKED_STREAM, { seq: position });
    if (stored !== null) messages.push({ position, message: parkedSchema.parse(stored.json()) });
  }
  return { messages, hasMore: position <= state.last_seq, total: state.messages };
}
