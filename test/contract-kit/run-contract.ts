import { startVitest } from 'vitest/node';
import { join } from 'node:path';
import { aboutSchema, aboutUrl, type About } from '#platform/graph/about.ts';
import { VerdictReporter, type Verdict } from './reporter.ts';
import { TARGET_VARIABLE, type ContractTarget } from './target.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Runs a domain's suites against an implementation that runs elsewhere. */
export async function runContract(
  target: ContractTarget,
  { files = [] }: { readonly files?: readonly string[] } = {},
): Promise<{ readonly about: About | null; readonly verdicts: readonly Verdict[] }> {
  const about = await readAbout(target.url);
  const reporter = new VerdictReporter({ gaps: about?.gaps ?? [], root: ROOT });
  process.env[TARGET_VARIABLE] = JSON.stringify(target);
  const suites = [
    `apis/${target.domain}/contract/*.contract.test.ts`,
    'test/contract-kit/schema.contract.ts',
  ];
  const vitest = await startVitest(
    'test',
    [...files],
    {
      config: join(import.meta.dirname, 'vitest.config.ts'),
      root: ROOT,
      watch: false,
      reporters: [reporter],
    },
    { test: { include: suites } },
  );
  await vitest.close();
  // Vitest sets it when a test fails; the caller decides what the verdicts mean.
  process.exitCode = 0;
  return { about, verdicts: reporter.verdicts };
}

/** Null where the implementation does not say what it is. */
async function readAbout(url: string): Promise<About | null> {
  try {
    const answer = await fetch(aboutUrl(url), { signal: AbortSignal.timeout(5_000) });
    return answer.ok ? aboutSchema.parse(await answer.json()) : null;
  } catch {
    return null;
  }
}
