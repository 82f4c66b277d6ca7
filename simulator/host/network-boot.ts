import type { Clock } from '../clock.ts';
import type { BootDeps } from './boot-deps.ts';
import { runScript, type ScriptOutcome } from './ipxe.ts';

/** Real time between two scripts: a machine that waits for orders must not burden the boot service. */
const SCRIPT_INTERVAL_MS = 1_000;

/** What a network card does: asks the boot service for its script, and runs it. */
export async function askBootService(
  deps: BootDeps,
  pace: () => Promise<void>,
  signal: AbortSignal,
): Promise<ScriptOutcome> {
  const { http, bootUrl, mac } = deps;
  await pace();
  if (bootUrl === undefined) return { kind: 'next-device' };
  const url = `${bootUrl.replace(/\/+$/, '')}/boot/ipxe?mac=${encodeURIComponent(mac)}`;
  try {
    const script = await http.getText(url, { signal });
    if (script.status === 404) return { kind: 'next-device' };
    if (script.status !== 200)
      return { kind: 'failed', message: `the boot service answered ${script.status}` };
    return await runScript(script.text, url, {
      variables: {
        mac,
        uuid: deps.uuid,
        serial: deps.serialNumber,
        buildarch: 'x86_64',
        platform: 'efi',
      },
      load: async (target) =>
        (await http.persist(signal, () => http.drain(target, { signal }))).status === 200,
      fetchScript: async (target) => {
        await pace();
        const answer = await http.getText(target, { signal });
        return answer.status === 200 ? answer.text : undefined;
      },
      sleep: (seconds) => deps.clock.sleep(seconds * 1_000, signal),
      pause: pace,
    });
  } catch (error) {
    signal.throwIfAborted();
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Waits so that a second passes between two calls. */
export function createPace(clock: Clock, signal: AbortSignal): () => Promise<void> {
  let next = 0;
  return async () => {
    const wait = next - clock.now();
    if (wait > 0) await clock.sleepReal(wait, signal);
    next = clock.now() + SCRIPT_INTERVAL_MS;
  };
}
