import type { SimulatedBmcView, TestSite } from '#test/harness/fleet.ts';
import { awaitOperation } from '#test/harness/operations.ts';
import type { TestStack } from '#test/harness/stack.ts';
import type { Markers } from './markers.ts';

/** Brings a resource to where its verb can begin, runs the verb, and afterwards makes the resource fit for the next. */
export interface Scenario {
  /**
   * Requests the operation that meets the fault of the given name; with `again`, for that resource as the operation
   * before has left it.
   */
  begin(name: string, again?: string): Promise<Begun>;
  /** The machine, or the instance on it, is used again: making each again would take most of the time. */
  cleanUp(begun: Begun, outcome: string): Promise<void>;
}

export interface Begun {
  readonly operationId: string;
  readonly resourceId: string;
}

export interface ScenarioDeps {
  readonly test: TestStack;
  readonly site: TestSite;
  /** Of instances, where the machine has the servers that it needs. */
  readonly profileId: string | undefined;
  readonly markers: Markers;
  /** BMCs of machines that are not enrolled. */
  readonly spareBmcs: Pick<SimulatedBmcView, 'address' | 'vendor'>[];
}

export async function mustSucceed({ test }: ScenarioDeps, operationId: string): Promise<void> {
  const { state, kind, id, failure } = await awaitOperation(test.as('admin'), operationId);
  if (state !== 'SUCCEEDED') throw new Error(`preparing failed: ${kind} ${id}: ${JSON.stringify(failure)}`);
}
