import { usageError } from '../exit-code.ts';
import { findResource } from '../graph/resources.ts';
import { painter, printable, type Io } from '../io.ts';
import { write } from '../output/format.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connectWithSchema, parseOptions, type Command } from './command.ts';
import { readOne } from './read.ts';

interface Placed {
  readonly name: string;
  readonly state: string;
  readonly position: number | null;
  readonly health: string;
}

export const rack: Command = {
  name: 'rack',
  usage: 'show RACK',
  about: 'draws what is in a rack, from the top unit down',
  help: CONTEXT_HELP,
  owns: ([action]) => action === 'show',
  async run(io, args) {
    const { values, positionals } = parseOptions(args, CONTEXT_OPTIONS);
    const [, which] = positionals;
    if (which === undefined) throw usageError('Which rack? infra rack show r1');
    const graph = await connectWithSchema(io, values);
    const row = await readOne(
      graph,
      findResource(graph.resources, 'rack'),
      which,
      'id name units site { name }',
    );
    const data = await graph.client.request(
      `query($where: ServerWhere!) { servers(first: 100, where: $where) { nodes { name state position health } } }`,
      { where: { rackId: { eq: row['id'] } } },
    );
    const { nodes } = data['servers'] as { nodes: Placed[] };
    const { name, units, site } = row as { name: string; units: number; site: { name: string } | null };
    await write(
      io,
      drawRack(io, { title: `${name}${site === null ? '' : ` at ${site.name}`}`, units, servers: nodes }),
    );
  },
};

const WIDTH = 44;

/** The front of a rack; units without a server stay empty, servers without a position are named below. */
export function drawRack(
  io: Io,
  {
    title,
    units,
    servers,
  }: { readonly title: string; readonly units: number; readonly servers: readonly Placed[] },
): string {
  const paint = painter(io, io.stdout);
  const colours = { OK: 'green', WARNING: 'yellow', CRITICAL: 'red' } as const;
  const lines = [paint('bold', printable(title)), `     ┌${'─'.repeat(WIDTH)}┐`];
  for (let unit = units; unit >= 1; unit -= 1) {
    const here = servers.filter(({ position }) => position === unit);
    const text = here.map(({ name, state }) => `${printable(name)}  ${state}`).join(' | ');
    const shown = ` ${text}`.slice(0, WIDTH).padEnd(WIDTH);
    const colour = colours[here[0]?.health as keyof typeof colours];
    lines.push(`${String(unit).padStart(4)} │${colour === undefined ? shown : paint(colour, shown)}│`);
  }
  lines.push(`     └${'─'.repeat(WIDTH)}┘`);
  const loose = servers.filter(({ position }) => position === null).map(({ name }) => printable(name));
  if (loose.length > 0) lines.push(`without a position: ${loose.join(', ')}`);
  return `${lines.join('\n')}\n`;
}
