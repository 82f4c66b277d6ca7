import { z } from 'zod';
import { GraphRefusal, type GraphClient } from './graph-client.ts';

const userErrorsSchema = z.array(z.object({ code: z.string(), message: z.string() }));

/** One mutation of the usual shape: one input, and a payload of what was made or why not. */
export interface Mutation<Schema extends z.ZodType> {
  readonly field: string;
  readonly inputType: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What to select of the payload, e.g. `tenant { id }`. */
  readonly select: string;
  readonly payload: Schema;
}

/** Runs a mutation and throws what it refuses, in its own words. */
export async function mutate<Schema extends z.ZodType>(
  client: GraphClient,
  { field, inputType, input, select, payload }: Mutation<Schema>,
): Promise<z.output<Schema>> {
  const document = `mutation ${field}($in: ${inputType}!) { ${field}(input: $in) { ${select} errors { code message } } }`;
  const answerSchema = z.object({ [field]: z.looseObject({ errors: userErrorsSchema }) });
  const answer = (await client.request(document, { in: input }, answerSchema))[field];
  const refusal = answer?.errors[0];
  if (refusal !== undefined)
    throw new GraphRefusal(`${field} was refused: ${refusal.message} (${refusal.code})`);
  return payload.parse(answer);
}
