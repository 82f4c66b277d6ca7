import { z } from 'zod';
import { cleanText } from '#platform/text/characters.ts';

/** Fields of NetBox's objects as its REST API shows them. Those that versions lack count as not set. */

export const id = z.int().min(1);

/** Text; the empty one where there is none. NetBox accepts control characters, which the graph does not. */
export const text = z
  .string()
  .nullish()
  .transform((value) => cleanText(value ?? '').trim());

export const number = z
  .union([z.number(), z.string().transform(Number).pipe(z.number())])
  .nullish()
  .transform((value) => value ?? null);

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

/** Another object; null where there is none. */
export const reference = z
  .object({ id })
  .nullish()
  .transform((value) => value?.id ?? null);

export const references = z
  .array(z.object({ id }))
  .nullish()
  .transform((value) => (value ?? []).map((one) => one.id));

/** One of several words; the empty one where there is none. */
export const choice = z
  .object({ value: z.union([z.string(), z.number()]) })
  .nullish()
  .transform((value) => String(value?.value ?? ''));

/** What all objects have that people keep. */
export const common = {
  id,
  description: text,
  comments: text,
  tags: z
    .array(z.object({ id, name: z.string() }))
    .nullish()
    .transform((value) => value ?? []),
  custom_fields: z
    .record(z.string(), z.json())
    .nullish()
    .transform((value) => value ?? {}),
};

export const named = { ...common, name: text };

export const tenanted = { ...named, tenant: reference };

const rearPorts = z
  .array(z.object({ rear_port: id, rear_port_position: z.int() }))
  .nullish()
  .transform((value) => value ?? []);

/** Of a front port: NetBox has a list since 4.5, and one rear port before. */
export const front = { color: text, rear_ports: rearPorts, rear_port: reference, rear_port_position: number };

/** What a prefix or a VLAN group is for. */
export const scope = { scope_type: text, scope_id: number };
