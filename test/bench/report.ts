import { isMet, type Figure, type Finding, type Unit } from './measuring/finding.ts';
import type { Machine } from './measuring/machine.ts';
import type { Spread } from './measuring/statistics.ts';

/** Everything one run of the benchmark has to say; the document of `--json`. */
export interface Report {
  readonly startedAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly scale: string;
  readonly rounds: number;
  readonly parts: readonly { readonly name: string; readonly findings: readonly Finding[] }[];
}

/** The report for people: ratios first, then what they are made of. */
export function formatReport(report: Report): string {
  return [
    formatMachine(report),
    ...report.parts.map(({ name, findings }) => formatPart(name, findings)),
  ].join('\n');
}

export function formatPart(name: string, findings: readonly Finding[]): string {
  return [`\n${name}`, ...findings.map(formatFinding)].join('\n');
}

function formatMachine({ machine, rounds, scale, startedAt }: Report): string {
  const { cores, processor, memoryGiB, system, node, temporal, loadBefore } = machine;
  return [
    `${startedAt}, ${rounds} rounds, ${scale} scale`,
    `${cores} cores (${processor}), ${memoryGiB} GiB, ${system}, Node ${node}, Temporal CLI ${temporal}, load before ${loadBefore.toFixed(1)}`,
    'Medians over the rounds, with the least and the most.',
  ].join('\n');
}

function formatFinding(finding: Finding): string {
  const { title, ratio, goal, checks = [], figures, note } = finding;
  const met = isMet(finding);
  const sign = met === undefined ? ' ' : met ? '✓' : '✗';
  const wish = goal === undefined ? '' : `  goal ${goal.is === '>=' ? '≥' : '≤'} ${goal.value}`;
  const head = ratio === undefined ? title : `${round(ratio.median)}  ${title}${wish}  ${rangeOf(ratio)}`;
  const width = Math.max(0, ...figures.map(({ label }) => label.length));
  return [
    `${sign} ${head}`,
    ...checks.map(({ label, holds }) => `    ${holds ? '✓' : '✗'} ${label}`),
    ...figures.map((one) => `      ${one.label.padEnd(width)}  ${formatFigure(one)}`),
    ...(note === undefined ? [] : [`      ${note}`]),
  ].join('\n');
}

function formatFigure({ unit, spread }: Figure): string {
  return `${round(spread.median).padStart(8)} ${suffixOf(unit)}  ${rangeOf(spread)}`.trimEnd();
}

function suffixOf(unit: Unit): string {
  return unit.padEnd(2);
}

function rangeOf({ least, most, samples }: Spread): string {
  return samples.length < 2 ? '' : `(${round(least)}–${round(most)})`;
}

/** Three digits that mean something. */
function round(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}
