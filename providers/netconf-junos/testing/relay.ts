import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import ssh2, { type ClientChannel, type Connection, type ServerChannel } from 'ssh2';
import { FAKE_SWITCH } from '#test/peers/fake-switches.ts';
import { fingerprintOf } from '../known-hosts.ts';
import { createMessageReader, framed } from '../framing.ts';

/** What the relay does to requests. */
export type RelayFault = 'slow' | 'hang' | 'locked' | 'malformed' | 'huge' | 'answer-lost' | 'lost' | 'lying';

export interface RelayRule {
  readonly fault: RelayFault;
  /** Reads are all requests but `lock` and `commit`. */
  readonly on: 'reads' | 'lock' | 'commit';
  times: number;
}

/** Stands between the provider and a switch of fake-switches, so that things go wrong there as they do with devices. */
export interface Relay {
  readonly port: number;
  readonly fingerprint: string;
  /** The host key, as a line of a file of known hosts has it. */
  readonly hostKey: string;
  rule: RelayRule | undefined;
  /** An operation that the switch gets before each commit: what another session does in between. */
  beforeCommit: string | undefined;
  /** Passwords that were tried. */
  readonly logins: () => number;
  /** Each commit that arrived, and whether it took effect. */
  readonly commits: () => readonly boolean[];
  /** Names of all requests, in order. */
  readonly requests: () => readonly string[];
  /** Asks the switch itself, as another session does. */
  ask(operation: string): Promise<string>;
  close(): Promise<void>;
}

const START_MS = 30_000;
const LIMIT = 1_000_000;
const BASE_1_1 = '<capability>urn:ietf:params:netconf:base:1.1</capability>';
const SYSTEM = `<system-information><hardware-model>qfx5100-48s-6q</hardware-model><os-name>junos</os-name><os-version>21.4R3.15</os-version><serial-number>sw-1</serial-number><host-name>leaf-1</host-name></system-information>`;
const LOCKED =
  '<rpc-error><error-type>protocol</error-type><error-tag>lock-denied</error-tag><error-severity>error</error-severity><error-message>configuration database locked by: ada terminal p0 (pid 4711)</error-message></rpc-error>';

/**
 * All sessions of the provider share one with the switch, as each costs it a second. A session that ends leaves the switch as
 * RFC 6241, section 8.3.5.2, has it, which fake-switches does not do by itself.
 * @param isChunked whether it speaks `base:1.1` too, which fake-switches does not
 */
