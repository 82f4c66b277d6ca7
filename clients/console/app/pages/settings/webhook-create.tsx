import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useClient, useQuery } from 'urql';
import { TenantNamesDocument, WebhookCreateDocument } from '../../../generated/graph.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Problem } from '../../parts/notice.tsx';
import { Secret } from '../../parts/secret.tsx';
import { Area, Select, Text } from '../instance-create/fields.tsx';

/** Makes a webhook, and then shows its secret, once. */
export function WebhookCreate({ onClose }: { readonly onClose: () => void }): ReactNode {
  const client = useClient();
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: TenantNamesDocument });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState('*');
  const [tenant, setTenant] = useState('');
  const [description, setDescription] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<{ readonly id: string; readonly secret: string | null }>();
  const tenants = data?.tenants.nodes.map(({ id, name }) => [id, name] as const) ?? [];
  const tenantId = tenant === '' && tenants.length === 1 ? tenants[0]?.[0] : tenant;

  const create = async (): Promise<void> => {
    setBusy(true);
    const input = {
      // Another request than the one that was refused: what was changed since is a part of the key.
      idempotencyKey: `${idempotencyKey} ${JSON.stringify([url, events, tenantId, description])}`.slice(
        0,
        200,
      ),
      url,
      events: events.split(/[\s,]+/u).filter((one) => one !== ''),
      tenantId: tenantId ?? '',
      ...(description !== '' && { description }),
    };
    const { data: answer, error } = await client.mutation(WebhookCreateDocument, { input }).toPromise();
    setBusy(false);
    const refused = answer?.done.errors.map(({ message }) => message).join(' ') ?? '';
    setProblem(error?.message ?? (refused === '' ? undefined : refused));
    const webhook = answer?.done.webhook;
    if (webhook != null) setMade({ id: webhook.created, secret: webhook.secret });
  };

  if (made !== undefined)
    return (
      <Dialog title="The webhook is made" onClose={onClose} bare>
        {made.secret !== null && <Secret value={made.secret} />}
        <div className="mt-5 text-right">
          <button
            type="button"
            className="button primary"
            onClick={() => void navigate({ to: '/settings/webhooks/$id', params: { id: made.id } })}
          >
            I have kept it
          </button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title="New webhook" onClose={onClose} bare>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <Text
          label="URL"
          value={url}
          onChange={setUrl}
          hint="Events are posted to it, signed. Put no secret into it: viewers of the tenant see it."
        />
        <Area
          label="Events"
          rows={3}
          value={events}
          onChange={setEvents}
          hint="* for every one, server.* for those of a kind, or types such as server.updated; with blanks between."
        />
        <Select
          label="Tenant"
          none={tenants.length === 1 ? (tenants[0]?.[1] ?? '') : 'Choose …'}
          values={tenants.length === 1 ? [] : tenants}
          value={tenant}
          onChange={setTenant}
          hint="Its events, and those of the tenants below it."
        />
        <Text label="Description" value={description} onChange={setDescription} />
        {problem !== undefined && <Problem message={problem} />}
        <div className="mt-3 flex justify-end gap-2">
          <button type="button" className="button" onClick={onClose}>
            Leave it
          </button>
          <button
            type="submit"
            className="button primary"
            disabled={isBusy || url === '' || tenantId === undefined || tenantId === ''}
          >
            {isBusy ? 'Requesting …' : 'Create webhook'}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
