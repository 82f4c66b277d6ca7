import { z } from 'zod';
import { biosAttributesSchema, type BiosAttributes } from '#contracts/servers/requests.ts';
import { freeText, lineText } from '#platform/text/inputs.ts';

/** GraphQL has no field of several kinds, so each kind of value has one. */
const attribute = z
  .object({
    name: lineText(200),
    text: freeText(2_000).nullish(),
    number: z.number().nullish(),
    flag: z.boolean().nullish(),
  })
  .transform(({ name, ...values }, context) => {
    const given = Object.values(values).filter((value) => value !== undefined && value !== null);
    if (given.length !== 1)
      context.addIssue({ code: 'custom', message: 'needs one of text, number or flag' });
    return { name, value: given[0] ?? '' };
  });

/** BIOS attributes as people give them: from 1 to 200, each once, and no secret. */
export const givenBiosAttributes = z
  .array(attribute)
  .min(1, 'must name an attribute')
  .max(200)
  .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'must name each attribute once')
  .transform((all): BiosAttributes => Object.fromEntries(all.map(({ name, value }) => [name, value])))
  .pipe(biosAttributesSchema);