export async function startRelay(upstreamPort: number, isChunked: boolean): Promise<Relay> {
  const device = await connectTo(upstreamPort);
  const { key, hostKey } = createHostKey();
  const open = new Set<Connection>();
  const commits: boolean[] = [];
  const requests: string[] = [];
  let logins = 0;
  /** Settled when all that the provider sent is done. */
  let handled: Promise<void> = Promise.resolve();

  const sshServer = new ssh2.Server({ hostKeys: [key] }, (client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => {});
    client.on('authentication', (context) => {
      const { username, password } = FAKE_SWITCH.credential;
      if (context.method !== 'password') return context.reject(['password']);
      logins += 1;
      if (context.username === username && context.password === password) return context.accept();
      context.reject();
    });
    client.on('session', (acceptSession) => {
      acceptSession().on('subsystem', (accept, reject, { name }) => {
        if (name === 'netconf') serve(accept(), () => client.end());
        else reject();
      });
    });
  });
  // Messages are small and wait for one another.
  const server = createServer({ noDelay: true }, (socket) => sshServer.injectSocket(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const relay: Relay = {
    port: (server.address() as AddressInfo).port,
    fingerprint: fingerprintOf(hostKey),
    hostKey: `ecdsa-sha2-nistp256 ${hostKey.toString('base64')}`,
    rule: undefined,
    beforeCommit: undefined,
    logins: () => logins,
    commits: () => commits,
    requests: () => requests,
    ask: async (operation) => await device.ask(rpcOf(operation)),
    async close() {
      for (const client of open) client.end();
      server.close();
      await once(server, 'close');
      await handled;
      device.end();
    },
  };

  function serve(stream: ServerChannel, cut: () => void): void {
    const reader = createMessageReader(LIMIT);
    let speaksChunks = false;
    let isLocked = false;
    const say = (message: string): void => void stream.write(framed(message, speaksChunks));
    say(device.hello.replace('</capabilities>', `${isChunked ? BASE_1_1 : ''}</capabilities>`));

    async function handle(message: string): Promise<void> {
      const [, id = '', name = ''] = /<rpc[^>]*message-id="(\d+)"[^>]*>\s*<([\w-]+)/u.exec(message) ?? [];
      const reply = (content: string): string =>
        `<rpc-reply xmlns="urn:ietf:params:xml:ns:netconf:base:1.0" message-id="${id}">${content}</rpc-reply>`;
      requests.push(name);
      const fault = faultOf(relay, name);
      if (name === 'commit') commits.push(false);
      if (fault === 'slow') await delay(500);
      if (fault === 'hang') return;
      if (fault === 'lost') return cut();
      if (fault === 'locked') return say(reply(LOCKED));
      if (fault === 'malformed') return say('<rpc-reply message-id="1"><data>');
      if (fault === 'huge') return say(reply(`<data>${'x'.repeat(300_000)}</data>`));
      if (fault === 'lying') {
        await device.ask(rpcOf('<discard-changes/>'));
        return say(reply('<ok/>'));
      }
      if (name === 'get-system-information') return say(reply(SYSTEM));
      if (name === 'commit' && relay.beforeCommit !== undefined) await device.ask(rpcOf(relay.beforeCommit));
      const answer = await device.ask(message);
      if (name === 'commit') commits[commits.length - 1] = answer.includes('<ok/>');
      if (name === 'lock') isLocked = answer.includes('<ok/>');
      if (name === 'unlock') isLocked = false;
      if (fault === 'answer-lost') return cut();
      say(answer);
    }

    stream.on('data', (bytes: Buffer) => {
      for (const message of reader.read(bytes)) {
        if (!message.includes('<hello')) {
          handled = handled.then(async () => await handle(message));
          continue;
        }
        speaksChunks = isChunked && message.includes(BASE_1_1);
        if (speaksChunks) reader.useChunks();
      }
    });
    stream.on('close', () => {
      handled = handled.then(async () => {
        if (isLocked) await device.ask(rpcOf('<discard-changes/>'));
      });
    });
  }
  return relay;
}

/** Keys that ssh2 makes are sometimes ones that it cannot read. */
function createHostKey(): { readonly key: string; readonly hostKey: Buffer } {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = privateKey.export({ type: 'sec1', format: 'pem' });
  const parsed = ssh2.utils.parseKey(key);
  if (parsed instanceof Error) throw parsed;
  return { key, hostKey: parsed.getPublicSSH() };
}

const rpcOf = (operation: string): string => `<rpc message-id="0">${operation}</rpc>`;

function faultOf(relay: Relay, name: string): RelayFault | undefined {
  const { rule } = relay;
  if (rule === undefined || rule.times === 0) return undefined;
  const on = name === 'lock' || name === 'commit' ? name : 'reads';
  if (on !== rule.on) return undefined;
  rule.times -= 1;
  return rule.fault;
}

interface Device {
  readonly hello: string;
  /** One after the other. */
  ask(message: string): Promise<string>;
  end(): void;
}

/** A session with fake-switches, which speaks `base:1.0`. */
async function connectTo(port: number): Promise<Device> {
  const client = new ssh2.Client();
  client.connect({ host: '127.0.0.1', port, ...FAKE_SWITCH.credential, readyTimeout: START_MS });
  await once(client, 'ready');
  client.setNoDelay(true);
  client.on('error', () => {});
  const stream = await new Promise<ClientChannel>((resolve, reject) => {
    client.subsys('netconf', (error, channel) => (error === undefined ? resolve(channel) : reject(error)));
  });
  const reader = createMessageReader(LIMIT);
  const messages: string[] = [];
  let wake = (): void => {};
  stream.on('data', (bytes: Buffer) => {
    messages.push(...reader.read(bytes));
    wake();
  });
  const received = async (): Promise<string> => {
    for (;;) {
      const message = messages.shift();
      if (message !== undefined) return message.trim();
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  const send = (message: string): void => void stream.write(framed(message, false));
  const hello = await received();
  send('<hello><capabilities/></hello>');
  let last: Promise<unknown> = Promise.resolve();
  return {
    hello,
    async ask(message) {
      const answer = last.then(async () => {
        send(message);
        return await received();
      });
      last = answer;
      return await answer;
    },
    end: () => client.end(),
  };
}
