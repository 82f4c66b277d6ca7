import type { Readable } from 'node:stream';

/** One request to one BMC. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** `https://host:port`. */
  readonly origin: string;
  /** Path and query on that origin. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of a body. */
  readonly upload?: Upload | undefined;
  readonly signal: AbortSignal;
  /** Our id of the server, for errors. */
  readonly target: string;
  /** Called for each request that goes out, redirects and repetitions included. */
  readonly counted?: () => void;
}

/** Bytes to be sent, with a length declared beforehand: BMCs accept no chunks. */
export interface Upload {
  readonly type: string;
  readonly bytes: number;
  readonly open: () => Readable;
  /** For the whole of it; other requests have `requestTimeoutMs`. */
  readonly timeoutMs: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; null when there was no body. */
  readonly body: unknown;
}
