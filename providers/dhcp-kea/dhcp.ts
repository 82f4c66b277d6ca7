import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from '#contracts/hardware/long-work.ts';
import type { CallContext } from '../call.ts';
import type { Dhcp, HeldReservation, Reservation } from '../capabilities/dhcp.ts';
import {
  heldOf,
  reservable,
  reservationsOf,
  subnetOf,
  withReservations,
  type KeaConfiguration,
} from './configuration.ts';
import type { ControlAgent } from './control-agent.ts';
import { failure } from './failure.ts';

/** Attempts of a change while others change the configuration. */
const ATTEMPTS = 3;

/**
 * Reservations in the configuration of Kea, since its free build has no commands for hosts (`host_cmds`). Kea has no
 * compare-and-set: the configuration is read again directly before it is replaced, so that only changes of others between
 * these two commands can be lost. Callers must not change one server concurrently.
 */
export function createDhcp(agent: ControlAgent, url: string): Dhcp {
  /** Makes the owner have these reservations, and no others. */
  async function ensure(
    owner: string,
    wantedIn: (
      configuration: KeaConfiguration,
    ) => { readonly subnet: string; readonly reservation: Reservation } | null,
    context: CallContext,
  ): Promise<Outcome<readonly HeldReservation[]>> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await agent.configuration(context);
      const wanted = wantedIn(before);
      if (wanted !== null) refuseTaken(url, before, wanted.reservation);
      const after = withReservations(before, (reservations, { subnet }) => [
        ...reservations.filter((one) => heldOf(one).owner !== owner),
        ...(wanted?.subnet === subnet ? reservable(before, wanted.reservation) : []),
      ]);
      const state = ownOf(after, owner);
      if (isDeepStrictEqual(ownOf(before, owner), state)) {
        // An earlier call may have been killed between `config-set` and `config-write`.
        await agent.write(context);
        return { changed: false, state };
      }
      await agent.test(after, context);
      if (!isDeepStrictEqual(await agent.configuration(context), before)) continue;
      await agent.set(after, context);
      const now = ownOf(await agent.configuration(context), owner);
      if (!isDeepStrictEqual(now, state))
        throw failure(url, `Kea at ${url} accepted the change, but its reservations differ from it`, {
          code: 'VERIFICATION_FAILED',
          retry: 'operator',
          effect: 'unknown',
        });
      await agent.write(context);
      return { changed: true, state };
    }
    throw failure(url, `The configuration of Kea at ${url} was changed by others during each attempt`, {
      code: 'BUSY',
      retry: 'backoff',
      effect: 'none',
    });
  }

  return {
    ensureReservation: async (want, context) =>
      await ensure(
        want.owner,
        (configuration) => {
          const found = subnetOf(configuration, want.address);
          if (found !== undefined) return { subnet: found.subnet, reservation: want };
          throw failure(
            url,
            `Kea at ${url} has no subnet of ${want.address}. Add it to its configuration (subnet4)`,
            {
              code: 'NOT_FOUND',
              retry: 'operator',
              effect: 'none',
            },
          );
        },
        context,
      ),
    async removeReservations(owner, context) {
      const { changed } = await ensure(owner, () => null, context);
      return { changed, state: null };
    },
    readReservations: async (context) => reservationsOf(await agent.configuration(context)),
  };
}

/** Sorted, as Kea may list them in another order. */
function ownOf(configuration: KeaConfiguration, owner: string): HeldReservation[] {
  return reservationsOf(configuration)
    .filter((one) => one.owner === owner)
    .toSorted((a, b) => (a.mac < b.mac ? -1 : Number(a.mac > b.mac)));
}

function refuseTaken(
  url: string,
  configuration: KeaConfiguration,
  { macs, address, owner }: Reservation,
): void {
  const known = new Set(macs.map((mac) => mac.toLowerCase()));
  const other = reservationsOf(configuration).find(
    (one) => one.owner !== owner && (one.address === address || known.has(one.mac)),
  );
  if (other === undefined) return;
  const whose = other.owner === null ? 'which was not reserved here' : `for ${other.owner}`;
  throw failure(
    url,
    `Kea has a reservation of ${other.address} for ${other.mac} (${other.hostname || 'without a name'}), ${whose}. Remove it there, or reserve its address in its block`,
    { code: 'CONFLICT', retry: 'operator', effect: 'none' },
  );
}
