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
  throw settingsFault(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
}

/** The error for faults of settings, each of which begins with the name of its setting. */
export function settingsFault(...faults: readonly string[]): ConfigError {
  return new ConfigError(`Settings are missing or wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}
