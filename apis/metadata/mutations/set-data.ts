import { z } from 'zod';
import { changeReason } from '#platform/graph/change-reason.ts';
import { idempotencyKey, type MutationDefinition } from '#platform/graph/mutation.ts';
import type { Resource } from '#platform/resource/declaration.ts';
import { idText, lineText } from '#platform/text/inputs.ts';
import { resourceName } from '#platform/text/names.ts';
import { removeData, replaceData, requireData, setData } from '../data/change-data.ts';
import { ANNOTATIONS, STATUSES, type DataRow, type DataType } from '../data/data-type.ts';
import { jsonData } from '#platform/text/json-data.ts';
import type { Namespace } from '../namespaces/namespace-type.ts';

type Changed = { readonly id: string };

const set = {
  idempotencyKey,
  nodeId: idText,
  namespace: resourceName.optional(),
  namespaceId: idText.optional(),
  data: jsonData,
  expectedVersion: z.int().optional(),
  ...changeReason,
};
const annotationInput = z.object(set);
const statusInput = z.object({ ...set, source: lineText(100) });

/** `annotationSet`: puts data under a namespace of a resource, in place of what was there. */
export function createAnnotationSet(resource: Resource): MutationDefinition<typeof annotationInput, Changed> {
  return {
    name: 'annotationSet',
    input: annotationInput,
    keepNulls: ['data'],
    run: async (input, tx, context) => {
      const absent = (namespace: string): string =>
        `The resource has no annotation in the namespace "${namespace}"`;
      const of = { type: ANNOTATIONS, resource };
      return { id: await setData(of, tx, context, { set: input, key: {}, absent }) };
    },
  };
}

/** `statusSet`: what a source says of a resource, in place of what it said before. */
export function createStatusSet(resource: Resource): MutationDefinition<typeof statusInput, Changed> {
  return {
    name: 'statusSet',
    input: statusInput,
    keepNulls: ['data'],
    run: async ({ source, ...input }, tx, context) => {
      const absent = (namespace: string): string =>
        `The source "${source}" has said nothing in the namespace "${namespace}"`;
      const of = { type: STATUSES, resource };
      return { id: await setData(of, tx, context, { set: input, key: { source }, absent }) };
    },
  };
}

const deleteInput = z.object({
  idempotencyKey,
  id: idText,
  expectedVersion: z.int().optional(),
  ...changeReason,
});
const updateInput = deleteInput.extend({ data: jsonData });

function createUpdate<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
): MutationDefinition<typeof updateInput, Changed> {
  return {
    name: `${type.kind}Update`,
    input: updateInput,
    keepNulls: ['data'],
    async run({ id, expectedVersion, data }, tx, context) {
      const found = await requireData(type, tx, context, { id, expectedVersion });
      await replaceData(type, tx, context, found, data);
      return { id };
    },
  };
}

function createDelete<Row extends DataRow, Space extends Namespace>(
  type: DataType<Row, Space>,
): MutationDefinition<typeof deleteInput, Changed> {
  return {
    name: `${type.kind}Delete`,
    input: deleteInput,
    async run({ id, expectedVersion }, tx, context) {
      await removeData(type, tx, context, await requireData(type, tx, context, { id, expectedVersion }));
      return { id };
    },
  };
}

export const annotationUpdate = createUpdate(ANNOTATIONS);
export const annotationDelete = createDelete(ANNOTATIONS);
export const statusUpdate = createUpdate(STATUSES);
export const statusDelete = createDelete(STATUSES);
