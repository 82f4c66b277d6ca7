// Runs on the Node that the machine has, from 20 on, and needs no package: it installs them.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchDescendants } from './descendants.mjs';
import { installDependencies, PINNED_NODE, REPOSITORY } from './install.mjs';

const HELP = `Usage: npm test [-- filter …] [-- vitest options]

Installs what is missing, runs every test (or those whose files fit a filter, as
apis/ipam), and fails when one fails or leaves a process running.
`;

/** How long the servers that tests started may take to end after the tests. */
const GRACE_MS = 10_000;

async function main() {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(HELP);
    return 0;
  }
  await installDependencies();
  const folder = mkdtempSync(join(tmpdir(), 'infratographer-summary-'));
  try {
    const { code, left } = await runVitest(args, join(folder, 'summary.json'));
    const summary = readSummary(join(folder, 'summary.json'));
    for (const { name, reason } of summary.skipped) console.log(`skipped: ${name} (${reason})`);
    const slowest = summary.slowest.filter(({ seconds }) => seconds >= 60);
    if (slowest.length > 0)
      console.log(`longest: ${slowest.map(({ file, seconds }) => `${file} ${seconds} s`).join(', ')}`);
    // Last: often only the end of a log is kept.
    for (const { name, reason, passedAgain } of summary.trouble)
      console.log(`${passedAgain ? 'passed when tried again' : 'failed'}: ${name} (${reason})`);
    for (const { pid, command } of left) console.log(`left running: ${pid} ${command.slice(0, 160)}`);
    const failed = Math.max(summary.failed, code === 0 ? 0 : 1) + (left.length > 0 ? 1 : 0);
    const skipped = summary.skipped.length === 0 ? '' : `, ${summary.skipped.length} skipped`;
    console.log(`${summary.passed} passed, ${failed} failed${skipped}`);
    return failed === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {readonly string[]} args
 * @param {string} summaryFile
 */
async function runVitest(args, summaryFile) {
  const reporters = ['--reporter=default', `--reporter=${join(REPOSITORY, 'test/run/summary-reporter.ts')}`];
  const mark = { name: 'TEST_RUN', value: randomUUID() };
  const vitest = join(REPOSITORY, 'node_modules/vitest/vitest.mjs');
  const child = spawn(PINNED_NODE, [vitest, 'run', ...reporters, ...args], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      // What tests start by `node` is the pinned one too.
      PATH: `${join(REPOSITORY, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
      // Hundreds of processes load the same packages.
      NODE_COMPILE_CACHE: join(REPOSITORY, '.cache', 'compiled'),
      TEST_SUMMARY_FILE: summaryFile,
      [mark.name]: mark.value,
    },
  });
  const descendants = watchDescendants(process.pid, mark);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode ?? 1));
  });
  const left = await awaitEnd(descendants);
  descendants.stop();
  return { code, left };
}

/** Waits until everything that was started has ended; ends what does not, and returns it. */
async function awaitEnd(descendants) {
  for (const until = Date.now() + GRACE_MS; Date.now() < until;) {
    if (descendants.alive().length === 0) return [];
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const left = descendants.alive();
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
  return left;
}

/** @param {string} file */
function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, trouble: [], skipped: [], slowest: [] };
  }
}

main().then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  },
);
