import { z } from 'zod';
import { OPERATION_KIND_NAMES, rowOf, type SubjectKind } from '#contracts/operation-kinds.ts';
import { TypedDocumentString } from '../generated/graph.ts';
import type { GraphClient } from './graph-client.ts';
import { isDomainAbsent } from './graph-failure.ts';

/** A resource that an operation is under way on. */
export interface InProgress {
  readonly kind: SubjectKind;
  readonly resourceId: string;
  readonly operationId: string;
  /** The event that asked for the operation; null where that is about another resource. */
  readonly request: string | null;
}

/** What the whole graph has in progress for longer than some seconds. */
export interface InProgressLists {
  /** The operations alone, which costs less. */
  operations(olderThanSeconds: number): Promise<ReadonlySet<string>>;
  all(olderThanSeconds: number): Promise<InProgress[]>;
}

/** The lists of the internal graph, each with the type of its resources. */
const LISTS: ReadonlyMap<string, SubjectKind> = new Map(
  OPERATION_KIND_NAMES.flatMap((kind) => Object.entries(rowOf(kind).inProgress)).map(([subject, list]) => [
    list,
    // `Object.entries` loses the types of the keys.
    subject as SubjectKind,
  ]),
);

const answerSchema = z.record(
  z.string(),
  z.array(
    z.object({
      resourceId: z.string().optional(),
      operationId: z.string(),
      request: z.string().nullish(),
    }),
  ),
);
type Answer = z.output<typeof answerSchema>;

/** How long a domain counts as absent, once the graph has said so. */
const ABSENT_MS = 60_000;

/** Asks for all lists in one document; for those of the domains that the installation has, where it has not all. */
export function createInProgressLists(graph: GraphClient): InProgressLists {
  let present: { readonly lists: readonly string[]; readonly until: number } | undefined;

  const ask = async (lists: readonly string[], fields: Fields, olderThanSeconds: number): Promise<Answer> =>
    answerSchema.parse(await graph.execute(documentOf(lists, fields), { olderThanSeconds }));

  async function askPresent(fields: Fields, olderThanSeconds: number): Promise<Answer> {
    const lists = present !== undefined && present.until > Date.now() ? present.lists : [...LISTS.keys()];
    try {
      return await ask(lists, fields, olderThanSeconds);
    } catch (error) {
      if (!isDomainAbsent(error)) throw error;
    }
    const answers = await Promise.all(
      [...LISTS.keys()].map(async (list) => {
        try {
          return await ask([list], fields, olderThanSeconds);
        } catch (error) {
          if (isDomainAbsent(error)) return {};
          throw error;
        }
      }),
    );
    const found: Answer = Object.assign({}, ...answers);
    present = { lists: Object.keys(found), until: Date.now() + ABSENT_MS };
    return found;
  }

  return {
    async operations(olderThanSeconds) {
      const found = await askPresent('OPERATION', olderThanSeconds);
      return new Set(Object.values(found).flatMap((rows) => rows.map(({ operationId }) => operationId)));
    },
    async all(olderThanSeconds) {
      const found = await askPresent('WHOLE', olderThanSeconds);
      return [...LISTS].flatMap(([list, kind]) =>
        (found[list] ?? []).map(({ resourceId = '', operationId, request = null }) => ({
          kind,
          resourceId,
          operationId,
          request,
        })),
      );
    },
  };
}

type Fields = 'OPERATION' | 'WHOLE';

function documentOf(
  lists: readonly string[],
  fields: Fields,
): TypedDocumentString<unknown, { readonly olderThanSeconds: number }> {
  const selections = lists.map((list) => {
    const selected = fields === 'OPERATION' ? 'operationId' : `${idOf(list)} operationId request`;
    return `${list}(olderThanSeconds: $olderThanSeconds) { ${selected} }`;
  });
  return new TypedDocumentString(`query InProgress($olderThanSeconds: Int!) {\n${selections.join('\n')}\n}`);
}

/** Deletions name their resource alike; the other lists name it by its type: `serversInProgress { serverId }`. */
function idOf(list: string): string {
  const kind = LISTS.get(list) ?? '';
  if (list.endsWith('DeletionsInProgress')) return 'resourceId';
  return `resourceId: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}Id`;
}
