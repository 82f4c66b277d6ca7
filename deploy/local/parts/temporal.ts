import { msToTs } from '@temporalio/common/lib/time.js';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SEARCH_ATTRIBUTES } from '#contracts/operations/search-attributes.ts';
import { findBinary, type FoundBinary } from '../binaries/find.ts';
import type { ProcessSpec } from '../supervisor/process-spec.ts';
import { probeTcp } from '../supervisor/readiness.ts';

/** Search attributes of every operation. */
const ATTRIBUTES = Object.values(SEARCH_ATTRIBUTES);
/** As the command line of the server names types. */
const TYPES = { KEYWORD: 'Keyword', KEYWORD_LIST: 'KeywordList' } as const;

export interface TemporalOptions {
  readonly port: number;
  /** Port of the Temporal UI. */
  readonly uiPort: number;
  /** File that stores the workflows. */
  readonly database: string;
}

/** Temporal's development server with its UI. */
export function temporalSpec({ port, uiPort, database }: TemporalOptions): ProcessSpec {
  let binary: FoundBinary | undefined;
  return {
    name: 'temporal',
    after: [],
    port,
    waitsFor: `namespace default on 127.0.0.1:${port}`,
    async launch(report) {
      // Looked for and checked once; a restart must not wait for that.
      binary ??= await findBinary('temporal', { report });
      mkdirSync(dirname(database), { recursive: true });
      return { command: binary.file, args: temporalArguments({ port, uiPort, database }), environment: {} };
    },
    probe: async () => await probeTemporal(`127.0.0.1:${port}`),
  };
}

function temporalArguments({ port, uiPort, database }: TemporalOptions): readonly string[] {
  const flags = [
    ['--ip', '127.0.0.1'],
    ['--port', String(port)],
    ['--ui-port', String(uiPort)],
    ['--db-filename', database],
    ['--log-level', 'error'],
    // A write-ahead log survives a kill and makes twelve steps 2.7 times as fast as the default journal.
    ['--sqlite-pragma', 'journal_mode=WAL'],
    ['--sqlite-pragma', 'synchronous=NORMAL'],
    ...ATTRIBUTES.map(({ name, type }) => ['--search-attribute', `${name}=${TYPES[type]}`]),
  ];
  return ['server', 'start-dev', ...flags.flat()];
}

/** Longer than the stream EVENTS keeps events by default; the development server would delete workflows after a day. */
const RETENTION_SECONDS = 30 * 86_400;

const RETENTION = { workflowExecutionRetentionTtl: msToTs(RETENTION_SECONDS * 1_000) };

/** Ready when the namespace answers, has the search attributes, and retains ended workflows long enough. */
export async function probeTemporal(address: string, namespace = 'default'): Promise<void> {
  const { hostname, port } = new URL(`http://${address}`);
  await probeTcp(hostname, Number(port));
  // Loaded here: the client is large, and --help must not wait for it.
  const { Connection } = await import('@temporalio/client');
  const connection = await Connection.connect({ address, connectTimeout: 2_000 });
  try {
    await connection.withDeadline(Date.now() + 2_000, async () => {
      const { config } = await connection.workflowService.describeNamespace({ namespace });
      if (Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) < RETENTION_SECONDS) {
        await connection.workflowService.updateNamespace({ namespace, config: RETENTION });
      }
      const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
      const missing = ATTRIBUTES.map(({ name }) => name).filter(
        (name) => customAttributes[name] === undefined,
      );
      if (missing.length > 0) throw new Error(`search attributes are missing: ${missing.join(', ')}`);
    });
  } finally {
    await connection.close();
  }
}
