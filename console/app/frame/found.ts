import type { FindAddressQuery, FindByIdQuery, FindMacQuery, FindQuery } from '../../generated/graph.ts';
import { pageOf } from '../parts/places.ts';
import { words } from '../parts/state.tsx';
import { PAGES } from './pages.ts';

/** Something that the search leads to. */
export interface Hit {
  readonly to: string;
  readonly name: string;
  /** What it is. */
  readonly kind: string;
  /** What tells it from others of the name. */
  readonly about?: string | undefined;
}

const ID = /^[a-z]{7}-[0-9a-z]{26}$/;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:.]*)$/i;

const MAC = /^[0-9a-f]{2}([:-][0-9a-f]{2}){2,5}$/i;

export function isMac(text: string): boolean {
  return MAC.test(text);
}

export function isId(text: string): boolean {
  return ID.test(text);
}

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

export function pageHits(text: string): readonly Hit[] {
  const wanted = text.toLowerCase();
  return PAGES.filter(({ name }) => name.toLowerCase().includes(wanted)).map(({ to, name }) => ({
    to,
    name,
    kind: 'Page',
  }));
}

export function idHits(found: FindByIdQuery | undefined): readonly Hit[] {
  const node = found?.node;
  const to = node == null ? undefined : pageOf(node.id);
  if (node == null || to === undefined) return [];
  return [{ to, name: node.id, kind: node.__typename }];
}

export function addressHits(found: FindAddressQuery | undefined): readonly Hit[] {
  return (found?.ipAddresses.nodes ?? []).map(({ address, block, instance, note }) => ({
    to: instance === null ? `/ipam/${block.id}` : `/instances/${instance.id}`,
    name: address,
    kind: 'Address',
    about: instance?.hostname ?? note ?? block.prefix,
  }));
}

export function macHits(found: FindMacQuery | undefined): readonly Hit[] {
  return (found?.devicePorts.nodes ?? []).flatMap(({ name, macAddress, device, server }) => {
    const owner = device ?? server;
    if (owner === null) return [];
    const to = device === null ? `/servers/${owner.id}` : `/networks/${owner.id}`;
    return [{ to, name: macAddress ?? name, kind: 'Port', about: `${owner.name} ${name}` }];
  });
}

export function nameHits(found: FindQuery | undefined): readonly Hit[] {
  if (found === undefined) return [];
  const { servers, instances, racks, networkDevices, deviceTypes, operations } = found;
  return [
    ...servers.nodes.map(({ id, name, state, serialNumber }) => ({
      to: `/servers/${id}`,
      name,
      kind: 'Server',
      about: [words(state), serialNumber].filter((one) => one !== null).join(', '),
    })),
    ...instances.nodes.map(({ id, hostname, state }) => ({
      to: `/instances/${id}`,
      name: hostname,
      kind: 'Instance',
      about: words(state),
    })),
    ...racks.nodes.map(({ id, name, site }) => ({
      to: `/racks/${id}`,
      name,
      kind: 'Rack',
      about: site.name,
    })),
    ...networkDevices.nodes.map(({ id, name, kind }) => ({
      to: `/networks/${id}`,
      name,
      kind: 'Network device',
      about: words(kind),
    })),
    ...deviceTypes.nodes.map(({ id, manufacturer, model }) => ({
      to: `/hardware/${id}`,
      name: model,
      kind: 'Hardware model',
      about: manufacturer,
    })),
    ...operations.nodes.map(({ id, title, kind, state }) => ({
      to: `/operations/${id}`,
      name: title ?? words(kind),
      kind: 'Operation',
      about: words(state),
    })),
  ];
}
