import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { missingPrograms, startDaemon } from './daemon.ts';

/** OpenIPMI's BMC on loopback, with a machine that is off and has no boot override. */
export interface IpmiSim {
  readonly port: number;
  readonly credential: { readonly username: string; readonly password: string };
  readonly serialNumber: string;
  /** What the chassis was told, e.g. `set power 1`. */
  told(): Promise<readonly string[]>;
  /** What was typed into its serial port. */
  typed(): string;
  /** Prints on its serial port. */
  print(text: string): void;
  stop(): Promise<void>;
}

/** Why there is none, or undefined. */
export function missingIpmi(): string | undefined {
  return missingPrograms({ ipmi_sim: 'openipmi', ipmitool: 'ipmitool' });
}

/** A shutdown that is asked for is ignored, as by a system that hangs. */
const CHASSIS = `#!/bin/sh
cd "$(dirname "$0")" || exit 1
verb=$1
shift
case $verb in
get) for name; do read -r value <"state.$name" && echo "$name:$value"; done ;;
set) echo "set $1 $2" >>told; [ "$1" = shutdown ] || echo "$2" >"state.$1" ;;
esac
`;

export async function startIpmiSim(): Promise<IpmiSim> {
  const folder = await mkdtemp(join(tmpdir(), 'ipmi-sim-'));
  const file = (name: string): string => join(folder, name);
  const [username, password, serialNumber] = ['admin', 'canary-password', 'SN-0042'];
  const port = await freeUdpPort();
  const serial = await startSerialPort(file('state.power'));
  await mkdir(file('state'));
  await writeFile(file('chassis'), CHASSIS, { mode: 0o700 });
  await writeFile(file('told'), '');
  await writeFile(file('state.power'), '0\n');
  await writeFile(file('state.boot'), 'none\n');
  await writeFile(file('fru'), fruOf({ manufacturer: 'Acme', model: 'Acme 100', serialNumber }));
  await writeFile(
    file('lan.conf'),
    `name "sim"
set_working_mc 0x20
startlan 1
addr 127.0.0.1 ${port}
priv_limit admin
allowed_auths_operator md5
allowed_auths_admin md5
guid 0f1e2d3c4b5a69788796a5b4c3d2e1f0
endlan
sol "tcp:127.0.0.1:${serial.port}" 115200
chassis_control "${file('chassis')}"
user 2 true "${username}" "${password}" admin 10 md5
`,
  );
  await writeFile(
    file('sim.emu'),
    `mc_setbmc 0x20
mc_add 0x20 0 no-device-sdrs 0x23 9 8 0x9f 0x1291 0xf02
mc_add_fru_data 0x20 0 256 file 0 "${file('fru')}"
mc_enable 0x20
`,
  );
  const daemon = await startDaemon({
    program: 'ipmi_sim',
    args: ['-c', file('lan.conf'), '-f', file('sim.emu'), '-s', file('state'), '-n'],
    folder,
    log: file('log'),
    isReady: async () => await answersPing(port),
  });
  return {
    port,
    credential: { username, password },
    serialNumber,
    async told() {
      return (await readFile(file('told'), 'utf8')).split('\n').filter((line) => line !== '');
    },
    typed: serial.typed,
    print: serial.print,
    async stop() {
      await daemon.stop();
      await serial.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface SerialPort {
  readonly port: number;
  typed(): string;
  print(text: string): void;
  stop(): Promise<void>;
}

/** The machine's serial port: it prints what a machine does that starts, once the power is on, and repeats what is typed. */
async function startSerialPort(powerFile: string): Promise<SerialPort> {
  const open = new Set<Socket>();
  let typed = '';
  let isOn = false;
  const print = (text: string): void => open.forEach((socket) => void socket.write(text));
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('data', (bytes) => {
      typed += bytes.toString();
      socket.write(bytes);
    });
    socket.on('error', () => undefined).on('close', () => open.delete(socket));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const watch = setInterval(() => {
    void readFile(powerFile, 'utf8').then(
      (state) => {
        const was = isOn;
        isOn = state.trim() === '1';
        if (isOn && !was) print('Starting the machine\r\nNo bootable device\r\n');
      },
      () => undefined,
    );
  }, 50);
  return {
    port: (server.address() as AddressInfo).port,
    typed: () => typed,
    print,
    async stop() {
      clearInterval(watch);
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  socket.close();
  return port;
}

/** RMCP Presence Ping (IPMI 2.0, section 13.2.3). */
async function answersPing(port: number): Promise<boolean> {
  const socket = createSocket('udp4');
  const pong = once(socket, 'message').then(
    () => true,
    () => false,
  );
  socket.send(Buffer.from('0600ff06000011be80000000', 'hex'), port, '127.0.0.1');
  const answered = await Promise.race([pong, delay(200, false)]);
  socket.close();
  return answered;
}

/** A FRU of 256 bytes with a product area (IPMI FRU Information Storage Definition 1.0, sections 8 and 12). */
function fruOf(product: {
  readonly manufacturer: string;
  readonly model: string;
  readonly serialNumber: string;
}): Buffer {
  const field = (text: string): Buffer => Buffer.concat([Buffer.of(0xc0 | text.length), Buffer.from(text)]);
  const english = 25;
  const { manufacturer, model, serialNumber } = product;
  const fields = [manufacturer, model, 'PN100', '1', serialNumber].map(field);
  const content = Buffer.concat([Buffer.of(english), ...fields, Buffer.of(0xc1)]);
  const area = Buffer.alloc(Math.ceil((content.length + 3) / 8) * 8);
  area.set([1, area.length / 8]);
  area.set(content, 2);
  const header = Buffer.of(1, 0, 0, 0, 1, 0, 0, 0);
  for (const part of [header, area]) part[part.length - 1] = checksum(part);
  const fru = Buffer.alloc(256);
  fru.set(header);
  fru.set(area, header.length);
  return fru;
}

/** The byte that makes the sum of all 0. */
function checksum(bytes: Buffer): number {
  return -bytes.reduce((sum, byte) => sum + byte, 0) & 0xff;
}
