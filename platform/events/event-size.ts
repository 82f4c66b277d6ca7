/** What a message carries beside its body: the headers by which JetStream recognises it again and expires it. */
const HEADER_BYTES = 1_024;

/** Largest body of an event where the server allows it; NATS's own default for a whole message. */
export const DEFAULT_EVENT_BYTES = 1_048_576;

/** Largest body that fits in a message of a server with this `max_payload`, and in what was set. */
export function largestBody(maxPayload: number, setting: number): number {
  return Math.min(maxPayload, setting) - HEADER_BYTES;
}

/** The member of a value that makes it as large as it is: the deepest one that holds more than half of it. */
export function largestPart(value: unknown): { readonly path: readonly string[]; readonly bytes: number } {
  const path: string[] = [];
  let current = value;
  let bytes = bytesOf(value);
  for (;;) {
    if (current === null || typeof current !== 'object') break;
    const found = Object.entries(current).find(([, member]) => bytesOf(member) * 2 > bytes);
    if (found === undefined) break;
    path.push(found[0]);
    current = found[1];
    bytes = bytesOf(current);
  }
  return { path, bytes };
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}
