import { ConnectionError, RequestError } from './errors.ts';

/** An answer of GraphQL over HTTP. */
export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: unknown };
  }[];
}

/** The data of an answer. Throws its first error, also where a part of the data is there: half an answer misleads. */
export function dataOf(url: string, response: Response, answer: GraphAnswer): Record<string, unknown> {
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw errorOf(error, response);
  if (answer.data !== undefined && answer.data !== null) return answer.data;
  const message = `${url} answered ${response.status} and no data.`;
  if (response.status === 401) throw new RequestError('UNAUTHENTICATED', message, { status: 401 });
  if (isRetried(response.status) || response.ok)
    throw new ConnectionError(message, { retryAfterMs: retryAfterOf(response) });
  throw new RequestError('BAD_ANSWER', message, { status: response.status });
}

function errorOf(
  { message, path, extensions }: NonNullable<GraphAnswer['errors']>[number],
  response: Response,
): Error {
  const { status } = response;
  const code = typeof extensions?.code === 'string' ? extensions.code : undefined;
  if (status === 401 || code === 'UNAUTHENTICATED')
    return new RequestError('UNAUTHENTICATED', message, { path, status });
  if (isRetried(status) || code === 'UNAVAILABLE')
    return new ConnectionError(message, { retryAfterMs: retryAfterOf(response) });
  return new RequestError(code ?? 'UNKNOWN', message, { path, status });
}

function isRetried(status: number): boolean {
  return status === 429 || status >= 500;
}

function retryAfterOf(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? '');
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
}
