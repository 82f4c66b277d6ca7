import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres, type Part } from '#deploy/local/parts/start-part.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers the address of the run's PostgreSQL, by HTTP. */
    readonly postgresDesk: string;
  }
}

/**
 * One PostgreSQL for all suites of a run that need only a database: making a cluster for each takes longer than most
 * suites. It is started when the first of them asks.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<{ readonly part: Part; readonly dataDir: string }> | undefined;
  const desk = createServer((_, response) => {
    server ??= startServer();
    server.then(
      ({ part }) => response.end(part.address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  project.provide('postgresDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.close();
    desk.closeAllConnections();
    const { part, dataDir } = (await server?.catch(() => undefined)) ?? {};
    await part?.stop();
    if (dataDir !== undefined) await rm(dataDir, { recursive: true, force: true });
  };
}

async function startServer(): Promise<{ part: Part; dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'infratographer-test-'));
  // As root the server runs as another user, who must be able to enter the folder.
  await chmod(dataDir, 0o755);
  return { part: await startPostgres({ dataDir }), dataDir };
}
