/** The bytes that arrived are no NETCONF, or too many. */
export class BadMessage extends Error {}

/** Takes messages out of a stream of bytes. */
export interface MessageReader {
  /** The messages that are complete by these bytes. */
  read(bytes: Buffer): Generator<string, void, undefined>;
  /** From the next message on, messages are in chunks: both sides have said that they speak `base:1.1`. */
  useChunks(): void;
}

/** Ends a message of `base:1.0` (RFC 6242, section 4.3). */
const DELIMITER = ']]>]]>';
/** The longest head of a chunk: `\n#4294967295\n`, with the line break that some devices send after a delimiter. */
const LONGEST_HEAD = 16;

/** @param limit most bytes of one message */
export function createMessageReader(limit: number): MessageReader {
  let pending: Buffer = Buffer.alloc(0);
  let parts: Buffer[] = [];
  let size = 0;
  let isChunked = false;
  /** Bytes of the present chunk that are still to come. */
  let missing = 0;

  const take = (length: number): void => {
    const part = pending.subarray(0, length);
    pending = pending.subarray(length);
    size += part.length;
    if (size > limit) throw new BadMessage(`a message of more than ${limit} bytes`);
    parts.push(part);
  };
  const finish = (): string => {
    const text = Buffer.concat(parts).toString('utf8');
    parts = [];
    size = 0;
    return text;
  };

  function nextDelimited(): string | undefined {
    const at = pending.indexOf(DELIMITER);
    if (at < 0) {
      // Its first bytes may have come already.
      take(Math.max(0, pending.length - DELIMITER.length + 1));
      return undefined;
    }
    take(at);
    pending = pending.subarray(DELIMITER.length);
    return finish();
  }

  /** Chunks as RFC 6242, section 4.2, has them. */
  function nextChunked(): string | undefined {
    for (;;) {
      if (missing > 0) {
        const length = Math.min(missing, pending.length);
        take(length);
        missing -= length;
        if (missing > 0) return undefined;
      }
      const head = /^\n+#(?:([1-9]\d{0,9})|(#))\n/u.exec(
        pending.subarray(0, LONGEST_HEAD).toString('latin1'),
      );
      if (head === null) {
        if (pending.length >= LONGEST_HEAD || !/^\n*(?:#(?:#|\d*))?$/u.test(pending.toString('latin1')))
          throw new BadMessage('a chunk without its length');
        return undefined;
      }
      pending = pending.subarray(head[0].length);
      if (head[2] !== undefined) return finish();
      missing = Number(head[1]);
      if (size + missing > limit) throw new BadMessage(`a message of more than ${limit} bytes`);
    }
  }

  return {
    *read(bytes) {
      pending = pending.length === 0 ? bytes : Buffer.concat([pending, bytes]);
      for (;;) {
        const message = isChunked ? nextChunked() : nextDelimited();
        if (message === undefined) return;
        yield message;
      }
    },
    useChunks() {
      isChunked = true;
    },
  };
}

/** A message as it is sent. */
export function framed(text: string, isChunked: boolean): string {
  return isChunked ? `\n#${Buffer.byteLength(text)}\n${text}\n##\n` : `${text}\n${DELIMITER}\n`;
}
