import type { Domain } from '#platform/graph/domain.ts';
import type { EventBus } from '#platform/events/event-bus.ts';
import { startRelay } from '#platform/outbox/relay.ts';
import { startBus, type BusFixture } from '#platform/testing/platform-fixture.ts';
import { remoteDomain, unavailable } from '#test/contract-kit/remote-domain.ts';
import { contractTarget, LeftOut } from '#test/contract-kit/target.ts';
import { subgraphFixture, type StartDomain, type SubgraphFixture } from './graph.ts';

/** A domain of resources with all that their contract needs: PostgreSQL, NATS, and a relay from one to the other. */
export interface ResourceDomainFixture extends SubgraphFixture {
  readonly bus: EventBus;
  readonly nats: BusFixture['nats'];
}

const OWN_BUS = 'it stops NATS for our implementation';

export async function resourceFixture<Settings>(
  domain: Domain<Settings>,
  settings: Settings,
): Promise<ResourceDomainFixture> {
  const target = contractTarget();
  // Where the domain runs elsewhere, so do NATS and the relay.
  if (target !== undefined) {
    const fixture = await remoteDomain(target);
    return { ...fixture, bus: unavailable(OWN_BUS), nats: unavailable(OWN_BUS) };
  }
  const { nats, bus, log, stop } = await startBus();
  const fixture = await subgraphFixture(domain, settings, bus);
  const relay = startRelay(fixture.database, bus, log);
  return {
    ...fixture,
    bus,
    nats,
    async stop() {
      await relay.stop();
      await fixture.stop();
      await stop();
    },
  };
}

/** As `resourceFixture`, for suites whose settings a domain that runs elsewhere does not have: there they are left out. */
export function ownSettingsFixture(settings: string): StartDomain {
  return async (domain, given) => {
    if (contractTarget() !== undefined)
      throw new LeftOut(`it needs ${settings}, which is a setting of our implementation`);
    return await resourceFixture(domain, given);
  };
}
