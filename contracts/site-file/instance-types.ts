import { z } from 'zod';
import { attached, name, optional } from './texts.ts';

export const instanceTypeEntry = z
  .strictObject({
    name: name.max(63).describe("Its name, unique among the tenant's types; `bare-metal` is built in."),
    ...attached,
    description: optional(z.string().trim().max(1_000)).describe('What an instance of the type is.'),
    provider: z
      .string()
      .trim()
      .min(1)
      .max(255)
      .describe('The account of the service that makes its instances: the subject of its tokens.'),
    schema: z
      .record(z.string(), z.unknown())
      .nullable()
      .optional()
      .describe('The JSON Schema (draft 2020-12) of the `spec` of its instances; null allows any object.'),
    claimDeadlineSeconds: z
      .int()
      .min(1)
      .max(86_400)
      .optional()
      .describe('How many seconds an instance may wait for a claim before it is overdue.'),
  })
  .meta({ id: 'instanceType', description: 'A type of instances that a service of its own makes.' });
