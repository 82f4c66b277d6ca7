import { firstSentence } from '../output/help.ts';
import { write } from '../output/format.ts';
import { formatTable } from '../output/table.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connectWithSchema, parseOptions, type Command } from './command.ts';

export const types: Command = {
  help: CONTEXT_HELP,
  async run(io, args) {
    const { values } = parseOptions(args, CONTEXT_OPTIONS);
    const { resources } = await connectWithSchema(io, values);
    const rows = resources
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ name, plural, verbs, type }) => [
        name,
        plural,
        verbs
          .map((verb) => verb.name)
          .filter((verb) => !verb.endsWith('-many'))
          .join(' '),
        firstSentence(type.description),
      ]);
    await write(io, formatTable(io, ['TYPE', 'PLURAL', 'VERBS', 'WHAT IT IS'], rows));
  },
};
