import { usageError } from '../exit-code.ts';
import { readContexts, removeContext, writeContexts } from '../contexts/context-file.ts';
import { write } from '../output/format.ts';
import { parseOptions, type Command } from './command.ts';

export const context: Command = {
  help: `  Contexts are kept in a file that only you may read, their tokens in the system's keyring where there is one; infra
  login adds one.
  Without a current context, infra asks the local stack of the checkout it is called in.`,
  async run(io, args) {
    const { positionals } = parseOptions(args, { help: { type: 'boolean', short: 'h' } });
    const [action = 'list', name] = positionals;
    const file = readContexts(io);
    if (action === 'list') {
      const lines = Object.entries(file.contexts).map(
        ([each, { url }]) => `${each === file.current ? '*' : ' '} ${each.padEnd(16)} ${url}\n`,
      );
      if (lines.length === 0) io.stderr.write('No contexts; infra login adds one.\n');
      return await write(io, lines.join(''));
    }
    if (name === undefined || file.contexts[name] === undefined)
      throw usageError(`There is no context ${name ?? 'without a name'}.`);
    if (action === 'use') writeContexts(io, { ...file, current: name });
    else if (action === 'remove') removeContext(io, name);
    else throw usageError(`infra context list, use or remove; not ${action}.`);
  },
};
