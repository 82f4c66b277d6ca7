import { sleep } from '@temporalio/workflow';
import { describeAnswer } from '#contracts/deletion/deletable.ts';
import type { Step } from '#workflows/engine/step.ts';
import type { Deletion } from './delete-resource.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 3_000;

/**
 * The steps of deletions that began when each domain was asked in a step of its own. An operation replays with the steps
 * that it began with, so these stay for as long as Temporal keeps such histories.
 */
export function askEachInTurn(referrers: readonly string[]): Step<Deletion>[] {
  return [close, ...referrers.map((domain, index) => ask(domain, index === referrers.length - 1))];
}

const close: Step<Deletion> = {
  name: 'close',
  title: 'Block new references to the resource',
  phase: 'CLOSING',
  run: async (_, { graph }) => void (await graph.askAboutDeletion({ domain: null })),
  noUndo: 'recording the end opens the resource again',
};

/** @param isLast whether the next step has no way back */
function ask(domain: string, isLast: boolean): Step<Deletion> {
  return {
    name: `ask-${domain}`,
    title: `Ask ${domain} what refers to the resource`,
    phase: 'ASKING',
    async run({ request, answers }, { graph, note, conclude }) {
      const until = Date.parse(request.expiresAt);
      for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
        const answer = await graph.askAboutDeletion({ domain });
        if (answer !== null) answers.set(domain, answer.remaining);
        // The answers of the others are needed even where this domain does not answer.
        if (answer !== null || Date.now() >= until) {
          const said = answer === null ? `did not answer until ${request.expiresAt}` : describeAnswer(answer);
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
