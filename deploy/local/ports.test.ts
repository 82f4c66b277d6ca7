import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './fixtures/temporary-folder.ts';
import { allocatePorts, PORT_NAMES } from './ports.ts';

async function occupy(port: number): Promise<Server> {
  const server = createServer();
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

test('every listener has a port of its own, and the same one at the next start', async () => {
  const request = { remember: join(temporaryFolder(), 'ports.json'), preferred: {}, onMoved: () => {} };
  const ports = await allocatePorts(request);
  expect(new Set(Object.values(ports)).size).toBe(PORT_NAMES.length);
  expect(await allocatePorts(request)).toEqual(ports);
});

test('a preferred port that is taken moves, and says so', async () => {
  const remember = join(temporaryFolder(), 'ports.json');
  const { gateway } = await allocatePorts({ remember, preferred: {}, onMoved: () => {} });
  const server = await occupy(gateway);
  const moves: string[] = [];
  const preferred = { gateway };
  const onMoved = (name: string, wanted: number): void => void moves.push(`${name} ${wanted}`);
  const moved = await allocatePorts({ remember, preferred, onMoved });
  expect(moves).toEqual([`gateway ${gateway}`]);
  expect(moved.gateway).not.toBe(gateway);
  await new Promise((resolve) => server.close(resolve));
  expect((await allocatePorts({ remember, preferred, onMoved })).gateway).toBe(gateway);
});

test('a remembered port that another program has taken is replaced', async () => {
  const request = { remember: join(temporaryFolder(), 'ports.json'), preferred: {}, onMoved: () => {} };
  const { nats } = await allocatePorts(request);
  await occupy(nats);
  expect((await allocatePorts(request)).nats).not.toBe(nats);
});

test('ports of stacks that start at the same time are apart, though nothing listens there yet', async () => {
  const given = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const remember = join(temporaryFolder(), 'ports.json');
      return Object.values(await allocatePorts({ remember, preferred: {}, onMoved: () => {} }));
    }),
  );
  expect(new Set(given.flat()).size).toBe(40 * PORT_NAMES.length);
});
