import type { ReactNode } from 'react';
import {
  ServerHardwareDocument,
  type ServerHardwareQuery,
  type ServerQuery,
} from '../../../generated/graph.ts';
import { Empty, Unread } from '../../parts/notice.tsx';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { State, words } from '../../parts/state.tsx';
import { bytes, mebibytes } from '../../parts/units.ts';
import { Verbs } from '../../parts/verbs.tsx';
import { useRead } from '../../reads/use-read.ts';
import { useRequest } from '../../reads/use-request.ts';
import { ComponentHistory } from './component-history.tsx';
import { diskVerb } from './disk-verb.ts';
import { DiskExceptions } from './disk-exceptions.tsx';

type Component = NonNullable<ServerHardwareQuery['server']>['components'][number];

/** What the inspections found that a server is made of. */
export function ServerHardware({
  server: { id, name: serverName },
}: {
  readonly server: NonNullable<ServerQuery['server']>;
}): ReactNode {
  const { data, problem, again } = useRead(ServerHardwareDocument, { id }, { everyMs: 30_000 });
  const request = useRequest();
  const server = data?.server;
  if (server == null) return <Unread problem={problem} isMissing={data !== undefined} what="server" />;
  const { components, ports } = server;
  const exceptions = server.diskExceptionHistory.nodes;
  return (
    <>
      <Section title="Components" aside={components.length}>
        {components.length === 0 ? (
          <Empty>No inspection has found any component yet.</Empty>
        ) : (
          <PlainTable
            label="Components"
            rows={components}
            keyOf={(component) => component.id}
            columns={[
              ['Kind', ({ kind }) => words(kind)],
              ['Name', ({ name }) => name],
              ['Model', ({ model }) => model],
              ['Serial number', ({ serialNumber }) => serialNumber],
              ['Capacity', capacity],
              ['Health', ({ health }) => health !== 'UNKNOWN' && <State value={health} />],
              [
                'At the next erasure',
                (component) =>
                  component.kind === 'DISK' && (
                    <Verbs
                      verbs={[diskVerb(id, component, exceptions, request)]}
                      of={`${component.name} of ${serverName}`}
                      onDone={again}
                    />
                  ),
              ],
            ]}
          />
        )}
      </Section>
      <ComponentHistory server={server} />
      <DiskExceptions exceptions={exceptions} />
      <Section title="Network ports" aside={ports.length}>
        {ports.length === 0 ? (
          <Empty>No inspection has found any port yet.</Empty>
        ) : (
          <PlainTable
            label="Network ports"
            rows={ports}
            keyOf={({ mac, name }) => `${mac} ${name}`}
            columns={[
              ['Name', ({ name }) => name],
              ['MAC address', ({ mac }) => <code>{mac}</code>],
              ['Speed', ({ speedMbps }) => (speedMbps === null ? '' : `${speedMbps / 1_000} Gbit/s`)],
              ['Shared with the BMC', ({ shared }) => (shared ? 'Yes' : 'No')],
            ]}
          />
        )}
      </Section>
    </>
  );
}

function capacity({ kind, capacity: value }: Component): string | undefined {
  if (value === null) return undefined;
  switch (kind) {
    case 'PROCESSOR':
    case 'GPU':
      return `${value} cores`;
    case 'POWER_SUPPLY':
      return `${value} W`;
    case 'PORT':
      return `${value / 1_000} Gbit/s`;
    case 'MEMORY':
      return mebibytes(value);
    case 'DISK':
      return bytes(value);
  }
}
