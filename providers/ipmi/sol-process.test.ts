import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ipmiConfig } from './config.ts';
import { startSol } from './sol-process.ts';

/** The process of a program in place of ipmitool, whose console is open once it has started. */
async function startedSol(script: string): Promise<ReturnType<typeof startSol>> {
  const folder = await mkdtemp(join(tmpdir(), 'sol-'));
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }));
  const program = join(folder, 'ipmitool');
  await writeFile(program, `#!/bin/sh\necho '[SOL Session operational.  Use ~? for help]'\n${script}\n`);
  await chmod(program, 0o755);
  const credential = { username: 'ops', password: 'x' };
  const sol = startSol(
    ipmiConfig.parse({ program }),
    { host: '127.0.0.1', port: 623 },
    { id: 'srvrsrv-1', address: 'https://127.0.0.1:623', credential },
    3,
    () => undefined,
  );
  expect(await sol.opened).toBeNull();
  return sol;
}

test('what is typed while the program ends is lost without an error of the system', async () => {
  const sol = await startedSol('sleep 0.5');
  await expect(sol.write(new Uint8Array(1_000_000))).resolves.toBeUndefined();
  await sol.ended;
  await expect(sol.write(new Uint8Array(1))).resolves.toBeUndefined();
});

test('a program that ignores the end of its input is killed', async () => {
  const sol = await startedSol('exec sleep 60');
  const begun = Date.now();
  sol.hangUp();
  await sol.ended;
  expect(Date.now() - begun).toBeLessThan(30_000);
});
