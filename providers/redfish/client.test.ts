import { iDRACRedfishClient } from 'redfish-client';
import type { Logger } from 'redfish-client';
import { afterEach, describe, expect, it } from 'vitest';
import { BmcClient } from './client.ts';
import { redfishConfig } from './config.ts';
import { createLane } from './lane.ts';
import { failure } from './testing/call.ts';
import { plainSystem, startModelBmc, systemPath } from './testing/model-bmc.ts';
import type { Reaction } from './testing/model-bmc.ts';
import { createTransport } from './transport.ts';

const silent: Logger = { child: () => silent, debug() {}, info() {}, warn() {}, error() {} };

/** redfish-client as it is, but over a table of answers. Shows what our subclass is there for. */
class Upstream extends iDRACRedfishClient {
  readonly sent: string[] = [];
  readonly #answer: (url: string) => unknown;

  constructor(answer: (url: string) => unknown) {
    super('bmc', 'admin', 'canary-password', silent);
    this.#answer = answer;
  }

  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the signature is redfish-client's
  protected override customFetch<T>(
    url: string,
    init: RequestInit = {},
  ): Promise<{ data: T; headers: Headers }> {
    this.sent.push(`${init.method ?? 'GET'} ${new URL(url).pathname}`);
    const headers = new Headers({ 'x-auth-token': 'canary-token' });
    return Promise.resolve({ data: this.#answer(url) as T, headers });
  }
}

describe('BmcClient', () => {
  const undo: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).toReversed()) await step();
  });

  async function start(react?: Reaction) {
    const bmc = await startModelBmc(react);
    undo.push(() => bmc.close());
    const { credential, ca } = bmc.target();
    const config = redfishConfig.parse({ requestTimeoutMs: 2_000 });
    const transport = createTransport({ ca, fingerprint: undefined }, config);
    const lane = createLane();
    const client = new BmcClient({
      noBasic: new Set(),
      origin: bmc.origin,
      credential,
      target: 'srvrsrv-test',
      config,
      transport,
      lane,
    });
    undo.push(() => client.shut());
    return { bmc, client };
  }

  it('carries what redfish-client sends over our transport, with our session', async () => {
    const { bmc, client } = await start();

    expect(await client.isAvailable()).toBe(true);
    expect(await client.getSystemInfo()).toMatchObject({ Id: '1', PowerState: 'Off' });
    expect(await client.getSessionToken()).toBe('canary-token');
    await client.closeSession();

    const logins = bmc.heard.filter(({ method }) => method === 'POST');
    expect(logins).toHaveLength(1);
    expect(bmc.heard.at(-1)).toMatchObject({
      method: 'DELETE',
      path: '/redfish/v1/SessionService/Sessions/1',
    });
    expect(bmc.connections()).toBe(1);
  });

  it('reads the power afresh, where redfish-client answers from its cache', async () => {
    let state = 'Off';
    const upstream = new Upstream((url) =>
      url.endsWith('/Systems') ? { Members: [{ '@odata.id': systemPath }] } : { PowerState: state },
    );
    const { bmc, client } = await start();
    await upstream.getSystemPowerState();
    await client.getSystemPowerState();
    state = 'On';
    bmc.documents[systemPath] = plainSystem({ PowerState: 'On' });

    expect(await upstream.getSystemPowerState()).toBe('Off');
    expect(await client.getSystemPowerState()).toBe('On');
  });

  it('logs in once for concurrent callers, where redfish-client does so for each', async () => {
    const upstream = new Upstream(() => ({ Id: '1', Links: { Sessions: { '@odata.id': '/s' } } }));
    const { bmc, client } = await start();

    await Promise.all([upstream.getSessionToken(), upstream.getSessionToken(), upstream.getSessionToken()]);
    await Promise.all([client.getSessionToken(), client.getSessionToken(), client.getSessionToken()]);

    expect(upstream.sent.filter((sent) => sent === 'POST /s')).toHaveLength(3);
    expect(bmc.heard.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('recognizes a success that iLO wraps in an error', async () => {
    const success = { error: { '@Message.ExtendedInfo': [{ MessageId: 'Base.1.4.Success' }] } };
    const { client } = await start(({ method }) => (method === 'PATCH' ? { body: success } : undefined));
    const signal = new AbortController().signal;

    const answer = await client.send({ method: 'PATCH', path: systemPath, body: {}, signal });
    expect(answer.status).toBe(200);
  });

  it('regards a critical message in a 200, and an error without a body, as failures', async () => {
    const critical = {
      error: { '@Message.ExtendedInfo': [{ MessageId: 'Base.1.4.InternalError', Severity: 'Critical' }] },
    };
    const { client } = await start(({ method }) => {
      if (method === 'PATCH') return { body: critical };
      return method === 'DELETE' ? { status: 500 } : undefined;
    });
    const signal = new AbortController().signal;

    const patch = client.send({ method: 'PATCH', path: systemPath, body: {}, signal });
    expect(await failure(patch)).toMatchObject({ code: 'BAD_ANSWER', effect: 'unknown' });
    const remove = client.send({ method: 'DELETE', path: systemPath, signal });
    expect(await failure(remove)).toMatchObject({ code: 'BUSY', effect: 'unknown', vendor: { status: 500 } });
  });

  it('does not let the faulty methods of redfish-client through', async () => {
    const { bmc, client } = await start();
    for (const call of [
      client.setNextBootDevice(),
      client.setVirtualMediaAsNextBootDevice(),
      client.waitForTaskCompletion(),
    ]) {
      expect(await failure(call)).toMatchObject({ code: 'BUG', effect: 'none' });
    }
    expect(bmc.heard).toEqual([]);
  });
});
