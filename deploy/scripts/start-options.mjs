import { parseArgs } from 'node:util';

/** The options of `npm start`: plain JavaScript, so that any Node answers `--help` before anything is installed. */
const OPTIONS = [
  { name: 'no-demo', help: 'bring up the platform without the demonstration' },
  { name: 'servers', value: 'N', help: 'simulated servers, 1 to 500 (default 12)', min: 1, max: 500 },
  {
    name: 'port',
    value: 'N',
    help: 'port of the graph (default 4000, moves when taken)',
    min: 1,
    max: 65_535,
  },
  {
    name: 'ui-port',
    value: 'N',
    help: 'port of the Temporal UI (default 8233, likewise)',
    min: 1,
    max: 65_535,
  },
  {
    name: 'domains',
    value: 'A,B',
    help: 'only these domains, without the demonstration (default all)',
  },
  { name: 'data-dir', value: 'DIR', help: 'where data, logs and stack.json are kept (default .local)' },
  { name: 'reset', help: 'delete that data first and start again' },
  { name: 'help', short: 'h', help: 'show this' },
];

/** An option that is unknown or has a wrong value; the message says what to do. */
export class OptionError extends Error {
  name = 'OptionError';
}

/** @param {readonly string[]} args */
export function parseOptions(args) {
  const values = parse(args);
  return {
    demo: values['no-demo'] !== true,
    servers: number(values, 'servers'),
    port: number(values, 'port'),
    uiPort: number(values, 'ui-port'),
    domains: domains(values),
    dataDir: typeof values['data-dir'] === 'string' ? values['data-dir'] : undefined,
    reset: values.reset === true,
    help: values.help === true,
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  const options = Object.fromEntries(
    OPTIONS.map(({ name, value, short }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const [reason] = error.message.split('. ');
    throw new OptionError(`${reason}. See: npm start -- --help`, { cause: error });
  }
}

/**
 * @param {Record<string, unknown>} values
 * @param {string} name
 */
function number(values, name) {
  const text = values[name];
  if (typeof text !== 'string') return undefined;
  const { min, max } = OPTIONS.find((option) => option.name === name);
  const parsed = Number(text);
  if (!/^\d+$/.test(text) || parsed < min || parsed > max) {
    throw new OptionError(
      `--${name} takes a number from ${min} to ${max}, not '${text}'. See: npm start -- --help`,
    );
  }
  return parsed;
}

/** @param {Record<string, unknown>} values */
function domains({ domains: text }) {
  if (typeof text !== 'string') return undefined;
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => /^[a-z]+$/.test(name))) return names;
  throw new OptionError(
    `--domains takes names with commas between them, e.g. tenants,ipam, not '${text}'. See: npm start -- --help`,
  );
}

export function helpText() {
  const forms = OPTIONS.map(({ name, value }) => `  --${name}${value === undefined ? '' : ` ${value}`}`);
  const width = Math.max(...forms.map(({ length }) => length)) + 3;
  return `Usage: npm start -- [options]

Installs what is missing, brings up the whole platform on this machine, and stays
in the foreground. Ctrl-C ends every process and keeps the data.

${OPTIONS.map(({ help }, index) => `${forms[index].padEnd(width)}${help}`).join('\n')}

Servers that run already are used instead of started when the environment names them:
  DATABASE_URL, NATS_URL, TEMPORAL_ADDRESS (and TEMPORAL_UI_URL)
Domains that others serve, and subgraphs of yours that extend the graph, are added when it
names them (docs/extending.md):
  SUBGRAPH_URLS='{"images": "http://127.0.0.1:9000/graphql"}'
  EXTENSIONS='{"warranty": {"url": "http://127.0.0.1:9001/graphql", "schema": "FILE"}}'
Providers of yours are added when it names them (docs/provider-protocol, docs/adding-a-provider.md):
  PROVIDERS=redfish,none,simulator,acme
  REMOTE_PROVIDERS='[{"id": "acme", "taskQueue": "provider-acme", "publicKey": {…}}]'
  PROVIDER_PACKAGES='[{"package": "provider-acme", "from": "/opt/providers"}]'
DNS and DHCP servers of sites are used when it names them (docs/dns-and-dhcp.md):
  SITE_SERVICES='{"*": {"dns": {"provider": "dns-rfc2136", …}}}'
Binaries are taken from where the environment names them:
  TEMPORAL_CLI_PATH, NATS_SERVER_PATH
`;
}
