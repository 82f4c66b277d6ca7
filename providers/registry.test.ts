import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { noneProvider } from './none/definition.ts';
import type { ProviderDefinition } from './provider.ts';
import { ProviderError } from './provider-error.ts';
import { createRegistry } from './registry.ts';

const config = z.object({ pollMs: z.int().default(5) });

function definition(over: Partial<ProviderDefinition<z.infer<typeof config>>> = {}) {
  const closed: string[] = [];
  const id = over.id ?? 'toy';
  const made: ProviderDefinition<z.infer<typeof config>> = {
    api: 1,
    id,
    description: 'A toy.',
    config,
    create: (settings) =>
      Promise.resolve({
        id: `${id} every ${settings.pollMs}`,
        capabilities: {},
        close: () => Promise.resolve(void closed.push(id)),
      }),
    ...over,
  };
  return Object.assign(made, { closed });
}

describe('registry', () => {
  it('makes each provider with its settings, or its defaults', async () => {
    const configured = { definition: definition({ id: 'slow' }), config: { pollMs: 9 } };
    const registry = await createRegistry([definition(), configured]);

    expect(registry.ids).toEqual(['toy', 'slow']);
    expect(registry.get('toy').id).toBe('toy every 5');
    expect(registry.get('slow').id).toBe('slow every 9');
  });

  it('answers what is missing as unsupported, with the reason', async () => {
    const registry = await createRegistry([definition()]);

    expect(() => registry.get('ipmi')).toThrow('there is no provider ipmi; there are toy');
    const missing = () => registry.capability('toy', 'power');
    expect(missing).toThrow('provider toy has no capability power');
    expect(missing).toThrow(ProviderError);
  });

  it('uses another provider for the capabilities that one lacks', async () => {
    const both = { definition: definition({ id: 'half' }), rest: 'none' };
    const registry = await createRegistry([noneProvider, both]);

    expect(registry.capability('half', 'inventory')).toBe(registry.capability('none', 'inventory'));
    await expect(createRegistry([{ ...both, rest: 'no-such' }])).rejects.toThrow(
      'there is no provider no-such',
    );
  });

  it('refuses a second provider of one id, another contract, and bad settings, and closes what it made', async () => {
    const first = definition({ id: 'first' });
    await expect(createRegistry([first, definition({ id: 'first' })])).rejects.toThrow(
      'two providers are called first',
    );
    expect(first.closed).toEqual(['first']);
    await expect(createRegistry([definition({ api: 2 as 1 })])).rejects.toThrow('version 2 of the contract');
    const bad = { definition: definition(), config: { pollMs: 'often' } };
    await expect(createRegistry([bad])).rejects.toThrow(/toy is set up wrongly: pollMs: /);
  });

  it('closes every provider, even when one cannot', async () => {
    const stuck = definition({
      id: 'stuck',
      create: () =>
        Promise.resolve({ id: 'stuck', capabilities: {}, close: () => Promise.reject(new Error('stuck')) }),
    });
    const toy = definition();
    const registry = await createRegistry([stuck, toy]);

    await registry.close();
    expect(toy.closed).toEqual(['toy']);
  });
});

describe('none', () => {
  it('answers every question with what to do instead', async () => {
    const registry = await createRegistry([noneProvider]);
    const target = { id: 'srvrsrv-1', address: '', credential: { username: '', password: '' } };
    const context = { signal: new AbortController().signal, idempotencyKey: 'k', heartbeat() {} };
    const power = registry.capability('none', 'power');
    const boot = registry.capability('none', 'boot');
    const inventory = registry.capability('none', 'inventory');

    const calls = [
      power.get(target, context),
      power.ensure(target, 'ON', {}, context),
      power.cycle(target, {}, context),
      boot.get(target, context),
      boot.ensure(target, { device: 'NETWORK', once: true }, context),
      boot.clear(target, context),
      inventory.identify(target, context),
      inventory.collect(target, context),
    ];
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        code: 'UNSUPPORTED',
        retry: 'never',
        effect: 'none',
        target: 'srvrsrv-1',
        message: expect.stringMatching(/^srvrsrv-1 has no BMC: \w+/),
      });
    }
    expect(() => registry.capability('none', 'netboot')).toThrow('provider none has no capability netboot');
  });
});
