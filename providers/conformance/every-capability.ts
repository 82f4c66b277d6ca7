// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import { cancelled, cancelledWithinMs, contextOf, failureOf, writeHeard } from './bench.ts';
import type { Bench, Cases } from './bench.ts';

/** Any call of a capability that reaches the target and, where `writes` says so, changes it. */
export type Call = (bench: Bench, target: Target, context: CallContext) => Promise<unknown>;

/** What must hold for every capability that talks to a target, shown by one read of it. */
export const readCases = (read: Call) =>
  ({
    'a slow target is waited for': async (bench) => {
      await bench.inject({ fault: 'slow', on: 'reads' });
      await read(bench, bench.target, contextOf());
    },
    'a target that hangs is a timeout': async (bench) => {
      await bench.inject({ fault: 'hang', on: 'reads' });
      const error = await failureOf(read(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'none' });
    },
    'a busy target says when to come back': async (bench) => {
      await bench.inject({ fault: 'busy', on: 'reads' });
      const error = await failureOf(read(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'BUSY', retry: { afterMs: 2_000 }, effect: 'none' });
    },
    'a malformed answer is a bad answer': async (bench) => {
      await bench.inject({ fault: 'malformed', on: 'reads' });
      const error = await failureOf(read(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
    },
    'a huge answer is a bad answer': async (bench) => {
      await bench.inject({ fault: 'huge', on: 'reads' });
      const error = await failureOf(read(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'BAD_ANSWER', effect: 'none' });
    },
    'a wrong password is tried once': async (bench) => {
      const credential = { ...bench.target.credential, password: 'not-the-password' };
      const target = { ...bench.target, credential };
      const first = await failureOf(read(bench, target, contextOf()), target);
      const second = await failureOf(read(bench, target, contextOf()), target);
      expect([first.code, second.code]).toEqual(['AUTH_FAILED', 'AUTH_FAILED']);
      expect(first).toMatchObject({ retry: 'operator', effect: 'none' });
      expect(await bench.logins()).toBe(1);
    },
    'a cancelled read ends': async (bench) => {
      await bench.inject({ fault: 'hang', on: 'reads' });
      const { error, tookMs } = await cancelled(bench.target, (context) =>
        read(bench, bench.target, context),
      );
      expect(error).toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'none' });
      expect(tookMs).toBeLessThan(cancelledWithinMs);
    },
    'a closed provider closes again, and sends no more requests': async (bench) => {
      await read(bench, bench.target, contextOf());
      await bench.provider.close();
      await bench.provider.close();
      const logins = await bench.logins();
      const error = await failureOf(read(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'NOT_READY', retry: 'backoff', effect: 'none' });
      expect(await bench.logins()).toBe(logins);
    },
  }) satisfies Cases<string>;

/** What must hold for every capability that changes a target, shown by one change of it. */
export const writeCases = (change: Call) =>
  ({
    'a second ensure changes nothing and writes nothing': async (bench) => {
      expect(await change(bench, bench.target, contextOf())).toMatchObject({ changed: true });
      const writes = await bench.writes();
      expect(await change(bench, bench.target, contextOf())).toMatchObject({ changed: false });
      expect(await bench.writes()).toEqual(writes);
    },
    'an answer lost after the effect leads to one effect': async (bench) => {
      await bench.inject({ fault: 'answer-lost', on: 'writes', times: 1 });
      await change(bench, bench.target, contextOf()).catch((error: unknown) =>
        expect(error).toMatchObject({ effect: expect.stringMatching(/unknown|applied/) }),
      );
      await change(bench, bench.target, contextOf());
      expect((await bench.writes()).filter(({ tookEffect }) => tookEffect)).toHaveLength(1);
    },
    'a write that hangs is an unknown effect': async (bench) => {
      await bench.inject({ fault: 'hang', on: 'writes' });
      const error = await failureOf(change(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'TIMEOUT', retry: 'backoff', effect: 'unknown' });
      expect(await bench.writes()).toHaveLength(1);
    },
    'a busy target is left unchanged': async (bench) => {
      await bench.inject({ fault: 'busy', on: 'writes' });
      const error = await failureOf(change(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'BUSY', retry: { afterMs: 2_000 }, effect: 'none' });
      await bench.heal();
      expect(await change(bench, bench.target, contextOf())).toMatchObject({ changed: true });
    },
    'a precondition that never holds is reported': async (bench) => {
      await bench.inject({ fault: 'precondition', on: 'writes' });
      const error = await failureOf(change(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'PRECONDITION_FAILED', effect: 'none' });
    },
    'a lying target is found out': async (bench) => {
      await bench.inject({ fault: 'lying', on: 'writes' });
      const error = await failureOf(change(bench, bench.target, contextOf()), bench.target);
      expect(error).toMatchObject({ code: 'VERIFICATION_FAILED', retry: 'operator', effect: 'unknown' });
    },
    'a cancelled write ends': async (bench) => {
      await bench.inject({ fault: 'hang', on: 'writes' });
      const { error, tookMs } = await cancelled(
        bench.target,
        (context) => change(bench, bench.target, context),
        async () => await writeHeard(bench, 0),
      );
      expect(error).toMatchObject({ code: 'CANCELLED', retry: 'never', effect: 'unknown' });
      expect(tookMs).toBeLessThan(cancelledWithinMs);
    },
    'another machine is left alone': async (bench) => {
      const target = { ...bench.target, identity: { serial: 'of-another-machine' } };
      const error = await failureOf(change(bench, target, contextOf()), target);
      expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', retry: 'operator', effect: 'none' });
      expect(await bench.writes()).toEqual([]);
    },
  }) satisfies Cases<string>;
