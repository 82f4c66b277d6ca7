import type { Events, HardwareEvent, Subscription } from '../capabilities/events.ts';
import { ProviderError } from '../provider-error.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { Bmc } from './bmc.ts';
import { eventsOf } from './event-document.ts';
import { readEventStream } from './event-stream.ts';
import { verifyIdentity } from './identity.ts';
import { link, text } from './json.ts';
import type { JsonObject } from './json.ts';
import { maySettle } from './passing-errors.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import { carrying, refusalOf, subscriptionBody, subscriptionsOf } from './subscription.ts';
import { codeOf } from './wire-failure.ts';

export function createEvents({ connections, systems, config }: CapabilityDeps): Events {
  async function serviceOf(bmc: Bmc): Promise<JsonObject> {
    const { events } = await bmc.root();
    if (events === null) throw unsupported(bmc, 'has no event service');
    const { body } = await bmc.get(events);
    // An iDRAC has it switched off as it is shipped; it would accept subscriptions and send nothing.
    if (body['ServiceEnabled'] === false)
      throw unsupported(bmc, 'has its event service switched off: switch it on first', 'operator');
    return body;
  }

  /** The event service of the machine that is meant, and no other. */
  async function verifiedService(bmc: Bmc): Promise<JsonObject> {
    verifyIdentity(bmc.target, (await systems.read(bmc)).body);
    return serviceOf(bmc);
  }

  async function ensure(
    bmc: Bmc,
    want: { readonly destination: string; readonly marker: string },
  ): Promise<Outcome<Subscription>> {
    refuseUnfit(bmc, want);
    const service = await verifiedService(bmc);
    const path = link(service['Subscriptions']);
    if (path === null) throw unsupported(bmc, 'takes no subscriptions');
    const same = (await subscriptionsOf(bmc, path)).filter(carrying(want.marker, want.destination));
    const alive = same.find(({ enabled }) => enabled);
    if (alive !== undefined)
      return { changed: false, state: { id: alive.id, destination: want.destination } };
    // One that failed deliveries have disabled does not come back on its own (iDRAC-Redfish-Scripting#370).
    for (const { id } of same) await bmc.delete(id);
    const refused = await subscribe(bmc, path, service, want);
    const found = (await seen(bmc, path, refused)).find(carrying(want.marker, want.destination));
    if (found !== undefined)
      return { changed: refused?.effect !== 'none', state: { id: found.id, destination: want.destination } };
    if (refused !== null) throw refused;
    throw new ProviderError(
      `the BMC at ${bmc.target.address} accepted the subscription of ${want.destination}, but does not list it`,
      { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown', target: bmc.target.id },
    );
  }

  /** Null when it was accepted; the error when its effect is unknown, or when it may be there already. */
  async function subscribe(
    bmc: Bmc,
    path: string,
    service: JsonObject,
    want: { readonly destination: string; readonly marker: string },
  ): Promise<ProviderError | null> {
    const { quirks } = await bmc.root();
    try {
      await bmc.post(path, subscriptionBody(service, want, quirks));
      return null;
    } catch (error) {
      if (!(error instanceof ProviderError) || error.code === 'CANCELLED') throw error;
      if (error.effect === 'unknown') return error;
      const refusal = refusalOf(bmc, error);
      // A second subscription to the same place is a 400 on some (metal-operator, findExistingSubscription).
      if (['INVALID_ARGUMENT', 'CONFLICT'].includes(refusal.code)) return refusal;
      throw refusal;
    }
  }

  /** What is listed now; after a lost answer, a failure to look is reported as the lost answer. */
  async function seen(bmc: Bmc, path: string, refused: ProviderError | null) {
    try {
      return await subscriptionsOf(bmc, path);
    } catch (error) {
      throw refused !== null && maySettle(error) ? refused : error;
    }
  }

  async function* stream(bmc: Bmc, signal: AbortSignal): AsyncGenerator<HardwareEvent> {
    let count = 0;
    try {
      const path = text((await serviceOf(bmc))['ServerSentEventUri']);
      if (path === null) throw unsupported(bmc, 'offers no stream of events: subscribe, or poll its logs');
      const chunks = await bmc.stream(path, 'text/event-stream');
      for await (const { id, data } of readEventStream(chunks, config.maxBodyBytes)) {
        count += 1;
        yield* eventsOf(parse(data), id === '' ? `stream-${count}` : id);
      }
    } catch (error) {
      if (signal.aborted) return;
      throw streamEnded(bmc, error);
    }
    if (!signal.aborted) throw streamEnded(bmc, null);
  }

  return {
    async ensureSubscription(target, want, context) {
      return ensure(connections.open(target, context), want);
    },
    async removeSubscription(target, { marker }, context) {
      const bmc = connections.open(target, context);
      const path = link((await verifiedService(bmc))['Subscriptions']);
      if (path === null) return { changed: false, state: null };
      const ours = (await subscriptionsOf(bmc, path)).filter(carrying(marker));
      let lost: ProviderError | null = null;
      for (const { id } of ours) {
        await bmc.delete(id).catch((error: unknown) => {
          if (!(error instanceof ProviderError) || error.effect !== 'unknown' || error.code === 'CANCELLED')
            throw error;
          lost = error;
        });
      }
      if (ours.length === 0) return { changed: false, state: null };
      const left = (await seen(bmc, path, lost)).filter(carrying(marker));
      if (left.length === 0) return { changed: true, state: null };
      throw (
        lost ??
        new ProviderError(
          `the BMC at ${target.address} still lists ${left.length} subscriptions it removed`,
          {
            code: 'VERIFICATION_FAILED',
            retry: 'operator',
            effect: 'unknown',
            target: target.id,
          },
        )
      );
    },
    stream(target, context) {
      return stream(connections.open(target, context), context.signal);
    },
  };
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}

function refuseUnfit(bmc: Bmc, want: { readonly destination: string; readonly marker: string }): void {
  const url = URL.parse(want.destination);
  const fit = url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '';
  if (fit && want.marker !== '') return;
  const what = fit ? 'marker: must not be empty' : 'destination: must be an http or https URL without a user';
  throw new ProviderError(what, {
    code: 'INVALID_ARGUMENT',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}

/** A BMC that restarts, or drops its listeners: the caller reads what it has missed, and retries. */
function streamEnded(bmc: Bmc, cause: unknown): ProviderError {
  if (cause instanceof ProviderError) return cause;
  const huge = cause instanceof RangeError;
  const why = huge ? cause.message : `the stream of events ended ${codeOf(cause)}`.trim();
  return new ProviderError(`${bmc.target.address}: ${why}`, {
    code: huge ? 'BAD_ANSWER' : 'UNREACHABLE',
    retry: 'backoff',
    effect: 'none',
    target: bmc.target.id,
  });
}

function unsupported(bmc: Bmc, what: string, retry: 'never' | 'operator' = 'never'): ProviderError {
  return new ProviderError(`the BMC at ${bmc.target.address} ${what}`, {
    code: 'UNSUPPORTED',
    retry,
    effect: 'none',
    target: bmc.target.id,
  });
}
