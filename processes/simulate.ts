import { runSimulate } from '#simulator/cli/run.ts';

const abort = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => abort.abort());
// The script that started it was killed.
process.once('disconnect', () => abort.abort());

process.exitCode = await runSimulate(process.argv.slice(2), {
  environment: process.env,
  signal: abort.signal,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
// Else the channel to the script would keep this process.
if (process.connected) process.disconnect?.();
