import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '#platform/certificates/certificate.ts';
import { failure } from './testing/call.ts';
import type { ScriptedResponse } from './testing/scripted-bmc.ts';
import { startTransport } from './testing/start-transport.ts';

describe('transport', () => {
  it('sends what BMCs want to see, and reads the answer', async () => {
    const { bmc, send } = await startTransport(() => ({ body: { Id: '1' }, headers: { etag: '"7"' } }));

    const answer = await send({ method: 'POST', body: { ResetType: 'On' } });

    expect(answer).toMatchObject({ status: 200, body: { Id: '1' }, headers: { etag: '"7"' } });
    expect(bmc.heard[0]?.headers).toMatchObject({
      'content-length': '18',
      'content-type': 'application/json',
      'odata-version': '4.0',
      'accept-encoding': 'identity',
    });
    expect(bmc.heard[0]?.headers).not.toHaveProperty('transfer-encoding');
  });

  it('keeps its connection between requests', async () => {
    const { bmc, send } = await startTransport(() => ({ body: {} }));

    for (let i = 0; i < 5; i += 1) await send();

    expect(bmc.connections()).toBe(1);
  });

  it('follows a redirect of GET within the BMC only', async () => {
    const moved = (path: string): ScriptedResponse => ({ status: 308, headers: { location: path } });
    const { send } = await startTransport(({ path }) => {
      if (path === '/redfish/v1/') return moved('/redfish/v2/');
      if (path === '/away') return moved('https://elsewhere.invalid/');
      if (path === '/circle') return moved('/circle');
      return { body: { path } };
    });

    expect((await send()).body).toEqual({ path: '/redfish/v2/' });
    expect(await failure(send({ path: '/away' }))).toMatchObject({ code: 'BAD_ANSWER', retry: 'never' });
    expect(await failure(send({ path: '/circle' }))).toMatchObject({ code: 'BAD_ANSWER' });
  });

  it('follows a redirect of a write to the same resource with a slash, and no other', async () => {
    const { bmc, send } = await startTransport(({ path }) => {
      const to = (location: string, status = 308): ScriptedResponse => ({ status, headers: { location } });
      if (path === '/slash?a=1') return to('/slash/?a=1', 307);
      if (path === '/other') return to('/elsewhere');
      if (path === '/away') return to('https://elsewhere.invalid/away/');
      if (path === '/moved') return to('/moved/', 301);
      if (path === '/circle') return to('/circle');
      return { status: 204 };
    });
    const post = async (path: string) => (await send({ method: 'POST', path, body: { a: 1 } })).status;

    expect(await post('/slash?a=1')).toBe(204);
    expect(bmc.heard.at(-1)).toMatchObject({ method: 'POST', path: '/slash/?a=1', body: { a: 1 } });
    for (const [path, status] of [
      ['/other', 308],
      ['/away', 308],
      ['/moved', 301],
      ['/circle', 308],
    ] as const)
      expect(await post(path)).toBe(status);
    expect(bmc.heard).toHaveLength(6);
  });

  it('repeats a GET once when its connection breaks, and nothing else', async () => {
    const { bmc, send } = await startTransport((_, index) => (index === 0 ? 'reset' : { body: {} }));
    expect((await send()).status).toBe(200);
    expect(bmc.heard).toHaveLength(2);

    const broken = await startTransport(() => 'reset');
    expect(await failure(broken.send())).toMatchObject({
      code: 'UNREACHABLE',
      retry: 'backoff',
      effect: 'none',
    });
    expect(broken.bmc.heard).toHaveLength(2);
    const lost = await failure(broken.send({ method: 'POST', body: {} }));
    expect(lost).toMatchObject({ code: 'UNREACHABLE', effect: 'unknown' });
    expect(broken.bmc.heard).toHaveLength(3);
  });

  it('gives up on silence, with the effect unknown unless it only read', async () => {
    const { send } = await startTransport(() => null, { requestTimeoutMs: 200 });

    expect(await failure(send())).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'none' });
    expect(await failure(send({ method: 'PATCH', body: {} }))).toMatchObject({
      code: 'TIMEOUT',
      effect: 'unknown',
    });
  });

  it('ends at once when it is cancelled, or its deadline passes', async () => {
    const { bmc, send } = await startTransport(() => null);
    const abort = new AbortController();
    const posting = failure(send({ method: 'POST', body: {}, signal: abort.signal }));
    await expect.poll(() => bmc.heard.length).toBe(1);
    abort.abort();

    expect(await posting).toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'unknown' });
    const late = await failure(send({ signal: AbortSignal.timeout(100) }));
    expect(late).toMatchObject({ code: 'TIMEOUT', effect: 'none' });
  });

  it('refuses what is huge, cut off or no JSON', async () => {
    const { send } = await startTransport(
      ({ path }) => {
        if (path === '/huge') return { raw: JSON.stringify({ filler: 'x'.repeat(20_000) }) };
        if (path === '/html') return { raw: '<html>canary-password</html>' };
        return { raw: '{"Id":', headers: { 'content-length': '5000', connection: 'close' } };
      },
      { maxBodyBytes: 10_000, requestTimeoutMs: 1_000 },
    );

    expect(await failure(send({ path: '/huge' }))).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
    const html = await failure(send({ path: '/html' }));
    expect(html.code).toBe('BAD_ANSWER');
    expect(`${html.message} ${String(html.cause)}`).not.toContain('canary');
    expect(['BAD_ANSWER', 'UNREACHABLE', 'TIMEOUT']).toContain((await failure(send({ path: '/cut' }))).code);
  });

  it('says that there is no listener, before anything was sent', async () => {
    const { send } = await startTransport(() => ({ body: {} }));
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    taken.close();
    await once(taken, 'close');

    const error = await failure(send({ method: 'POST', body: {}, origin: `https://127.0.0.1:${port}` }));
    expect(error).toMatchObject({ code: 'UNREACHABLE', effect: 'none', retry: 'backoff' });
  });

  it('trusts a BMC by the authority given, or by the pinned certificate, and sends nothing to another', async () => {
    const stranger = (await createAuthority('stranger')).certificate;
    const signed = await startTransport(() => ({ body: {} }), {}, { ca: stranger });
    expect(await failure(signed.send())).toMatchObject({
      code: 'TLS_UNTRUSTED',
      retry: 'operator',
      effect: 'none',
    });
    const unsigned = await startTransport(() => ({ body: {} }), {}, { ca: undefined });
    expect(await failure(unsigned.send())).toMatchObject({ code: 'TLS_UNTRUSTED' });

    const { fingerprint256 } = new X509Certificate(signed.bmc.certificate);
    for (const fingerprint of [fingerprint256, fingerprint256.replaceAll(':', '').toLowerCase()]) {
      const pinned = await startTransport(() => ({ body: {} }), {}, { ca: undefined, fingerprint });
      expect((await pinned.send()).status).toBe(200);
    }
    const other = new X509Certificate(stranger).fingerprint256;
    const mispinned = await startTransport(() => ({ body: {} }), {}, { fingerprint: other });
    expect(await failure(mispinned.send({ method: 'POST', body: {} }))).toMatchObject({
      code: 'TLS_UNTRUSTED',
      effect: 'none',
    });
    expect([...signed.bmc.heard, ...unsigned.bmc.heard, ...mispinned.bmc.heard]).toEqual([]);
  });
});
