import type { ReactNode } from 'react';
import type { DevicePortsQuery } from '../../../generated/graph.ts';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { Moment } from '../../parts/time.tsx';

type Port = DevicePortsQuery['devicePorts']['nodes'][number];

/** Where what was reported of ports differs from what is desired. */
export function Differences({ ports }: { readonly ports: readonly Port[] }): ReactNode {
  const rows = ports.flatMap(({ id, name, differences }) =>
    differences.map((difference) => ({ key: `${id} ${difference.field}`, name, ...difference })),
  );
  if (rows.length === 0) return null;
  return (
    <Section title="Desired against observed" aside={rows.length}>
      <PlainTable
        label="Differences"
        rows={rows}
        keyOf={({ key }) => key}
        columns={[
          ['Port', ({ name }) => name],
          ['Field', ({ field }) => field],
          ['Desired', ({ desired }) => <ins className="text-good no-underline">{desired}</ins>],
          ['Observed', ({ observed }) => <span className="text-warn">{observed}</span>],
          ['By', ({ source }) => source],
          ['When', ({ observedAt }) => <Moment at={observedAt} />],
        ]}
      />
    </Section>
  );
}
