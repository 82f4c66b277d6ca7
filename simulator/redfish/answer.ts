import type { Document } from '../models/model.ts';

/** What a service answers to one request. */
export interface Answer {
  readonly status: number;
  readonly body?: Document | undefined;
  /** Sent as it is, in place of a body. */
  readonly text?: string | undefined;
  /** How the body is packed. */
  readonly coding?: 'gzip';
  /** Sent bit by bit for as long as the client stays, in place of a body. Called once the head is sent. */
  readonly stream?: ((send: (text: string) => void, closed: AbortSignal) => void) | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the request changed anything. */
  readonly effect?: boolean;
}

/** One request as the service sees it, after HTTP is parsed. */
export interface ServiceRequest {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  header(name: string): string | undefined;
  /** The parsed body; undefined when there is none or it is not a JSON object. */
  readonly body: Document | undefined;
  /** The body as received; undefined when there is none. */
  readonly raw?: Buffer | undefined;
}
