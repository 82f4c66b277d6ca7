import type { ReactNode } from 'react';
import type { ServerQuery } from '../../../generated/graph.ts';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { words } from '../../parts/state.tsx';
import { Moment } from '../../parts/time.tsx';

type Shown = NonNullable<ServerQuery['server']>;

/** Where what was found of a server differs from what people want. */
export function ServerDifferences({ server }: { readonly server: Shown }): ReactNode {
  const { differences } = server;
  if (differences.length === 0) return null;
  return (
    <Section title="Desired against observed" aside={differences.length}>
      <PlainTable
        label="Differences"
        rows={differences}
        keyOf={({ finding, field }) => `${finding} ${field}`}
        columns={[
          ['About', ({ finding }) => words(finding)],
          ['Field', ({ field }) => <code>{field}</code>],
          ['Desired', ({ intent }) => <ins className="text-good no-underline">{intent}</ins>],
          ['By', ({ intentSource }) => intentSource],
          ['Observed', ({ evidence }) => <span className="text-warn">{evidence ?? 'None'}</span>],
          ['Found by', ({ source }) => source],
          ['Since', ({ since }) => <Moment at={since} />],
        ]}
      />
    </Section>
  );
}
