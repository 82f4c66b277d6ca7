import { isDeepStrictEqual } from 'node:util';
import { keyOfEntry } from '../kinds/ip-blocks.ts';
import { nameKey } from '../kinds/keys.ts';
import { readTags } from '../kinds/read-tags.ts';
import { addFault, type Run } from './run.ts';
import { changedValues } from './shown-values.ts';
import type { ItemError } from './write-many.ts';

/** A resource with the tags that the file gives it. */
interface Tagged {
  readonly kind: string;
  readonly name: string;
  readonly id: string;
  readonly path: readonly PropertyKey[];
  readonly tags: readonly string[];
}

/** One whose tags differ from those that the file gives it. */
interface Retagged extends Tagged {
  readonly before: readonly string[];
}

/** Resources that are tagged in one request. */
const AT_A_TIME = 50;

/** Gives resources the tags that the file says, once they are there. */
export async function writeTags(run: Run): Promise<void> {
  const tagged = taggedOf(run);
  const known = await readTags(
    run.ask,
    tagged.map(({ id }) => id),
  );
  const different = tagged
    .map((one): Retagged => ({ ...one, before: known.get(one.id) ?? [] }))
    .filter(({ tags, before }) => !isDeepStrictEqual(keysOf(tags), keysOf(before)));
  for (let start = 0; start < different.length; start += AT_A_TIME)
    await setTags(run, different.slice(start, start + AT_A_TIME));
}

function keysOf(tags: readonly string[]): string[] {
  return [...new Set(tags.map(nameKey))].toSorted();
}

function taggedOf(run: Run): Tagged[] {
  const { file, ids } = run;
  const { site, racks = [], networkDevices = [], ipBlocks = [] } = file;
  const all = [
    ...(site === undefined
      ? []
      : [{ kind: 'site', key: '', path: ['site'], name: site.name, tags: site.tags }]),
    ...racks.map(({ name, tags }, index) => ({
      kind: 'rack',
      key: nameKey(name),
      path: ['racks', index],
      name,
      tags,
    })),
    ...networkDevices.map(({ name, tags }, index) => ({
      kind: 'networkDevice',
      key: nameKey(name),
      path: ['networkDevices', index],
      name,
      tags,
    })),
    ...ipBlocks.map((block, index) => ({
      kind: 'ipBlock',
      key: keyOfEntry(run, block),
      path: ['ipBlocks', index],
      name: block.prefix,
      tags: block.tags,
    })),
  ];
  return all.flatMap(({ key, tags, ...one }) => {
    const id = ids.get(one.kind, key);
    return tags === undefined || id === undefined ? [] : [{ ...one, tags, id }];
  });
}

async function setTags(run: Run, tagged: readonly Retagged[]): Promise<void> {
  const inputs = tagged.map(({ id, tags }, index) => {
    const input = { idempotencyKey: run.nextKey(), nodeId: id, tags, ...run.cause };
    return [`input${index}`, input] as const;
  });
  const names = inputs.map(([name]) => `$${name}: TagSetInput!`).join(', ');
  const fields = inputs.map(
    ([name], index) =>
      `tag${index}: tagSet(input: $${name}) { errors { code message path holder retryable } }`,
  );
  const answer: Readonly<Record<string, { readonly errors: readonly ItemError[] }>> = await run.ask(
    'metadata',
    `mutation(${names}) { ${fields.join(' ')} }`,
    Object.fromEntries(inputs),
  );
  for (const [index, { kind, name, id, path, tags, before }] of tagged.entries()) {
    const { errors = [] } = answer[`tag${index}`] ?? {};
    for (const error of errors) addFault(run, [...path, ...placeIn(error)], error.message, error);
    const { line } = run.at(path);
    if (errors.length > 0) continue;
    const values = changedValues(run.ids, ['tags'], { tags: before.toSorted() }, { tags: tags.toSorted() });
    run.changes.push({ action: 'UPDATE', kind, name, id, fields: ['tags'], values, line });
  }
}

/** The value within the entry that an error is about. */
function placeIn({ path: [property, ...rest] }: ItemError): readonly string[] {
  return property === 'tags' ? [property, ...rest] : ['tags'];
}
