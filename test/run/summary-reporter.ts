import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What scripts/test.mjs reads when the tests have ended. */
export interface Summary {
  passed: number;
  failed: number;
  readonly skipped: { readonly name: string; readonly reason: string }[];
}

/** Counts the tests of a run, and keeps why the skipped ones were. Written as it grows: a run may be cut short. */
// oxlint-disable-next-line import/no-default-export -- vitest loads a reporter by its default export
export default class SummaryReporter implements Reporter {
  readonly #modules = new Set<TestModule>();

  onTestModuleEnd(module: TestModule): void {
    this.#modules.add(module);
    write([...this.#modules], 0);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    write(modules, unhandled.length);
  }
}

function write(modules: readonly TestModule[], unhandled: number): void {
  const file = process.env['TEST_SUMMARY_FILE'];
  if (file === undefined) return;
  const summary: Summary = { passed: 0, failed: unhandled, skipped: [] };
  for (const module of modules) count(module, summary);
  writeFileSync(file, JSON.stringify(summary));
}

function count(module: TestModule, summary: Summary): void {
  // A file that cannot be loaded, or a hook that fails, has no test that would fail.
  summary.failed += module.errors().length;
  for (const suite of module.children.allSuites()) summary.failed += suite.errors().length;
  for (const test of module.children.allTests()) {
    const result = test.result();
    if (result.state === 'passed') summary.passed += 1;
    else if (result.state === 'failed') summary.failed += 1;
    else {
      const note = result.state === 'skipped' ? result.note : undefined;
      const reason = note ?? (test.options.mode === 'todo' ? 'to do' : 'no reason given');
      summary.skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason });
    }
  }
}
