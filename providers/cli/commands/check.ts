import type { Command } from 'commander';
import { settingsSchema } from '../../settings.ts';
import { addSettingsOptions, definitionOf, settingsOf } from '../settings-options.ts';
import { addTargetOptions, targetOf } from '../target-options.ts';
import type { TargetOptions } from '../target-options.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

export function addCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .description(
      'whether settings are right, and what is given about a target, without asking it; all faults at once',
    );
  addTargetOptions(addSettingsOptions(command)).action(async (options: TargetOptions) => {
    const definition = definitionOf(terminal.definitions, options);
    const { settings, faults } = await settingsOf(definition, options);
    const { faults: more } = await targetOf(definition, options, terminal, true);
    if (faults.length + more.length > 0) throw new UsageError([...faults, ...more]);
    answer(terminal, { provider: definition.id, settings: masked(settings, settingsSchema(definition)) });
  });
}

/** The settings that hold, defaults included, without those that are secret. */
function masked(settings: unknown, schema: Record<string, unknown> | null): unknown {
  const properties = (schema?.['properties'] ?? {}) as Record<string, { readonly secret?: boolean }>;
  return Object.fromEntries(
    Object.entries(settings as object).map(([name, value]) => [
      name,
      properties[name]?.secret === true ? '(secret)' : (value as unknown),
    ]),
  );
}
