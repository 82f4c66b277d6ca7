import type { BootControl, BootOverride } from '../capabilities/boot.ts';
import { ProviderError } from '../provider-error.ts';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { Bmc, Resource } from './bmc.ts';
import {
  demandedOf,
  holdsOverride,
  overrideOf,
  overridePatch,
  satisfies,
  sideEffect,
  takesUrl,
  targetFor,
} from './boot-override.ts';
import type { WantedOverride } from './boot-override.ts';
import { patchGuarded } from './guarded-patch.ts';
import { verifyIdentity } from './identity.ts';
import { link, object } from './json.ts';
import type { CapabilityDeps } from './capability-deps.ts';
import type { Quirks } from './quirks.ts';

const removed: WantedOverride = { target: null, once: true, url: null };

export function createBoot({ connections, systems, config }: CapabilityDeps): BootControl {
  async function ensure(
    bmc: Bmc,
    wanted: (places: readonly Resource[], quirks: Quirks) => WantedOverride,
  ): Promise<Outcome<BootOverride>> {
    const system = await systems.read(bmc);
    verifyIdentity(bmc.target, system.body);
    const { quirks } = await bmc.root();
    const places = await placesOf(bmc, system, quirks);
    const want = wanted(places, quirks);
    const satisfied = places.filter((place) => satisfies(place.body, want, quirks));
    // One place is enough to set an override; to be without one, no place may show any.
    const done = satisfied.length >= (want.target === null ? places.length : 1);
    if (done && satisfied[0] !== undefined) return { changed: false, state: overrideOf(satisfied[0].body) };
    if (want.target === null && !quirks.overrideRemovable)
      throw unsupported(bmc, 'always has a boot override');
    const [place, changed] = await write(bmc, places, want, quirks);
    return { changed, state: await verified(bmc, place, want, quirks) };
  }

  /** Tries the places in turn; the next one only when the BMC says that this one does not accept it. */
  async function write(
    bmc: Bmc,
    places: readonly Resource[],
    want: WantedOverride,
    quirks: Quirks,
  ): Promise<readonly [Resource, boolean]> {
    const refusals: ProviderError[] = [];
    for (const place of places) {
      try {
        const changed = await patchGuarded(bmc, place, {
          satisfied: (body) => satisfies(body, want, quirks),
          payload: (body) => overridePatch(want, body, quirks),
          touched: (body) => JSON.stringify(overrideOf(body)),
          demanded: demandedOf(want),
          optional: ['BootSourceOverrideMode'],
        });
        return [place, changed];
      } catch (error) {
        if (!(error instanceof ProviderError) || !['INVALID_ARGUMENT', 'UNSUPPORTED'].includes(error.code))
          throw error;
        refusals.push(error);
      }
    }
    throw refusals[0] ?? unsupported(bmc, 'has no boot override');
  }

  /** An accepted override that does not show was not applied; one that changed more is none that was asked for. */
  async function verified(
    bmc: Bmc,
    place: Resource,
    want: WantedOverride,
    quirks: Quirks,
  ): Promise<BootOverride> {
    const until = Date.now() + config.bootVerifyMs;
    for (;;) {
      const { body } = await bmc.get(place.path);
      if (satisfies(body, want, quirks)) {
        const other = sideEffect(want, place.body, body);
        if (other === null) return overrideOf(body);
        throw new ProviderError(`the BMC at ${bmc.target.address} took the boot override, but ${other}`, {
          code: 'VERIFICATION_FAILED',
          retry: 'operator',
          effect: 'applied',
          target: bmc.target.id,
        });
      }
      if (Date.now() >= until) {
        throw new ProviderError(
          `the BMC at ${bmc.target.address} accepted the boot override, but shows ${JSON.stringify(overrideOf(body))}`,
          { code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown', target: bmc.target.id },
        );
      }
      await bmc.pause(config.pollMs, 'waiting for the boot override to show');
    }
  }

  return {
    async get(target, context) {
      return overrideOf((await systems.read(connections.open(target, context))).body);
    },
    async ensure(target, want, context) {
      const bmc = connections.open(target, context);
      return ensure(bmc, (places, quirks) => {
        if (want.device === 'NONE') return removed;
        const bodies = places.map((place) => place.body);
        const url = want.url ?? null;
        const name = targetFor(want.device, bodies, quirks);
        if (url !== null && !bodies.some(takesUrl))
          throw unsupported(bmc, 'cannot be given a URL to boot from by HTTP (Boot.HttpBootUri)');
        if (name !== null) return { target: name, once: want.once, url };
        // Without a name for its disks the machine still finds them by its own order.
        if (want.device === 'DISK') return { ...removed, once: want.once };
        throw unsupported(bmc, `cannot boot ${want.device}`);
      });
    },
    async clear(target, context) {
      return ensure(connections.open(target, context), () => removed);
    },
  };
}

/** Where the override may be written, best first: the settings resource counts only when it holds boot keys (iDRAC10). */
async function placesOf(bmc: Bmc, system: Resource, quirks: Quirks): Promise<readonly Resource[]> {
  const path = link(object(system.body['@Redfish.Settings'])['SettingsObject']);
  const settings = path === null ? null : await readSettings(bmc, path);
  const places = settings === null ? [system] : [settings, system];
  const ordered = quirks.bootOverrideOn === 'system' ? places.toReversed() : places;
  return ordered.filter((place) => holdsOverride(place.body));
}

async function readSettings(bmc: Bmc, path: string): Promise<Resource | null> {
  try {
    return await bmc.get(path);
  } catch (error) {
    const absent = error instanceof ProviderError && ['NOT_FOUND', 'UNSUPPORTED'].includes(error.code);
    if (absent) return null;
    throw error;
  }
}

function unsupported(bmc: Bmc, what: string): ProviderError {
  return new ProviderError(`the system behind ${bmc.target.address} ${what}`, {
    code: 'UNSUPPORTED',
    retry: 'never',
    effect: 'none',
    target: bmc.target.id,
  });
}
