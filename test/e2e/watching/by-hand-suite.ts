import { describe, expect, test } from 'vitest';
import { behave, pressPower, simulatedHost } from '#test/harness/simulated-hosts.ts';
import type { TestStack } from '#test/harness/stack.ts';

interface Seen {
  readonly powerState: string;
  readonly health: string;
  readonly powerObservedAt: string;
}

/** What a stack whose workers poll shows of a machine that is switched by hand, without an operation. */
export function switchedByHand(
  sceneOf: () => { readonly stack: TestStack; readonly serverId: string },
): void {
  describe('a machine that people switch by hand', () => {
    const seen = async (): Promise<Seen> => {
      const { stack, serverId } = sceneOf();
      const document = 'query($id: ID!) { server(id: $id) { powerState health powerObservedAt } }';
      return (await stack.as('admin').ask<{ server: Seen }>(document, { id: serverId })).server;
    };

    test('shows its real power and health on the graph soon, without any operation', async () => {
      const { stack } = sceneOf();
      const before = await seen();
      const name = 'sim-001';
      const wasOn = (await simulatedHost(stack, name)).power === 'On';
      expect(before.powerState).toBe(wasOn ? 'ON' : 'OFF');
      await behave(stack, name, { health: 'Warning' });
      await pressPower(stack, name, wasOn ? 'ForceOff' : 'On');
      await expect
        .poll(async () => await seen(), { timeout: 60_000 })
        .toMatchObject({ powerState: wasOn ? 'OFF' : 'ON', health: 'WARNING' });
      expect(Date.parse((await seen()).powerObservedAt)).toBeGreaterThan(Date.parse(before.powerObservedAt));
    });
  });
}
