// Asks the graph of a running local stack, so that trying something takes one line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REPOSITORY } from './install.mjs';

const HELP = `Usage: node scripts/graph.mjs [options] <document> [name=value …]

Each name=value is a variable, or a field of one: in.hostname=web-2

  --as ROLE     admin (default), operator, member or viewer
  --stack FILE  stack.json of the stack (default .local/stack.json)

A subscription prints one line for each event, until it ends or Ctrl-C.
`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'admin' },
      stack: { type: 'string', default: join(REPOSITORY, '.local', 'stack.json') },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [document, ...pairs] = positionals;
  if (values.help === true || document === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const { graphql, tokens } = readStack(values.stack);
  if (tokens[values.as] === undefined) throw new Error(`there is no role ${values.as}; see --help`);
  const isSubscription = document.trimStart().startsWith('subscription');
  const response = await fetch(graphql, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${tokens[values.as]}`,
      'content-type': 'application/json',
      accept: isSubscription ? 'text/event-stream' : 'application/json',
    },
    body: JSON.stringify({ query: document, variables: variablesOf(pairs) }),
  });
  if (isSubscription && response.ok) await printEvents(response.body);
  else console.log(JSON.stringify(JSON.parse(await response.text()), null, 2));
}

/** @param {readonly string[]} pairs */
function variablesOf(pairs) {
  const variables = {};
  for (const pair of pairs) {
    const [, path, value] = /^([\w.]+)=([^]*)$/.exec(pair) ?? [];
    if (path === undefined) throw new Error(`${pair} is not name=value; see --help`);
    const names = path.split('.');
    const last = names.pop();
    let into = variables;
    for (const name of names) into = into[name] ??= {};
    into[last] = value;
  }
  return variables;
}

/** @param {string} file */
function readStack(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`no stack runs here (${file} cannot be read); run npm start first`, { cause: error });
  }
}

/** Prints the results of a subscription as they come. GraphQL over SSE, distinct connections mode. */
async function printEvents(body) {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split(/\r?\n\r?\n/);
    text = events.pop() ?? '';
    for (const event of events) {
      if (/^event: complete/m.test(event)) return;
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data !== undefined) console.log(data);
    }
  }
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
