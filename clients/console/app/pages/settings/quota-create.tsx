import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { QuotaCreateDocument, TenantNamesDocument } from '../../../generated/graph.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Problem } from '../../parts/notice.tsx';
import { useRequest } from '../../reads/use-request.ts';
import { Select, Text } from '../instance-create/fields.tsx';

/** The graph's limit. */
const MOST = 1_000_000_000;

/** The fault of a limit; undefined where it can be set. */
export function limitFault(text: string): string | undefined {
  return /^\d+$/u.test(text.trim()) && Number(text) <= MOST
    ? undefined
    : `A whole number from 0 to ${MOST.toLocaleString('en')}.`;
}

/** Limits how many resources of a kind a tenant may have. */
export function QuotaCreate({ onClose }: { readonly onClose: () => void }): ReactNode {
  const request = useRequest();
  const [{ data }] = useQuery({ query: TenantNamesDocument });
  const [tenantId, setTenant] = useState('');
  const [kind, setKind] = useState('');
  const [limit, setLimit] = useState('');
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const fault = limit === '' ? undefined : limitFault(limit);
  const isComplete = tenantId !== '' && kind.trim() !== '' && limit !== '' && fault === undefined;
  const create = async (): Promise<void> => {
    setBusy(true);
    const outcome = await request(QuotaCreateDocument, {
      idempotencyKey: crypto.randomUUID(),
      tenantId,
      kind: kind.trim(),
      limit: Number(limit),
      ...(description !== '' && { description }),
    });
    setBusy(false);
    setProblem(outcome.problem);
    if (outcome.problem === undefined) onClose();
  };
  return (
    <Dialog title="New quota" onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Select
          label="Tenant"
          none="Choose …"
          values={data?.tenants.nodes.map(({ id, name }) => [id, name] as const) ?? []}
          value={tenantId}
          onChange={setTenant}
          hint="What the tenants below it have counts too. An admin of the tenant above sets it."
        />
        <Text
          label="Kind"
          value={kind}
          onChange={setKind}
          hint="Instance, Server, Rack, NetworkDevice, IpBlock, IpAddress, or another type that a tenant owns."
        />
        <Text label="Limit" value={limit} onChange={setLimit} fault={fault} hint="0 for none" />
        <Text label="Description" value={description} onChange={setDescription} />
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-3 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Leave it
          </button>
          <button type="submit" className="button primary" disabled={isBusy || !isComplete}>
            {isBusy ? 'Requesting …' : 'Create quota'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
