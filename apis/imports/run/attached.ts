import { isDeepStrictEqual } from 'node:util';
import { FILE_KINDS } from '../kinds/all-kinds.ts';
import { nameKey } from '../kinds/keys.ts';
import { readAttached, type KnownAttached } from '../kinds/read-attached.ts';
import { addFault, type Run, type SiteChange } from './run.ts';
import { changedValues } from './shown-values.ts';
import { writeEach, type EachItem } from './write-each.ts';
import type { ItemError } from './write-many.ts';

/** What an entry of any kind may say of tags and annotations. */
interface Attached {
  readonly tags?: readonly string[] | undefined;
  readonly annotations?: Readonly<Record<string, unknown>> | undefined;
}

/** A resource to which the file attaches something. */
interface Node extends Attached {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** What one mutation changes of a resource. */
interface Part {
  readonly node: Node;
  readonly field: 'tags' | 'annotations';
  /** The namespace of an annotation. */
  readonly namespace?: string;
  readonly before: unknown;
  readonly after: unknown;
}

type PartItem = EachItem<Part>;

/** Gives resources the tags and annotations that the file gives, once they exist. */
export async function writeAttached(run: Run): Promise<void> {
  const nodes = nodesOf(run);
  const known = await readAttached(
    run.ask,
    nodes.map(({ id }) => id),
  );
  const refused = new Set<Node>();
  const changed = new Map<Node, Part[]>();
  const ended = (part: Part, errors: readonly ItemError[]): void => {
    const { node, field, namespace } = part;
    changed.set(node, [...(changed.get(node) ?? []), part]);
    if (errors.length > 0) refused.add(node);
    for (const error of errors)
      addFault(run, [...node.path, ...placeIn(error, field, namespace)], error.message, error);
  };
  const write = async (name: string, input: string, items: readonly PartItem[]): Promise<void> =>
    await writeEach(run, { domain: 'metadata', name, input }, items, ended);
  await write(
    'tagSet',
    'TagSetInput',
    nodes.flatMap((node) => tagsToSet(node, known.get(node.id))),
  );
  const annotations = nodes.flatMap((node) => annotationsToChange(node, known.get(node.id)));
  await write(
    'annotationDelete',
    'AnnotationDeleteInput',
    annotations.filter(({ input }) => 'id' in input),
  );
  await write(
    'annotationSet',
    'AnnotationSetInput',
    annotations.filter(({ input }) => 'nodeId' in input),
  );
  for (const [node, parts] of changed) if (!refused.has(node)) run.changes.push(changeOf(run, node, parts));
}

function changeOf(run: Run, { kind, name, id, path }: Node, parts: readonly Part[]): SiteChange {
  const fields = [...new Set(parts.map(({ field }) => field))];
  const side = (which: 'before' | 'after'): Record<string, unknown> =>
    Object.fromEntries(
      fields.map((field) => [
        field,
        field === 'tags'
          ? parts.find((part) => part.field === 'tags')?.[which]
          : Object.fromEntries(
              parts.flatMap((part) => (part.namespace === undefined ? [] : [[part.namespace, part[which]]])),
            ),
      ]),
    );
  const values = changedValues(run.ids, fields, side('before'), side('after'));
  return { action: 'UPDATE', kind, name, id, fields, values, line: run.at(path).line };
}

/** The existing resources of the file for which it gives tags or annotations. */
function nodesOf(run: Run): Node[] {
  return FILE_KINDS.flatMap((kind) =>
    kind.wanted(run).flatMap(({ key, name, path }): Node[] => {
      const { tags, annotations } = entryAt(run.file, path);
      const id = run.ids.get(kind.kind, key);
      if (id === undefined || (tags === undefined && annotations === undefined)) return [];
      return [{ kind: kind.kind, name, id, path, tags, annotations }];
    }),
  );
}

function entryAt(file: object, path: readonly PropertyKey[]): Attached {
  let value: unknown = file;
  for (const part of path) value = (value as Readonly<Record<PropertyKey, unknown>>)[part];
  return value as Attached;
}

function tagsToSet(node: Node, known: KnownAttached | undefined): PartItem[] {
  const { id: nodeId, tags } = node;
  const before = known?.tags ?? [];
  if (tags === undefined || isDeepStrictEqual(keysOf(tags), keysOf(before))) return [];
  const of: Part = { node, field: 'tags', before: before.toSorted(), after: tags.toSorted() };
  return [{ of, input: { nodeId, tags } }];
}

function keysOf(tags: readonly string[]): string[] {
  return [...new Set(tags.map(nameKey))].toSorted();
}

function annotationsToChange(node: Node, known: KnownAttached | undefined): PartItem[] {
  return Object.entries(node.annotations ?? {}).flatMap(([namespace, data]): PartItem[] => {
    const before = known?.annotations.get(nameKey(namespace));
    const of: Part = {
      node,
      field: 'annotations',
      namespace,
      before: before?.data ?? null,
      after: data,
    };
    if (data === null) return before === undefined ? [] : [{ of, input: { id: before.id } }];
    if (before !== undefined && isDeepStrictEqual(before.data, data)) return [];
    return [{ of, input: { nodeId: node.id, namespace, data } }];
  });
}

/** The value within the entry that an error is about. */
function placeIn(
  { path: [property, ...rest] }: ItemError,
  field: Part['field'],
  namespace: string | undefined,
): readonly string[] {
  if (namespace !== undefined) return [field, namespace];
  return property === field ? [field, ...rest] : [field];
}
