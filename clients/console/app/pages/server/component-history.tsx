import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ServerHardwareQuery } from '../../../generated/graph.ts';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { words } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';

type Shown = NonNullable<ServerHardwareQuery['server']>;

/** Components that are missing, and the changes of the others. */
export function ComponentHistory({ server }: { readonly server: Shown }): ReactNode {
  const { missingComponents, componentChanges } = server;
  return (
    <>
      {missingComponents.length > 0 && (
        <Section title="Missing" aside={missingComponents.length}>
          <PlainTable
            label="Missing components"
            rows={missingComponents}
            keyOf={({ id }) => id}
            columns={[
              ['Kind', ({ kind }) => words(kind)],
              ['Name', ({ name }) => name],
              ['Model', ({ model }) => model],
              ['Serial number', ({ serialNumber }) => serialNumber],
              ['Since', ({ since }) => <Moment at={since} />],
              [
                'Found in',
                ({ foundIn }) =>
                  foundIn !== null && (
                    <Link to="/servers/$id" params={{ id: foundIn.id }}>
                      {foundIn.name}
                    </Link>
                  ),
              ],
            ]}
          />
        </Section>
      )}
      {componentChanges.nodes.length > 0 && (
        <Section title="Latest changes of components" aside={componentChanges.totalCount}>
          <PlainTable
            label="Changes of components"
            rows={componentChanges.nodes}
            keyOf={({ id }) => id}
            columns={[
              ['When', ({ at }) => <Moment at={at} />],
              ['What', ({ kind }) => words(kind)],
              ['Component', ({ name }) => name],
              ['Field', ({ field }) => field !== null && <code>{field}</code>],
              ['Before', ({ before }) => before],
              ['After', ({ after }) => after],
              [
                'Found by',
                ({ source, operation }) =>
                  operation === null ? (
                    source
                  ) : (
                    <Link to="/operations/$id" params={{ id: operation.id }}>
                      {operation.title ?? words(operation.kind)}
                    </Link>
                  ),
              ],
            ]}
          />
        </Section>
      )}
    </>
  );
}
