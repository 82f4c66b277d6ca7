import { runInfra } from '#clients/cli/main.ts';
import { EXIT } from '#clients/cli/exit-code.ts';

/** The command line `infra`. */
const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
// A reader that closes the pipe, such as `| head`, needs no more output.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.DONE);
  throw error;
});

process.exitCode = await runInfra(
  {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
    signal: interrupt.signal,
  },
  process.argv.slice(2),
);
