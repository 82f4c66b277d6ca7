import type { StandardJSONSchemaV1 } from '@standard-schema/spec';
import type { ProviderDefinition } from './provider.ts';

/** What is wrong with one setting. */
export interface SettingsFault {
  /** Name of the setting, with dots; empty when the fault is about all of them. */
  readonly path: string;
  readonly message: string;
}

/** The settings as the provider accepts them, defaults filled in, or all their faults at once. */
export type CheckedSettings = { readonly settings: unknown } | { readonly faults: readonly SettingsFault[] };

export async function checkSettings(
  definition: ProviderDefinition<unknown>,
  config: unknown,
): Promise<CheckedSettings> {
  const result = await definition.config['~standard'].validate(config);
  if (result.issues === undefined) return { settings: result.value };
  return {
    faults: result.issues.map(({ path = [], message }) => ({
      path: path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
      message,
    })),
  };
}

/** The faults on one line, for people. */
export function formatFaults(faults: readonly SettingsFault[]): string {
  return faults.map(({ path, message }) => `${path || 'settings'}: ${message}`).join('; ');
}

/** The settings as a JSON Schema; secrets carry `"secret": true`. Null where the schema's library cannot export it. */
export function settingsSchema({ config }: ProviderDefinition<unknown>): Record<string, unknown> | null {
  const standard: object = config['~standard'];
  if (!('jsonSchema' in standard)) return null;
  const { input } = standard.jsonSchema as StandardJSONSchemaV1.Converter;
  return input({ target: 'draft-2020-12' });
}
