import { setTimeout } from 'node:timers/promises';
import { CommandError, EXIT } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { connect, parseDuration } from './command.ts';
import { showImport } from './import-progress.ts';

/** How long one request may take; the gateway gives up earlier, and the import continues. */
const ONE_REQUEST_MS = 60_000;
const AGAIN_MS = 1_000;
/** For how long an import is waited for. */
const DEFAULT_MS = 3_600_000;

/** Input of `siteImport`, as far as it is the same for all sources. */
interface ImportInput {
  readonly mode: 'PLAN' | 'APPLY';
  readonly idempotencyKey: string;
}

/**
 * Requests an import until it is answered, by the same key: the platform continues one that takes longer than an answer
 * may, and begins again where its process has died. Shows meanwhile how far it is.
 */
export async function sendImport(
  io: Io,
  values: Parameters<typeof connect>[1],
  {
    document,
    input,
    what,
  }: { readonly document: string; readonly input: ImportInput; readonly what: string },
): Promise<unknown> {
  const { timeout } = values;
  const until = Date.now() + (timeout === undefined ? DEFAULT_MS : parseDuration('--timeout', timeout));
  const seconds = Math.min(ONE_REQUEST_MS, until - Date.now()) / 1_000;
  const client = await connect(io, { ...values, timeout: `${seconds}s` });
  return await showImport(io, client, { what, key: input.idempotencyKey }, async () => {
    for (;;) {
      try {
        const answer = (await client.request(document, { input }))['siteImport'] as Answer;
        // It waited longer for another import than the database lets it.
        const isBusy = answer.errors.length > 0 && answer.errors.every(({ code }) => code === 'UNAVAILABLE');
        if (!isBusy || Date.now() + AGAIN_MS > until) return answer;
        await pause(io, input);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        if (error.exitCode === EXIT.INTERRUPTED) throw interrupted(input);
        const isSlow = error.exitCode === EXIT.CONNECTION && !error.message.includes('cannot be reached');
        if (!isSlow) throw error;
        if (Date.now() + AGAIN_MS > until) throw tooLong(error, input);
        await pause(io, input);
      }
    }
  });
}

interface Answer {
  readonly errors: readonly { readonly code: string }[];
}

async function pause({ signal }: Io, input: ImportInput): Promise<void> {
  await setTimeout(AGAIN_MS, undefined, { signal }).catch(() => {
    throw interrupted(input);
  });
}

function interrupted({ mode }: ImportInput): CommandError {
  const message =
    mode === 'PLAN'
      ? 'Interrupted. A plan changes nothing.'
      : 'Interrupted. The import continues, and cannot be cancelled. Repeat the command to see what is left to do.';
  return new CommandError(EXIT.INTERRUPTED, message);
}

function tooLong(error: CommandError, { mode }: ImportInput): CommandError {
  const next =
    mode === 'PLAN'
      ? 'Give it more time by --timeout.'
      : 'The import continues. Repeat the command to see what is left to do.';
  return new CommandError(EXIT.CONNECTION, `${error.message} ${next}`, { cause: error });
}
