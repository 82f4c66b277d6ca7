import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes begin first, so that nothing waits for the last of them alone; the quick ones fill the gaps. */
const LONGEST = [
  'netboot/netboot.test',
  'netboot/interruptions.test',
  'test/e2e/proxy-dhcp/',
  'sagas/instances.test',
  'sagas/servers.test',
  'test/e2e/kills/',
  'test/e2e/bmc-trouble/',
  'test/e2e/outages/',
  'bad-hardware.test',
  'simulator/validators.test',
  'demo/demo.test',
  'local/stack.test',
];
const ORDER = ['machines', 'sagas', 'e2e', 'workflows', 'units'];

export class Sequence extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification): number => {
      const long = LONGEST.findIndex((folder) => moduleId.includes(folder));
      return long < 0 ? LONGEST.length + ORDER.indexOf(project.name) : long;
    };
    const usual = await super.sort(files); // oxlint-disable-line unicorn/no-array-sort -- the sequencer's own method
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
