import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { startKea } from '#test/peers/kea.ts';
import { freePort } from '#test/servers/free-port.ts';
import type { DhcpBench, DhcpFault } from '../../conformance/dhcp.ts';
import { dhcpKeaConfig } from '../config.ts';
import { dhcpKeaProvider } from '../definition.ts';

/** The provider with a Kea of its own, behind a proxy that can fail. */
export async function dhcpBench(): Promise<DhcpBench> {
  const kea = await startKea('10.64.0.0/20');
  const proxy = await startProxy(kea.url);
  const { username, passwordFile } = kea;
  const closing: (() => Promise<void>)[] = [];
  const make = async (changes: object): Promise<DhcpBench['dhcp']> => {
    const given = { url: proxy.url, username, passwordFile, requestTimeoutMs: 1_500, ...changes };
    const provider = await dhcpKeaProvider.create(dhcpKeaConfig.parse(given));
    closing.push(provider.close);
    const { dhcp } = provider.capabilities;
    if (dhcp === undefined) throw new Error('the provider has no dhcp');
    return dhcp;
  };
  return {
    dhcp: await make({}),
    other: {
      wrongPassword: await make({ passwordFile: kea.wrongPasswordFile }),
      unreachable: await make({ url: `http://127.0.0.1:${await freePort()}` }),
    },
    address: '10.64.0.7',
    another: '10.64.0.8',
    elsewhere: '192.0.2.7',
    async served() {
      return (await kea.reservations()).map((one) => [one['hw-address'], one['ip-address']].join(' '));
    },
    async afterRestart() {
      return (await kea.written()).map((one) => [one['hw-address'], one['ip-address']].join(' '));
    },
    reserve: async (mac, address) =>
      await kea.reserve({ 'hw-address': mac, 'ip-address': address, 'user-context': { by: 'others' } }),
    inject: proxy.inject,
    async close() {
      for (const close of closing) await close();
      await proxy.close();
      await kea.stop();
    },
  };
}

interface Proxy {
  readonly url: string;
  inject(fault: DhcpFault | null): void;
  close(): Promise<void>;
}

/** Forwards commands, and applies the fault to those that it is for. */
async function startProxy(target: string): Promise<Proxy> {
  let fault: DhcpFault | null = null;
  const server = createServer((incoming, outgoing) => void forward(incoming, outgoing));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function forward(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const isWrite = /"config-set"/.test(body.toString());
    const isTest = /"config-test"/.test(body.toString());
    const met = fault?.on === (isWrite ? 'set' : isTest ? 'test' : 'get') ? fault : null;
    if (met?.does === 'hang') return;
    if (met?.does === 'meanwhile') await met.work();
    const sent = request(target, { method: 'POST', headers: incoming.headers });
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    if (met?.does === 'lose') {
      answer.resume();
      incoming.socket.destroy();
    } else if (met?.does === 'garble') {
      answer.resume();
      outgoing.end('<html>');
    } else {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inject: (given) => void (fault = given),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
