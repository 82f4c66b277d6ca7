import { z } from 'zod';

/** How far an installer is. */
export const progressSchema = z.object({
  percent: z.number().min(0).max(100),
  message: z
    .string()
    .max(1_000)
    // oxlint-disable-next-line no-control-regex -- what a machine says goes into pages and logs
    .transform((text) => text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' '))
    .default(''),
  /** How much of the image has come. */
  bytes: z.int().nonnegative().optional(),
  /** How much there is. */
  total: z.int().nonnegative().optional(),
});

export type Progress = z.infer<typeof progressSchema>;

/** Reports the progress of a machine to its operation's workflow. It is for display only; losing one is harmless. */
export type SignalProgress = (
  operationId: string,
  progress: { readonly percent: number; readonly message: string },
) => void;

const PAUSE_MS = 10_000;
const SHORTEST_PAUSE_MS = 2_000;
const STEP_PERCENT = 10;
const OPERATIONS_LIMIT = 10_000;
const MEBIBYTE = 1024 * 1024;

interface Reported {
  readonly at: number;
  readonly percent: number;
  readonly message: string;
}

/**
 * Passes on what installers say, with the rate, and not all of it: workflows keep everything they receive. It passes on
 * a tenth more, and what is ten seconds newer, but no repetition, which only shows that the installer lives.
 */
export function createProgressReporter(
  signal: SignalProgress,
  now: () => number = () => performance.now(),
): (operationId: string, progress: Progress) => void {
  const reported = new Map<string, Reported>();
  const counted = new Map<string, { readonly at: number; readonly bytes: number }>();
  return (operationId, { percent, message, bytes }) => {
    const at = now();
    const before = counted.get(operationId);
    const last = reported.get(operationId);
    if (reported.size >= OPERATIONS_LIMIT) reported.clear();
    if (counted.size >= OPERATIONS_LIMIT) counted.clear();
    if (bytes !== undefined) counted.set(operationId, { at, bytes });
    const pause = last === undefined ? Infinity : at - last.at;
    const step = last === undefined ? Infinity : Math.abs(percent - last.percent);
    if (last?.percent === percent && last.message === message) return;
    if (pause < PAUSE_MS && (step < STEP_PERCENT || pause < SHORTEST_PAUSE_MS)) return;
    reported.set(operationId, { at, percent, message });
    signal(operationId, { percent, message: `${message}${rateOf(before, bytes, at)}` });
  };
}

/** `, 12.3 MiB/s`; nothing for a download that has started again, or has just begun. */
function rateOf(
  before: { readonly at: number; readonly bytes: number } | undefined,
  bytes: number | undefined,
  at: number,
): string {
  if (before === undefined || bytes === undefined || bytes <= before.bytes || at <= before.at) return '';
  const perSecond = ((bytes - before.bytes) / (at - before.at)) * 1_000;
  return `, ${(perSecond / MEBIBYTE).toFixed(1)} MiB/s`;
}
