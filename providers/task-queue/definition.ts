import { connectTemporal } from '#platform/temporal/connect.ts';
import { createSealer } from '#platform/secrets/seal.ts';
import type { CallContext } from '../call.ts';
import type { CallSchema } from '../capabilities/calls.ts';
import type { CapabilityMap } from '../capability-map.ts';
import { remoteCalls, remoteCapabilities } from '../protocol/calls.ts';
import type { ProviderDefinition } from '../provider.ts';
import type { Target } from '../target.ts';
import { createActivities } from './activities.ts';
import { createCaller, type Caller } from './calls.ts';
import { taskQueueConfig, type TaskQueueConfig } from './config.ts';
import { createHandshake } from './handshake.ts';
import { boundedJson } from './payloads.ts';
import { createRefusals } from './refusals.ts';

/**
 * A provider that is a Temporal worker of its own, in any language, on a task queue of its own. Each call is an activity
 * there; the contract is in docs/provider-protocol.
 */
export function taskQueueProvider(id = 'task-queue'): ProviderDefinition<TaskQueueConfig> {
  return {
    api: 1,
    id,
    description: 'A provider that is a Temporal worker of its own, in any language, on its own task queue.',
    config: taskQueueConfig,
    capabilities: remoteCapabilities,
    async create(config) {
      const sealer = await createSealer(config.publicKey);
      const temporal = connectTemporal({
        address: config.temporalAddress,
        namespace: config.namespace,
        dataConverter: boundedJson(config.answerBytes),
      });
      const activities = createActivities(temporal.client, config);
      let closing: Promise<void> | null = null;
      const caller = createCaller({
        config,
        activities,
        handshake: createHandshake(activities, config),
        refusals: createRefusals(config.refusalMs),
        sealer,
        isClosed: () => closing !== null,
      });
      return {
        id: config.id,
        capabilities: capabilitiesOf(caller, config.capabilities),
        close: () => (closing ??= temporal.close()),
      };
    },
  };
}

/** The named capabilities, all by default; the handshake shows which of them the provider lacks. */
function capabilitiesOf(caller: Caller, named = remoteCapabilities): Partial<CapabilityMap> {
  const capabilities = named.map((capability) => {
    const calls = Object.entries<CallSchema>(remoteCalls[capability]).map(([name, schema]) => {
      const names = Object.keys(schema.parameters);
      const call = async (target: Target, ...rest: readonly unknown[]): Promise<unknown> =>
        await caller({
          capability,
          name,
          schema,
          target,
          given: Object.fromEntries(names.map((one, index) => [one, rest[index]])),
          context: rest[names.length] as CallContext,
        });
      return [name, call] as const;
    });
    return [capability, Object.fromEntries(calls)] as const;
  });
  // `CallSchemas` checks the schemas against the interfaces where they are declared.
  return Object.fromEntries(capabilities) as Partial<CapabilityMap>;
}
