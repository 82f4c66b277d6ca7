import { z } from 'zod';
import { reportedLine } from '#platform/text/inputs.ts';
import { namesSecret } from '#contracts/servers/requests.ts';
import type { FoundAttribute, FoundNamespace } from './store-attributes.ts';

/** What an attribute may be: short enough that a thousand of them are no burden. */
const valueSchema = z.union([
  reportedLine(2_000),
  z.number(),
  z.boolean(),
  z.array(reportedLine(200)).max(200),
]);

/** JSON in one form, so that what is the same reads the same. */
const valueText = z
  .string()
  .max(100_000, 'must be at most 100000 characters')
  .transform((text, context) => {
    const parsed = valueSchema.safeParse(parse(text));
    if (parsed.success) return JSON.stringify(parsed.data);
    context.addIssue({
      code: 'custom',
      message: 'must be the JSON of a text of at most 2000 characters, a number, a flag, or a list of texts',
    });
    return z.NEVER;
  });

const attributeSchema = z.object({
  component: reportedLine(300).nullish(),
  name: reportedLine(200),
  value: valueText,
});

/** What was found in one namespace, ready to be stored: each attribute once, and no secret. */
export const foundNamespaceSchema = z
  .object({
    namespace: z
      .string()
      .max(63, 'must be at most 63 characters')
      .regex(/^[a-z][a-z0-9-]{0,62}$/, 'must be lower-case letters, digits and dashes'),
    whole: z.boolean(),
    attributes: z.array(attributeSchema).max(2_000),
  })
  .transform(({ attributes, ...namespace }): FoundNamespace => {
    const kept = new Map<string, FoundAttribute>();
    for (const { component, name, value } of attributes) {
      if (namesSecret(name)) continue;
      kept.set(JSON.stringify([component ?? '', name]), { component: component ?? '', name, value });
    }
    return { ...namespace, attributes: [...kept.values()] };
  });

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
