import fc from 'fast-check';

/** A port of a small world of panels and devices, by its number. */
export interface WiredPort {
  readonly kind: 'NETWORK' | 'FRONT' | 'REAR';
  /** Of a front port: number of its rear port, and its position. */
  readonly rear?: { readonly port: number; readonly position: number };
  readonly positions: number;
}

export interface Wiring {
  readonly ports: readonly WiredPort[];
  /** Pairs of ports, by number. */
  readonly cables: readonly (readonly [number, number])[];
}

/** Panels of one rear port with one to three positions, some without a front port, and ports of devices. */
export const wirings: fc.Arbitrary<Wiring> = fc
  .tuple(
    fc.array(fc.record({ positions: fc.integer({ min: 1, max: 3 }), gap: fc.boolean() }), { maxLength: 7 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([panels, devices]) => {
    const ports: WiredPort[] = Array.from({ length: devices }, () => ({ kind: 'NETWORK', positions: 1 }));
    for (const { positions, gap } of panels) {
      const port = ports.length;
      ports.push({ kind: 'REAR', positions });
      for (let position = gap ? 2 : 1; position <= positions; position++) {
        ports.push({ kind: 'FRONT', positions: 1, rear: { port, position } });
      }
    }
    return ports;
  })
  .chain((ports) =>
    fc
      .tuple(
        fc.shuffledSubarray([...ports.keys()], { minLength: ports.length }),
        fc.integer({ min: 0, max: Math.floor(ports.length / 2) }),
      )
      .map(([order, count]) => ({
        ports,
        cables: Array.from({ length: count }, (_, n) => [order[2 * n] ?? 0, order[2 * n + 1] ?? 0] as const),
      })),
  );

interface Light {
  readonly port: number;
  readonly cameBy: 'CABLE' | 'PANEL';
  readonly notes: readonly number[];
}

/** Steps in each direction at most: where notes grow with each round of a circle, the path has no end. */
const MOST_STEPS = 200;

interface Way {
  readonly lights: readonly Light[];
  readonly end: 'END' | 'CIRCLE' | 'TOO_LONG';
}

function along(wiring: Wiring, start: number, cameBy: Light['cameBy']): Way {
  const lights: Light[] = [{ port: start, cameBy, notes: [] }];
  for (;;) {
    const light = lights.at(-1);
    const next = light && step(wiring, light);
    if (next === undefined) return { lights, end: 'END' };
    if (lights.length > MOST_STEPS) return { lights, end: 'TOO_LONG' };
    const isKnown = lights.some((known) => JSON.stringify(known) === JSON.stringify(next));
    lights.push(next);
    if (isKnown) return { lights, end: 'CIRCLE' };
  }
}

/** The last port of the path that begins with the port's cable, if it has an end. */
export function farEndIn(wiring: Wiring, start: number): number | undefined {
  const { lights, end } = along(wiring, start, 'PANEL');
  return end === 'END' && lights.length > 1 ? lights.at(-1)?.port : undefined;
}

/** The path of a port by stepping through it one port at a time. */
export function pathOf(wiring: Wiring, start: number): { ports: number[]; truncated: boolean } {
  const numbers = (lights: readonly Light[]): number[] => lights.map(({ port }) => port);
  const [forth, back] = [along(wiring, start, 'PANEL'), along(wiring, start, 'CABLE')];
  const byCable = forth.lights;
  const isCircle = byCable.length > 1 && JSON.stringify(byCable.at(-1)) === JSON.stringify(byCable[0]);
  const byPanel = back.lights;
  const ports = isCircle
    ? numbers(byCable.slice(0, -1))
    : [...numbers(byPanel.slice(1)).toReversed(), ...numbers(byCable)];
  return { ports, truncated: [forth, back].some(({ end }) => end === 'TOO_LONG') };
}

function step({ ports, cables }: Wiring, { port, cameBy, notes }: Light): Light | undefined {
  if (cameBy === 'PANEL') {
    const cable = cables.find((ends) => ends.includes(port));
    const other = cable?.find((end) => end !== port);
    return other === undefined ? undefined : { port: other, cameBy: 'CABLE', notes };
  }
  const { kind, rear, positions } = ports[port] ?? { kind: 'NETWORK', positions: 1 };
  if (kind === 'FRONT' && rear !== undefined) {
    const isShared = (ports[rear.port]?.positions ?? 1) > 1;
    return { port: rear.port, cameBy: 'PANEL', notes: isShared ? [rear.position, ...notes] : notes };
  }
  if (kind !== 'REAR') return undefined;
  const position = positions > 1 ? notes[0] : 1;
  const front = ports.findIndex((one) => one.rear?.port === port && one.rear.position === position);
  return front < 0
    ? undefined
    : { port: front, cameBy: 'PANEL', notes: positions > 1 ? notes.slice(1) : notes };
}
