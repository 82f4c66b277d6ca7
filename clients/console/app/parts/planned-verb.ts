import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PlanShownFragment } from '../../generated/graph.ts';
import type { Request } from '../reads/use-request.ts';
import type { Said, Verb } from './verbs.tsx';

/** A mutation whose operation has a plan that a dry run shows. */
interface PlannedAnswer {
  readonly done: {
    readonly operation: { readonly id: string } | null;
    readonly plan: PlanShownFragment | null;
    readonly errors: readonly { readonly message: string }[];
  };
}

interface PlannedInput {
  readonly dryRun?: boolean | null;
  readonly expectedPlanHash?: string | null;
}

/** How a verb is requested whose plan is shown first: both send the same input, and the request names the plan's hash. */
export function planned<Data extends PlannedAnswer, Input extends PlannedInput>(
  request: Request,
  mutation: TypedDocumentNode<Data, { input: Input }>,
  inputOf: (said: Said) => Input,
): Required<Pick<Verb, 'run' | 'plan'>> {
  return {
    plan: async (said) => await request(mutation, { ...inputOf(said), dryRun: true }),
    async run({ planHash, ...said }) {
      const expected = planHash === undefined ? {} : { expectedPlanHash: planHash };
      return await request(mutation, { ...inputOf(said), ...expected });
    },
  };
}
