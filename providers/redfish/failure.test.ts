import { describe, expect, it } from 'vitest';
import { failureOf } from './failure.ts';
import { messagesOf } from './message.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Request } from './request.ts';

const request = (method: Request['method']): Request => ({
  method,
  origin: 'https://bmc',
  path: '/redfish/v1/Systems/1',
  target: 'srvrsrv-1',
  signal: new AbortController().signal,
});

const said = (id: string) => ({ error: { '@Message.ExtendedInfo': [{ MessageId: id }] } });

function read(
  status: number,
  body: unknown = null,
  headers: Record<string, string> = {},
  method: Request['method'] = 'PATCH',
) {
  const { code, retry, effect } = failureOf({ status, body, headers }, request(method), []);
  return { code, retry, effect };
}

describe('failures', () => {
  it.each([
    [400, 'INVALID_ARGUMENT', 'never', 'none'],
    [401, 'AUTH_FAILED', 'operator', 'none'],
    [403, 'AUTH_FAILED', 'operator', 'none'],
    [404, 'NOT_FOUND', 'never', 'none'],
    [405, 'UNSUPPORTED', 'never', 'none'],
    [409, 'CONFLICT', 'backoff', 'none'],
    [412, 'PRECONDITION_FAILED', 'backoff', 'none'],
    [428, 'PRECONDITION_FAILED', 'backoff', 'none'],
    [429, 'RATE_LIMITED', 'backoff', 'none'],
    [500, 'BUSY', 'backoff', 'unknown'],
    [501, 'UNSUPPORTED', 'never', 'none'],
    [503, 'BUSY', 'backoff', 'none'],
    [504, 'BUSY', 'backoff', 'unknown'],
  ])('reads %i as %s', (status, code, retry, effect) => {
    expect(read(status)).toEqual({ code, retry, effect });
    expect(read(status, null, {}, 'GET').effect).toBe('none');
  });

  it('goes by the last segment of the message id, of whatever registry and version', () => {
    expect(read(400, said('Base.1.18.PasswordChangeRequired')).code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(read(403, said('PasswordChangeRequired')).code).toBe('PASSWORD_CHANGE_REQUIRED');
    expect(read(503, said('IDRAC.2.8.RAC0218')).code).toBe('SESSION_LIMIT');
    expect(read(400, said('iLO.2.14.UnableToModifyDuringSystemPOST'))).toEqual({
      code: 'NOT_READY',
      effect: 'none',
      retry: { afterMs: 5_000 },
    });
  });

  it('waits as long as the BMC asks, in seconds or until a date, but not where waiting is no use', () => {
    expect(read(503, null, { 'retry-after': '7' }).retry).toEqual({ afterMs: 7_000 });
    expect(read(401, null, { 'retry-after': '7' }).retry).toBe('operator');
    const now = Date.UTC(2030, 0, 1);
    expect(retryAfterMs(new Date(now + 90_000).toUTCString(), now)).toBe(90_000);
    expect(retryAfterMs(new Date(now - 90_000).toUTCString(), now)).toBe(0);
    expect(retryAfterMs('soon', now)).toBeNull();
    expect(retryAfterMs('99999999', now)).toBe(30 * 60_000);
    expect(retryAfterMs(undefined, now)).toBeNull();
  });

  it('finds messages in every place and shape they come in', () => {
    const info = [
      { MessageId: 'Base.1.8.A', Message: 'told', Severity: 'Warning' },
      { nonsense: true },
      null,
    ];
    expect(messagesOf({ error: { '@Message.ExtendedInfo': info } })).toEqual([
      { id: 'Base.1.8.A', key: 'A', text: 'told', severity: 'Warning', properties: [] },
    ]);
    expect(messagesOf({ '@Message.ExtendedInfo': { MessageID: 'B' } })).toMatchObject([{ key: 'B' }]);
    expect(messagesOf({ error: { code: 'Base.1.0.C', message: 'c' } })).toMatchObject([
      { key: 'C', text: 'c' },
    ]);
    for (const nothing of [null, '', 7, [], {}, { error: null }]) expect(messagesOf(nothing)).toEqual([]);
  });
});
