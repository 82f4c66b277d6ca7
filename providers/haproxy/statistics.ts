import type { OriginState, RunningPort } from '../capabilities/balancing.ts';
import { digestOfSection } from './render.ts';

/** What `show stat` says of a load balancer. */
export interface Running {
  readonly digest: string | null;
  readonly ports: readonly RunningPort[];
}

/** A row of `show stat`, by the names of its header (management guide, section 9.1). */
type Row = Readonly<Partial<Record<string, string>>>;

/** Reads what runs of a load balancer from the statistics of HAProxy, by the names that the renderer gives. */
export function runningIn(id: string, statistics: string): Running {
  let digest: string | null = null;
  const ports = new Map<number, { isListening: boolean; origins: RunningPort['origins'][number][] }>();
  const portOf = (text: string | undefined) => {
    const number = Number(text);
    const port = ports.get(number) ?? { isListening: false, origins: [] };
    ports.set(number, port);
    return port;
  };
  for (const row of rowsOf(statistics)) {
    const section = row['pxname'] ?? '';
    digest = digestOfSection(id, section) ?? digest;
    if (!section.startsWith(`${id}:`)) continue;
    const [, number, poolId] = section.split(':');
    const port = portOf(number);
    if (row['svname'] === 'FRONTEND') port.isListening = row['status'] === 'OPEN';
    else if (row['svname'] !== 'BACKEND' && poolId !== undefined)
      port.origins.push({ poolId, originId: row['svname'] ?? '', state: stateOf(row) });
  }
  const sorted = [...ports].toSorted(([a], [b]) => a - b);
  return { digest, ports: sorted.map(([number, port]) => ({ number, ...port })) };
}

/** The columns that are read come before those with texts, which may contain commas. */
function* rowsOf(statistics: string): Generator<Row> {
  const [header = '', ...lines] = statistics.split('\n');
  const names = header.replace(/^# /, '').split(',');
  for (const line of lines) {
    if (line === '') continue;
    const values = line.split(',');
    yield Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
  }
}

/** `UP 1/3` is up until further checks fail, `DOWN 1/2` down until further ones succeed; `INI` is before the first. */
function stateOf({ status = '', weight, check_status: check }: Row): OriginState {
  if (status.startsWith('MAINT') || weight === '0') return status.startsWith('DOWN') ? 'DOWN' : 'UNUSED';
  if (status.startsWith('DOWN')) return 'DOWN';
  if (check === 'INI' || check === '') return 'CHECKING';
  return status.startsWith('UP') ? 'UP' : 'UNUSED';
}
