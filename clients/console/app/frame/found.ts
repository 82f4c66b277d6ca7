import type { FindOperationsQuery, FindQuery } from '../../generated/graph.ts';
import { pageOf } from '../parts/places.ts';
import { words } from '../parts/state.tsx';
import { PAGES } from './pages.ts';

/** Something that the search leads to. */
export interface Hit {
  readonly to: string;
  readonly name: string;
  /** What it is. */
  readonly kind: string;
  /** What distinguishes it from others of the same name. */
  readonly about?: string | undefined;
}

export function pageHits(text: string): readonly Hit[] {
  const wanted = text.toLowerCase();
  return PAGES.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ to, name }) => ({
    to,
    name,
    kind: 'Page',
  }));
}

/** Resources that have a page, and those that are shown on another's: an address on its block, a port on its device. */
export function resourceHits(found: FindQuery | undefined): readonly Hit[] {
  return (found?.search ?? []).flatMap(({ label, kind, node }) => {
    const { owner = node.id, about } = describe(node);
    const to = pageOf(owner);
    return to === undefined ? [] : [{ to, name: label, kind: spaced(kind), about }];
  });
}

type Node = FindQuery['search'][number]['node'];

function describe(node: Node): { readonly owner?: string | undefined; readonly about?: string | undefined } {
  switch (node.__typename) {
    case 'Server':
      return { about: [words(node.state), node.serialNumber].filter((one) => one !== null).join(', ') };
    case 'Instance':
      return { about: words(node.instanceState) };
    case 'Rack':
      return { about: node.site.name };
    case 'NetworkDevice':
      return { about: words(node.deviceKind) };
    case 'DeviceType':
      return { about: node.manufacturer };
    case 'IpAddress':
      return {
        owner: node.instance?.id ?? node.block.id,
        about: node.instance?.hostname ?? node.note ?? node.block.prefix,
      };
    case 'DevicePort': {
      const holder = node.device ?? node.server;
      return { owner: holder?.id, about: holder?.name };
    }
    default:
      return {};
  }
}

/** The name of a type as words: `Network device`. */
function spaced(type: string): string {
  const [first = '', ...rest] = type.split(/(?=[A-Z][a-z])/u);
  return [first, ...rest.map((word) => word.toLowerCase())].join(' ');
}

export function operationHits(found: FindOperationsQuery | undefined): readonly Hit[] {
  return (found?.operations.nodes ?? []).map(({ id, title, kind, state }) => ({
    to: `/operations/${id}`,
    name: title ?? words(kind),
    kind: 'Operation',
    about: words(state),
  }));
}
