import { ApplicationFailure, sleep } from '@temporalio/workflow';
import type { DeletionRequest, DomainAnswer } from '#contracts/deletion/deletable.ts';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan, Step } from '#workflows/engine/step.ts';

interface Deletion {
  readonly request: DeletionRequest;
  /** What each domain has answered. */
  readonly answers: Map<string, DomainAnswer['remaining']>;
}

/** Domains answer within a tenth of a second where nothing is amiss. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;

const close: Step<Deletion> = {
  name: 'close',
  title: 'Make sure that nothing new refers to the resource',
  phase: 'CLOSING',
  // It was closed when the request was accepted; this tells it again where domains have missed it.
  run: async (_, { graph }) => void (await graph.askAboutDeletion({ domain: null })),
  noUndo: 'recording the end opens the resource again',
};

/** @param isLast whether the next step has no way back */
function ask(domain: string, isLast: boolean): Step<Deletion> {
  return {
    name: `ask-${domain}`,
    title: `Ask ${domain} what it has of the resource`,
    phase: 'ASKING',
    async run({ request, answers }, { graph, note, conclude }) {
      const until = Date.parse(request.expiresAt);
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const answer = await graph.askAboutDeletion({ domain });
        if (answer !== null) answers.set(domain, answer.remaining);
        // That one does not answer is no reason not to hear what the others have.
        if (answer !== null || Date.now() >= until) {
          const said = answer === null ? `did not answer until ${request.expiresAt}` : countOf(answer);
          conclude(`${domain} ${said}`);
          // Short steps run in one task of the workflow, which sees no cancellation before the next one.
          if (isLast) await sleep(1, { summary: 'sees whether it was cancelled' });
          return;
        }
        note(`waits for ${domain} until ${request.expiresAt}`);
        await sleep(pause, { summary: `waits for ${domain}` });
      }
    },
    noUndo: 'it only reads',
  };
}

const remove: Step<Deletion> = {
  name: 'remove',
  title: 'Remove the resource, where every domain has answered that it has nothing',
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
    const things = left.map(([domain, remaining]) => `${domain} ${countOf({ remaining })}`).join('; ');
    const message = `Something refers to it: ${things}. Delete that first, then ask again.`;
    throw ApplicationFailure.nonRetryable(message, 'IN_USE');
  }
  const silent = request.referrers.filter((domain) => !answers.has(domain));
  if (silent.length === 0) return;
  const message = `${silent.join(', ')} did not answer until ${request.expiresAt}. Ask again once they are back.`;
  throw ApplicationFailure.nonRetryable(message, 'NOT_ANSWERED');
}

/** Deletes a resource that other domains may refer to, or gives it back saying what is left (decision 0046). */
export function deletionPlan({ referrers }: Pick<DeletionRequest, 'referrers'>): OperationPlan<Deletion> {
  return {
    steps: [close, ...referrers.map((domain, index) => ask(domain, index === referrers.length - 1)), remove],
    concluded: async (_, { graph }) => !(await graph.isHeld({ by: 'SUBJECT' })),
    recover: async () => undefined,
    ended: async (_, { graph }, { outcome, failure }) => await graph.keepSubject({ outcome, failure }),
  };
}

export const deleteResource = operationWorkflow<DeletionRequest, Deletion>((request) => ({
  plan: deletionPlan(request),
  state: { request, answers: new Map() },
}));

function countOf({ remaining }: DomainAnswer): string {
  if (remaining.length === 0) return 'has nothing';
  return `has ${remaining.map(({ kind, count, ids }) => `${count} ${kind} (${ids.join(', ')})`).join(', ')}`;
}
