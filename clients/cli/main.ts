import { COMMANDS } from './command-list.ts';
import { CommandError, EXIT, usageError, type ExitCode } from './exit-code.ts';
import { nearest } from './graph/words.ts';
import { printable, type Io } from './io.ts';

const HELP = `Usage: infra COMMAND …

${COMMANDS.map(({ name, usage, about }) => `  ${`${name} ${usage}`.padEnd(44)} ${about}`).join('\n')}
  ${'TYPE VERB [NAME|ID] --FIELD VALUE…'.padEnd(44)} any other verb of a type: infra server --help

Examples:
  infra list servers -f state=AVAILABLE
  infra instance create --hostname web-2 --tenant demo --site ams1 --image ubuntu --watch
  infra operation watch oprnopr-…

In a checkout whose local stack runs, infra uses it; --as ROLE chooses as whom.
infra COMMAND --help says more. The exit code is 0 when it is done, 1 when it failed, 2 when the command was called
wrongly, 3 when it was refused, 4 when the time of --for is over, 5 when the graph cannot be reached, 130 after Ctrl-C.
`;

/** Runs one command. Prints what went wrong on standard error, once. */
export async function runInfra(io: Io, argv: readonly string[]): Promise<ExitCode> {
  try {
    await dispatch(io, argv);
    return EXIT.DONE;
  } catch (error) {
    if (error instanceof CommandError) {
      io.stderr.write(`${printable(error.message)}\n`);
      return error.exitCode;
    }
    if (io.signal.aborted) return EXIT.INTERRUPTED;
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    const where = (io.env['INFRA_DEBUG'] ?? '') === '' ? '' : `\n${stack ?? ''}`;
    io.stderr.write(
      `${printable(`infra has a fault: ${message}${where}`)}\nPlease report it with what INFRA_DEBUG=1 adds.\n`,
    );
    return EXIT.FAILED;
  }
}

async function dispatch(io: Io, argv: readonly string[]): Promise<void> {
  const [word, ...args] = argv;
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    io.stdout.write(HELP);
    return;
  }
  if (word === '__complete') {
    const { complete } = await import('./commands/completion.ts');
    return await complete(io, args);
  }
  const entry = COMMANDS.find(({ name }) => name === word);
  const command = await entry?.load();
  const owned = command?.owns?.(args) ?? command !== undefined;
  if (entry === undefined || command === undefined || !owned) {
    if (word.startsWith('-')) throw usageError(`infra has no option ${word}; infra --help.`);
    const { runVerb } = await import('./commands/change.ts');
    return await runVerb(io, word, args).catch((error: unknown) => {
      throw withCommands(error, word);
    });
  }
  const asksForHelp = args.includes('--help') || args.includes('-h');
  const isAboutType =
    ['create', 'update', 'delete'].includes(entry.name) && args[0]?.startsWith('-') === false;
  if (asksForHelp && !isAboutType) {
    io.stdout.write(`Usage: infra ${entry.name} ${entry.usage}\n\n${entry.about}\n\n${command.help}\n`);
    return;
  }
  await command.run(io, args);
}

/** A word that is no type may be a command that was mistyped. */
function withCommands(error: unknown, word: string): unknown {
  if (!(error instanceof CommandError) || !error.message.startsWith(`There is no type ${word};`))
    return error;
  const [near] = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  return near === undefined ? error : usageError(`There is no command ${word}; did you mean ${near}?`);
}
