import type { CableEntry } from '#contracts/site-file/devices.ts';
import type { Lists, ObjectOf } from '../read/objects.ts';
import { annotate } from './annotation.ts';
import type { Mapping } from './mapping.ts';
import { noteOf } from './names.ts';
import type { PortAt, Ports } from './ports.ts';

type Cable = ObjectOf<'dcim/cables'>;

/** Centimetres of NetBox's units of length. */
const CENTIMETRES: Readonly<Record<string, number>> = {
  km: 100_000,
  m: 100,
  cm: 1,
  mi: 160_934.4,
  ft: 30.48,
  in: 2.54,
};

/** Cables between two ports of one site. */
export function mapCables(mapping: Mapping, lists: Lists, ports: Ports): void {
  for (const cable of lists['dcim/cables']) {
    const object = mapping.object('dcim/cables', cable, cable.label);
    const ends = endsOf(cable, ports);
    if (typeof ends === 'string') {
      object.reason = ends;
      continue;
    }
    const [a, b] = ends;
    const cables = (a.file.content.cables ??= []);
    mapping.describe(object, a.file, 'cable', ['cables', cables.length]);
    cables.push(entryOf(cable, a, b));
    const { status } = cable;
    annotate(object, cable, { status: ['connected', 'planned'].includes(status) ? '' : status });
  }
}

function endsOf(
  { a_terminations: a, b_terminations: b }: Cable,
  ports: Ports,
): readonly [PortAt, PortAt] | string {
  const [from, to] = [a[0], b[0]];
  if (from === undefined || to === undefined) return 'one of its ends is not connected';
  if (a.length > 1 || b.length > 1) return 'it has several ports at one end; a cable joins two ports';
  const circuit = [from, to].find(({ object_type }) => object_type.startsWith('circuits.'));
  if (circuit !== undefined) return 'it ends at a circuit, which the graph has no place for';
  const [one, other] = [from, to].map(({ object_type, object_id }) =>
    ports.get(`${object_type} ${object_id}`),
  );
  if (one === undefined || other === undefined) return 'a port at its end was left out';
  if (one.file !== other.file) return 'it joins devices of two sites';
  return [one, other];
}

function entryOf(cable: Cable, a: PortAt, b: PortAt): CableEntry {
  const length = Math.round((cable.length ?? 0) * (CENTIMETRES[cable.length_unit] ?? 0));
  const end = ({ device, port, kind }: PortAt): CableEntry['a'] => ({ device, port, kind });
  return {
    a: end(a),
    b: end(b),
    type: noteOf(cable.type, 100),
    colour: cable.color === '' ? null : `#${cable.color}`.slice(0, 50),
    length: length > 0 ? length : null,
    status: cable.status === 'planned' ? 'PLANNED' : 'CONNECTED',
    label: noteOf(cable.label, 100),
  };
}
