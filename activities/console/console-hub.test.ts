import { setTimeout as delay } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { ConsoleStream } from '#providers/capabilities/console.ts';
import { createConsoleHub, type ConsoleListener, type OpenConsole } from './console-hub.ts';

/** A console whose machine prints what the test says. */
function machine(): {
  open: OpenConsole;
  print(text: string): void;
  hangUp(): void;
  opened: number;
  isOpen: boolean;
  typed: string[];
} {
  const typed: string[] = [];
  let wake = (): void => undefined;
  const waiting: (string | null)[] = [];
  const state = { opened: 0, isOpen: false, typed };
  const open: OpenConsole = async (life) => {
    state.opened += 1;
    state.isOpen = true;
    life.addEventListener('abort', () => {
      state.isOpen = false;
      waiting.push(null);
      wake();
    });
    async function* output(): AsyncGenerator<Uint8Array> {
      for (;;) {
        const next = waiting.shift();
        if (next === null) return;
        if (next !== undefined) yield Buffer.from(next);
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    }
    const stream: ConsoleStream = {
      output: output(),
      write: async (bytes) => void typed.push(Buffer.from(bytes).toString()),
      close: async () => undefined,
    };
    return stream;
  };
  const put = (what: string | null): void => {
    waiting.push(what);
    wake();
  };
  return Object.assign(state, { open, print: put, hangUp: () => put(null) });
}

function listener(): ConsoleListener & { heard: string[]; past: string[]; end: unknown } {
  const [heard, past]: [string[], string[]] = [[], []];
  const self = {
    heard,
    past,
    end: undefined as unknown,
    received: (bytes: Uint8Array, isPast: boolean) =>
      void (isPast ? past : heard).push(Buffer.from(bytes).toString()),
    ended: (error: unknown) => {
      self.end = error;
    },
  };
  return self;
}

const never = new AbortController().signal;

it('opens a console once for all who listen, and closes it when the last has left', async () => {
  const [hub, host, ann, bob] = [createConsoleHub(), machine(), listener(), listener()];
  const [first, second] = await Promise.all([
    hub.join('server', ann, host.open, never),
    hub.join('server', bob, host.open, never),
  ]);
  await delay(400);
  host.print('hello');
  await vi.waitFor(() => expect([ann.heard, bob.heard]).toEqual([['hello'], ['hello']]));
  await second.write(Buffer.from('typed'));
  expect(host).toMatchObject({ opened: 1, typed: ['typed'] });
  first.leave();
  expect(host.isOpen).toBe(true);
  second.leave();
  expect(host.isOpen).toBe(false);
  expect([ann.end, bob.end]).toEqual([undefined, undefined]);
  await hub.close();
});

it('distinguishes what the BMC repeats of the past from what the machine prints now', async () => {
  const [hub, host, ann, bob] = [createConsoleHub(), machine(), listener(), listener()];
  host.print('of the tenant before');
  await hub.join('server', ann, host.open, never);
  await vi.waitFor(() => expect(ann.past).toEqual(['of the tenant before']));
  await delay(400);
  await hub.join('server', bob, host.open, never);
  host.print('now');
  await vi.waitFor(() => expect([ann.heard, bob.heard]).toEqual([['now'], ['now']]));
  expect(bob.past).toEqual([]);
  await hub.close();
});

it('types once the past is over, so that the answer is not mistaken for it', async () => {
  const [hub, host, ann] = [createConsoleHub(), machine(), listener()];
  const attachment = await hub.join('server', ann, host.open, never);
  host.print('of the tenant before');
  const typing = attachment.write(Buffer.from('hello'));
  await vi.waitFor(() => expect(ann.past).toEqual(['of the tenant before']));
  expect(host.typed).toEqual([]);
  await typing;
  expect(host.typed).toEqual(['hello']);
  host.print('hello yourself');
  await vi.waitFor(() => expect(ann.heard).toEqual(['hello yourself']));
  await hub.close();
});

it('output of a machine that never pauses counts as new after two seconds', async () => {
  const [hub, host, ann] = [createConsoleHub(), machine(), listener()];
  await hub.join('server', ann, host.open, never);
  const printing = setInterval(() => host.print('.'), 50);
  await vi.waitFor(() => expect(ann.heard.length).toBeGreaterThan(0), 4_000);
  clearInterval(printing);
  await hub.close();
});

it('notifies all participants when the machine closes it, and opens it again for the next', async () => {
  const [hub, host, ann, bob] = [createConsoleHub(), machine(), listener(), listener()];
  await hub.join('server', ann, host.open, never);
  host.hangUp();
  await vi.waitFor(() => expect(String(ann.end)).toContain('closed the console'));
  await hub.join('server', bob, host.open, never);
  expect(host.opened).toBe(2);
  await hub.close();
});

it('fails for all who wait where it cannot be opened, and tries again for the next', async () => {
  const [hub, host] = [createConsoleHub(), machine()];
  const refuse: OpenConsole = async () => {
    await delay(20);
    throw new Error('full');
  };
  const both = await Promise.allSettled([
    hub.join('server', listener(), refuse, never),
    hub.join('server', listener(), host.open, never),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await hub.join('server', listener(), host.open, never);
  expect(host.opened).toBe(1);
  await hub.close();
});

it('who opened it may leave before it is open, without the others', async () => {
  const [hub, host, leaving] = [createConsoleHub(), machine(), new AbortController()];
  const slow: OpenConsole = async () => {
    await delay(50);
    throw leaving.signal.reason;
  };
  const first = hub.join('server', listener(), slow, leaving.signal);
  const second = hub.join('server', listener(), host.open, never);
  leaving.abort(new Error('cancelled'));
  await expect(first).rejects.toThrow('cancelled');
  await second;
  expect(host.opened).toBe(1);
  await hub.close();
});
