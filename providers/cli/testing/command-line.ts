import { netbootProvider } from '#providers/netboot/definition.ts';
import { noneProvider } from '#providers/none/definition.ts';
import { redfishProvider } from '#providers/redfish/definition.ts';
import { simulatorProvider } from '#providers/simulator/definition.ts';
import { runProviders } from '../run.ts';

export interface Ended {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** The JSON document that was printed, on whichever side. */
  readonly document: unknown;
}

/** The password of every bench; no command may print it. */
export const PASSWORD = 'canary-password';

/** Runs a command line as a process would, and parses what it prints. */
export async function runLine(
  args: readonly string[],
  signal = new AbortController().signal,
): Promise<Ended> {
  let out = '';
  let err = '';
  const exitCode = await runProviders(args, {
    definitions: [redfishProvider, noneProvider, simulatorProvider, netbootProvider],
    environment: { BMC_PASSWORD: PASSWORD, WRONG_PASSWORD: 'not-the-password' },
    signal,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  const printed = out === '' ? err : out;
  return { exitCode, out, err, document: printed.startsWith('{') ? (JSON.parse(printed) as unknown) : null };
}
