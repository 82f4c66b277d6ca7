import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { WebhookDocument } from '../../generated/graph.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Unread } from '../parts/notice.tsx';
import { Facts, Section, Title } from '../parts/page.tsx';
import { Secret } from '../parts/secret.tsx';
import { State } from '../parts/state.tsx';
import { Moment } from '../parts/time.tsx';
import { Verbs } from '../parts/verbs.tsx';
import { useRead } from '../reads/use-read.ts';
import { useRequest } from '../reads/use-request.ts';
import { stateOf } from './settings/webhooks.tsx';
import { Deliveries } from './webhook/deliveries.tsx';
import { webhookVerbs } from './webhook/verbs.ts';

const route = getRouteApi('/settings/webhooks/$id');
const AGAIN_MS = 3_000;

/** One webhook, with what it was sent and how that went. */
export function Webhook(): ReactNode {
  const { id } = route.useParams();
  const client = useClient();
  const request = useRequest();
  const navigate = useNavigate();
  const [secret, setSecret] = useState<string>();
  const { data, problem, again } = useRead(WebhookDocument, { id }, { everyMs: AGAIN_MS });
  const webhook = data?.webhook;
  if (webhook == null) return <Unread problem={problem} isMissing={data !== undefined} what="webhook" />;
  const verbs = webhookVerbs(webhook, {
    client,
    request,
    onSecret: setSecret,
    onDeleted: () => void navigate({ to: '/settings', search: { part: 'webhooks' } }),
  });
  return (
    <>
      <Title name={webhook.url} actions={<Verbs verbs={verbs} of={webhook.url} onDone={again} />}>
        <span className="mr-3 break-all">{webhook.url}</span>
        <span className="text-base">
          <State value={stateOf(webhook)} />
        </span>
      </Title>
      <Facts
        facts={[
          ['Events', webhook.events.join(', '), 'wide'],
          ['Tenant', webhook.tenant.name],
          ['Description', webhook.description, 'wide'],
          ['Disabled because', webhook.disabledReason, 'wide'],
          [
            'Disabled',
            webhook.disabledAt === null ? null : <Moment key="off" at={webhook.disabledAt} full />,
          ],
          ['Created', <Moment key="created" at={webhook.createdAt} full />],
          ['Created by', webhook.createdBy],
        ]}
      />
      <Section title="Deliveries" aside="The latest 50">
        <Deliveries deliveries={webhook.deliveries.nodes} request={request} onDone={again} />
      </Section>
      {secret !== undefined && (
        <Dialog title="The new secret" onClose={() => setSecret(undefined)}>
          <Secret value={secret} />
        </Dialog>
      )}
    </>
  );
}
