import type { Readable } from 'node:stream';

export interface EventStreamOptions<Result> {
  /** The result that the data of one event holds. */
  readonly toResult: (data: string) => Result;
  /** The last result of a stream that was cut short. */
  readonly lost: () => Result;
}

/**
 * Reads the results of a subscription from server-sent events, in the distinct connections mode of GraphQL over SSE
 * (https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md). It ends with the `complete` event; an end
 * without one is a failure. A client that stops listening ends the request.
 */
export function readEventStream<Result>(
  body: Readable,
  { toResult, lost }: EventStreamOptions<Result>,
): AsyncIterableIterator<Result> {
  let left = false;

  async function* read(): AsyncGenerator<Result, undefined> {
    try {
      for await (const { name, data } of parseEvents(body)) {
        if (name === 'complete') return;
        if (name === 'next' && data !== '') yield toResult(data);
      }
    } catch {
      // Reported below: to a listener a lost connection and a stream cut short are the same.
    }
    if (!left) yield lost();
  }

  const results = read();
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => await results.next(),
    // A generator would wait for its next event before it returns; a listener who leaves must not wait for that.
    async return() {
      left = true;
      body.destroy();
      return { done: true, value: undefined };
    },
  };
}

async function* parseEvents(body: Readable): AsyncGenerator<{ name: string; data: string }> {
  body.setEncoding('utf8');
  let buffered = '';
  for await (const chunk of body as AsyncIterable<string>) {
    buffered += chunk;
    for (let end = buffered.indexOf('\n\n'); end >= 0; end = buffered.indexOf('\n\n')) {
      yield parseEvent(buffered.slice(0, end));
      buffered = buffered.slice(end + 2);
    }
  }
}

function parseEvent(text: string): { name: string; data: string } {
  let name = '';
  const data: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).trim());
  }
  return { name, data: data.join('\n') };
}
