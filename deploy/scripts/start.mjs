// Runs on the Node that the machine has, from 20 on, and needs no package: it installs them.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { installDependencies, PINNED_NODE, REPOSITORY } from './install.mjs';
import { helpText, parseOptions } from './start-options.mjs';

const [major] = process.versions.node.split('.').map(Number);

async function main() {
  const args = process.argv.slice(2);
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(helpText());
    return 0;
  }
  if (major < 20) throw new Error(`Node 20 or newer is needed, this is ${process.versions.node}`);
  if (process.platform === 'win32')
    throw new Error('Windows is not supported; use the Linux subsystem (WSL)');
  await installDependencies();
  return await runStack(args);
}

/** @param {readonly string[]} args */
async function runStack(args) {
  // Should this process be killed, the broken channel ends the stack.
  const stack = spawn(PINNED_NODE, [join(REPOSITORY, 'deploy', 'local', 'main.ts'), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stack.kill(signal));
  endWithNpm(stack);
  return await new Promise((resolve, reject) => {
    stack.once('error', reject);
    stack.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/**
 * A killed npm does not end its children; a stack that was started by npm must end with npm.
 * @param {import('node:child_process').ChildProcess} stack
 */
function endWithNpm(stack) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stack.kill('SIGTERM');
  }, 500);
  timer.unref();
}

try {
  process.exit(await main());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
