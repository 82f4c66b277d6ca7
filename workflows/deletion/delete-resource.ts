import { ApplicationFailure, sleep } from '@temporalio/workflow';
import { describeAnswer, type DeletionRequest, type DomainAnswer } from '#contracts/deletion/deletable.ts';
import { isPatched } from '#workflows/engine/is-patched.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';
import { askEachInTurn } from './ask-in-turn.ts';

export interface Deletion {
  readonly request: DeletionRequest;
  /** What each domain has answered. */
  readonly answers: Map<string, DomainAnswer['remaining']>;
}

/** Domains answer within a tenth of a second where nothing is wrong. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;

const close: Step<Deletion> = {
  name: 'close',
  title: 'Block new references to the resource',
  phase: 'CLOSING',
  // The mutation closed it. Here domains that have missed the event get another.
  run: async (_, { graph }) => void (await graph.askDomains({})),
  noUndo: 'recording the end opens the resource again',
};

const ask: Step<Deletion> = {
  name: 'ask-domains',
  title: 'Ask every domain what refers to the resource',
  phase: 'ASKING',
  async run({ request, answers }, { graph, note, conclude }) {
    const until = Date.parse(request.expiresAt);
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      const answered = await graph.askDomains({});
      for (const { domain, remaining } of answered.answers) answers.set(domain, remaining);
      const missing = request.referrers.filter((domain) => !answers.has(domain));
      if (missing.length === 0 || Date.now() >= until) {
        conclude(resultOf(request, answers));
        // Short steps run in one task of the workflow, which sees no cancellation before the next one.
        await sleep(1, { summary: 'sees whether it was cancelled' });
        return;
      }
      note(`waits for ${missing.join(', ')} until ${request.expiresAt}`);
      await sleep(pause, { summary: `waits for ${missing.join(', ')}`.slice(0, 180) });
    }
  },
  noUndo: 'it only reads',
};

const remove: Step<Deletion> = {
  name: 'remove',
  title: 'Remove the resource once nothing refers to it',
  phase: 'REMOVING',
  irreversible: true,
  async run(state, { graph }) {
    refuseWhileKept(state);
    await graph.removeSubject({});
  },
  noUndo: 'it is the end',
};

/** Throws the typed cause for which the resource is kept. */
function refuseWhileKept({ request, answers }: Deletion): void {
  const left = [...answers].filter(([, remaining]) => remaining.length > 0);
  if (left.length > 0) {
    const things = left.map(([domain, remaining]) => `${domain} ${describeAnswer({ remaining })}`).join('; ');
    const message = `Something refers to it: ${things}. Delete that first, then ask again.`;
    throw ApplicationFailure.nonRetryable(message, 'IN_USE');
  }
  const silent = request.referrers.filter((domain) => !answers.has(domain));
  if (silent.length === 0) return;
  const message = `${silent.join(', ')} did not answer until ${request.expiresAt}. Ask again once they are back.`;
  throw ApplicationFailure.nonRetryable(message, 'NOT_ANSWERED');
}

/** What the step concludes with: the domains that have something, those that did not answer, and how many have nothing. */
function resultOf({ referrers, expiresAt }: DeletionRequest, answers: Deletion['answers']): string {
  const said = referrers.flatMap((domain) => {
    const remaining = answers.get(domain);
    if (remaining === undefined) return [`${domain} did not answer until ${expiresAt}`];
    return remaining.length === 0 ? [] : [`${domain} ${describeAnswer({ remaining })}`];
  });
  const free = referrers.length - said.length;
  return [...said, ...(free === 0 ? [] : [`${free} of ${referrers.length} domains have nothing`])].join('; ');
}

/**
 * Deletes a resource that other domains may refer to, or makes it available again and says what is left (decision
 * 0046).
 * @param isAskedAtOnce false for operations that began when each domain was asked in a step of its own
 */
export function deletionPlan(
  { referrers }: Pick<DeletionRequest, 'referrers'>,
  isAskedAtOnce = true,
): OperationPlan<Deletion> {
  return {
    steps: [...(isAskedAtOnce ? [close, ask] : askEachInTurn(referrers)), remove],
    concluded: async (_, { graph }) => !(await graph.isHeld({ by: 'SUBJECT' })),
    recover: async () => undefined,
    ended: async (_, { graph }, { outcome, failure }) => await graph.keepSubject({ outcome, failure }),
  };
}

export const deleteResource = operationWorkflow<DeletionRequest, Deletion>((request) => ({
  // Twelve domains were twelve steps, and the longest of all plans: one question reaches all of them anyway.
  plan: deletionPlan(request, isPatched('domains-asked-at-once')),
  state: { request, answers: new Map() },
}));
