import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { REPOSITORY } from '../repository.ts';
import { writeStackFile, type StackInfo } from '../stack-file.ts';
import { printEndpoints } from './print-endpoints.ts';

const run = promisify(execFile);

test('the requests it prints work as pasted', { timeout: 30_000 }, async ({ skip }) => {
  const curl = await run('curl', ['--version']).catch(() => undefined);
  if (curl === undefined) skip('curl is not installed');
  const requests: { authorization: string | undefined; body: unknown }[] = [];
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body: unknown = JSON.parse(await text(request));
      requests.push({ authorization: request.headers.authorization, body });
      response.end('{}');
    };
    void answer();
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  const dataDir = temporaryFolder();
  const info: StackInfo = {
    ready: true,
    internalGraphql: 'http://127.0.0.1:4001/graphql',
    graphql: `http://127.0.0.1:${port}/graphql`,
    temporal: { address: '', namespace: 'default', ui: 'http://127.0.0.1:8233' },
    nats: '',
    postgres: '',
    boot: '',
    mirror: '',
    tickets: { url: '', secret: '' },
    simulator: { control: '' },
    tokens: { admin: 'the-token', operator: '', member: '', viewer: '' },
    processes: {},
  };
  writeStackFile(dataDir, info);
  const demo = {
    tenantId: 'tnntten-1',
    siteId: 'lctnsit-1',
    rackId: '',
    imageIds: ['imgsimg-1'],
    profileId: '',
    servers: [],
  };
  const printed = printEndpoints(info, dataDir, demo);
  expect(printed).toContain('http://127.0.0.1:8233');
  const commands = printed.split('\n').filter((line) => /^(TOKEN=|curl )/.test(line));
  await run('sh', ['-c', commands.join('\n')], { cwd: REPOSITORY });
  expect(requests).toMatchObject([
    { authorization: 'Bearer the-token', body: { query: expect.stringContaining('servers') } },
    {
      authorization: 'Bearer the-token',
      body: {
        query: expect.stringContaining('instanceCreate'),
        variables: { in: { tenantId: 'tnntten-1', siteId: 'lctnsit-1', imageId: 'imgsimg-1' } },
      },
    },
  ]);
});
