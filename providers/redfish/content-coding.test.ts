import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { failure } from './testing/call.ts';
import type { ScriptedResponse } from './testing/scripted-bmc.ts';
import { startTransport } from './testing/start-transport.ts';

describe('bodies of answers', () => {
  const said = { Id: 'café '.repeat(50) };
  const plain = Buffer.from(JSON.stringify(said));
  it.each([
    ['gzip', gzipSync(plain), 'gzip'],
    ['gzip that is not declared', gzipSync(plain), undefined],
    ['x-gzip', gzipSync(plain), 'X-GZip'],
    ['zlib', deflateSync(plain), 'deflate'],
    ['raw deflate', deflateRawSync(plain), 'deflate'],
    ['brotli', brotliCompressSync(plain), 'br'],
    ['two codings', brotliCompressSync(gzipSync(plain)), 'gzip, br'],
    ['no coding', plain, 'identity'],
  ])('reads an answer in %s', async (_, raw, coding) => {
    const { send } = await startTransport(() => ({
      raw,
      ...(coding !== undefined && { headers: { 'content-encoding': coding } }),
    }));
    expect((await send()).body).toEqual(said);
  });

  it('asks for a packed answer where there is no other, and says what it cannot unpack', async () => {
    const { bmc, send } = await startTransport(
      ({ path, headers }) => {
        const coded = (raw: Buffer, coding: string): ScriptedResponse => ({
          raw,
          headers: { 'content-encoding': coding },
        });
        if (path === '/bomb') return coded(gzipSync(Buffer.alloc(10_000_000, 32)), 'gzip');
        if (path === '/zstd') return coded(plain, 'zstd');
        if (path === '/half') return coded(gzipSync(plain).subarray(0, 20), 'gzip');
        if (headers['accept-encoding'] === 'identity') return { status: 406 };
        return coded(gzipSync(plain), 'gzip');
      },
      { maxBodyBytes: 100_000 },
    );
    expect((await send()).body).toEqual(said);
    expect(bmc.heard.map(({ headers }) => headers['accept-encoding'])).toEqual([
      'identity',
      'gzip, deflate, br',
    ]);
    for (const [path, message] of [
      ['/bomb', 'is larger than 100000 bytes'],
      ['/zstd', 'is coded as zstd, which is not understood'],
      ['/half', 'is no gzip'],
    ] as const) {
      const error = await failure(send({ path }));
      expect(error).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
      expect(error.message).toContain(message);
    }
  });

  it('recognizes a refusal by its status, whatever becomes of its body', async () => {
    const { send } = await startTransport(
      ({ path }): ScriptedResponse => {
        if (path === '/huge')
          return { status: 503, raw: 'x'.repeat(20_000), headers: { 'retry-after': '7' } };
        return { status: 401, raw: '{"error"', headers: { 'content-length': '5000', connection: 'close' } };
      },
      { maxBodyBytes: 10_000, requestTimeoutMs: 1_000 },
    );
    expect(await send()).toMatchObject({ status: 401, body: null });
    expect(await send({ path: '/huge' })).toMatchObject({
      status: 503,
      headers: { 'retry-after': '7' },
      body: null,
    });
  });

  it('lets no control character of a BMC through, in texts, names and headers', async () => {
    const { send } = await startTransport(() => ({
      raw: String.raw`{"a\u0000b":["x\u0000y\u001b[31m","\ud800z","ok\ttab"],"n":1}`.replaceAll('\\\\', '\\'),
    }));
    expect((await send()).body).toEqual({ 'a b': ['x y [31m', '\ufffdz', 'ok\ttab'], n: 1 });
  });
});
