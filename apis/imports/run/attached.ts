import { isDeepStrictEqual } from 'node:util';
import { FILE_KINDS } from '../kinds/all-kinds.ts';
import { nameKey } from '../kinds/keys.ts';
import { readAttached, type KnownAttached } from '../kinds/read-attached.ts';
import { addFault, type Run, type SiteChange } from './run.ts';
import { changedValues } from './shown-values.ts';
import { writeEach, type EachItem } from './write-each.ts';
import type { ItemError } from './write-many.ts';

/** What an entry of any kind may say of tags, annotations and statuses. */
interface Attached {
  readonly tags?: readonly string[] | undefined;
  readonly annotations?: Readonly<Record<string, unknown>> | undefined;
  readonly statuses?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
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
  readonly field: 'tags' | 'annotations' | 'statuses';
  /** The namespace of an annotation or status, and the source of a status. */
  readonly place?: readonly [namespace: string, source?: string];
  readonly before: unknown;
  readonly after: unknown;
}

type PartItem = EachItem<Part>;

/** Gives resources the tags, annotations and statuses that the file gives, once they exist. */
export async function writeAttached(run: Run): Promise<void> {
  const nodes = nodesOf(run);
  const known = await readAttached(
    run.ask,
    nodes.map(({ id }) => id),
    { withStatuses: nodes.some(({ statuses }) => statuses !== undefined) },
  );
  const refused = new Set<Node>();
  const changed = new Map<Node, Part[]>();
  const ended = (part: Part, errors: readonly ItemError[]): void => {
    const { node, field, place } = part;
    changed.set(node, [...(changed.get(node) ?? []), part]);
    if (errors.length > 0) refused.add(node);
    for (const error of errors)
      addFault(run, [...node.path, ...placeIn(error, field, place)], error.message, error);
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
  const statuses = nodes.flatMap((node) => statusesToChange(node, known.get(node.id)));
  await write(
    'statusDelete',
    'StatusDeleteInput',
    statuses.filter(({ input }) => 'id' in input),
  );
  await write(
    'statusSet',
    'StatusSetInput',
    statuses.filter(({ input }) => 'nodeId' in input),
  );
  for (const [node, parts] of changed) if (!refused.has(node)) run.changes.push(changeOf(run, node, parts));
}

function changeOf(run: Run, { kind, name, id, path }: Node, parts: readonly Part[]): SiteChange {
  const fields = [...new Set(parts.map(({ field }) => field))];
  const side = (which: 'before' | 'after'): Record<string, unknown> =>
    Object.fromEntries(
      fields.map((field) => {
        const of = parts.filter((part) => part.field === field);
        return [field, field === 'tags' ? of[0]?.[which] : byPlace(of, which)];
      }),
    );
  const values = changedValues(run.ids, fields, side('before'), side('after'));
  return { action: 'UPDATE', kind, name, id, fields, values, line: run.at(path).line };
}

/** The values of annotations by namespace, those of statuses by namespace and source. */
function byPlace(parts: readonly Part[], which: 'before' | 'after'): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const { place: [namespace, source] = [''], [which]: value } of parts) {
    const sources = values[namespace] as Readonly<Record<string, unknown>> | undefined;
    values[namespace] = source === undefined ? value : { ...sources, [source]: value };
  }
  return values;
}

/** The existing resources of the file to which it attaches something. */
function nodesOf(run: Run): Node[] {
  return FILE_KINDS.flatMap((kind) =>
    kind.wanted(run).flatMap(({ key, name, path }): Node[] => {
      const { tags, annotations, statuses } = entryAt(run.file, path);
      const id = run.ids.get(kind.kind, key);
      const isNothing = tags === undefined && annotations === undefined && statuses === undefined;
      if (id === undefined || isNothing) return [];
      return [{ kind: kind.kind, name, id, path, tags, annotations, statuses }];
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
      place: [namespace],
      before: before?.data ?? null,
      after: data,
    };
    if (data === null) return before === undefined ? [] : [{ of, input: { id: before.id } }];
    if (before !== undefined && isDeepStrictEqual(before.data, data)) return [];
    return [{ of, input: { nodeId: node.id, namespace, data } }];
  });
}

function statusesToChange(node: Node, known: KnownAttached | undefined): PartItem[] {
  return Object.entries(node.statuses ?? {}).flatMap(([namespace, sources]) =>
    Object.entries(sources).flatMap(([source, data]): PartItem[] => {
      const before = known?.statuses.find(
        (one) => one.source === source && nameKey(one.namespace.name) === nameKey(namespace),
      );
      const change = { before: before?.data ?? null, after: data };
      const of: Part = { node, field: 'statuses', place: [namespace, source], ...change };
      if (data === null) return before === undefined ? [] : [{ of, input: { id: before.id } }];
      if (before !== undefined && isDeepStrictEqual(before.data, data)) return [];
      return [{ of, input: { nodeId: node.id, namespace, source, data } }];
    }),
  );
}

/** The value within the entry that an error is about. */
function placeIn(
  { path: [property, ...rest] }: ItemError,
  field: Part['field'],
  place: Part['place'],
): readonly string[] {
  if (place !== undefined) return [field, ...place.filter((part) => part !== undefined)];
  return property === field ? [field, ...rest] : [field];
}
