import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { ApplicationFailure } from '@temporalio/activity';
import type { BalancerActivities, BalancerToApply } from '#contracts/activities/balancer-activities.ts';
import type { StepCall } from '#contracts/activities/step-call.ts';
import { formerBalancerSchema, type FormerBalancer } from '#contracts/loadbalancers/requests.ts';
import { NOT_HELD } from '#contracts/operations/operation.ts';
import type { CallContext } from '#providers/call.ts';
import type { Balancing, DesiredBalancer, RunningBalancer } from '#providers/capabilities/balancing.ts';
import {
  LoadBalancerAddressesDocument,
  LoadBalancerInProgressDocument,
  ReportLoadBalancerDocument,
} from '../generated/graph.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { lockNameOf, type TargetLock } from '../hardware/target-lock.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import { changingOnce } from '../unknown-effect.ts';
import { balancerDifferences } from './balancer-differences.ts';
import { serviceContext, siteOf, withService, type ServiceDeps } from './service-call.ts';
import type { SiteBalancer } from './site-services.ts';

/** Most differences that a step names. */
const SHOWN = 20;
/** How long the first health checks of origins may take. */
const SETTLE_MS = 30_000;
const POLL_MS = 500;

type Held = { readonly former: FormerBalancer | null };

/** Activities against what runs load balancers. One worker changes it at a time, as its configuration is one document. */
export function createBalancerActivities(
  deps: ServiceDeps & { readonly locks: TargetLock },
): BalancerActivities {
  const { graph } = deps;

  /** Holds what runs the load balancer while the work lasts. Nothing is done for an operation that has ended. */
  async function withBalancer<Result>(
    call: StepCall,
    { providerId }: BalancerToApply,
    work: (balancing: Balancing, held: Held, context: CallContext) => Promise<Result>,
  ): Promise<Result> {
    const { operationId } = call.operation;
    const { balancing, server } = balancerOf(call, providerId);
    const held = { name: lockNameOf(`balancer:${server}`), owner: operationId, party: 'BALANCER' } as const;
    return await withService(
      call,
      'BALANCER',
      async () =>
        await deps.locks.hold(
          held,
          serviceContext().signal,
          // Read under the lock: the wait for it may have lasted longer than the operation.
          async (lock) => await work(balancing, await heldBy(operationId), serviceContext(lock)),
        ),
    );
  }

  function balancerOf(call: StepCall, providerId: string): SiteBalancer {
    const found = deps.services.balancing(siteOf(call), providerId);
    if (found !== undefined) return found;
    const message = `The workers of the site ${siteOf(call)} have no settings for the load balancer provider ${providerId}. Add them to SITE_SERVICES under balancing (docs/load-balancing.md), or give the load balancer another provider.`;
    throw ApplicationFailure.nonRetryable(message, 'NO_BALANCER', { effect: 'none' });
  }

  async function heldBy(operationId: string): Promise<Held> {
    const { inProgress } = await graph.execute(LoadBalancerInProgressDocument, { operationId });
    const [held] = inProgress;
    if (held === undefined) {
      const message = `No load balancer names the operation ${operationId} any longer. Nothing was done.`;
      throw ApplicationFailure.nonRetryable(message, NOT_HELD, { effect: 'none' });
    }
    const former = held.former ?? null;
    return { former: former === null ? null : formerBalancerSchema.parse(JSON.parse(former)) };
  }

  /** Stores what runs before the change, and the addresses that it uses. What an earlier attempt has stored counts. */
  async function keep(
    call: StepCall,
    input: BalancerToApply,
    running: RunningBalancer,
  ): Promise<FormerBalancer> {
    const { operationId } = call.operation;
    const { loadBalancer } = await graph.execute(LoadBalancerAddressesDocument, { id: input.loadBalancerId });
    const former: FormerBalancer = {
      configuration: running.configuration,
      servedPorts: servedPorts(running),
      addresses: loadBalancer?.addresses.nodes.map(({ address }) => address) ?? [],
    };
    const { loadBalancerReport } = await graph.execute(ReportLoadBalancerDocument, {
      input: {
        idempotencyKey: idempotencyKeyOf(`keep/${randomUUID()}`),
        operationId,
        action: 'KEEP',
        former: JSON.stringify(former),
      },
    });
    throwRefusal(loadBalancerReport.errors);
    return (await heldBy(operationId)).former ?? former;
  }

  return {
    observeBalancer: async (call, input) =>
      await withBalancer(call, input, async (balancing, { former }, context) => {
        const running = await balancing.readBalancer(input.loadBalancerId, context);
        const kept = former ?? (await keep(call, input, running));
        const want = desiredOf(input, kept);
        const digest = want === null ? null : balancing.digestOf(want);
        const differences = balancerDifferences(input.parts, digest, running);
        return { differences: differences.slice(0, SHOWN), total: differences.length };
      }),
    applyBalancer: async (call, input) =>
      await changingOnce(
        async () =>
          await withBalancer(call, input, async (balancing, { former }, context) => {
            const want = desiredOf(input, required(former));
            const { changed } =
              want === null
                ? await balancing.restoreBalancer(input.loadBalancerId, null, context)
                : await balancing.ensureBalancer(want, context);
            return { changed };
          }),
      ),
    verifyBalancer: async (call, input) =>
      await withBalancer(call, input, async (balancing, { former }, context) => {
        const before = required(former);
        const want = desiredOf(input, before);
        const running = await settled(balancing, input.loadBalancerId, context);
        if (running.digest !== (want === null ? null : balancing.digestOf(want)))
          throw deviation(
            'The running configuration differs from the desired one. Check which other program changes it.',
          );
        const closed = running.ports.filter(({ isListening }) => !isListening).map(({ number }) => number);
        if (closed.length > 0)
          throw deviation(`The load balancer does not listen on port ${closed.join(', ')}.`);
        const served = new Set(servedPorts(running));
        const unserved = running.ports.map(({ number }) => number).filter((number) => !served.has(number));
        const intended = portsInUse(input);
        const lost = unserved.filter((number) => before.servedPorts.includes(number) && intended.has(number));
        if (lost.length === 0) return { unserved };
        throw deviation(
          `No origin is in service for port ${lost.join(', ')}, which had one before. Check the addresses and ports of its origins, and that they answer to the host of the balancer.`,
        );
      }),
    restoreBalancer: async (call, input) =>
      await withBalancer(call, input, async (balancing, { former }, context) => {
        // What runs is stored before it is changed: it was not.
        if (former === null) return { changed: false };
        const { loadBalancerId } = input;
        const { changed } = await balancing.restoreBalancer(loadBalancerId, former.configuration, context);
        return { changed };
      }),
  };
}

