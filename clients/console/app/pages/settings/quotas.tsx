import { useState, type ReactNode } from 'react';
import {
  QuotaDeleteDocument,
  QuotasDocument,
  QuotaUpdateDocument,
  type QuotasQuery,
} from '../../../generated/graph.ts';
import { Bar } from '../../parts/bar.tsx';
import { List } from '../../parts/list.tsx';
import { Section } from '../../parts/page.tsx';
import type { Column } from '../../parts/rows.tsx';
import { Verbs, type Verb } from '../../parts/verbs.tsx';
import { usePages } from '../../reads/use-pages.ts';
import { useRequest, type Request } from '../../reads/use-request.ts';
import { limitFault, QuotaCreate } from './quota-create.tsx';

type Quota = QuotasQuery['quotas']['nodes'][number];
const SIZE = 500;
const variables = { first: SIZE };
const pick = ({ quotas }: QuotasQuery): QuotasQuery['quotas'] => quotas;

function columnsOf(request: Request, again: () => void): readonly Column<Quota>[] {
  return [
    { title: 'Kind', share: 1.3, cell: ({ kind }) => kind },
    { title: 'Tenant', share: 1.3, from: 'sm', cell: ({ tenant }) => tenant.name },
    { title: 'Used', share: 1.4, cell: (quota) => <Used quota={quota} /> },
    { title: 'Description', share: 2, from: 'md', cell: ({ description }) => description },
    {
      title: 'Change',
      share: 2.6,
      cell: (quota) => (
        <span className="flex gap-2">
          <Verbs
            of={`${quota.kind} of ${quota.tenant.name}`}
            onDone={again}
            verbs={verbsOf(quota, request)}
          />
        </span>
      ),
    },
  ];
}

function Used({ quota: { used, limit } }: { readonly quota: Quota }): ReactNode {
  return (
    <span className="flex items-center gap-2">
      <Bar part={used === null ? 0 : used / Math.max(limit, 1)} isFull={used !== null && used >= limit} />
      <span className="tabular-nums">
        {used ?? '?'} of {limit}
      </span>
    </span>
  );
}

function verbsOf({ id, kind, limit, description, tenant }: Quota, request: Request): readonly Verb[] {
  return [
    {
      name: 'Change',
      consequence: `How many there may be of ${kind} at ${tenant.name} and below. A lower limit than what is used removes nothing: only what is new is refused.`,
      fields: [
        { name: 'limit', label: 'Limit', initial: `${limit}`, isRequired: true, check: limitFault },
        { name: 'description', label: 'Description', initial: description ?? '' },
      ],
      run: async ({ fields = {}, ...said }) =>
        await request(QuotaUpdateDocument, {
          id,
          limit: Number(fields['limit']),
          description: fields['description'] === '' ? null : (fields['description'] ?? null),
          ...said,
        }),
    },
    {
      name: 'Delete',
      consequence: `${tenant.name} and the tenants below may have any number of ${kind}, unless a tenant above has a quota.`,
      isDangerous: true,
      run: async (said) => await request(QuotaDeleteDocument, { id, ...said }),
    },
  ];
}

/** Quotas of a tenant, and what is used of them. */
export function Quotas(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const request = useRequest();
  const found = usePages({ query: QuotasDocument, variables, pick, size: SIZE });
  return (
    <Section
      title="Quotas"
      aside={
        <button type="button" className="button" onClick={() => setOpen(true)}>
          New quota
        </button>
      }
    >
      <List
        label="Quotas"
        found={found}
        columns={columnsOf(request, found.again)}
        empty="No tenant has a quota: each may have any number of resources."
      />
      {isOpen && (
        <QuotaCreate
          onClose={() => {
            setOpen(false);
            found.again();
          }}
        />
      )}
    </Section>
  );
}
