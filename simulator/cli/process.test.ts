import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const PROCESS = join(import.meta.dirname, '../../processes/simulate.ts');

test.each(['SIGINT', 'SIGTERM', 'disconnect'] as const)(
  '%s ends the process cleanly, and its file is gone',
  async (end) => {
    const child = spawn(process.execPath, [PROCESS, '--count', '1', '--password', 'canary-one'], {
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    });
    const exited = once(child, 'exit');
    if (child.stdout === null) throw new Error('the process has no output');
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const { ca } = JSON.parse(line) as { ca: string };
    expect(existsSync(ca)).toBe(true);
    // As when the script that started it is killed.
    if (end === 'disconnect') child.disconnect();
    else child.kill(end);
    expect(await exited).toEqual([0, null]);
    expect(existsSync(ca)).toBe(false);
  },
);
