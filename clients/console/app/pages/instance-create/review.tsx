import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import {
  CreateInstanceDocument,
  MatchingServersDocument,
  type InstanceChoicesQuery,
} from '../../../generated/graph.ts';
import { Problem } from '../../parts/notice.tsx';
import { Facts, type Fact } from '../../parts/page.tsx';
import { counted } from '../../parts/units.ts';
import { useRead } from '../../reads/use-read.ts';
import { inputOf, keysOf, serversFor, type Draft } from './draft.ts';

interface ReviewProps {
  readonly draft: Draft;
  readonly choices: InstanceChoicesQuery;
  readonly onBack: () => void;
  /** Chooses another profile. */
  readonly onProfile: (id: string) => void;
}

interface Requested {
  readonly operationId?: string;
  readonly warnings: readonly string[];
}

/** What is about to be requested, and what follows from it. Nothing has happened before one confirms. */
export function Review({ draft, choices, onBack, onProfile }: ReviewProps): ReactNode {
  const client = useClient();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [requested, setRequested] = useState<Requested>();
  const request = async (): Promise<void> => {
    setBusy(true);
    const input = inputOf(draft, idempotencyKey);
    const { data, error } = await client.mutation(CreateInstanceDocument, { input }).toPromise();
    setBusy(false);
    const refusal = error?.message ?? data?.done.errors.map(({ message }) => message).join(' ');
    if (refusal !== undefined && refusal !== '') return setProblem(refusal);
    const id = data?.done.operation?.id;
    const warnings = data?.done.warnings ?? [];
    if (id !== undefined && warnings.length === 0)
      return await navigate({ to: '/operations/$id', params: { id } });
    setRequested({ ...(id !== undefined && { operationId: id }), warnings });
  };
  if (requested !== undefined) return <Warned requested={requested} />;
  return (
    <div className="max-w-4xl">
      <DraftFacts draft={draft} choices={choices} />
      <Consequence draft={draft} choices={choices} onProfile={onProfile} />
      {problem !== undefined && <Problem message={problem} />}
      <div className="mt-4 flex gap-2">
        <button type="button" className="button" onClick={onBack} disabled={isBusy}>
          Back
        </button>
        <button type="button" className="button primary" onClick={() => void request()} disabled={isBusy}>
          {isBusy ? 'Requesting …' : 'Create instance'}
        </button>
      </div>
    </div>
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

function Consequence({ draft, choices, onProfile }: Omit<ReviewProps, 'onBack'>): ReactNode {
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
          ? 'The profile asks for an approval: the operation shows its plan and waits, and nothing is changed on the machine before an operator has approved it.'
          : 'The profile requires no approval: the operation starts immediately. It shows its plan, and can be cancelled until its point of no return.'}
      </p>
      {!isAsked && <PlanFirst draft={draft} choices={choices} onProfile={onProfile} />}
    </section>
  );
}

/** The profiles that require an approval, with which the plan and its hash are shown before anything happens. */
function PlanFirst({ draft, choices, onProfile }: Omit<ReviewProps, 'onBack'>): ReactNode {
  const asking = choices.profiles.nodes.filter(
    ({ approvalRequired, tenant }) => approvalRequired && tenant.id === draft.tenantId,
  );
  if (asking.length === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-2">
      To read the plan with its hash before anything happens, and have it approved, use the profile
      {asking.slice(0, 5).map(({ id, name }) => (
        <button key={id} type="button" className="button" onClick={() => onProfile(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}

function Warned({ requested: { operationId, warnings } }: { readonly requested: Requested }): ReactNode {
  return (
    <div className="card max-w-4xl border-warn p-4">
      <p className="mb-2">
        The instance was requested. Its user-data or network configuration may not do what you mean:
      </p>
      <ul className="mb-3 list-inside list-disc">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
      {operationId !== undefined && (
        <Link to="/operations/$id" params={{ id: operationId }}>
          Follow the operation
        </Link>
      )}
    </div>
  );
}
