import { lastSegment, text } from '../json.ts';
import { isMadeUp } from './mac.ts';
import { plainPath } from './parts.ts';
import { addressesOf } from './port-views.ts';
import type { PortView } from './port-views.ts';

/** All facts of one port, from the source that names it first. */
export interface MergedPort {
  readonly views: readonly PortView[];
  readonly permanent: string | null;
  readonly current: string | null;
  readonly speedMbps: number | null;
}

/**
 * Merges the views of the same port: by an address that only it has, by a link from one to exactly one, or by an
 * id that is more than a number (an iDRAC gives an interface and its function the same). No source is believed to be the
 * only one, and an empty one says nothing.
 */
export function mergePorts(views: readonly PortView[]): readonly MergedPort[] {
  const leader = new Map(views.map((view) => [view, view]));
  const groupOf = (view: PortView): PortView => {
    const above = leader.get(view) ?? view;
    return above === view ? view : groupOf(above);
  };
  const join = (a: PortView, b: PortView): void => {
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other) return;
    // The interface of the system names the port, then the function.
    const [first, second] = views.indexOf(one) < views.indexOf(other) ? [one, other] : [other, one];
    leader.set(second, first);
  };

  const byAddress = new Map<string, PortView>();
  for (const view of views) {
    for (const mac of addressesOf(view)) {
      const known = byAddress.get(mac);
      // Two interfaces with one address are two: bonded ones, or those with a configured address.
      if (known === undefined) byAddress.set(mac, view);
      else if (known.source !== view.source) join(known, view);
    }
  }
  for (const view of views) {
    const same = views.filter((other) => other.source !== view.source && isLinked(view, other, views));
    for (const other of same)
      if (!contradict(group(views, groupOf, view), group(views, groupOf, other))) join(view, other);
  }
  return Map.groupBy(views, groupOf).values().map(merged).toArray();
}

function group(
  views: readonly PortView[],
  groupOf: (view: PortView) => PortView,
  of: PortView,
): readonly PortView[] {
  const own = groupOf(of);
  return views.filter((view) => groupOf(view) === own);
}

/** One view refers to the other and no other view of its kind does; or both have the same distinctive id. */
function isLinked(view: PortView, other: PortView, views: readonly PortView[]): boolean {
  const path = plainPath(other.part.path);
  if (view.refersTo.includes(path)) {
    const rivals = views.filter((one) => one.source === view.source && one.refersTo.includes(path));
    return rivals.length === 1;
  }
  const [a, b] = [distinctiveId(view), distinctiveId(other)];
  return a !== null && a === b && [view, other].some(({ source }) => source === 'interface');
}

function distinctiveId({ part: { path, body } }: PortView): string | null {
  const id = text(body['Id']) ?? lastSegment(path);
  return /[a-z]/i.test(id) && id.length > 4 ? id : null;
}

/** Two burnt-in addresses are two ports, whatever links say. */
function contradict(a: readonly PortView[], b: readonly PortView[]): boolean {
  const [one, other] = [a, b].map((views) => views.flatMap(({ permanent }) => permanent ?? []));
  if (one === undefined || other === undefined || one.length === 0 || other.length === 0) return false;
  return !one.some((mac) => other.includes(mac));
}

function merged(views: readonly PortView[]): MergedPort {
  const current = views.map((view) => view.current).find((mac) => mac !== null) ?? null;
  const reported = views.map((view) => view.permanent).find((mac) => mac !== null) ?? null;
  const others = views.flatMap((view) => view.others);
  return {
    views,
    permanent: reported ?? burntIn([...(current === null ? [] : [current]), ...others]),
    current,
    speedMbps: views.map((view) => view.speedMbps).find((speed) => speed !== null) ?? null,
  };
}

/** Where nothing calls an address burnt-in: the first one that no software made up, else the first. */
function burntIn(addresses: readonly string[]): string | null {
  return addresses.find((mac) => !isMadeUp(mac)) ?? addresses[0] ?? null;
}
