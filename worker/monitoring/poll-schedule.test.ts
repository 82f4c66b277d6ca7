import { describe, expect, it } from 'vitest';
import { createPollSchedule, type PollOutcome, type PollSchedule } from './poll-schedule.ts';

const SECOND = 1_000;
const INTERVAL = 30 * SECOND;

/** Lets virtual time pass in steps of a tenth of a second; each poll ends at once, as `outcome` says. */
function play(
  schedule: PollSchedule,
  until: number,
  outcome: (id: string, at: number) => PollOutcome,
  from = 0,
): { id: string; at: number }[] {
  const polls: { id: string; at: number }[] = [];
  for (let now = from; now <= until; now += 100) {
    for (const scheduled of schedule.due(now, 100)) {
      polls.push({ id: scheduled.id, at: now });
      schedule.settle(scheduled, outcome(scheduled.id, now), now);
    }
  }
  return polls;
}

function scheduleOf(count: number): PollSchedule {
  const schedule = createPollSchedule(INTERVAL);
  for (let i = 0; i < count; i += 1) schedule.keep(`bmc-${i}`, 'credential', 0);
  return schedule;
}

const gaps = (moments: readonly number[]): number[] =>
  moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));

describe('the schedule of polls', () => {
  it('polls each BMC once in every interval', () => {
    const polls = play(scheduleOf(10), 10 * INTERVAL - 100, () => 'answered');
    for (let i = 0; i < 10; i += 1) {
      const own = polls.filter(({ id }) => id === `bmc-${i}`).map(({ at }) => at);
      expect(own).toHaveLength(10);
      for (const gap of gaps(own)) expect(Math.abs(gap - INTERVAL)).toBeLessThanOrEqual(100);
    }
  });

  it('spreads them evenly over the interval', () => {
    const polls = play(scheduleOf(300), INTERVAL, () => 'answered');
    const bySecond = Map.groupBy(polls, ({ at }) => Math.floor(at / SECOND));
    // Ten a second on average.
    for (let second = 0; second < 30; second += 1) {
      expect(bySecond.get(second)?.length, `in second ${second}`).toBeGreaterThanOrEqual(7);
      expect(bySecond.get(second)?.length, `in second ${second}`).toBeLessThanOrEqual(13);
    }
  });

  it('polls an unavailable one less and less often, at least every ten minutes, and as usual once it answers', () => {
    const back = 3_600 * SECOND;
    const polls = play(scheduleOf(1), back + 1_800 * SECOND, (_, at) => (at < back ? 'failed' : 'answered'));
    const between = gaps(polls.map(({ at }) => at));
    expect(between.slice(0, 5)).toEqual([60, 120, 240, 480, 600].map((seconds) => seconds * SECOND));
    expect(Math.max(...between)).toBe(600 * SECOND);
    expect(between.at(-1)).toBe(INTERVAL);
  });

  it('does not poll one whose credential was refused until it has another', () => {
    const schedule = scheduleOf(1);
    expect(play(schedule, 86_400 * SECOND, () => 'terminal')).toHaveLength(1);
    schedule.keep('bmc-0', 'credential', 86_400 * SECOND);
    expect(play(schedule, 90_000 * SECOND, () => 'answered', 86_400 * SECOND)).toEqual([]);
    schedule.keep('bmc-0', 'another', 90_000 * SECOND);
    expect(play(schedule, 90_060 * SECOND, () => 'answered', 90_000 * SECOND)).toHaveLength(2);
  });

  it('does not hold a refusal of the old credential against the new one', () => {
    const schedule = scheduleOf(1);
    const [scheduled] = schedule.due(INTERVAL, 1);
    if (scheduled === undefined) throw new Error('no poll is due');
    schedule.keep('bmc-0', 'another', INTERVAL);
    schedule.settle(scheduled, 'terminal', INTERVAL);
    expect(play(schedule, 2 * INTERVAL, () => 'answered', INTERVAL)).toHaveLength(1);
  });

  it('leaves a BMC alone while a poll of it is under way, and counts the turns it loses', () => {
    const schedule = scheduleOf(1);
    const [first] = schedule.due(INTERVAL, 1);
    if (first === undefined) throw new Error('no poll is due');
    expect(schedule.due(5 * INTERVAL, 1)).toEqual([]);
    schedule.settle(first, 'answered', 5 * INTERVAL);
    const [next] = schedule.due(8 * INTERVAL, 1);
    expect(next?.lost).toBe(2);
  });

  it('returns no more at once than requested, and the longest overdue first', () => {
    const schedule = scheduleOf(50);
    const turns = schedule.due(INTERVAL, 20);
    expect(turns).toHaveLength(20);
    const left = schedule.due(INTERVAL, 100);
    expect(left).toHaveLength(30);
    expect(Math.min(...turns.map(({ lateMs }) => lateMs))).toBeGreaterThanOrEqual(
      Math.max(...left.map(({ lateMs }) => lateMs)),
    );
  });

  it('keeps the schedule of one that was skipped, and drops one that is gone', () => {
    const schedule = scheduleOf(1);
    expect(gaps(play(schedule, 4 * INTERVAL, () => 'skipped').map(({ at }) => at))).toEqual([
      INTERVAL,
      INTERVAL,
      INTERVAL,
    ]);
    schedule.drop('bmc-0');
    expect(schedule.due(10 * INTERVAL, 1)).toEqual([]);
    expect(schedule.size).toBe(0);
  });
});
