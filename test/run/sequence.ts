import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The sagas are one long run on a stack of their own, so they begin first and everything else runs beside them:
 * the quick tests, then the scenarios.
 */
const ORDER = ['sagas', 'units', 'workflows', 'e2e'];

export class Sequence extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification): number => ORDER.indexOf(project.name);
    const usual = await super.sort(files); // oxlint-disable-line unicorn/no-array-sort -- the sequencer's own method
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
