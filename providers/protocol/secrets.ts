import { z } from 'zod';
import type { CallSchema } from '../capabilities/calls.ts';
import { argumentsOf } from './messages.ts';

/** The part of a JSON Schema that is used here. */
interface Node {
  readonly secret?: boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

/** The arguments of a call without those that are marked as secret, for everything that people can read. */
export function withoutSecrets(schema: CallSchema, given: unknown): unknown {
  return strip(z.toJSONSchema(argumentsOf(schema), { io: 'input' }) as Node, given);
}

function strip({ properties }: Node, value: unknown): unknown {
  if (properties === undefined || typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => properties[key]?.secret !== true);
  return Object.fromEntries(kept.map(([key, one]) => [key, strip(properties[key] ?? {}, one)]));
}

/** A JSON Schema without the properties that are marked as secret, below a path in it. */
export function schemaWithoutSecrets(document: object, path: readonly string[]): Record<string, unknown> {
  const { properties = {}, required, ...rest }: Node = document;
  const [first, ...further] = path;
  const entries = Object.entries(properties)
    .filter(([, one]) => first !== undefined || one.secret !== true)
    .map(([key, one]) => {
      const inside = first === undefined || first === key;
      return [key, inside ? schemaWithoutSecrets(one, further) : one] as const;
    });
  const names = new Set(entries.map(([key]) => key));
  return {
    ...rest,
    ...('properties' in document && { properties: Object.fromEntries(entries) }),
    ...(required !== undefined && { required: required.filter((key) => names.has(key)) }),
  };
}
