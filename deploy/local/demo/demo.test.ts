import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { startStack, type Stack, type StackOptions } from '../stack.ts';
import type { Progress } from '../supervisor/progress.ts';
import { readDemo } from './demo-file.ts';
import { createGraphClient } from './graph-client.ts';

interface Started {
  readonly stack: Stack;
  readonly notes: readonly string[];
}

async function start(dataDir: string, more: Partial<StackOptions> = {}): Promise<Started> {
  const notes: string[] = [];
  const { onProgress = () => {}, ...options } = more;
  const record = (progress: Progress): void => {
    if (progress.kind === 'note') notes.push(progress.text);
    onProgress(progress);
  };
  const stack = await startStack({
    dataDir,
    ports: 'free',
    servers: 3,
    demo: true,
    ...options,
    onProgress: record,
  });
  onTestFinished(async () => await stack.stop());
  return { stack, notes };
}

const INSTANCES =
  '{ instances(first: 10) { nodes { hostname state } } tenants(first: 10) { nodes { name } } }';
const instancesSchema = z.object({
  instances: z.object({ nodes: z.array(z.object({ hostname: z.string(), state: z.string() })) }),
  tenants: z.object({ nodes: z.array(z.object({ name: z.string() })) }),
});

test(
  'a demonstration that is cut short continues at the next start, and is made once',
  { timeout: 300_000 },
  async () => {
    const dataDir = temporaryFolder();
    const interrupt = new AbortController();
    const first = start(dataDir, {
      signal: interrupt.signal,
      onProgress: (progress) => {
        // The first machine is being installed.
        if (progress.kind === 'starting' && progress.name === 'install')
          interrupt.abort(new Error('interrupted'));
      },
    });
    await expect(first).rejects.toThrow('interrupted');
    expect(readDemo(dataDir)).toMatchObject({ servers: expect.arrayContaining(['sim-001', 'sim-003']) });

    const second = await start(dataDir);
    expect(second.notes.join('\n')).toMatch(/Unfinished operations that continue now: 1\./);
    expect(second.notes.at(-1)).toMatch(
      /^web-1 is ACTIVE after .*, on sim-00\d \(.+\), address 10\.20\.0\.\d+$/,
    );
    await second.stack.stop();

    const third = await start(dataDir);
    expect(third.notes.join('\n')).toContain('No operation is unfinished.');
    const seen = await createGraphClient(third.stack.info.graphql, third.stack.info.tokens.viewer).request(
      INSTANCES,
      {},
      instancesSchema,
    );
    // The viewer's token is for the demonstration's tenant, and for no other.
    expect(seen.tenants.nodes).toEqual([{ name: 'demo' }]);
    expect(seen.instances.nodes).toEqual([{ hostname: 'web-1', state: 'ACTIVE' }]);
  },
);
