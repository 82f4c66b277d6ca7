import type { Client } from 'urql';
import {
  WebhookDeleteDocument,
  WebhookSecretRotateDocument,
  WebhookUpdateDocument,
  type WebhookRowFragment,
} from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Outcome, Request } from '../../reads/use-request.ts';

/** For how long former secrets still sign, in seconds. */
const OVERLAPS: readonly (readonly [seconds: string, name: string])[] = [
  ['86400', 'For a day'],
  ['3600', 'For an hour'],
  ['604800', 'For a week'],
  ['0', 'Not at all: it has leaked'],
];

/** What a person can do with a webhook. */
export function webhookVerbs(
  { id, url, enabled }: WebhookRowFragment,
  {
    client,
    request,
    onSecret,
    onDeleted,
  }: {
    readonly client: Client;
    readonly request: Request;
    /** Takes a new secret, which is shown once. */
    readonly onSecret: (secret: string) => void;
    readonly onDeleted: () => void;
  },
): readonly Verb[] {
  return [
    {
      name: 'Rotate secret',
      consequence: 'A new secret signs what is sent from now on, and is shown once.',
      choice: { label: 'The former secret still signs beside it', values: OVERLAPS },
      run: async ({ choice = '', ...said }): Promise<Outcome> => {
        const input = { id, overlapSeconds: Number(choice), ...said };
        const { data, error } = await client.mutation(WebhookSecretRotateDocument, { input }).toPromise();
        const refused = data?.done.errors.map(({ message }) => message).join(' ') ?? '';
        const problem = error?.message ?? refused;
        if (problem !== '') return { problem };
        const secret = data?.done.webhook?.secret;
        if (secret != null) onSecret(secret);
        return {};
      },
    },
    enabled
      ? {
          name: 'Disable',
          consequence: 'It is sent nothing. What waits is kept, and no deliveries are made of new events.',
          run: async (said) => await request(WebhookUpdateDocument, { id, enabled: false, ...said }),
        }
      : {
          name: 'Enable',
          consequence: 'What waits is sent, and new events are.',
          run: async (said) => await request(WebhookUpdateDocument, { id, enabled: true, ...said }),
        },
    {
      name: 'Delete',
      consequence: 'It is sent nothing more, and its deliveries are gone. There is no way back.',
      isDangerous: true,
      typed: url,
      run: async (said): Promise<Outcome> => {
        const outcome = await request(WebhookDeleteDocument, { id, ...said });
        if (outcome.problem === undefined) onDeleted();
        return outcome;
      },
    },
  ];
}
