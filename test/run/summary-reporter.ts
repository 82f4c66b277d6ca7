import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What deploy/scripts/test.mjs reads when the tests have ended. */
export interface Summary {
  passed: number;
  failed: number;
  /** What failed, with the first line of why; also what passed only when it was tried again. */
  readonly trouble: { readonly name: string; readonly reason: string; readonly passedAgain: boolean }[];
  readonly skipped: { readonly name: string; readonly reason: string }[];
  /** The files that took longest, the longest first. */
  slowest: readonly { readonly file: string; readonly seconds: number }[];
}

const SLOWEST = 8;

/** Counts the tests of a run, and keeps why the skipped ones were. Written as it grows: a run may be cut short. */
// oxlint-disable-next-line import/no-default-export -- vitest loads a reporter by its default export
export default class SummaryReporter implements Reporter {
  readonly #modules = new Set<TestModule>();

  onTestModuleEnd(module: TestModule): void {
    this.#modules.add(module);
    write([...this.#modules], []);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    write(modules, unhandled);
  }
}

function write(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
  const file = process.env['TEST_SUMMARY_FILE'];
  if (file === undefined) return;
  const summary: Summary = { passed: 0, failed: 0, trouble: [], skipped: [], slowest: [] };
  for (const module of modules) count(module, summary);
  for (const error of unhandled) fail(summary, 'an error that no test caught', error);
  summary.slowest = modules
    .map((module) => ({
      file: module.relativeModuleId,
      seconds: Math.round(module.diagnostic().duration / 1_000),
    }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, SLOWEST);
  writeFileSync(file, JSON.stringify(summary));
}

function count(module: TestModule, summary: Summary): void {
  const { relativeModuleId: file, children } = module;
  // A file that cannot be loaded, or a hook that fails, has no test that would fail.
  for (const error of module.errors()) fail(summary, file, error);
  for (const suite of children.allSuites())
    for (const error of suite.errors()) fail(summary, `${file} > ${suite.fullName}`, error);
  for (const test of children.allTests()) {
    const name = `${file} > ${test.fullName}`;
    const result = test.result();
    if (result.state === 'passed') {
      summary.passed += 1;
      const [first] = result.errors ?? [];
      if (first !== undefined) summary.trouble.push({ name, reason: firstLine(first), passedAgain: true });
    } else if (result.state === 'failed') fail(summary, name, result.errors[0]);
    else {
      const note = result.state === 'skipped' ? result.note : undefined;
      const reason = note ?? (test.options.mode === 'todo' ? 'to do' : 'no reason given');
      summary.skipped.push({ name, reason });
    }
  }
}

function fail(summary: Summary, name: string, error: SerializedError | undefined): void {
  summary.failed += 1;
  const reason = error === undefined ? 'no reason given' : firstLine(error);
  summary.trouble.push({ name, reason, passedAgain: false });
}

const firstLine = ({ message }: SerializedError): string => (message.split('\n')[0] ?? '').slice(0, 1_500);