/** Reads the load balancer until no origin is being checked for the first time. */
async function settled(balancing: Balancing, id: string, context: CallContext): Promise<RunningBalancer> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    const running = await balancing.readBalancer(id, context);
    const isChecking = running.ports.some(({ origins }) => origins.some(({ state }) => state === 'CHECKING'));
    if (!isChecking || Date.now() > until) return running;
    await delay(POLL_MS, undefined, { signal: context.signal });
  }
}

function desiredOf(
  { loadBalancerId: id, name, parts }: BalancerToApply,
  { addresses }: FormerBalancer,
): DesiredBalancer | null {
  return parts === null ? null : { id, name, addresses, ...parts };
}

const servedPorts = ({ ports }: RunningBalancer): number[] =>
  ports.filter(({ origins }) => origins.some(({ state }) => state === 'UP')).map(({ number }) => number);

/** Ports that have an origin for new connections. Where people have taken all out of use, none is in service by intent. */
function portsInUse({ parts }: BalancerToApply): ReadonlySet<number> {
  const used = new Set(
    parts?.pools
      .filter(({ origins }) => origins.some(({ active, weight }) => active && weight > 0))
      .map(({ id }) => id),
  );
  const ports = parts?.ports.filter(({ poolIds }) => poolIds.some((id) => used.has(id))) ?? [];
  return new Set(ports.map(({ number }) => number));
}

function required(former: FormerBalancer | null): FormerBalancer {
  if (former !== null) return former;
  throw ApplicationFailure.nonRetryable('The load balancer was not read before.', 'BUG');
}

function deviation(message: string): ApplicationFailure {
  return ApplicationFailure.nonRetryable(message, 'VERIFICATION_FAILED', { effect: 'unknown' });
}
