import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { freePort } from '#test/servers/free-port.ts';
import type { Bind } from '#test/peers/bind.ts';
import type { DnsBench, DnsFault } from '../../conformance/dns.ts';
import { dnsRfc2136Config } from '../config.ts';
import { dnsRfc2136Provider } from '../definition.ts';

let number = 0;

/** The provider with names of its own in the zones of a BIND that all cases share, behind a proxy that can fail. */
export async function dnsBench(bind: Bind, zones: readonly string[], domain: string): Promise<DnsBench> {
  const own = ++number;
  const proxy = await startProxy(bind.port);
  const make = async (changes: object): Promise<DnsBench['dns']> => {
    const given = { host: '127.0.0.1', port: proxy.port, zones, keyFile: bind.keyFile, ...changes };
    const config = dnsRfc2136Config.parse({ requestTimeoutMs: 1_500, ...given });
    const { dns } = (await dnsRfc2136Provider.create(config)).capabilities;
    if (dns === undefined) throw new Error('the provider has no dns');
    return dns;
  };
  return {
    dns: await make({}),
    other: {
      wrongKey: await make({ keyFile: bind.wrongKeyFile }),
      powerless: await make({ keyFile: bind.powerlessKeyFile }),
      missingKey: await make({ keyFile: `${bind.folder}/absent.key` }),
      unreachable: await make({ port: await freePort() }),
      wrongZones: await make({ zones: ['elsewhere.test'] }),
    },
    name: `host${own}.${domain}`,
    addresses: [`192.0.2.${own}`, `2001:db8::${own.toString(16)}`],
    withoutReverse: `198.51.100.${own}`,
    lookup: bind.lookup,
    change: bind.change,
    inject: proxy.inject,
    async close() {
      await proxy.close();
    },
  };
}

interface Proxy {
  readonly port: number;
  inject(fault: DnsFault | null): void;
  close(): Promise<void>;
}

/** Whether a message, with its length before it, has the opcode of an update. */
const isUpdate = (message: Buffer): boolean => ((message[4] ?? 0) & 0x78) >> 3 === 5;

/** Forwards connections to a server, and applies the fault to its answers. */
async function startProxy(target: number): Promise<Proxy> {
  let fault: DnsFault | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect({ host: '127.0.0.1', port: target });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    }
    let met: DnsFault | null = null;
    client.on('data', (request: Buffer) => {
      met = fault !== null && isUpdate(request) === fault.endsWith('update') ? fault : null;
      if (met?.startsWith('hang') === true) return;
      upstream.write(request);
    });
    upstream.on('data', (answer: Buffer) => {
      if (met?.startsWith('lost') === true) client.destroy();
      else if (met?.startsWith('malformed') === true)
        client.write(Buffer.from([0, 20, ...Array(20).fill(255)]));
      else if (met?.startsWith('forged') === true) client.write(forged(answer));
      else client.write(answer);
    });
    client.on('close', () => upstream.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    inject: (given) => void (fault = given),
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
  };
}

/** The answer with flags that differ from the signed ones. */
function forged(answer: Buffer): Buffer {
  const changed = Buffer.from(answer);
  changed.writeUInt8((changed[4] ?? 0) ^ 0x01, 4);
  return changed;
}
