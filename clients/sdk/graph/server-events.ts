/** Field lines of one event, as the HTML standard's server-sent events have them. */
interface ServerEvent {
  readonly type: string;
  readonly data: string;
}

/**
 * Data of GraphQL over SSE in its distinct connections mode (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md):
 * each `next` until `complete`. Returns whether the stream was completed by the server, rather than cut off.
 * `onBytes` is called for everything that arrives, including the comments that keep the connection alive.
 */
export async function* readServerEvents(
  body: ReadableStream<Uint8Array>,
  onBytes: () => void,
): AsyncGenerator<string, boolean> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return false;
      onBytes();
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r\n\r\n|\n\n|\r\r/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseEvent(block);
        if (event.type === 'complete') return true;
        if (event.data !== '') yield event.data;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseEvent(block: string): ServerEvent {
  let type = 'message';
  const data: string[] = [];
  for (const line of block.split(/\r\n|\n|\r/)) {
    const [, name = '', value = ''] = /^([^:]*):? ?([^]*)$/.exec(line) ?? [];
    if (name === 'event') type = value;
    if (name === 'data') data.push(value);
  }
  return { type, data: data.join('\n') };
}
