#!/usr/bin/env node
// Runs on the Node that the machine has, from 20 on, and needs no package: it installs them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { prepareNode, REPOSITORY } from './install.mjs';

async function main() {
  // Standard output is for the lines about the simulated BMCs.
  const { command: pinned, args } = await prepareNode(process.stderr);
  // A small young generation: a fleet of thousands creates many short-lived objects, and needs a third less memory this way.
  const node = [...args, '--max-semi-space-size=4', join(REPOSITORY, 'processes', 'simulate.ts')];
  // Should this process be killed, the broken channel ends the simulator.
  const command = spawn(pinned, [...node, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
  return await new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
