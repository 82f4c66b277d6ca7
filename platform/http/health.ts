import { Hono } from 'hono';
import { describeError } from '#platform/errors/describe-error.ts';

/** One thing that a process needs to do its work. */
export interface HealthPart {
  readonly name: string;
  /** Why it does not work now, or undefined when it does. What takes too long does not work either. */
  problem(): string | undefined | Promise<string | undefined>;
  /** Further details for operators. */
  detail?(): unknown;
}

/** Orchestrators ask every few seconds, and give up after a few. */
const DEADLINE_MS = 2_000;

/**
 * `/healthz` (the process runs) and `/readyz` (it does its work), as orchestrators expect them. Not ready is 503 with
 * the reason of each part that does not work.
 */
export function createHealthApp(ready: (() => boolean) | readonly HealthPart[]): Hono {
  const parts = typeof ready === 'function' ? [startPart(ready)] : ready;
  const app = new Hono();
  // Requests that arrive during a check share its answer, so that probes cost nothing.
  let finding: Promise<Record<string, string>> | undefined;
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    finding ??= findProblems(parts).finally(() => {
      finding = undefined;
    });
    const problems = await finding;
    const details = Object.fromEntries(
      parts.flatMap(({ name, detail }) => (detail === undefined ? [] : [[name, detail()]])),
    );
    const more = Object.keys(details).length === 0 ? {} : { details };
    if (Object.keys(problems).length === 0) return c.json({ status: 'ready', ...more });
    return c.json({ status: 'unready', problems, ...more }, 503);
  });
  return app;
}

/** Works once the process has started. */
export function startPart(isStarted: () => boolean): HealthPart {
  return { name: 'start', problem: () => (isStarted() ? undefined : 'is starting') };
}

async function findProblems(parts: readonly HealthPart[]): Promise<Record<string, string>> {
  const found = await Promise.all(parts.map(async (part) => [part.name, await problemOf(part)] as const));
  return Object.fromEntries(
    found.flatMap(([name, problem]) => (problem === undefined ? [] : [[name, problem]])),
  );
}

async function problemOf(part: HealthPart): Promise<string | undefined> {
  const late = Promise.withResolvers<string>();
  const timer = setTimeout(() => late.resolve(`did not answer within ${DEADLINE_MS / 1_000} s`), DEADLINE_MS);
  try {
    return await Promise.race([part.problem(), late.promise]);
  } catch (error) {
    return describeError(error) || 'does not work';
  } finally {
    clearTimeout(timer);
  }
}
