import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import {
  CreateInstanceDocument,
  MatchingServersDocument,
  type InstanceChoicesQuery,
} from '../../../generated/graph.ts';
import { Problem } from '../../parts/notice.tsx';
import { Facts, type Fact } from '../../parts/page.tsx';
import { Plan, Warnings } from '../../parts/plan.tsx';
import { counted } from '../../parts/units.ts';
import { useRead } from '../../reads/use-read.ts';
import { inputOf, keysOf, serversFor, type Draft } from './draft.ts';
import type { Preview } from './use-preview.ts';

interface ReviewProps {
  readonly draft: Draft;
  readonly choices: InstanceChoicesQuery;
  /** What the graph says of the draft; undefined while that is not known. */
  readonly preview: Preview | undefined;
  /** Called where the request was refused: its plan may be another one by now. */
  readonly onChanged: () => void;
  readonly onBack: () => void;
}

/** What is about to be requested, its plan, and what follows from it. Nothing has happened before one confirms. */
export function Review({ draft, choices, preview, onChanged, onBack }: ReviewProps): ReactNode {
  const client = useClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const plan = preview?.plan ?? undefined;
  const request = async (expectedPlanHash: string): Promise<void> => {
    setBusy(true);
    const input = { ...inputOf(draft, idempotencyKey), expectedPlanHash };
    const { data, error } = await client.mutation(CreateInstanceDocument, { input }).toPromise();
    setBusy(false);
    const refusal = error?.message ?? data?.done.errors.map(({ message }) => message).join(' ');
    if (refusal !== undefined && refusal !== '') {
      setProblem(refusal);
      return onChanged();
    }
    const id = data?.done.operation?.id;
    if (id !== undefined) await navigate({ to: '/operations/$id', params: { id } });
  };
  return (
    <div className="max-w-4xl">
      <DraftFacts draft={draft} choices={choices} />
      <Consequence draft={draft} choices={choices} />
      {plan === undefined ? <NoPlan preview={preview} /> : <Plan plan={plan} />}
      {preview !== undefined && <Warnings warnings={preview.warnings} />}
      {problem !== undefined && <Problem message={problem} />}
      <div className="mt-4 flex gap-2">
        <button type="button" className="button" onClick={onBack} disabled={isBusy}>
          Back
        </button>
        <button
          type="button"
          className="button primary"
          onClick={() => plan !== undefined && void request(plan.hash)}
          disabled={isBusy || plan === undefined}
        >
          {isBusy ? 'Requesting …' : 'Create instance'}
        </button>
      </div>
    </div>
  );
}

/** Has the height of most plans, so that little moves once there is one. */
function NoPlan({ preview }: Pick<ReviewProps, 'preview'>): ReactNode {
  if (preview?.problem !== undefined) return <Problem message={preview.problem} />;
  return (
    <p role="status" className="mb-4 h-80 text-dim" data-loading="">
      Reading the plan …
    </p>
  );
}

function DraftFacts({ draft, choices }: Pick<ReviewProps, 'draft' | 'choices'>): ReactNode {
  const nameIn = (nodes: readonly { readonly id: string; readonly name: string }[], id: string) =>
    nodes.find((node) => node.id === id)?.name;
  const facts: readonly Fact[] = [
    ['Host name', draft.hostname],
    ['Tenant', nameIn(choices.tenants.nodes, draft.tenantId)],
    ['Site', nameIn(choices.sites.nodes, draft.siteId)],
    ['Image', nameIn(choices.images.nodes, draft.imageId)],
    ['Profile', nameIn(choices.profiles.nodes, draft.profileId) ?? "The tenant's default"],
    ['Cores, at least', draft.minCores],
    ['Memory, at least', draft.minMemoryGiB === '' ? '' : `${draft.minMemoryGiB} GiB`],
    ['SSH keys', keysOf(draft).length],
    [
      'User-data',
      draft.userData === '' ? 'None' : counted(draft.userData.trimEnd().split('\n').length, 'lines'),
    ],
    ['Network configuration', draft.networkConfig === '' ? 'Made by the platform' : 'As written'],
  ];
  return <Facts facts={facts} />;
}

function Consequence({ draft, choices }: Pick<ReviewProps, 'draft' | 'choices'>): ReactNode {
  const where = serversFor(draft, choices.images.nodes);
  const { data } = useRead(MatchingServersDocument, { where });
  const count = data?.servers.totalCount;
  const isAsked = choices.profiles.nodes.some(
    ({ id, approvalRequired }) => id === draft.profileId && approvalRequired,
  );
  return (
    <section aria-label="What follows" className="card mb-4 space-y-2 p-4">
      {count !== undefined && (
        <p className={count === 0 ? 'text-warn' : ''}>
          {count === 0
            ? 'No server is available there that has what the instance needs. The request would fail.'
            : `${count} available ${count === 1 ? 'server has' : 'servers have'} what the instance needs.`}
        </p>
      )}
      <p>
        One of them is reserved, an address is allocated, and the image is written to its system disk: what is
        on that disk is lost.{' '}
        {isAsked
          ? 'The profile requires an approval: the operation waits, and nothing is changed on the machine before an operator has approved the plan by its hash.'
          : 'The profile requires no approval: the operation starts immediately, and can be cancelled until its point of no return.'}
      </p>
    </section>
  );
}
