import { useClient } from 'urql';
import { CreateInstanceDocument, type PlanShownFragment } from '../../../generated/graph.ts';
import { usePlan } from '../../reads/use-plan.ts';
import { faultsOf, inputOf, type Draft, type Faults } from './draft.ts';

/** What the graph says of a draft that has no fault of its own: the plan, or why it refuses it. */
export interface Preview {
  readonly plan: PlanShownFragment | null;
  /** What cloud-init, netplan or Ignition would ignore. */
  readonly warnings: readonly string[];
  /** What is wrong with fields. */
  readonly faults: Faults;
  /** What is wrong besides. */
  readonly problem?: string | undefined;
}

/** Which field of the form each field of the input is in. */
const FIELDS: Readonly<Record<string, keyof Draft>> = {
  tenantId: 'tenantId',
  siteId: 'siteId',
  imageId: 'imageId',
  profileId: 'profileId',
  hostname: 'hostname',
  sshKeys: 'sshKeys',
  userData: 'userData',
  networkConfig: 'networkConfig',
  'requirements.minCores': 'minCores',
  'requirements.minMemoryMiB': 'minMemoryGiB',
};

/** Has the graph check the draft as one types, by a dry run, which writes nothing. */
export function usePreview(draft: Draft): {
  readonly preview: Preview | undefined;
  readonly again: () => void;
} {
  const client = useClient();
  const isComplete = Object.keys(faultsOf(draft)).length === 0;
  const { answer, again } = usePlan(
    isComplete ? JSON.stringify(draft) : undefined,
    async (): Promise<Preview> => {
      const input = { ...inputOf(draft, crypto.randomUUID()), dryRun: true };
      const { data, error } = await client.mutation(CreateInstanceDocument, { input }).toPromise();
      if (data === undefined) return { plan: null, warnings: [], faults: {}, problem: messageOf(error) };
      const { plan, warnings, errors } = data.done;
      return { plan, warnings, ...sorted(errors) };
    },
  );
  return { preview: answer, again };
}

function messageOf(error: { readonly message: string; readonly networkError?: Error } | undefined): string {
  if (error === undefined || error.networkError !== undefined) return 'The server did not answer.';
  return error.message;
}

/** Refusals beside their fields, and the rest. */
export function sorted(
  errors: readonly { readonly message: string; readonly path: readonly string[] }[],
): Pick<Preview, 'faults' | 'problem'> {
  const faults: { -readonly [Field in keyof Draft]?: string } = {};
  const others: string[] = [];
  for (const { message, path } of errors) {
    const field = FIELDS[path.slice(0, 2).join('.')] ?? FIELDS[path[0] ?? ''];
    if (field === undefined) others.push(message);
    else faults[field] = [faults[field], message].filter(Boolean).join(' ');
  }
  return { faults, problem: others.length === 0 ? undefined : others.join(' ') };
}
