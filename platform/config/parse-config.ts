import type { z } from 'zod';

/** The settings of a process are wrong. The message lists every fault, one a line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads a process's settings from the environment, once, and names all faults together. */
export function parseConfig<Schema extends z.ZodType>(
  schema: Schema,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): z.output<Schema> {
  const parsed = schema.safeParse(environment);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigError(`Settings are missing or wrong:\n${faults.join('\n')}`);
}
