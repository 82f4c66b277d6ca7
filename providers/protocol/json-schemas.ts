import { z } from 'zod';
import { WorkHandle } from '#contracts/hardware/long-work.ts';
import type { CallSchema } from '../capabilities/calls.ts';
import { namedCalls } from './calls.ts';
import {
  answerMessage,
  callMessage,
  description,
  failureMessage,
  health,
  sealedContent,
} from './messages.ts';
import { schemaWithoutSecrets } from './secrets.ts';

type Document = Record<string, unknown>;

/**
 * The contract as JSON Schemas, by the name of the file. Each call has one, of the whole exchange: the call, what is
 * encrypted in it, and the answer.
 */
export function protocolSchemas(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, document: Document): void =>
    void files.set(`${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
  const describe = (schema: z.ZodType, what: string): Document => documentOf(schema.describe(what));
  add('describe', describe(description, 'The answer of the activity `describe`: the handshake.'));
  add('health', describe(health, 'The answer of the activity `health`.'));
  add('error', describe(failureMessage, 'How an activity fails.'));
  add('handle', describe(WorkHandle, 'Work under way: in answers of long calls, and an argument of `poll`.'));
  for (const [name, schema] of namedCalls()) add(name, exchangeOf(name, schema));
  return files;
}

function exchangeOf(name: string, schema: CallSchema): Document {
  const call = callMessage(name, schema).describe('The argument of the activity.');
  const sealed = sealedContent(schema).describe('What is encrypted in `sealed` of the call.');
  const answer = answerMessage(schema).describe('What the activity answers.');
  const exchange = z.object({ call, sealed, answer }).describe(schema.description);
  return schemaWithoutSecrets(documentOf(exchange), ['call', 'arguments']);
}

/** Without `readOnly`, which concerns only our own types, and without the pattern of a time, which its format implies. */
function documentOf(schema: z.ZodType): Document {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ jsonSchema }) {
      delete jsonSchema.readOnly;
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
}
