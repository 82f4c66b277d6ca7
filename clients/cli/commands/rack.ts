import { refused, usageError } from '../exit-code.ts';
import { findId } from '../graph/lookup.ts';
import { findResource } from '../graph/resources.ts';
import { painter, printable, type Io, type Style } from '../io.ts';
import { write } from '../output/format.ts';
import { fit, widthOf } from '../output/width.ts';
import { CONTEXT_HELP, CONTEXT_OPTIONS, connectWithSchema, parseOptions, type Command } from './command.ts';

/** What is mounted in a rack, as in `elevation`. */
export interface Mounted {
  readonly unit: number | null;
  readonly height: number;
  readonly face: 'FRONT' | 'REAR';
  readonly fullDepth: boolean;
  /** Null where one may not see it. */
  readonly occupant: {
    readonly name?: string;
    /** Of a server. */
    readonly state?: string;
    readonly health?: string;
    /** Of a network device. */
    readonly status?: string;
  } | null;
}

/** A rack as it is drawn. */
export interface RackView {
  readonly title: string;
  readonly units: number;
  readonly startingUnit: number;
  /** Whether the smallest unit is at the top. */
  readonly descending: boolean;
  readonly elevation: readonly Mounted[];
  /** Names of what is in the rack without a unit. */
  readonly loose: readonly string[];
}

type RackRow = Omit<RackView, 'title' | 'loose'> & {
  readonly name: string;
  readonly site: { readonly name: string } | null;
};

const RACK = `query($id: ID!, $where: ServerWhere!) {
  rack(id: $id) { name units startingUnit descending site { name }
    elevation { unit height face fullDepth
      occupant { ... on Server { name state health } ... on NetworkDevice { name status } ... on Chassis { name } } } }
  servers(first: 100, where: $where) { nodes { name } } }`;

export const rack: Command = {
  help: CONTEXT_HELP,
  owns: ([action]) => action === 'show',
  async run(io, args) {
    const { values, positionals } = parseOptions(args, CONTEXT_OPTIONS);
    const [, which] = positionals;
    if (which === undefined) throw usageError('Which rack? infra rack show r1');
    const graph = await connectWithSchema(io, values);
    const id = await findId(graph.client, findResource(graph.resources, 'rack'), which);
    // Servers in a chassis are drawn with the chassis.
    const where = { rackId: { eq: id }, position: { isNull: true }, chassisId: { isNull: true } };
    const data = await graph.client.request(RACK, { id, where });
    if (data['rack'] === null) throw refused(`There is no rack ${which} that you may see.`);
    const { name, site, ...view } = data['rack'] as RackRow;
    const beside = view.elevation.filter(({ unit }) => unit === null).map(({ occupant }) => nameOf(occupant));
    const unplaced = (data['servers'] as { readonly nodes: readonly { readonly name: string }[] }).nodes;
    const title = `${name}${site === null ? '' : ` at ${site.name}`}`;
    const loose = [...new Set([...beside, ...unplaced.map((server) => server.name)])];
    await write(io, drawRack(io, { ...view, title, loose }));
  },
};

/** Columns of a face: where there is no terminal, and in one as narrow as it may be. */
const USUAL_WIDTH = 30;
const LEAST_WIDTH = 8;
/** Columns of a line beside the two faces: the number of the unit and the rules. */
const BESIDE = 8;
const COLOURS = { OK: 'green', WARNING: 'yellow', CRITICAL: 'red' } as const;

function nameOf(occupant: Mounted['occupant']): string {
  return occupant?.name ?? 'something that you may not see';
}

/** A unit of a face. */
interface Shown {
  readonly text: string;
  readonly colour: Style | undefined;
}

/** A terminal shows as much of what is mounted as fits into its width; elsewhere nothing is cut. */
function faceWidth({ stdout }: Io, longest: number): number {
  const wanted = Math.max(USUAL_WIDTH, longest);
  if (stdout.isTTY !== true) return wanted;
  const room = Math.floor(((stdout.columns ?? 80) - BESIDE) / 2);
  return Math.max(LEAST_WIDTH, Math.min(wanted, room));
}

/** Both faces of a rack. What takes several units is named in the topmost; what takes the full depth is on both. */
export function drawRack(io: Io, rackView: RackView): string {
  const { title, units, startingUnit, descending, elevation, loose } = rackView;
  const paint = painter(io, io.stdout);
  const face = (unit: number, side: Mounted['face']): Shown => {
    const takes = (at: number) => (one: Mounted) =>
      one.unit !== null &&
      one.unit < at + 1 &&
      one.unit + Math.max(one.height, 0.5) > at &&
      (one.face === side || one.fullDepth);
    const here = elevation.filter(takes(unit));
    const above = elevation.filter(takes(descending ? unit - 1 : unit + 1));
    const texts = here.map((one) => {
      if (above.includes(one)) return '┆';
      const state = one.occupant?.state ?? one.occupant?.status;
      return `${printable(nameOf(one.occupant))}${state === undefined ? '' : `  ${state}`}`;
    });
    const colour = COLOURS[here[0]?.occupant?.health as keyof typeof COLOURS];
    return { text: ` ${texts.join(' | ')}`, colour };
  };
  const numbers = Array.from({ length: units }, (_, index) => startingUnit + index);
  const rows = (descending ? numbers : numbers.toReversed()).map((unit) => ({
    unit,
    faces: [face(unit, 'FRONT'), face(unit, 'REAR')],
  }));
  const longest = Math.max(...rows.flatMap(({ faces }) => faces.map(({ text }) => widthOf(text) + 1)));
  const width = faceWidth(io, longest);
  const rule = (left: string, middle: string, right: string): string =>
    `     ${left}${'─'.repeat(width)}${middle}${'─'.repeat(width)}${right}`;
  const drawn = ({ text, colour }: Shown): string => {
    const fitted = fit(text, width);
    return colour === undefined ? fitted : paint(colour, fitted);
  };
  const lines = [
    paint('bold', printable(title)),
    `      ${'front'.padEnd(width)} rear`,
    rule('┌', '┬', '┐'),
    ...rows.map(({ unit, faces }) => `${String(unit).padStart(4)} │${faces.map(drawn).join('│')}│`),
    rule('└', '┴', '┘'),
  ];
  if (loose.length > 0) lines.push(`without a unit: ${loose.map((name) => printable(name)).join(', ')}`);
  return `${lines.join('\n')}\n`;
}
