import { relative } from 'node:path';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { stripVTControlCharacters } from 'node:util';
import type { About } from '#platform/graph/about.ts';
import { LEFT_OUT } from './target.ts';

/** What became of one sentence of the contract. */
export interface Verdict {
  /** The sentence: names of the suite and the test. */
  readonly rule: string;
  readonly result: 'FULFILLED' | 'VIOLATED' | 'GAP' | 'LEFT_OUT';
  /** Why it is violated, a gap or left out. */
  readonly reason: string | null;
  /** Where the contract says so, as `file:line`. */
  readonly where: string | null;
}

/** Collects the verdicts of a run. */
export class VerdictReporter implements Reporter {
  readonly verdicts: Verdict[] = [];
  readonly #gaps: About['gaps'];
  readonly #root: string;

  constructor({ gaps, root }: { readonly gaps: About['gaps']; readonly root: string }) {
    this.#gaps = gaps;
    this.#root = root;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      // What fails before its tests is said of each of them.
      if (tests.length === 0)
        for (const error of module.errors()) this.verdicts.push(this.#failed(module.relativeModuleId, error));
      for (const test of tests) this.verdicts.push(this.#verdictOf(test));
    }
  }

  #verdictOf(test: TestCase): Verdict {
    const result = test.result();
    const rule = test.fullName;
    if (result.state === 'passed') return { rule, result: 'FULFILLED', reason: null, where: null };
    if (result.state === 'failed') return this.#failed(rule, result.errors[0]);
    for (let at: TestCase['parent'] | undefined = test.parent; at !== undefined;) {
      const [error] = at.errors();
      if (error !== undefined) return this.#failed(rule, error);
      at = at.type === 'suite' ? at.parent : undefined;
    }
    const reason = result.state === 'skipped' ? (result.note ?? 'it was not run') : 'it was not run';
    return { rule, result: 'LEFT_OUT', reason, where: null };
  }

  #failed(rule: string, error: FailedTest | undefined): Verdict {
    const message = error === undefined ? 'no reason given' : plain(`${error.message} ${error.diff ?? ''}`);
    const [stack] = error?.stacks ?? [];
    const where = stack === undefined ? null : `${relative(this.#root, stack.file)}:${stack.line}`;
    const leftOut = messagesOf(error).find((one) => one.includes(LEFT_OUT));
    if (leftOut !== undefined)
      return {
        rule,
        result: 'LEFT_OUT',
        reason: leftOut.slice(leftOut.indexOf(LEFT_OUT) + LEFT_OUT.length),
        where,
      };
    const gap = this.#gaps.find(({ part }) => rule.includes(part));
    if (gap !== undefined) return { rule, result: 'GAP', reason: gap.reason, where };
    return { rule, result: 'VIOLATED', reason: message, where };
  }
}

/** In one line, without the colours that vitest puts into it. */
function plain(message: string): string {
  return stripVTControlCharacters(message).replaceAll(/\s+/g, ' ').slice(0, LONGEST_REASON);
}

const LONGEST_REASON = 500;

/** Those of the error and of what caused it: a property fails because of what its test threw. */
function messagesOf(error: FailedTest | undefined): string[] {
  if (error === undefined) return [];
  const { message, cause } = error;
  const isError = typeof cause === 'object' && cause !== null && 'message' in cause;
  return [
    plain(message),
    ...(isError
      ? messagesOf({ message: String(cause.message), cause: 'cause' in cause ? cause.cause : undefined })
      : []),
  ];
}

interface FailedTest {
  readonly message: string;
  readonly cause?: unknown;
  readonly diff?: string | undefined;
  readonly stacks?: readonly { readonly file: string; readonly line: number }[] | undefined;
}

/** The verdicts in plain words, the violated ones last, as they matter most. */
export function describeVerdicts(verdicts: readonly Verdict[]): string {
  const of = (result: Verdict['result']): readonly Verdict[] =>
    verdicts.filter((verdict) => verdict.result === result);
  const [fulfilled, violated, gaps, leftOut] = [of('FULFILLED'), of('VIOLATED'), of('GAP'), of('LEFT_OUT')];
  const reasons = Map.groupBy(leftOut, ({ reason }) => reason ?? '');
  return [
    ...fulfilled.map(({ rule }) => `fulfilled   ${rule}`),
    ...gaps.map(({ rule, reason }) => `gap         ${rule}\n            ${reason}`),
    ...[...reasons].map(([reason, rules]) => `left out    ${rules.length}: ${reason}`),
    ...violated.map(({ rule, reason, where }) => `VIOLATED    ${rule}\n            ${where ?? ''} ${reason}`),
    `${fulfilled.length} fulfilled, ${violated.length} violated, ${gaps.length} declared gaps, ${leftOut.length} left out`,
  ].join('\n');
}
