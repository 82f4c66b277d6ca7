import { ApplicationFailure, CancellationScope, sleep } from '@temporalio/workflow';
import { operationWorkflow } from '#workflows/engine/run-operation.ts';
import type { OperationPlan } from '#workflows/engine/step.ts';
import type { ConsoleEnd, ConsoleRequest } from '#contracts/servers/requests.ts';

interface Console {
  readonly request: ConsoleRequest;
  readonly serverId: string;
  /** Why the session has ended; null while it lasts. */
  because: ConsoleEnd | null;
}

/** How long no worker of the site may be there to end a session in time. */
const PATIENCE_MS = 120_000;

/** Keeps a session at the serial console of a machine until it is closed or expires. It locks no server. */
export const consolePlan: OperationPlan<Console> = {
  steps: [
    {
      name: 'check-session',
      title: 'Check that the session is still requested',
      phase: 'OPENING',
      run: async ({ request }, { graph }) => await graph.checkConsole({ sessionId: request.sessionId }),
      noUndo: 'it only reads',
    },
    {
      name: 'serve-console',
      title: 'Open the console, and keep it until it is closed, idle or expired',
      phase: 'OPEN',
      run: async (state, { console }) => {
        const { sessionId, expiresAt } = state.request;
        const serving = { sessionId, serverId: state.serverId, expiresAt };
        const left = Math.max(0, Date.parse(expiresAt) - Date.now()) + PATIENCE_MS;
        const { because } = await within(left, async () => await console.serveConsole(serving));
        state.because = because;
      },
      noUndo: 'the worker that served the console has closed it',
    },
    {
      name: 'close-session',
      title: 'Record why the session has ended',
      phase: 'FINISHING',
      irreversible: true,
      run: async ({ because }, { graph }) =>
        await graph.endConsole({ outcome: 'SUCCEEDED', because, failure: null }),
      noUndo: 'it is the end',
    },
  ],
  concluded: async ({ request }, { graph }) => await graph.isConsoleClosed({ sessionId: request.sessionId }),
  bmcTimeoutSeconds: () => 120,
  recover: async () => undefined,
  ended: async (_, { graph }, { outcome, failure }) =>
    await graph.endConsole({ outcome, because: null, failure }),
};

/** Fails when no worker serves the console until it expires; a worker that does ends before that. */
async function within<Result>(milliseconds: number, serve: () => Promise<Result>): Promise<Result> {
  const scope = new CancellationScope();
  let isLate = false;
  const over = (): void => {
    isLate = true;
    scope.cancel();
  };
  try {
    return await scope.run(async () => {
      const timer = new CancellationScope();
      timer
        .run(async () => await sleep(milliseconds, { summary: 'The session is over at the latest' }))
        .then(over, () => undefined);
      try {
        return await serve();
      } finally {
        timer.cancel();
      }
    });
  } catch (error) {
    if (!isLate) throw error;
    const message = 'No worker of the site served the console. See that one runs, then open it again.';
    throw ApplicationFailure.nonRetryable(message, 'CONSOLE_NOT_SERVED');
  }
}

export const console = operationWorkflow<ConsoleRequest, Console>((request) => ({
  plan: consolePlan,
  state: { request, serverId: request.subject.id, because: null },
}));
