import { useState, type ReactNode } from 'react';
import { Section } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { counted } from '../../parts/units.ts';
import type { Answered } from './use-import.ts';

/** Rows that are shown before the person expands the list. */
const MANY = 50;

/** The counts of each list of a NetBox, and what is left out, with the reason. */
export function NetBoxReport({ answered: { report, leftOut } }: { readonly answered: Answered }): ReactNode {
  const [isExpanded, setExpanded] = useState(false);
  if (report === null) return null;
  const shown = isExpanded ? leftOut : leftOut.slice(0, MANY);
  return (
    <>
      <Section title="Lists" aside={`NetBox ${report.version}`}>
        <PlainTable
          label="Lists"
          rows={report.lists}
          keyOf={({ kind }) => kind}
          columns={[
            ['List', ({ kind }) => <code>{kind}</code>],
            ['Objects', ({ total }) => total],
            ['Imported', ({ imported }) => imported],
            ['Left out', ({ leftOut: left }) => <span className={left > 0 ? 'text-warn' : ''}>{left}</span>],
          ]}
        />
      </Section>
      {leftOut.length > 0 && (
        <Section title="Left out" aside={counted(report.leftOutTotal, 'objects')}>
          <PlainTable
            label="Left out"
            rows={shown}
            keyOf={({ kind, name, reason }) => `${kind} ${name} ${reason}`}
            columns={[
              ['List', ({ kind }) => <code>{kind}</code>],
              ['Name', ({ name, whole }) => (whole ? name : `${name}, a part`)],
              ['Why', ({ reason }) => reason],
            ]}
          />
          {shown.length < leftOut.length && (
            <button type="button" className="button mt-2" onClick={() => setExpanded(true)}>
              Show all {leftOut.length}
            </button>
          )}
        </Section>
      )}
    </>
  );
}
