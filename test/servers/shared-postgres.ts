import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres, type Part } from './start-part.ts';

/**
 * One PostgreSQL for all suites of a run that need only a database: making a cluster for each takes longer than most
 * suites. It is started when the first of them needs it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<{ readonly part: Part; readonly dataDir: string }> | undefined;
  const starter = createServer((_, response) => {
    server ??= startServer();
    server.then(
      ({ part }) => response.end(part.address),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => starter.listen(0, '127.0.0.1', resolve));
  project.provide('postgresServer', `http://127.0.0.1:${(starter.address() as AddressInfo).port}`);
  return async () => {
    starter.close();
    starter.closeAllConnections();
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
