import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import type { FaultRule, Write } from '../../conformance/bench.ts';
import { chassisControl, getBootFlags, getDeviceId, setBootFlags } from '../commands.ts';
import { isLogin, messageIn, withMessage, type Message } from './packet.ts';

/** A front of ipmi_sim that counts, and does wrong what the BMC does not do wrong on its own. */
export interface Front {
  readonly port: number;
  readonly writes: readonly Write[];
  readonly logins: number;
  inject(rule: FaultRule): void;
  heal(): void;
  close(): Promise<void>;
}

/** What a request was that ipmi_sim got another one for, or whose answer is looked at. */
interface Asked {
  readonly request: Message;
  readonly rule?: Rule | undefined;
  readonly write?: { took: boolean; readonly what: string } | undefined;
}

type Rule = FaultRule & { left: number };

const SLOW_MS = 60;
const HUGE = 200;
const BUSY = 0xc0;
/** Refusals of Set System Boot Options and of Chassis Control. */
const SET_IN_PROGRESS = 0x81;
const PRESENT_STATE = 0xd5;

const [control, setBoot] = [chassisControl('power-up'), setBootFlags([])];

export async function startFront(bmcPort: number): Promise<Front> {
  const upstreams = new Map<number, Socket>();
  const writes: { took: boolean; readonly what: string }[] = [];
  let logins = 0;
  let rules: Rule[] = [];
  /** Data 1 and 3 to 5 of the boot flags: ipmi_sim keeps the device alone, and never shows flags as valid. */
  let flags = Buffer.alloc(5);
  const server = createSocket('udp4').bind(0, '127.0.0.1');
  await once(server, 'listening');

  server.on('message', (packet, { port }) => {
    const known = upstreams.get(port);
    if (known !== undefined) return void known.emit('client', packet);
    const upstream = createSocket('udp4');
    upstreams.set(port, upstream);
    const session = relay(upstream, (answer) => server.send(answer, port, '127.0.0.1'));
    upstream.on('client', session);
    session(packet);
  });

  /** One client: what it sends goes to the BMC, and what the BMC answers back. */
  function relay(upstream: Socket, answer: (packet: Buffer) => void): (packet: Buffer) => void {
    const asked = new Map<number, Asked>();
    const forward = (packet: Buffer): void => upstream.send(packet, bmcPort, '127.0.0.1');
    upstream.on('message', (packet) => {
      const message = messageIn(packet);
      const entry = message === undefined ? undefined : asked.get(message.sequence);
      if (message === undefined || entry === undefined) return answer(packet);
      asked.delete(message.sequence);
      const changed = answerTo(entry, message);
      if (changed !== null) answer(withMessage(packet, changed));
    });
    return (packet) => {
      if (isLogin(packet)) logins += 1;
      const request = messageIn(packet);
      const write = request === undefined ? undefined : writeOf(request);
      if (write !== undefined) writes.push(write);
      const rule = request === undefined ? undefined : ruleFor(request);
      const isPlain = write === undefined && rule === undefined;
      if (request === undefined || (isPlain && !isGetFlags(request) && !isActivate(request)))
        return forward(packet);
      if (rule?.fault === 'hang') return undefined;
      asked.set(request.sequence, { request, rule, write });
      if (rule === undefined || rule.fault === 'answer-lost') return forward(packet);
      if (rule.fault === 'slow') return void setTimeout(forward, SLOW_MS, packet);
      // The BMC is asked something harmless, so that its answer has the right session, sequence and place.
      const harmless = { ...request, netFn: getDeviceId.netFn << 2, command: getDeviceId.command };
      return forward(withMessage(packet, { ...harmless, data: Buffer.alloc(0) }));
    };
  }

  function ruleFor(request: Message): Rule | undefined {
    const kind = writeOf(request) !== undefined ? 'writes' : isRead(request) ? 'reads' : undefined;
    const rule = rules.find(({ on, left }) => on === kind && left > 0);
    if (rule !== undefined) rule.left -= 1;
    return rule;
  }

  /** What the client gets; null for nothing. */
  function answerTo({ request, rule, write }: Asked, message: Message): Message | null {
    const faked = (...data: readonly number[]): Message => ({
      ...message,
      netFn: request.netFn | 0x04,
      command: request.command,
      data: Buffer.from(data),
    });
    switch (rule?.fault) {
      case 'busy':
        return faked(BUSY);
      case 'precondition':
        return faked(request.command === setBoot.command ? SET_IN_PROGRESS : PRESENT_STATE);
      case 'malformed':
      case 'lying':
        return faked(0);
      case 'huge':
        return faked(0, ...Buffer.alloc(HUGE, 0x55));
      default:
    }
    if (write !== undefined && message.data[0] === 0) {
      write.took = true;
      if (request.command === setBoot.command) flags = Buffer.from(request.data.subarray(1));
    }
    if (rule?.fault === 'answer-lost') return null;
    if (message.data[0] === 0 && isActivate(request)) return atPort(message, server.address().port);
    if (!isGetFlags(request) || message.data[0] !== 0) return message;
    // Of the flags, data 2 is the device: it is what ipmi_sim says.
    const [completion = 0, version = 0, parameter = 0, , device = 0] = message.data;
    const [first = 0, , ...rest] = flags;
    return { ...message, data: Buffer.from([completion, version, parameter, first, device, ...rest]) };
  }

  return {
    port: server.address().port,
    get writes() {
      return writes.map(({ what, took }) => ({ what, tookEffect: took }));
    },
    get logins() {
      return logins;
    },
    inject(rule) {
      rules.push({ ...rule, left: rule.times ?? Number.POSITIVE_INFINITY });
    },
    heal() {
      rules = [];
    },
    async close() {
      for (const upstream of upstreams.values()) upstream.close();
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
}

/** Chassis Control and the boot flags; that flags are kept for more than a minute is no change of its own. */
function writeOf({ netFn, command, data }: Message): { took: boolean; readonly what: string } | undefined {
  const is = (one: { readonly netFn: number; readonly command: number }): boolean =>
    netFn >> 2 === one.netFn && command === one.command;
  if (is(control)) return { what: `${control.name} ${data[0]}`, took: false };
  return is(setBoot) && data[0] === 5 ? { what: setBoot.name, took: false } : undefined;
}

/** Chassis, GUID and FRU. The device is what ipmitool asks for its own sake too, before all. */
function isRead({ netFn, command }: Message): boolean {
  const [chassis, app, storage] = [0x00, 0x06, 0x0a];
  const reads: Readonly<Record<number, readonly number[]>> = {
    [chassis]: [0x01, 0x09],
    [app]: [0x37],
    [storage]: [0x10, 0x11],
  };
  return reads[netFn >> 2]?.includes(command) ?? false;
}

/** Activate Payload (IPMI 2.0, section 24.1), which opens a serial console. */
function isActivate({ netFn, command }: Message): boolean {
  return netFn >> 2 === 0x06 && command === 0x48;
}

/** The answer that names the port of the console, which is the front's. */
function atPort(message: Message, port: number): Message {
  const data = Buffer.from(message.data);
  data.writeUInt16LE(port, 9);
  return { ...message, data };
}

function isGetFlags({ netFn, command, data }: Message): boolean {
  return netFn >> 2 === getBootFlags.netFn && command === getBootFlags.command && data[0] === 5;
}
