#!/usr/bin/env node
// Runs on the Node that the machine has, from 20 on, and needs no package: it installs them.
import { spawn } from 'node:child_process';
import module from 'node:module';
import { constants, homedir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isPackage, prepareNode, REPOSITORY } from './install.mjs';

// Compiled code is kept, so that the command starts within 200 ms.
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'infra', 'compiled');

try {
  if (isPackage()) await runBuilt();
  else await runSources();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** The package has the command as JavaScript for any Node, which this one runs itself. */
async function runBuilt() {
  module.enableCompileCache?.(CACHE);
  await import(pathToFileURL(join(REPOSITORY, 'clients', 'cli', 'dist', 'infra.js')).href);
}

/** A checkout has TypeScript, which the Node that we pin runs. */
async function runSources() {
  const node = await prepareNode(process.stderr);
  const args = [...node.args, join(REPOSITORY, 'processes', 'infra.ts'), ...process.argv.slice(2)];
  const command = spawn(node.command, args, {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: CACHE, ...process.env },
  });
  // Ctrl-C reaches the command directly where both are in the foreground of a terminal.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
