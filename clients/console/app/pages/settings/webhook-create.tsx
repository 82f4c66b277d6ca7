import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { WebhookCreateDocument } from '../../../generated/graph.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Area, Select, Text } from '../../parts/fields.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Secret } from '../../parts/secret.tsx';
import { problemIn } from '../../reads/use-request.ts';
import { useRequestKey } from '../../reads/use-request-key.ts';
import { useTenants } from '../../reads/use-tenants.ts';

interface Made {
  readonly id: string;
  readonly secret: string | null;
}

/** Makes a webhook, and then shows its secret, once. */
export function WebhookCreate({ onClose }: { readonly onClose: () => void }): ReactNode {
  const [made, setMade] = useState<Made>();
  return made === undefined ? (
    <NewWebhook onClose={onClose} onMade={setMade} />
  ) : (
    <MadeWebhook made={made} onClose={onClose} />
  );
}

function NewWebhook({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (made: Made) => void;
}): ReactNode {
  const client = useClient();
  const tenants = useTenants();
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState('*');
  const [tenant, setTenant] = useState('');
  const [description, setDescription] = useState('');
  const [only, other] = tenants;
  const tenantId = tenant === '' && other === undefined ? (only?.[0] ?? '') : tenant;
  const asked = {
    url,
    events: events.split(/[\s,]+/u).filter((one) => one !== ''),
    tenantId,
    ...(description !== '' && { description }),
  };
  const idempotencyKey = useRequestKey(asked);
  const create = async (): Promise<string | undefined> => {
    const input = { idempotencyKey, ...asked };
    const { data, error } = await client.mutation(WebhookCreateDocument, { input }).toPromise();
    const webhook = data?.done.webhook;
    if (webhook != null) onMade({ id: webhook.created, secret: webhook.secret });
    return problemIn(error, data?.done.errors);
  };
  return (
    <FormDialog
      title="New webhook"
      action="Create webhook"
      isComplete={url !== '' && tenantId !== ''}
      onSubmit={create}
      onClose={onClose}
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
        none={other === undefined ? (only?.[1] ?? 'Choose …') : 'Choose …'}
        values={other === undefined ? [] : tenants}
        value={tenant}
        onChange={setTenant}
        hint="Its events, and those of the tenants below it."
      />
      <Text label="Description" value={description} onChange={setDescription} />
    </FormDialog>
  );
}

function MadeWebhook({
  made: { id, secret },
  onClose,
}: {
  readonly made: Made;
  readonly onClose: () => void;
}): ReactNode {
  const navigate = useNavigate();
  return (
    <Dialog title="The webhook was created" onClose={onClose} bare>
      {secret !== null && <Secret value={secret} />}
      <div className="mt-5 text-right">
        <button
          type="button"
          className="button primary"
          onClick={() => void navigate({ to: '/settings/webhooks/$id', params: { id } })}
        >
          I have kept it
        </button>
      </div>
    </Dialog>
  );
}
