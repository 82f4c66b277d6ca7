import type { ServerResponse } from 'node:http';

/** Any page may call the graph: a token travels in a header that no browser adds automatically. */
const ANY_ORIGIN = { 'access-control-allow-origin': '*' };

export function respondJson(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  send(response, status, JSON.stringify(body), { 'content-type': 'application/json', ...headers });
}

/** A refusal in the shape that GraphQL clients read. */
export function respondError(
  response: ServerResponse,
  status: number,
  error: { readonly code: string; readonly message: string },
  headers = {},
): void {
  respondJson(
    response,
    status,
    { errors: [{ message: error.message, extensions: { code: error.code } }] },
    headers,
  );
}

export function respondPreflight(response: ServerResponse): void {
  response.writeHead(204, {
    ...ANY_ORIGIN,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, x-request-id, traceparent',
    'access-control-max-age': '86400',
  });
  response.end();
}

/** Sends what the graph answered. Events are sent as they come, until they end or the listener leaves. */
export async function respondWith(response: ServerResponse, answer: Response): Promise<void> {
  const headers = Object.fromEntries(answer.headers);
  // Read from the headers, not from their copy, which keeps the case they were written in.
  const streams = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  if (!streams || answer.body === null) return send(response, answer.status, await answer.text(), headers);
  response.writeHead(answer.status, { ...headers, ...ANY_ORIGIN });
  response.flushHeaders();
  await stream(response, answer.body);
}

/** With its length known, a response leaves in one write. */
function send(response: ServerResponse, status: number, text: string, headers: Record<string, string>): void {
  response.writeHead(status, { ...headers, ...ANY_ORIGIN, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** Copies at the listener's pace; when the listener leaves, the source is ended immediately. */
async function stream(response: ServerResponse, body: ReadableStream<Uint8Array>): Promise<void> {
  const reader = body.getReader();
  let wake = (): void => undefined;
  response.on('drain', () => wake());
  response.once('close', () => {
    wake();
    reader.cancel().catch(() => undefined);
  });
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (!response.write(value) && !response.destroyed) await new Promise<void>((resolve) => (wake = resolve));
  }
  response.end();
}
