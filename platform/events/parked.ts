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
  /** The message as it came, which may be anything; its beginning, where it is long. */
  body: z.string(),
  /** Size of the message as it came; copies made by older versions do not say, and are whole. */
  bodyBytes: z.number().optional(),
});

/** A copy must fit in a message itself, also when JSON writes each of its characters as an escape of six. */
const EXCERPT_CHARACTERS = 65_536;

/** As much of a message's body as a copy holds. */
export function excerptOf(body: string): Pick<ParkedMessage, 'body' | 'bodyBytes'> {
  return { body: body.slice(0, EXCERPT_CHARACTERS).toWellFormed(), bodyBytes: Buffer.byteLength(body) };
}

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
