// Runs on the Node that the machine has, from 20 on, and needs no package: it installs them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installDependencies, PINNED_NODE, REPOSITORY } from './install.mjs';

await installDependencies();
const args = [join(REPOSITORY, 'test/contract-kit/main.ts'), ...process.argv.slice(2)];
const command = spawn(PINNED_NODE, args, { stdio: 'inherit', cwd: REPOSITORY });
// Ctrl-C reaches the command directly where both are in the foreground of a terminal.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
process.exitCode = await new Promise((resolve, reject) => {
  command.once('error', reject);
  command.once('exit', (code) => resolve(code ?? 1));
});
