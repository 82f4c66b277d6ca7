// oxlint-disable vitest/no-standalone-expect -- cases are data; bench.ts runs each inside a test of its own
import { expect } from 'vitest';
import { capabilityNames } from '../capability-report.ts';
import type { CapabilityReport } from '../capability-report.ts';
import type { Target } from '../target.ts';
import type { CallContext } from '../call.ts';
import { contextOf, failureOf, runSuite } from './bench.ts';
import type { Bench, Cases, Conformance } from './bench.ts';
import { readCases } from './every-capability.ts';

function probe(
  { provider }: Bench,
  target: Target,
  context: CallContext = contextOf(),
): Promise<CapabilityReport> {
  if (provider.probe === undefined) throw new Error(`provider ${provider.id} cannot probe`);
  return provider.probe(target, context);
}

const cases = {
  ...readCases(probe),
  'every capability has an answer, and every no its reason': async (bench) => {
    const { capabilities } = await probe(bench, bench.target);
    expect(Object.keys(capabilities).toSorted()).toEqual([...capabilityNames].toSorted());
    for (const { support, reason } of Object.values(capabilities)) {
      expect(['yes', 'no', 'unknown']).toContain(support);
      expect(support === 'yes' || /\w/.test(reason ?? '')).toBe(true);
    }
  },
  'what the provider lacks is a no': async (bench) => {
    const { capabilities } = await probe(bench, bench.target);
    const lacking = capabilityNames.filter((name) => bench.provider.capabilities[name] === undefined);
    for (const name of lacking) expect(capabilities[name].support).toBe('no');
  },
  'the report says what the target is, and is plain data without secrets': async (bench) => {
    const report = await probe(bench, bench.target);
    expect(report.model).toMatch(/\w/);
    expect(report.firmware.bmc).toMatch(/\w/);
    const text = JSON.stringify(report);
    expect(JSON.parse(text)).toEqual(report);
    expect(text).not.toContain(bench.target.credential.password);
  },
  'it costs at most ten requests and writes nothing': async (bench) => {
    expect((await probe(bench, bench.target)).requests).toBeLessThanOrEqual(10);
    expect(await bench.writes()).toEqual([]);
  },
  'another machine is not described': async (bench) => {
    const target = { ...bench.target, identity: { serial: 'of-another-machine' } };
    const error = await failureOf(probe(bench, target), target);
    expect(error).toMatchObject({ code: 'IDENTITY_MISMATCH', retry: 'operator', effect: 'none' });
  },
} satisfies Cases<string>;

export function probeConformance(conformance: Conformance<keyof typeof cases>): void {
  runSuite('probe', conformance, cases);
}
