import { Command, CommanderError } from 'commander';
import { addBoot } from './commands/boot.ts';
import { addCheck } from './commands/check.ts';
import { addInventory } from './commands/inventory.ts';
import { addList } from './commands/list.ts';
import { addPower } from './commands/power.ts';
import { addProbe } from './commands/probe.ts';
import { reportOf } from './failure-report.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs one command line. Answers are one JSON document on standard output; failures are `{ error }` on standard error.
 * Returns the exit code: 0, 1 when the target or the provider said no, 2 when the command was called wrongly.
 */
export async function runProviders(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { report, exitCode } = reportOf(error);
    terminal.err(`${JSON.stringify(report)}\n`);
    return exitCode;
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('providers')
    .description('Asks the providers what machines are and can do, and has them act. Prints JSON.')
    .exitOverride()
    // Faults are printed as JSON by the caller of the program.
    .configureOutput({ writeOut: (text) => terminal.out(text), writeErr: () => {} });
  addInventory(program, terminal);
  addProbe(program, terminal);
  addPower(program, terminal);
  addBoot(program, terminal);
  addList(program, terminal);
  addCheck(program, terminal);
  for (const group of [program, ...program.commands]) demandCommand(group);
  return program;
}

/** A group without its command is an error like any other, not a page of help. */
function demandCommand(group: Command): void {
  if (group.commands.length === 0) return;
  const names = group.commands.map((command) => command.name()).join(', ');
  group.action((_options: unknown, { args }: Command) => {
    const unknown = args[0] === undefined ? '' : 'no such command; ';
    throw new UsageError([`${unknown}${group.name()} takes one of ${names}`]);
  });
  group.allowExcessArguments();
}
