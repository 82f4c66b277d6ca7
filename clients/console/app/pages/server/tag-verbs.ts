import { SetTagsDocument } from '../../../generated/graph.ts';
import type { Verb } from '../../parts/verbs.tsx';
import type { Request } from '../../reads/use-request.ts';

interface Tagged {
  readonly id: string;
  readonly tags?: readonly { readonly name: string }[];
}

/** The graph's limit for one resource. */
const MOST = 32;

/** Changes the tags of a resource as one text. */
export function editTagsVerb({ id, tags = [] }: Tagged, request: Request): Verb {
  return {
    name: 'Edit tags',
    consequence: 'Sets the tags of the record. A tag of a new name is created.',
    fields: [
      {
        name: 'tags',
        label: 'Tags, with commas between them',
        initial: tags.map(({ name }) => name).join(', '),
        check: (text) => (namesIn(text).length > MOST ? `At most ${MOST} tags.` : undefined),
      },
    ],
    run: async ({ fields = {}, ...said }) =>
      await request(SetTagsDocument, { nodeId: id, tags: [...namesIn(fields['tags'] ?? '')], ...said }),
  };
}

/** Adds a tag to a resource, and removes one: the verbs for many resources. */
export function tagVerbs({ id, tags = [] }: Tagged, request: Request): readonly Verb[] {
  const names = tags.map(({ name }) => name).join(', ');
  const field = { name: 'tag', label: 'Tag', isRequired: true };
  const has = names === '' ? 'It has no tag yet.' : `It has: ${names}.`;
  return [
    {
      name: 'Add tag',
      consequence: has,
      unless: tags.length >= MOST ? `It has ${MOST} tags, which is the most.` : undefined,
      fields: [field],
      run: async ({ fields = {}, ...said }) =>
        await request(SetTagsDocument, { nodeId: id, name: (fields['tag'] ?? '').trim(), ...said }),
    },
    {
      name: 'Remove tag',
      consequence: has,
      unless: names === '' ? 'It has no tag.' : undefined,
      fields: [field],
      run: async ({ fields = {}, ...said }) =>
        await request(SetTagsDocument, { nodeId: id, remove: [(fields['tag'] ?? '').trim()], ...said }),
    },
  ];
}

/** The names in a text, each once. */
function namesIn(text: string): readonly string[] {
  return [...new Set(text.split(',').map((name) => name.trim()))].filter((name) => name !== '');
}
