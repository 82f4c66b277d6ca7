import { useCallback, useState } from 'react';
import { useClient, type Client } from 'urql';
import {
  SiteImportDocument,
  SiteImportProgressDocument,
  type SiteImportInput,
} from '../../../generated/graph.ts';
import { MOST_BYTES } from './read-file.ts';
import type { Answer, Mode } from './group-changes.ts';
import type { ImportProgress } from './progress-text.ts';

/** The tenant of an import, and the reason for the audit trail. */
export interface Why {
  /** The id of a tenant; a file says it where left out. */
  readonly tenant: string;
  readonly reason: string;
  readonly ticket: string;
}

/** What is imported: a file with credentials, or a NetBox. */
export type Source = Pick<SiteImportInput, 'document' | 'credentials' | 'netbox'>;

/** What is asked for. */
export interface Asked {
  readonly source: Source;
  readonly why: Why;
  /** The same for what is to be answered alike: the answer to another one is out of date. */
  readonly key: string;
}

/** The answer of an import, with its request. */
export interface Answered extends Answer {
  readonly mode: Mode;
  readonly key: string;
}

/** An import under way. */
export interface Running {
  readonly mode: Mode;
  readonly since: string;
  /** How often it was asked for. */
  readonly tries: number;
  readonly progress?: ImportProgress;
}

export interface Importing {
  readonly answered: Answered | undefined;
  readonly problem: string | undefined;
  readonly running: Running | undefined;
  readonly run: (mode: Mode, asked: Asked) => void;
}

/** An import continues when the gateway no longer waits for it: it is requested again, with the same key, for its answer. */
const ASK_FOR_MS = 15 * 60_000;
const PAUSE_MS = 1_000;

/** Plans and applies an import. */
export function useImport(): Importing {
  const client = useClient();
  const [answered, setAnswered] = useState<Answered>();
  const [problem, setProblem] = useState<string>();
  const [running, setRunning] = useState<Importing['running']>();
  const run = useCallback(
    async (mode: Mode, { source, why: { tenant, reason, ticket }, key: draft }: Asked): Promise<void> => {
      const since = new Date().toISOString();
      const input: SiteImportInput = {
        ...source,
        mode,
        idempotencyKey: crypto.randomUUID(),
        ...(tenant !== '' && { tenantId: tenant }),
        ...(reason !== '' && { reason }),
        ...(ticket !== '' && { ticket }),
      };
      if (new TextEncoder().encode(source.document ?? '').length > MOST_BYTES) {
        setProblem(
          `The file is longer than ${MOST_BYTES / 1_048_576} MiB. Divide it: sections may come in files of their own.`,
        );
        return;
      }
      setProblem(undefined);
      const over = new AbortController();
      const key = String(input.idempotencyKey);
      void follow(client, key, over.signal, (progress) =>
        setRunning((now) => (now === undefined ? now : { ...now, progress })),
      );
      const outcome = await ask(client, input, (tries) =>
        setRunning((now) => ({ ...now, mode, since, tries })),
      );
      over.abort();
      setRunning(undefined);
      if (typeof outcome === 'string') setProblem(outcome);
      else setAnswered({ ...outcome, mode, key: draft });
    },
    [client],
  );
  return { answered, problem, running, run: (mode, asked) => void run(mode, asked) };
}

/** Asks how far the import is, until it is over. Where that cannot be had, nothing is shown of it. */
async function follow(
  client: Client,
  key: string,
  signal: AbortSignal,
  onProgress: (progress: ImportProgress) => void,
): Promise<void> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (signal.aborted) return;
    const options = { requestPolicy: 'network-only' } as const;
    const { data } = await client.query(SiteImportProgressDocument, { key }, options).toPromise();
    const progress = data?.siteImportProgress;
    if (!signal.aborted && progress !== null && progress !== undefined) onProgress(progress);
  }
}

/** The answer, or why there is none. */
async function ask(
  client: Client,
  input: SiteImportInput,
  onTry: (tries: number) => void,
): Promise<Answer | string> {
  const until = Date.now() + ASK_FOR_MS;
  for (let tries = 1; ; tries += 1) {
    onTry(tries);
    const { data, error } = await client.mutation(SiteImportDocument, { input }).toPromise();
    if (data !== undefined) return data.siteImport;
    const isLate =
      error?.networkError !== undefined ||
      error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAVAILABLE') === true;
    if (!isLate) return error?.message ?? 'The server gave no answer.';
    if (Date.now() > until)
      return 'There was no answer in fifteen minutes. Plan it again: that shows what is left to do.';
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
