import type { CallContext } from '../call.ts';
import type { Console, ConsoleStream } from '../capabilities/console.ts';
import { createOutputQueue } from '../output-queue.ts';
import type { Target } from '../target.ts';
import type { Bmcs } from './bmcs.ts';
import { getChassisStatus } from './commands.ts';
import type { IpmiConfig } from './config.ts';
import { failure } from './failure.ts';
import { createEscapes } from './sol-escapes.ts';
import type { SolProcess } from './sol-process.ts';

/** Serial over LAN. A BMC has one such session, beside the sessions in which it is asked. */
export function createConsole(bmcs: Bmcs, config: IpmiConfig): Console {
  return {
    async open(target, context) {
      // What is typed into the wrong machine's console does harm too.
      await bmcs.open(target, context).verified([getChassisStatus]);
      return await openStream(bmcs, config, target, context);
    },
  };
}

async function openStream(
  bmcs: Bmcs,
  { consoleBytes }: IpmiConfig,
  target: Target,
  { signal }: CallContext,
): Promise<ConsoleStream> {
  let isOver = false;
  let sol: SolProcess | null = null;
  const hangUp = (): void => {
    isOver = true;
    queue.end();
    sol?.hangUp();
  };
  const queue = createOutputQueue({
    limit: consoleBytes,
    onOverflow() {
      const said = `prints faster than is read: more than ${consoleBytes} bytes wait`;
      queue.fail(failure(target, ['BAD_ANSWER', 'backoff'], 'none', said));
      hangUp();
    },
    onLeft: hangUp,
  });
  sol = await bmcs.openSol(target, signal, queue.push, hangUp);
  const escaped = createEscapes();
  const { ended } = sol;
  return {
    output: queue.output,
    async write(bytes) {
      if (isOver)
        throw failure(target, ['NOT_READY', 'backoff'], 'none', 'has no console open: it was closed');
      await sol?.write(escaped(bytes));
    },
    async close() {
      hangUp();
      await ended;
    },
  };
}
