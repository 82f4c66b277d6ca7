import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import {
  DevicePortsDocument,
  NetworkDeviceDocument,
  type DevicePortsQuery,
  type NetworkDeviceQuery,
} from '../../generated/graph.ts';
import { List } from '../parts/list.tsx';
import { Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import type { Column } from '../parts/rows.tsx';
import { State, words } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { usePages } from '../reads/use-pages.ts';
import { useRead } from '../reads/use-read.ts';
import { Differences } from './network-device/differences.tsx';
import { Trace } from './network-device/trace.tsx';

type Shown = NonNullable<NetworkDeviceQuery['networkDevice']>;
type Port = DevicePortsQuery['devicePorts']['nodes'][number];
const SIZE = 200;
const GIGABIT = 1_000;
const route = getRouteApi('/networks/$id');

const pick = ({ devicePorts }: DevicePortsQuery): DevicePortsQuery['devicePorts'] => devicePorts;

/** One network device with its ports, and the way from one of them to what is connected. */
export function NetworkDevice(): ReactNode {
  const { id } = route.useParams();
  const { trace } = route.useSearch();
  const { data, problem } = useRead(NetworkDeviceDocument, { id });
  const ports = usePages({
    query: DevicePortsDocument,
    variables: { first: SIZE, where: { deviceId: { eq: id } } },
    pick,
    size: SIZE,
    // Differences are shown of every port, not only of those in view.
    all: true,
  });
  const device = data?.networkDevice;
  if (device == null)
    return <Unread problem={problem} isMissing={data !== undefined} what="network device" />;
  return (
    <>
      <Title name={device.name}>
        <span className="mr-3">{device.name}</span>
        <span className="text-base">
          <State value={device.status} />
        </span>
      </Title>
      <DeviceFacts device={device} />
      <Differences ports={ports.rows ?? []} />
      {trace !== undefined && <Trace portId={trace} />}
      <Section title="Ports" aside={ports.total}>
        <List label="Ports" found={ports} columns={columnsOf(id)} empty="It has no ports." />
      </Section>
    </>
  );
}

function columnsOf(device: string): readonly Column<Port>[] {
  return [
    { title: 'Port', share: 1.6, cell: ({ name }) => name },
    { title: 'Kind', share: 1, from: 'sm', cell: ({ kind }) => words(kind) },
    { title: 'Type', share: 1.4, from: 'md', cell: ({ type }) => type },
    { title: 'Speed', share: 0.8, from: 'md', cell: ({ speed }) => speed !== null && speedText(speed) },
    {
      title: 'VLAN',
      share: 1,
      from: 'sm',
      cell: ({ untaggedVlan }) => untaggedVlan && vlanText(untaggedVlan),
    },
    { title: 'Link', share: 0.6, from: 'lg', cell: ({ observed }) => linkText(observed?.linkUp) },
    {
      title: 'Neighbour',
      share: 1.6,
      from: 'md',
      cell: ({ neighbours, finding }) => (
        <>
          {finding !== null && <State value={finding} />} {neighbours.map(neighbourText).join(', ')}
        </>
      ),
    },
    { title: 'Bundle', share: 0.8, from: 'lg', cell: ({ lag }) => lag?.name },
    { title: 'Enabled', share: 0.7, from: 'sm', cell: ({ enabled }) => (enabled ? 'Yes' : 'No') },
    {
      title: 'Cable',
      share: 1.2,
      cell: ({ id, name, cable }) =>
        cable && (
          <Link
            to="/networks/$id"
            params={{ id: device }}
            search={{ trace: id }}
            replace
            data-row=""
            aria-label={`${cable.label ?? 'Trace'}: trace ${name}`}
          >
            {cable.label ?? 'Trace'}
          </Link>
        ),
    },
  ];
}

function linkText(linkUp: boolean | null | undefined): string | undefined {
  if (linkUp == null) return undefined;
  return linkUp ? 'Up' : 'Down';
}

function neighbourText({ systemName, chassisId, portId }: Port['neighbours'][number]): string {
  return `${systemName ?? chassisId ?? ''} ${portId}`.trim();
}

function vlanText({ vid, name }: NonNullable<Port['untaggedVlan']>): string {
  return `${vid} ${name}`;
}

function speedText(megabits: number): string {
  return megabits >= GIGABIT ? `${megabits / GIGABIT} Gbit/s` : `${megabits} Mbit/s`;
}

function DeviceFacts({ device }: { readonly device: Shown }): ReactNode {
  const { rack, deviceType } = device;
  return (
    <Facts
      facts={[
        ['Kind', words(device.kind)],
        [
          'Model',
          deviceType === null ? null : (
            <Link key="model" to="/hardware/$id" params={{ id: deviceType.id }}>
              {deviceType.manufacturer} {deviceType.model}
            </Link>
          ),
        ],
        ['Platform', device.platform],
        ['Management address', device.managementAddress],
        ['Serial number', device.serialNumber],
        ['Asset tag', device.assetTag],
        ['Site', device.site.name],
        [
          'Rack',
          rack === null ? null : (
            <Link key="rack" to="/racks/$id" params={{ id: rack.id }}>
              {rack.name}
            </Link>
          ),
        ],
        ['Tenant', device.tenant.name],
        ['Created', <Moment key="created" at={device.createdAt} full />],
      ]}
    />
  );
}
