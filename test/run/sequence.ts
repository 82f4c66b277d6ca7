import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest begins first, and everything else runs beside it: the quick tests, then the scenarios. */
const ORDER: readonly ((specification: TestSpecification) => boolean)[] = [
  ({ project }) => project.name === 'sagas',
  ({ moduleId }) => moduleId.includes('/test/e2e/netboot/'),
  ({ moduleId }) => moduleId.endsWith('/providers/simulator/validators.test.ts'),
  ({ project }) => project.name === 'units',
  ({ project }) => project.name === 'workflows',
  () => true,
];

export class Sequence extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification): number => ORDER.findIndex((belongs) => belongs(file));
    const usual = await super.sort(files); // oxlint-disable-line unicorn/no-array-sort -- the sequencer's own method
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
