import type { ReactNode } from 'react';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { Moment } from '../../parts/time.tsx';
import type { DiskException } from './disk-verb.ts';

/** Disks that people excepted from erasures; nothing where there is none. */
export function DiskExceptions({ exceptions }: { readonly exceptions: readonly DiskException[] }): ReactNode {
  if (exceptions.length === 0) return null;
  return (
    <Section title="Disks excepted from erasure" aside={exceptions.length}>
      <PlainTable
        label="Disks excepted from erasure"
        rows={exceptions}
        keyOf={({ id }) => id}
        columns={[
          ['Disk', ({ disk, serialNumber }) => disk ?? serialNumber],
          ['Reason', ({ reason }) => reason],
          ['By', ({ exceptedBy }) => exceptedBy],
          ['When', ({ createdAt }) => <Moment at={createdAt} />],
          ['Erasure', ({ used }) => (used ? 'In a certificate' : 'The next one')],
        ]}
      />
    </Section>
  );
}
