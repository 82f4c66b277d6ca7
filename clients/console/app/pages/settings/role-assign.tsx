import { useState, type ReactNode } from 'react';
import { RoleAssignmentCreateDocument, type Role, type RoleHolderKind } from '../../../generated/graph.ts';
import { Select, Text } from '../../parts/fields.tsx';
import { oneOf } from '../../parts/filters.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { words } from '../../parts/state.tsx';
import { useRequest } from '../../reads/use-request.ts';
import { useRequestKey } from '../../reads/use-request-key.ts';
import { useTenants } from '../../reads/use-tenants.ts';

const ROLES: readonly Role[] = ['VIEWER', 'MEMBER', 'OPERATOR', 'ADMIN'];
const KINDS: readonly RoleHolderKind[] = ['USER', 'GROUP', 'SERVICE_ACCOUNT'];
const named = <Value extends string>(values: readonly Value[]): readonly (readonly [Value, string])[] =>
  values.map((value) => [value, words(value)] as const);

/** Gives a person, a group or a program a role at a tenant. */
export function RoleAssign({ onClose }: { readonly onClose: () => void }): ReactNode {
  const request = useRequest();
  const tenants = useTenants();
  const [tenantId, setTenant] = useState('');
  const [role, setRole] = useState('');
  const [kind, setKind] = useState('USER');
  const [holder, setHolder] = useState('');
  const [description, setDescription] = useState('');
  const chosen = oneOf(ROLES, role);
  const holderKind = oneOf(KINDS, kind);
  const asked = { tenantId, holder, ...(description !== '' && { description }) };
  const idempotencyKey = useRequestKey({ ...asked, role, kind });
  const isComplete = tenantId !== '' && chosen !== undefined && holderKind !== undefined && holder !== '';
  const assign = async (): Promise<string | undefined> => {
    if (!isComplete) return undefined;
    const input = { idempotencyKey, role: chosen, holderKind, ...asked };
    const { problem } = await request(RoleAssignmentCreateDocument, input);
    if (problem === undefined) onClose();
    return problem;
  };
  return (
    <FormDialog
      title="Assign a role"
      action="Assign"
      isComplete={isComplete}
      onSubmit={assign}
      onClose={onClose}
    >
      <Select
        label="Tenant"
        none="Choose …"
        values={tenants}
        value={tenantId}
        onChange={setTenant}
        hint="The role holds there and at all tenants below."
      />
      <Select label="Role" none="Choose …" values={named(ROLES)} value={role} onChange={setRole} />
      <Select label="Who has it" none="Choose …" values={named(KINDS)} value={kind} onChange={setKind} />
      <Text
        label="Name"
        value={holder}
        onChange={setHolder}
        hint="The subject of a user's tokens, the name of a group, or the id of a client; case-sensitive."
      />
      <Text label="Description" value={description} onChange={setDescription} />
    </FormDialog>
  );
}
