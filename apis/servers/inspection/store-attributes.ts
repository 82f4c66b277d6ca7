import type { IdOf } from '#platform/ids/kinds.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '#platform/ids/id.ts';
import { Attribute } from '../entities/attribute.ts';
import type { Change } from './change.ts';

/** Versions that are kept of one attribute; the schema says so too. */
export const VERSIONS_KEPT = 50;

/** Attributes of one server that are kept though the machine has them no longer. */
const GONE_KEPT = 1_000;

/** What was found in one namespace. */
export interface FoundNamespace {
  readonly namespace: string;
  /** Whether that is all there is in it: what it does not name is gone. Silence is no news otherwise. */
  readonly whole: boolean;
  readonly attributes: readonly FoundAttribute[];
}

export interface FoundAttribute {
  /** Kind and name of the component; empty for the machine as a whole. */
  readonly component: string;
  readonly name: string;
  /** Canonical JSON. */
  readonly value: string;
}

export interface AttributesOf {
  readonly serverId: IdOf<'server'>;
  readonly operationId: IdOf<'operation'>;
  /** Places in which another component is than before, or none. */
  readonly changedPlaces: ReadonlySet<string>;
  /** Where components stand that were found under another name; null where it cannot be identified. */
  readonly places: ReadonlyMap<string, string | null>;
}

/** Writes a version of each attribute that is not as it was, and nothing of the others; answers what differs. */
export async function storeAttributes(
  em: EntityManager,
  found: readonly FoundNamespace[],
  of: AttributesOf,
): Promise<Change[]> {
  const namespaces = found.map((namespace) => placed(namespace, of.places));
  const names = namespaces.map(({ namespace }) => namespace);
  const known = Map.groupBy(
    await em.find(Attribute, { serverId: of.serverId, current: true, namespace: { $in: names } }),
    ({ namespace }) => namespace,
  );
  const steps = namespaces.flatMap((found) => versionSteps(found, known.get(found.namespace) ?? [], of));
  if (steps.length > 0) {
    const past = steps.flatMap(({ before }) => (before === undefined ? [] : [before.id]));
    await em.nativeUpdate(Attribute, { id: { $in: past } }, { current: false });
    const { serverId, operationId } = of;
    await em.insertMany(
      Attribute,
      steps.map(({ before, after, value }) => ({
        ...after,
        id: newId('serverAttribute'),
        serverId,
        operationId,
        path: pathOf(after),
        version: (before?.version ?? 0) + 1,
        value,
        current: true,
        createdAt: new Date(),
      })),
    );
    await forget(em, serverId);
  }
  const fresh = new Set(names.filter((name) => !known.has(name)));
  return [...newNamespaces(namespaces, fresh), ...changesOf(steps, fresh, of)];
}

/** Attributes of a component under the name that it has on record. */
function placed({ attributes, ...found }: FoundNamespace, places: AttributesOf['places']): FoundNamespace {
  return {
    ...found,
    attributes: attributes.flatMap((attribute) => {
      const place = places.get(attribute.component);
      if (place === null) return [];
      return [place === undefined ? attribute : { ...attribute, component: place }];
    }),
  };
}

interface Place {
  readonly namespace: string;
  readonly component: string;
  readonly name: string;
}

/** From one version of an attribute to the next. */
interface VersionStep {
  readonly before: Attribute | undefined;
  readonly after: Place;
  readonly value: string | null;
}

function versionSteps(
  { namespace, whole, attributes }: FoundNamespace,
  known: readonly Attribute[],
  { changedPlaces }: AttributesOf,
): VersionStep[] {
  const unreported = new Map(known.map((attribute) => [attribute.path, attribute]));
  const steps: VersionStep[] = [];
  for (const { component, name, value } of attributes) {
    const after = { namespace, component, name };
    const before = unreported.get(pathOf(after));
    unreported.delete(pathOf(after));
    if (before?.value !== value) steps.push({ before, after, value });
  }
  for (const before of unreported.values()) {
    const { component, name, value } = before;
    const isGone = whole || changedPlaces.has(component);
    if (isGone && typeof value === 'string')
      steps.push({ before, after: { namespace, component, name }, value: null });
  }
  return steps;
}

/** A namespace that is reported for the first time is one difference, not hundreds. */
function newNamespaces(namespaces: readonly FoundNamespace[], fresh: ReadonlySet<string>): Change[] {
  return namespaces
    .filter(({ namespace, attributes }) => fresh.has(namespace) && attributes.length > 0)
    .map(({ namespace, attributes: { length } }) => ({
      kind: 'ADDED',
      subject: namespace,
      field: null,
      before: null,
      after: `${length} attribute${length === 1 ? '' : 's'}`,
    }));
}

/** What is known of a component comes and goes with it, and is not listed beside that. */
function changesOf(
  steps: readonly VersionStep[],
  fresh: ReadonlySet<string>,
  { changedPlaces }: AttributesOf,
): Change[] {
  return steps
    .filter(({ after: { namespace, component } }) => !fresh.has(namespace) && !changedPlaces.has(component))
    .map(({ before, after: { namespace, component, name }, value }) => {
      const was = before?.value ?? null;
      return {
        kind: was === null ? 'ADDED' : value === null ? 'REMOVED' : 'CHANGED',
        subject: component === '' ? namespace : component,
        field: name,
        before: plain(was),
        after: plain(value),
      };
    });
}

/** A text without its quotes; other values as JSON. */
function plain(value: string | null): string | null {
  return value?.startsWith('"') === true ? String(JSON.parse(value)) : value;
}

/** A character between the parts that sorts before all that names are made of. */
const pathOf = ({ namespace, component, name }: Place): string => [namespace, component, name].join('\t');

/** What a server's attributes may grow to, however often they change: old versions, and what is long gone, go. */
async function forget(em: EntityManager, serverId: IdOf<'server'>): Promise<void> {
  await em.execute(
    `delete from attribute old using attribute now
     where now.server_id = ? and now.current and old.server_id = now.server_id and old.path = now.path
       and old.version <= now.version - ?`,
    [serverId, VERSIONS_KEPT],
  );
  await em.execute(
    `delete from attribute where server_id = ? and path in (
       select path from attribute where server_id = ? and current and value is null
       order by created_at desc, path offset ?)`,
    [serverId, serverId, GONE_KEPT],
  );
}
