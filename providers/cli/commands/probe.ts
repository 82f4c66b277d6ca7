import type { Command } from 'commander';
import { supportOf } from '../../capability-report.ts';
import { addSettingsOptions } from '../settings-options.ts';
import { addTargetOptions } from '../target-options.ts';
import type { TargetOptions } from '../target-options.ts';
import { answer } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';
import { withProvider } from '../with-provider.ts';

export function addProbe(program: Command, terminal: Terminal): void {
  const command = program
    .command('probe')
    .description('what a machine can do by way of a provider, and why not');
  addTargetOptions(addSettingsOptions(command)).action(async (options: TargetOptions) => {
    const report = await withProvider(terminal, options, async ({ provider, target, context }) => {
      if (provider.probe !== undefined) return provider.probe(target, context);
      return { capabilities: supportOf(provider.capabilities, {}), requests: 0 };
    });
    answer(terminal, report);
  });
}
