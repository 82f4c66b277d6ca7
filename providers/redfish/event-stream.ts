/** A message of a stream of server-sent events. */
export interface StreamMessage {
  readonly id: string;
  readonly data: string;
}

/**
 * Takes server-sent events apart (HTML standard §9.2.6). `limit` bounds a message in bytes: what a BMC sends is
 * untrusted. Throws when one is larger.
 */
export async function* readEventStream(
  chunks: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<StreamMessage> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  let id = '';
  let size = 0;
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    size += chunk.length;
    if (size > limit) throw new RangeError(`a message of the event stream is larger than ${limit} bytes`);
    // A CR at the very end may be half of a CRLF.
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) yield { id, data: data.join('\n') };
        data = [];
        size = rest.length;
        continue;
      }
      const [field = '', value = ''] = splitField(line);
      if (field === 'data') data.push(value);
      if (field === 'id') id = value;
    }
  }
}

/** `field: value`; a line that begins with a colon is a comment. */
function splitField(line: string): readonly string[] {
  const colon = line.indexOf(':');
  if (colon < 0) return [line, ''];
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
