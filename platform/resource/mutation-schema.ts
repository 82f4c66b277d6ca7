import { LONGEST_TICKET } from '#platform/graph/change-reason.ts';
import { LONGEST_FREE_TEXT } from '#platform/text/inputs.ts';
import {
  BULK_LIMIT,
  changeableFields,
  creationFields,
  isTenant,
  toWords,
  withArticle,
  capitalised,
  type FieldModel,
  type ObjectModel,
  type ResourceModel,
  type ResourceVerb,
} from './model.ts';

/** The verbs with what each takes and answers. */
export function mutationsOf(model: ResourceModel): string {
  const { name, one, prefix, title, verbs, verbNames, role } = model;
  // An admin of a tenant may change it, but neither create nor delete it: this requires an admin of the tenant above.
  const owner = (verb: ResourceVerb): string =>
    isTenant(model) && verb !== 'UPDATE' ? 'the tenant above' : 'the tenant';
  const resource = `    "The ${title}; null when it was refused."\n    ${one}: ${name}`;
  const deleted = `    "Id of what is gone; null when it was refused, and while domains are asked still."
    deletedId: ID
    "The ${title} while it is being deleted, after the few seconds for which the answers are waited for."
    ${one}: ${name}
    "The operation that asks the other domains, also where they keep the ${title}; null when none of them can refer to it, and when the request was refused."
    operation: Operation`;
  const identity = `    "The ${title}'s id."
    id: ID!
    "The version you read. If it has changed since, the answer is STALE_VERSION."
    expectedVersion: Int
    "Why, for the audit trail: at most ${LONGEST_FREE_TEXT} characters."
    reason: String
    "The ticket in another system that asks for it, for the audit trail: one line of at most ${LONGEST_TICKET} characters."
    ticket: String`;
  const changes = inputFields(changeableFields(model), false);
  const all: Record<ResourceVerb, VerbText> = {
    CREATE: {
      verb: 'CREATE',
      says: `${verbNames.CREATE}s`,
      inputs: inputFields(creationFields(model), true),
      payload: resource,
    },
    UPDATE: {
      verb: 'UPDATE',
      says: 'Changes what is given (null clears, what is left out stays) of',
      inputs: `${identity}\n${changes}`,
      payload: resource,
    },
    DELETE: {
      verb: 'DELETE',
      says: `${verbNames.DELETE}s, once every domain has confirmed that nothing refers to it (else CONFLICT, naming what is left),`,
      inputs: identity,
      payload: deleted,
    },
  };
  const texts = verbs.map((verb) => all[verb]);
  const fields = texts.flatMap(({ verb, says }) => {
    const called = verbNames[verb];
    return [
      field(
        `${one}${called}`,
        `${prefix}${called}`,
        `${says} ${withArticle(title)}. Role: ${role} on ${owner(verb)}.`,
      ),
      field(
        `${one}${called}Many`,
        `${prefix}${called}Many`,
        `${says} up to ${BULK_LIMIT} ${title}s. Role: as for ${one}${called}.`,
        `${prefix}BulkPayload`,
      ),
    ];
  });
  return [
    ...texts.map((text) => verbTypes(model, text)),
    bulkTypes(model),
    `type Mutation {\n${fields.join('\n')}\n}`,
  ].join('\n');
}

interface VerbText {
  readonly verb: ResourceVerb;
  readonly says: string;
  readonly inputs: string;
  readonly payload: string;
}

function field(name: string, types: string, says: string, payload = `${types}Payload`): string {
  return `  "${says}"
  ${name}(
    "What to do, and the key under which a repetition gets the first answer."
    input: ${types}Input!
  ): ${payload}!`;
}

function verbTypes({ prefix, one, title, verbNames }: ResourceModel, text: VerbText): string {
  const { inputs, payload } = text;
  const verb = verbNames[text.verb];
  return `
  "Input of ${one}${verb}."
  input ${prefix}${verb}Input {
    "A name for this request: the same key with the same input gets the first answer again."
    idempotencyKey: String!
${inputs}
  }

  "Answer of ${one}${verb}."
  type ${prefix}${verb}Payload {
${payload}
    "Why it was refused; empty when it was done."
    errors: [UserError!]!
  }

  "Input of ${one}${verb}Many."
  input ${prefix}${verb}ManyInput {
    "A name for this request: the same key with the same input gets the first answer again."
    idempotencyKey: String!
    "All or nothing, or each for itself."
    mode: BulkMode! = ATOMIC
    "Answers what would become of each item, and changes nothing."
    dryRun: Boolean! = false
    "What to do, in this order; a later item sees what an earlier one did. At most ${BULK_LIMIT}."
    items: [${prefix}${verb}Item!]!
  }

  "One ${title} of ${one}${verb}Many."
  input ${prefix}${verb}Item {
${inputs}
  }`;
}

function bulkTypes({ name, prefix, one, title }: ResourceModel): string {
  return `
  "Answer of mutations of many ${title}s."
  type ${prefix}BulkPayload {
    "The outcome of each item, in their order; empty when all were refused."
    results: [${prefix}BulkResult!]!
    "Why nothing was done, with the place of each fault; empty when something was."
    errors: [UserError!]!
  }

  "The outcome of one item."
  type ${prefix}BulkResult {
    "Its place among the items, from 0."
    index: Int!
    "The ${title}'s id; null when the item was refused."
    id: ID
    "The ${title}; null when the item was refused, when it was deleted, and in a dry run."
    ${one}: ${name}
    "Why it was refused; empty when it was done."
    errors: [UserError!]!
  }`;
}

/** The input type of an object that is stored within resources. */
export function objectInput({ name, input, fields, description }: ObjectModel): string {
  const says = description ?? `A ${name}.`;
  return `  ${JSON.stringify(says)}\n  input ${input} {\n${inputFields(fields, true)}\n  }`;
}

function inputFields(fields: readonly FieldModel[], isCreation: boolean): string {
  return fields
    .map((field) => {
      const type = field.isReference ? 'ID' : (field.object?.input ?? field.type);
      const mandatory =
        isCreation && field.required && !field.optional && field.defaultValue === undefined ? '!' : '';
      return `    ${JSON.stringify(describe(field))}\n    ${field.property}: ${field.isList ? `[${type}!]` : type}${mandatory}`;
    })
    .join('\n');
}

/** The field's own description, and the rules its values must keep. */
function describe(field: FieldModel): string {
  const { description, min, max, maxLength, isList, isReference, isUrl, uniqueWithin, defaultValue } = field;
  const rules = [
    ...(min !== undefined || max !== undefined ? [`${min ?? 'any'} to ${max ?? 'any'}`] : []),
    ...(isUrl ? ['http or https, in an allowed network, without user name, password and fragment'] : []),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} ${isList ? 'elements' : 'characters'}`]),
    ...(uniqueWithin === undefined
      ? []
      : [`unique within the ${toWords(uniqueWithin)}, compared without case`]),
    // What a reference means when left out, only its description can say.
    ...(defaultValue === undefined || isReference ? [] : [`${defaultValue} when left out`]),
  ];
  const says = (description ?? `Its ${toWords(field.name)}.`).replaceAll('\n', ' ');
  return rules.length === 0 ? says : `${says} ${capitalised(rules.join('; '))}.`;
}
