import type { Command } from 'commander';
import type { ProviderDefinition } from '../../provider.ts';
import { checkSettings, settingsSchema } from '../../settings.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export function addList(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .description('the providers, what they can do, and their settings as JSON Schema')
    .action(async () => {
      answer(terminal, { providers: await Promise.all(terminal.definitions.map(describe)) });
    });
}

async function describe(definition: ProviderDefinition<unknown>): Promise<unknown> {
  const { id, description } = definition;
  return {
    id,
    description,
    capabilities: await capabilitiesOf(definition),
    config: settingsSchema(definition),
  };
}

/** Making a provider reaches no target, so its capabilities can be looked up; null where it has settings without default. */
async function capabilitiesOf(definition: ProviderDefinition<unknown>): Promise<readonly string[] | null> {
  const checked = await checkSettings(definition, {});
  if ('faults' in checked) return definition.capabilities ?? null;
  const provider = await definition.create(checked.settings);
  await provider.close();
  return Object.keys(provider.capabilities);
}
