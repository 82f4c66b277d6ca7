import { useState, type ReactNode } from 'react';
import {
  RoleAssignmentDeleteDocument,
  RoleAssignmentsDocument,
  type RoleAssignmentsQuery,
} from '../../../generated/graph.ts';
import { List } from '../../parts/list.tsx';
import { Section } from '../../parts/page.tsx';
import type { Column } from '../../parts/rows.tsx';
import { words } from '../../parts/state.tsx';
import { Verbs } from '../../parts/verbs.tsx';
import { usePages } from '../../reads/use-pages.ts';
import { useRequest, type Request } from '../../reads/use-request.ts';
import { RoleAssign } from './role-assign.tsx';

type Assignment = RoleAssignmentsQuery['roleAssignments']['nodes'][number];
const SIZE = 500;
const variables = { first: SIZE };
const pick = ({ roleAssignments }: RoleAssignmentsQuery): RoleAssignmentsQuery['roleAssignments'] =>
  roleAssignments;

function columnsOf(request: Request): readonly Column<Assignment>[] {
  return [
    { title: 'Holder', share: 2, cell: ({ holder }) => <code>{holder}</code> },
    { title: 'Kind', share: 1.2, from: 'sm', cell: ({ holderKind }) => words(holderKind) },
    { title: 'Role', share: 1, cell: ({ role }) => words(role) },
    { title: 'Tenant', share: 1.2, cell: ({ tenant }) => tenant.name },
    { title: 'Description', share: 2, from: 'md', cell: ({ description }) => description },
    {
      title: 'Withdraw',
      share: 1,
      cell: ({ id, holder, role, tenant }) => (
        <Verbs
          of={`${words(role)} ${holder}`}
          onDone={() => undefined}
          verbs={[
            {
              name: 'Withdraw',
              consequence: `${holder} is no longer ${words(role).toLowerCase()} at ${tenant.name}, nor below.`,
              isDangerous: true,
              run: async (said) => await request(RoleAssignmentDeleteDocument, { id, ...said }),
            },
          ]}
        />
      ),
    },
  ];
}

/** Who may do what at which tenant, besides what their tokens say. */
export function Roles(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const request = useRequest();
  const found = usePages({ query: RoleAssignmentsDocument, variables, pick, size: SIZE });
  return (
    <Section
      title="Roles"
      aside={
        <button type="button" className="button" onClick={() => setOpen(true)}>
          Assign a role
        </button>
      }
    >
      <List
        label="Roles"
        found={found}
        columns={columnsOf(request)}
        empty="No role is assigned here: people have those that their tokens say."
      />
      {isOpen && <RoleAssign onClose={() => setOpen(false)} />}
    </Section>
  );
}
