#!/usr/bin/env node
// Runs on the Node that the machine has, from 20 on, and needs no package: it installs them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { prepareNode, REPOSITORY } from './install.mjs';

async function main() {
  // Standard output is for the one document of the answer.
  const node = await prepareNode(process.stderr);
  const args = [...node.args, join(REPOSITORY, 'processes', 'providers.ts'), ...process.argv.slice(2)];
  const command = spawn(node.command, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
  return await new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

try {
  process.exit(await main());
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ error: { code: 'BUG', message, effect: 'none' } })}\n`);
  process.exit(1);
}
