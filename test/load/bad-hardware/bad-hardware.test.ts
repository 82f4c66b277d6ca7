import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallContext } from '#providers/call.ts';
import { startBadFleet, type Defect, type BadFleet, type Machine } from './bad-fleet.ts';
import { patientCall, type Ending } from './patient-call.ts';

/** As many machines are worked on at once. They share a process with who works on them, so more would time out where it is busy. */
const AT_ONCE = 40;
const SERVERS = 1_000;
/** How long the trouble of one machine is waited out; far less than in earnest. */
const PATIENCE_MS = 20_000;

let fleet: BadFleet;
const endings = new Map<string, Ending>();

const context = (): CallContext => ({
  signal: new AbortController().signal,
  idempotencyKey: 'bad-hardware',
  heartbeat: () => {},
});

/** What an operation does to a machine: aim its next boot at the network, switch it on, and off again. */
async function workOn({ target }: Machine): Promise<Ending> {
  const boot = fleet.capability('boot');
  const power = fleet.capability('power');
  const steps = [
    () => boot.ensure(target, { device: 'NETWORK', once: true }, context()),
    () => power.ensure(target, 'ON', {}, context()),
    () => power.ensure(target, 'OFF', {}, context()),
  ];
  let attempts = 0;
  for (const step of steps) {
    const ending = await patientCall(step, PATIENCE_MS);
    attempts = Math.max(attempts, ending.attempts);
    if (ending.error !== null) return { attempts, error: ending.error };
  }
  return { attempts, error: null };
}

beforeAll(async () => {
  fleet = await startBadFleet(SERVERS);
  const waiting = [...fleet.machines];
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (let machine = waiting.shift(); machine !== undefined; machine = waiting.shift()) {
      endings.set(machine.name, await workOn(machine));
    }
  });
  await Promise.all(lanes);
}, 400_000);
afterAll(async () => await fleet?.close());

function endingsOf(defect: Defect | null): Ending[] {
  return fleet.machines
    .filter((machine) => machine.defect === defect)
    .flatMap(({ name }) => endings.get(name) ?? []);
}

/** Resets that changed a machine's power. */
function effectiveResets(name: string): number {
  return fleet.simulator.journal(name).filter(({ path, effect }) => effect && /Reset\/?$/.test(path)).length;
}

describe('a thousand BMCs, of which a quarter is ill', () => {
  test('those that are well are not touched by the others: all end, at the first attempt', () => {
    const well = endingsOf(null);
    expect(well).toHaveLength((SERVERS * 3) / 4);
    expect(well.filter(({ error, attempts }) => error !== null || attempts > 1)).toEqual([]);
  });

  test.each<Defect>(['is busy', 'answers 412', 'drops answers'])(
    'one that %s for a while ends well',
    (defect) => {
      const ended = endingsOf(defect);
      expect(ended).toHaveLength(SERVERS / 20);
      expect(ended.filter(({ error }) => error !== null)).toEqual([]);
    },
  );

  test('one that reports wrong power states is parked, with a cause that a person can act on', () => {
    const ended = endingsOf('lies about power');
    expect(ended).toHaveLength(SERVERS / 20);
    for (const { error } of ended) {
      expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
      expect(error?.message).toMatch(/took the reset, but the power is OFF instead of ON/);
    }
  });

  test('one that hangs is given up on when the time is up', () => {
    const ended = endingsOf('hangs');
    expect(ended).toHaveLength(SERVERS / 20);
    for (const { error } of ended) expect(error).toMatchObject({ code: 'TIMEOUT', effect: 'none' });
  });

  test('no effect happened twice: every machine that ended was switched on once and off once', () => {
    for (const { name, defect } of fleet.machines) {
      const switched = defect === 'hangs' || defect === 'lies about power' ? 0 : 2;
      expect(effectiveResets(name), `${name}, which ${defect ?? 'is well'}`).toBe(switched);
    }
  });

  test('no BMC ever saw two requests at once, and no account was locked', async () => {
    expect(fleet.simulator.journal().filter(({ inFlight }) => inFlight > 1)).toEqual([]);
    const bmcs = (await (await fetch(`${fleet.simulator.controlUrl}/bmcs`)).json()) as {
      readonly failedLogins: number;
      readonly locked: boolean;
    }[];
    expect(bmcs).toHaveLength(SERVERS);
    expect(bmcs.filter(({ failedLogins, locked }) => failedLogins > 0 || locked)).toEqual([]);
  });
});
