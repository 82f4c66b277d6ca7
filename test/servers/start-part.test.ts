import { MikroORM } from '@mikro-orm/postgresql';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { Client, Connection } from '@temporalio/client';
import { chmodSync } from 'node:fs';
import { createServer } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '#deploy/local/fixtures/temporary-folder.ts';
import { probePostgres } from '#deploy/local/supervisor/readiness.ts';
import { startNats, startPostgres, startTemporal, type Part, type PartOptions } from './start-part.ts';

async function start(begin: (options: PartOptions) => Promise<Part>, dataDir: string): Promise<Part> {
  const part = await begin({ dataDir });
  onTestFinished(async () => await part.stop());
  return part;
}

async function query(url: string, sql: string): Promise<unknown> {
  const orm = await MikroORM.init({ clientUrl: url, discovery: { warnWhenNoEntities: false }, entities: [] });
  try {
    return await orm.em.getConnection().execute(sql);
  } finally {
    await orm.close(true);
  }
}

const waiting = { timeout: 30_000, interval: 100 };

test(
  'PostgreSQL keeps what was committed through kill -9 and through a stop',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const part = await start(startPostgres, folder);
    await query(part.address, 'create table kept (n int)');
    await query(part.address, 'insert into kept values (1)');
    part.kill('SIGKILL');
    await vi.waitFor(
      async () => expect(await query(part.address, 'select n from kept')).toEqual([{ n: 1 }]),
      waiting,
    );
    await part.stop();
    const again = await start(startPostgres, folder);
    expect(again.address).toBe(part.address);
    expect(await query(again.address, 'show fsync')).toEqual([{ fsync: 'on' }]);
    expect(await query(again.address, 'select n from kept')).toEqual([{ n: 1 }]);
  },
);

test('PostgreSQL starts where its user may not enter', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o700);
  const part = await start(startPostgres, folder);
  expect(await query(part.address, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a server that speaks, but not of readiness, is not taken for PostgreSQL', async () => {
  const server = createServer((socket) => socket.end('E'));
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(probePostgres('127.0.0.1', port)).rejects.toThrow(/PostgreSQL answers/);
});

test('JetStream keeps its messages through a restart', { timeout: 120_000 }, async () => {
  const part = await start(startNats, temporaryFolder());
  const before = await connect({ servers: part.address });
  const manager = await jetstreamManager(before);
  await manager.streams.add({ name: 'kept', subjects: ['kept.*'] });
  await jetstream(before).publish('kept.one', 'message');
  await before.close();
  await part.restart();
  const after = await connect({ servers: part.address });
  const { state } = await (await jetstreamManager(after)).streams.info('kept');
  await after.close();
  expect(state.messages).toBe(1);
});

test(
  'Temporal keeps its workflows, with their search attributes, through kill -9',
  { timeout: 120_000 },
  async () => {
    const part = await start(startTemporal, temporaryFolder());
    const workflowId = 'kept';
    const before = await Connection.connect({ address: part.address });
    await new Client({ connection: before }).workflow.start('provision', { taskQueue: 'none', workflowId });
    await before.close();
    part.kill('SIGKILL');
    await vi.waitFor(async () => {
      const after = await Connection.connect({ address: part.address, connectTimeout: 1_000 });
      onTestFinished(async () => await after.close());
      const { status } = await new Client({ connection: after }).workflow.getHandle(workflowId).describe();
      expect(status.name).toBe('RUNNING');
      const { customAttributes } = await after.operatorService.listSearchAttributes({ namespace: 'default' });
      expect(Object.keys(customAttributes)).toEqual(
        expect.arrayContaining(['ResourceId', 'RelatedIds', 'Phase']),
      );
    }, waiting);
  },
);
