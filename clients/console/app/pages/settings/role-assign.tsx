import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import {
  RoleAssignmentCreateDocument,
  TenantNamesDocument,
  type Role,
  type RoleHolderKind,
} from '../../../generated/graph.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { oneOf } from '../../parts/filters.tsx';
import { Problem } from '../../parts/notice.tsx';
import { words } from '../../parts/state.tsx';
import { useRequest } from '../../reads/use-request.ts';
import { Select, Text } from '../instance-create/fields.tsx';

const ROLES: readonly Role[] = ['VIEWER', 'MEMBER', 'OPERATOR', 'ADMIN'];
const KINDS: readonly RoleHolderKind[] = ['USER', 'GROUP', 'SERVICE_ACCOUNT'];
const named = <Value extends string>(values: readonly Value[]): readonly (readonly [Value, string])[] =>
  values.map((value) => [value, words(value)] as const);

/** Gives a person, a group or a program a role at a tenant. */
export function RoleAssign({ onClose }: { readonly onClose: () => void }): ReactNode {
  const request = useRequest();
  const [{ data }] = useQuery({ query: TenantNamesDocument });
  const [tenantId, setTenant] = useState('');
  const [role, setRole] = useState('');
  const [kind, setKind] = useState('USER');
  const [holder, setHolder] = useState('');
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const chosen = oneOf(ROLES, role);
  const holderKind = oneOf(KINDS, kind);
  const isComplete = tenantId !== '' && chosen !== undefined && holderKind !== undefined && holder !== '';
  const assign = async (): Promise<void> => {
    if (!isComplete) return;
    setBusy(true);
    const outcome = await request(RoleAssignmentCreateDocument, {
      idempotencyKey: crypto.randomUUID(),
      tenantId,
      role: chosen,
      holderKind,
      holder,
      ...(description !== '' && { description }),
    });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.problem === undefined) onClose();
  };
  return (
    <Dialog title="Assign a role" onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void assign();
        }}
      >
        <Select
          label="Tenant"
          none="Choose …"
          values={data?.tenants.nodes.map(({ id, name }) => [id, name] as const) ?? []}
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
          hint="The subject of a user's tokens, the name of a group, or the id of a client; capitals count."
        />
        <Text label="Description" value={description} onChange={setDescription} />
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-3 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Leave it
          </button>
          <button type="submit" className="button primary" disabled={isBusy || !isComplete}>
            {isBusy ? 'Requesting …' : 'Assign'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
