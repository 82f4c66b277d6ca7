import { ApplicationFailure } from '@temporalio/activity';
import { expect, test } from 'vitest';
import { Kind, parse } from 'graphql';
import type { GraphClient } from './graph-client.ts';
import { graphFailure } from './graph-failure.ts';
import { createInProgressLists } from './in-progress.ts';

/** A graph that has only the named lists, and refuses a document with any other as the gateway does. */
function graphWith(lists: Readonly<Record<string, readonly object[]>>): GraphClient & { asked: number } {
  return {
    asked: 0,
    async execute(document) {
      this.asked += 1;
      const [query] = parse(document.toString()).definitions;
      const asked =
        query?.kind === Kind.OPERATION_DEFINITION
          ? query.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
          : [];
      if (asked.some((list) => !(list in lists))) {
        const message = 'It belongs to a domain which this installation does not have.';
        throw graphFailure({ status: 400, message, code: 'DOMAIN_ABSENT', retryable: false });
      }
      return Object.fromEntries(asked.map((list) => [list, lists[list]])) as never;
    },
    close: async () => undefined,
  };
}

test('lists of domains that the installation does not have are left out, and asked for once', async () => {
  const graph = graphWith({
    serversInProgress: [{ resourceId: 's1', operationId: 'o1', request: null }],
    rackDeletionsInProgress: [{ resourceId: 'r1', operationId: 'o2', request: '{}' }],
  });
  const lists = createInProgressLists(graph);
  expect(await lists.operations(0)).toEqual(new Set(['o1', 'o2']));
  const { asked } = graph;
  expect(await lists.all(0)).toEqual([
    { kind: 'Server', resourceId: 's1', operationId: 'o1', request: null },
    { kind: 'Rack', resourceId: 'r1', operationId: 'o2', request: '{}' },
  ]);
  expect(graph.asked).toBe(asked + 1);
});

test('another failure of the graph is passed on', async () => {
  const failure = ApplicationFailure.retryable('The graph answered: later', 'GRAPH_UNAVAILABLE');
  const lists = createInProgressLists({
    execute: async () => await Promise.reject(failure),
    close: async () => undefined,
  });
  await expect(lists.operations(0)).rejects.toBe(failure);
});
