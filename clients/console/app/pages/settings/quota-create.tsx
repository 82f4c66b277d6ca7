import { useState, type ReactNode } from 'react';
import { QuotaCreateDocument } from '../../../generated/graph.ts';
import { Select, Text } from '../../parts/fields.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useRequest } from '../../reads/use-request.ts';
import { useRequestKey } from '../../reads/use-request-key.ts';
import { useTenants } from '../../reads/use-tenants.ts';

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
  const tenants = useTenants();
  const [tenantId, setTenant] = useState('');
  const [kind, setKind] = useState('');
  const [limit, setLimit] = useState('');
  const [description, setDescription] = useState('');
  const fault = limit === '' ? undefined : limitFault(limit);
  const asked = {
    tenantId,
    kind: kind.trim(),
    limit: Number(limit),
    ...(description !== '' && { description }),
  };
  const idempotencyKey = useRequestKey(asked);
  const create = async (): Promise<string | undefined> => {
    const { problem } = await request(QuotaCreateDocument, { idempotencyKey, ...asked });
    if (problem === undefined) onClose();
    return problem;
  };
  return (
    <FormDialog
      title="New quota"
      action="Create quota"
      isComplete={tenantId !== '' && asked.kind !== '' && limit !== '' && fault === undefined}
      onSubmit={create}
      onClose={onClose}
    >
      <Select
        label="Tenant"
        none="Choose …"
        values={tenants}
        value={tenantId}
        onChange={setTenant}
        hint="Resources of the tenants below it count too. An admin of the tenant above sets it."
      />
      <Text
        label="Kind"
        value={kind}
        onChange={setKind}
        hint="Instance, Server, Rack, NetworkDevice, IpBlock, IpAddress, or another type that a tenant owns."
      />
      <Text label="Limit" value={limit} onChange={setLimit} fault={fault} hint="0 for none" />
      <Text label="Description" value={description} onChange={setDescription} />
    </FormDialog>
  );
}
