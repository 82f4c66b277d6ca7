import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { composeSupergraph } from './compose.ts';
import { startGatewayFixture, type GatewayFixture } from './fixture/gateway-fixture.ts';
import { startDomains, type StandInDomains } from './fixture/stand-in-domains.ts';

let fixture: GatewayFixture | undefined;
let domains: StandInDomains | undefined;
let server: Server | undefined;

afterEach(async () => {
  await fixture?.close();
  await domains?.close();
  server?.close();
  [fixture, domains, server] = [undefined, undefined, undefined];
});

const MUTATION =
  'mutation { instanceDecommission(input: { idempotencyKey: "k", id: "i" }) { errors { code } } }';

/** A gateway before a domain that handles each connection by the given function. */
async function inFrontOf(
  onConnection: (socket: Socket) => void,
  deadlineMs?: number,
): Promise<GatewayFixture> {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const supergraph = composeSupergraph('public', (domain) => `http://127.0.0.1:${port}/${domain}/graphql`);
  return await startGatewayFixture({ supergraph, ...(deadlineMs === undefined ? {} : { deadlineMs }) });
}

const respond = (socket: Socket, status: string, body: string): void => {
  socket.write(
    `HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  );
};

describe('a domain that is unavailable', () => {
  it('is named, and removes nothing from the data of others', async () => {
    domains = await startDomains({
      instances: { Query: { instances: () => ({ nodes: [{ id: 'a', server: { id: 's1' } }] }) } },
    });
    fixture = await startGatewayFixture({ supergraph: domains.supergraph });
    const answer = await fixture.request('{ instances { nodes { id server { id rack { id } } } } }');
    expect(answer.data).toMatchObject({
      instances: { nodes: [{ id: 'a', server: { id: 's1', rack: null } }] },
    });
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'UNAVAILABLE', domain: 'servers', retryable: true },
    });
    expect(answer.errors?.[0]?.message).toContain('The domain servers does not answer (ECONNREFUSED)');
  });

  it('is distinguished from one that answers with something else than GraphQL', async () => {
    fixture = await inFrontOf((socket) => {
      socket.once('data', () => respond(socket, '502 Bad Gateway', '<html>'));
    });
    const answer = await fixture.request('{ instances { nodes { id } } }');
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'UNAVAILABLE', domain: 'instances' } });
    expect(answer.errors?.[0]?.message).toContain('HTTP 502');
  });

  it('is given up on when the deadline has passed', async () => {
    fixture = await inFrontOf(() => undefined, 1_000);
    const answer = await fixture.request(MUTATION);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', domain: 'instances' });
    expect(answer.errors?.[0]?.message).toMatch(/did not answer in time.*same idempotencyKey/);
  });
});

describe('a connection that is lost before the answer', () => {
  const data = JSON.stringify({ data: { instances: { nodes: [] } } });

  it('is replaced for a query, once', async () => {
    let connections = 0;
    fixture = await inFrontOf((socket) => {
      connections += 1;
      const first = connections === 1;
      socket.once('data', () => (first ? socket.resetAndDestroy() : respond(socket, '200 OK', data)));
    });
    expect((await fixture.request('{ instances { nodes { id } } }')).data).toEqual({
      instances: { nodes: [] },
    });
    expect(connections).toBe(2);
  });

  it('is reported for a mutation, which may have happened', async () => {
    let connections = 0;
    fixture = await inFrontOf((socket) => {
      connections += 1;
      socket.once('data', () => socket.resetAndDestroy());
    });
    const answer = await fixture.request(MUTATION);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', domain: 'instances' });
    expect(answer.errors?.[0]?.message).toContain('same idempotencyKey');
    expect(connections).toBe(1);
  });
});
