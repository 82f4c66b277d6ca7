import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { ProviderDefinition } from '../provider.ts';
import { checkSettings } from '../settings.ts';
import { UsageError } from './usage-error.ts';

/** The provider that is meant, and its settings. */
export interface SettingsOptions {
  readonly provider?: string;
  /** JSON file with settings. */
  readonly config?: string;
  /** `name=value`, each beating the file. */
  readonly set?: readonly string[];
}

export function addSettingsOptions(command: Command): Command {
  return command
    .option('--provider <id>', 'the provider; `providers list` shows them')
    .option('--config <file>', 'JSON file with settings of the provider')
    .option('--set <name=value>', 'one setting of the provider; may be repeated', collect);
}

export function definitionOf(
  definitions: readonly ProviderDefinition<unknown>[],
  { provider }: SettingsOptions,
): ProviderDefinition<unknown> {
  const found = definitions.find(({ id }) => id === provider);
  if (found !== undefined) return found;
  const known = `there are ${definitions.map(({ id }) => id).join(', ')}`;
  throw new UsageError([
    provider === undefined ? `--provider is missing; ${known}` : `no such provider; ${known}`,
  ]);
}

/** The settings with their defaults, and everything that is wrong with them. */
export async function settingsOf(
  definition: ProviderDefinition<unknown>,
  options: SettingsOptions,
): Promise<{ readonly settings: unknown; readonly faults: readonly string[] }> {
  const pairs = (options.set ?? []).map((pair) => pairOf(pair));
  const faults = pairs.flatMap((pair) => ('fault' in pair ? [pair.fault] : []));
  const given = Object.fromEntries(
    pairs.flatMap((pair) => ('fault' in pair ? [] : [[pair.name, pair.value]])),
  );
  const file = await fromFile(options.config);
  if ('fault' in file) return { settings: null, faults: [...faults, file.fault] };
  const checked = await checkSettings(definition, { ...file.settings, ...given });
  if ('settings' in checked) return { settings: checked.settings, faults };
  const wrong = checked.faults.map(({ path, message }) => `setting ${path || 'names'}: ${message}`);
  return { settings: null, faults: [...faults, ...wrong] };
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** A value that is JSON is taken as such, anything else as text. */
function pairOf(
  pair: string,
): { readonly name: string; readonly value: unknown } | { readonly fault: string } {
  const at = pair.indexOf('=');
  if (at < 1) return { fault: '--set takes name=value' };
  const text = pair.slice(at + 1);
  try {
    return { name: pair.slice(0, at), value: JSON.parse(text) as unknown };
  } catch {
    return { name: pair.slice(0, at), value: text };
  }
}

async function fromFile(
  path: string | undefined,
): Promise<{ readonly settings: object } | { readonly fault: string }> {
  if (path === undefined) return { settings: {} };
  try {
    const settings = JSON.parse(await readFile(path, 'utf8')) as unknown;
    if (typeof settings === 'object' && settings !== null && !Array.isArray(settings)) return { settings };
    return { fault: `--config ${path} does not hold a JSON object` };
  } catch (error) {
    // A JSON error quotes the text it stumbled over, which may be a secret.
    if (error instanceof SyntaxError) return { fault: `--config ${path} is not JSON` };
    return { fault: `--config ${path} cannot be read` };
  }
}
