import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { WebhooksDocument, type WebhookRowFragment, type WebhooksQuery } from '../../../generated/graph.ts';
import { List } from '../../parts/list.tsx';
import { Section } from '../../parts/page.tsx';
import type { Column } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { usePages } from '../../reads/use-pages.ts';
import { WebhookCreate } from './webhook-create.tsx';

const SIZE = 200;
const variables = { first: SIZE };
const pick = ({ webhooks }: WebhooksQuery): WebhooksQuery['webhooks'] => webhooks;

const COLUMNS: readonly Column<WebhookRowFragment>[] = [
  {
    title: 'URL',
    share: 3,
    cell: ({ id, url }) => (
      <Link to="/settings/webhooks/$id" params={{ id }} data-row="">
        {url}
      </Link>
    ),
  },
  { title: 'State', share: 1, cell: (webhook) => <State value={stateOf(webhook)} /> },
  { title: 'Events', share: 2, from: 'sm', cell: ({ events }) => events.join(', ') },
  { title: 'Tenant', share: 1.2, from: 'md', cell: ({ tenant }) => tenant.name },
  { title: 'Description', share: 2, from: 'lg', cell: ({ description }) => description },
];

/** Whether it is sent events, was disabled by the platform, or by a person. */
export function stateOf({ enabled, disabledReason }: WebhookRowFragment): string {
  if (enabled) return 'ENABLED';
  return disabledReason === null ? 'DISABLED' : 'FAILED';
}

/** Where events are sent. */
export function Webhooks(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const found = usePages({ query: WebhooksDocument, variables, pick, size: SIZE });
  return (
    <Section
      title="Webhooks"
      aside={
        <button type="button" className="button" onClick={() => setOpen(true)}>
          New webhook
        </button>
      }
    >
      <List label="Webhooks" found={found} columns={COLUMNS} empty="No events are sent anywhere." />
      {isOpen && <WebhookCreate onClose={() => setOpen(false)} />}
    </Section>
  );
}
