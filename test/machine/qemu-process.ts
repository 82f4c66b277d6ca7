import { spawn } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { connectSerial } from './serial-socket.ts';
import { qemuCommand, type QemuBoot } from './qemu-command.ts';

/** Why a virtual machine ended: its system reset it or switched it off, we did, or QEMU could not continue. */
export type QemuEnd = 'reset' | 'shutdown' | 'killed' | { readonly failed: string };

/** A virtual machine from power to the end of it. */
export interface QemuProcess {
  /** Presses the power button: a system that listens shuts down. */
  pressPowerButton(): void;
  /** Types at its serial line. */
  type(bytes: Uint8Array): void;
  /** Cuts the power. Resolves when the machine is gone. */
  kill(): Promise<void>;
  readonly ended: Promise<QemuEnd>;
}

/** The part of the QEMU Machine Protocol that is needed (https://qemu.org/docs/master/interop/qmp-spec.html). */
interface QmpMessage {
  readonly QMP?: unknown;
  readonly event?: string;
  readonly data?: { readonly reason?: string };
}

/** @param print takes what the machine writes on its serial line */
export function startQemu(boot: QemuBoot, print: (bytes: Uint8Array) => void): QemuProcess {
  const [command, ...args] = qemuCommand(boot);
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let reason: QemuEnd | undefined;
  let complaint = '';
  const say = (execute: string): void => void child.stdin.write(`${JSON.stringify({ execute })}\n`);
  // A machine that is gone takes no more commands.
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (chunk: Buffer) => (complaint = `${complaint}${chunk.toString()}`.slice(-2_000)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    const { QMP, event, data } = JSON.parse(line) as QmpMessage;
    if (QMP !== undefined) say('qmp_capabilities');
    if (event === 'SHUTDOWN') reason ??= data?.reason === 'guest-reset' ? 'reset' : 'shutdown';
  });
  const serial = connectSerial(boot.serialSocket, (bytes) => {
    appendFileSync(boot.serialLog, bytes);
    print(bytes);
  });
  const ended = new Promise<QemuEnd>((resolve) => {
    child.once('error', (error) => resolve({ failed: error.message }));
    child.once('exit', (code) => resolve(reason ?? { failed: `QEMU ended with ${code}: ${complaint}` }));
  });
  void ended.then(() => serial.close());
  return {
    ended,
    type: (bytes) => serial.type(bytes),
    pressPowerButton: () => say('system_powerdown'),
    async kill() {
      reason ??= 'killed';
      child.kill('SIGKILL');
      await ended;
    },
  };
}
