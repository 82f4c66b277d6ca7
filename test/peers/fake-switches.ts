import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pythonVenv } from './python.ts';

/** PyPI's fake-switches, running: Junos switches that speak NETCONF over SSH. */
export interface FakeSwitches {
  /** Makes one more switch; answers the port on loopback at which it listens. */
  add(): Promise<number>;
  stop(): Promise<void>;
}

/** What each switch has. */
export const FAKE_SWITCH = {
  credential: { username: 'admin', password: 'canary-password' },
  ports: ['xe-0/0/0', 'xe-0/0/1', 'xe-0/0/2', 'xe-0/0/3'],
  lags: ['ae0', 'ae1'],
  vids: [20, 30, 40],
} as const;

/** It asks for a Twisted of 2016, which no present Python runs; it works with a new one. */
const PACKAGES = [
  'fake-switches==1.5.0',
  'attrs==26.1.0',
  'Automat==25.4.16',
  'bcrypt==5.0.0',
  'cffi==2.1.1',
  'constantly==23.10.4',
  'cryptography==50.0.2',
  'appdirs==1.4.4',
  'hyperlink==21.0.0',
  'idna==3.20',
  'Incremental==24.11.0',
  'lxml==6.1.3',
  'netaddr==1.3.0',
  'packaging==26.4',
  'pycparser==3.12',
  'tftpy==0.8.7',
  'Twisted==26.10.0',
  'typing_extensions==4.16.0',
  'zope.interface==8.7',
];

/** The programs of fake-switches, or why there are none. Installs them on the first call. */
export function fakeSwitchesVenv(): ReturnType<typeof pythonVenv> {
  return pythonVenv('fake-switches', PACKAGES, { withDependencies: false });
}

const { credential, ports, lags, vids } = FAKE_SWITCH;
const names = (list: readonly string[]): string => JSON.stringify(list);

/** A QFX: of its Junos switches the one with Enhanced Layer 2 Software. Each line of input makes another. */
const PROGRAM = `
from twisted.internet import reactor, stdio
from twisted.protocols.basic import LineReceiver
from fake_switches.switch_configuration import AggregatedPort, Port, Vlan
from fake_switches.switch_factory import SwitchFactory
from fake_switches.transports.ssh_service import SwitchSshService

class Control(LineReceiver):
    delimiter = b'\\n'
    def lineReceived(self, line):
        ports = [Port(n) for n in ${names(ports)}] + [AggregatedPort(n) for n in ${names(lags)}]
        vlans = [Vlan(v, 'v%d' % v) for v in ${JSON.stringify(vids)}]
        core = SwitchFactory().get('juniper_qfx_copper_generic', 'leaf-1', ports=ports, vlans=vlans)
        users = {'${credential.username}': b'${credential.password}'}
        listening = SwitchSshService('127.0.0.1', 0, core, users=users).hook_to_reactor(reactor)
        self.sendLine(str(listening.getHost().port).encode())
    def connectionLost(self, reason):
        if reactor.running:
            reactor.stop()

stdio.StandardIO(Control())
reactor.run()
`;

export async function startFakeSwitches({ bin }: { bin(name: string): string }): Promise<FakeSwitches> {
  const child = spawn(bin('python'), ['-c', PROGRAM], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // The mark says who started it.
    env: { PATH: process.env['PATH'], TEST_RUN: process.env['TEST_RUN'] },
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (text: Buffer) => {
    said = `${said}${text.toString()}`.slice(-2_000);
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  let last: Promise<unknown> = Promise.resolve();

  async function newPort(): Promise<number> {
    child.stdin.write('new\n');
    const line = await lines.next();
    if (line.done === true) throw new Error(`fake-switches does not serve: ${said}`);
    return Number(line.value);
  }

  return {
    async add() {
      const mine = last.then(newPort);
      last = mine.catch(() => {});
      return await mine;
    },
    async stop() {
      child.kill('SIGTERM');
      const killed = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(killed);
    },
  };
}
