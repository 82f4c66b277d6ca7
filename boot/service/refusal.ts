import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Every refusal of the boot service has this shape. */
export interface RefusalBody {
  readonly error: { readonly code: string; readonly message: string; readonly holder?: string };
}

export function refusal(
  c: Context,
  status: ContentfulStatusCode,
  code: string,
  message: string,
  holder?: string,
): Response {
  const body: RefusalBody = { error: { code, message, ...(holder === undefined ? {} : { holder }) } };
  return c.json(body, status);
}

/** Refuses a body without reading it to its end, after which the connection is of no use. */
export function refuseLongBody(c: Context): Response {
  c.header('connection', 'close');
  return refusal(c, 413, 'INVALID_INPUT', 'The body is too long.');
}
