import { onTestFinished, test, expect } from 'vitest';
import { connectTemporal } from './connect.ts';

test('a client that is closed while it sends a failed call again ends without an uncaught exception', async () => {
  const uncaught: unknown[] = [];
  const listen = (error: unknown): void => void uncaught.push(error);
  process.on('uncaughtException', listen);
  onTestFinished(() => void process.off('uncaughtException', listen));
  // Nothing listens there.
  const { client, close } = connectTemporal({ address: '127.0.0.1:1', namespace: 'default' });
  const calls = Array.from({ length: 20 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 40));
    return await client.workflow.getHandle(`w-${index}`).describe();
  });
  const ended = Promise.allSettled(calls);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const began = Date.now();
  await close();
  expect(Date.now() - began).toBeLessThan(10_000);
  expect((await ended).every(({ status }) => status === 'rejected')).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(uncaught).toEqual([]);
}, 30_000);
