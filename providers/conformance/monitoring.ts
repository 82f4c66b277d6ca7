// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { LogEntry, Monitoring } from '../capabilities/monitoring.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases } from './every-capability.ts';

const monitoringOf = (bench: Bench): Monitoring => {
  const { monitoring } = bench.provider.capabilities;
  if (!monitoring) throw new Error(`provider ${bench.provider.id} has no monitoring capability`);
  return monitoring;
};

/** All entries, in pages of a size. */
async function allEntries(bench: Bench, limit: number): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await monitoringOf(bench).logs(bench.target, { cursor, limit }, contextOf());
    expect(page.entries.length).toBeLessThanOrEqual(limit);
    expect(page.unread).toEqual([]);
    entries.push(...page.entries);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return entries;
}

const identityOf = ({ log, id }: LogEntry): string => `${log} ${id}`;

const cases = {
  ...readCases((bench, target, context) => monitoringOf(bench).sensors(target, context)),
  'a glance reports the power, by one request': async (bench) => {
    const monitoring = monitoringOf(bench);
    const first = await monitoring.observe(bench.target, contextOf());
    expect(first).toEqual({ powerState: 'OFF', health: 'OK' });
    expect(await monitoring.observe(bench.target, contextOf())).toEqual(first);
    expect(await bench.logins()).toBe(1);
    expect(await bench.writes()).toEqual([]);
  },
  'a glance at another machine is refused': async (bench) => {
    const other = { ...bench.target, identity: { serial: 'ANOTHER' } };
    const error = await failureOf(monitoringOf(bench).observe(other, contextOf()), bench.target);
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', effect: 'none' });
  },
  'sensors have a name, a unit, and are listed once': async (bench) => {
    const { sensors, unread } = await monitoringOf(bench).sensors(bench.target, contextOf());
    expect(unread).toEqual([]);
    const kinds = new Set(sensors.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['TEMPERATURE', 'FAN', 'POWER']));
    const names = sensors.map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { reading, unit } of sensors) if (reading !== null) expect(unit).toEqual(expect.any(String));
  },
  'logs are the same in pages of any size': async (bench) => {
    const whole = await allEntries(bench, 200);
    expect(whole.length).toBeGreaterThan(7);
    expect(new Set(whole.map(identityOf)).size).toBe(whole.length);
    expect((await allEntries(bench, 7)).map(identityOf)).toEqual(whole.map(identityOf));
    for (const { at, message } of whole) {
      expect(message).not.toBe('');
      if (at !== null) expect(new Date(at).toISOString()).toBe(at);
    }
  },
  'a cursor that is none is refused': async (bench) => {
    const page = monitoringOf(bench).logs(bench.target, { cursor: 'nonsense', limit: 5 }, contextOf());
    expect(await failureOf(page, bench.target)).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never' });
  },
  'a limit that is none is refused': async (bench) => {
    const page = monitoringOf(bench).logs(bench.target, { limit: 0 }, contextOf());
    expect(await failureOf(page, bench.target)).toMatchObject({ code: 'INVALID_ARGUMENT', retry: 'never' });
  },
} satisfies Cases<string>;

/** The bench's machine measures itself, and has more than a handful of log entries. */
export function monitoringConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('monitoring', conformance, cases);
}
