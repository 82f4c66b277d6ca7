/**
 * ipmitool takes `~` after a line end, and as the first character, for a command of its own: `~.` ends it, and `~^Z` stops
 * its process. It sends one `~` for two.
 */
const ESCAPE = '~'.charCodeAt(0);
const [LINE_FEED, RETURN] = [0x0a, 0x0d];

/** Doubles the `~` of what is typed wherever ipmitool would take it for its own. */
export function createEscapes(): (bytes: Uint8Array) => Uint8Array {
  let isLineBegin = true;
  return (bytes) => {
    const sent: number[] = [];
    for (const byte of bytes) {
      if (isLineBegin && byte === ESCAPE) sent.push(ESCAPE);
      sent.push(byte);
      isLineBegin = byte === LINE_FEED || byte === RETURN;
    }
    return Uint8Array.from(sent);
  };
}
