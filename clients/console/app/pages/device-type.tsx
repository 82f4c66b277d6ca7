import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DeviceTypeDocument } from '../../generated/graph.ts';
import { Empty, Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import { PlainTable } from '../parts/plain-table.tsx';
import { words } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { useRead } from '../reads/use-read.ts';

const route = getRouteApi('/hardware/$id');
const AGAIN_MS = 60_000;

/** One hardware model, with the ports that devices of it have. */
export function DeviceType(): ReactNode {
  const { id } = route.useParams();
  const { data, problem } = useRead(DeviceTypeDocument, { id }, { everyMs: AGAIN_MS });
  const type = data?.deviceType;
  if (type == null) return <Unread problem={problem} isMissing={data !== undefined} what="hardware model" />;
  const { nodes: ports, totalCount } = type.ports;
  return (
    <>
      <Title>{`${type.manufacturer} ${type.model}`}</Title>
      <Facts
        facts={[
          ['Part number', type.partNumber],
          ['Height', `${type.heightHalfUnits / 2} U`],
          ['Depth', type.fullDepth ? 'Full' : 'Half'],
          [
            'Weight',
            type.weight === null ? null : `${type.weight} ${words(type.weightUnit ?? '').toLowerCase()}`,
          ],
          ['Airflow', type.airflow === null ? null : words(type.airflow)],
          ['Slug', type.slug],
          ['Description', type.description, 'wide'],
          ['Comments', type.comments, 'wide'],
          ['Created', <Moment key="created" at={type.createdAt} full />],
          ['Created by', type.createdBy],
        ]}
      />
      <Section
        title="Ports"
        aside={totalCount > ports.length ? `The first ${ports.length} of ${totalCount}` : totalCount}
      >
        {ports.length === 0 ? (
          <Empty>It has no ports.</Empty>
        ) : (
          <PlainTable
            label="Ports of the model"
            rows={ports}
            keyOf={({ kind, name }) => `${kind} ${name}`}
            columns={[
              ['Name', ({ name }) => name],
              ['Kind', ({ kind }) => words(kind)],
              ['Type', ({ type: portType }) => portType],
              ['Label', ({ label }) => label],
              ['Management only', ({ managementOnly }) => (managementOnly ? 'Yes' : '')],
              ['Power', ({ maximumDraw }) => (maximumDraw === null ? '' : `${maximumDraw} W`)],
            ]}
          />
        )}
      </Section>
    </>
  );
}
