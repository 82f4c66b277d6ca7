import type { ProviderError } from '../provider-error.ts';
import type { Target } from '../target.ts';
import { rawLine, type Command } from './commands.ts';
import { failure, refusal } from './failure.ts';
import type { Run } from './ipmitool.ts';

/** A request, or a line of ipmitool whose answer is text. */
export type Line = Command | { readonly text: string };

/** What came of the lines of one session. */
export interface Replies {
  /** The data of an answer, or the error. */
  bytes(command: Command): Buffer | ProviderError;
  /** What ipmitool printed for a line. */
  text(line: Line): string;
  /** What it said of failures, of all lines. */
  readonly complaints: string;
}

const mark = (index: number): string => `reply-${index}`;

/** The lines with marks between them, as ipmitool gets them. */
export function script(lines: readonly Line[]): readonly string[] {
  const marked = lines.flatMap((line, index) => [
    `echo ${mark(index)}`,
    'text' in line ? line.text : rawLine(line),
  ]);
  return [...marked, `echo ${mark(lines.length)}`];
}

const REFUSED =
  /Unable to send RAW command \(channel=0x\w+ netfn=0x(\w+) lun=0x\w+ cmd=0x(\w+)(?: rsp=0x(\w+))?\)/g;

const HEX_LINE = /^(?: [0-9a-f]{2})+\s*$/;

/** Reads what a session printed; fails where it broke off. Each request may be in it once: errors name network function and command alone. */
export function repliesOf(
  target: Target,
  lines: readonly Line[],
  { out, err }: Run,
  busyMs: number,
): Replies {
  const printed = sections(out, lines.length);
  if (printed === undefined) {
    const effect = lines.some((line) => 'writes' in line && line.writes) ? 'unknown' : 'none';
    throw failure(target, ['UNREACHABLE', 'backoff'], effect, 'was lost before the end of the session');
  }
  const refusals = [...err.matchAll(REFUSED)].map(([, netFn = '', command = '', completion]) => ({
    netFn: Number.parseInt(netFn, 16),
    command: Number.parseInt(command, 16),
    completion: completion === undefined ? null : Number.parseInt(completion, 16),
  }));
  const text = (line: Line): string => printed[lines.indexOf(line)] ?? '';
  return {
    text,
    complaints: err,
    bytes(command) {
      const refused = refusals.find((one) => one.netFn === command.netFn && one.command === command.command);
      const effect = command.writes ? 'unknown' : 'none';
      if (refused?.completion === null)
        return failure(target, ['TIMEOUT', 'backoff'], effect, `did not answer ${command.name} in time`);
      if (refused !== undefined) return refusal(target, command, refused.completion, busyMs);
      const hex = text(command)
        .split('\n')
        .filter((line) => HEX_LINE.test(line))
        .join('');
      const bytes = Buffer.from(hex.replaceAll(/\s/g, ''), 'hex');
      if (bytes.length < command.least || bytes.length > command.most)
        return failure(
          target,
          ['BAD_ANSWER', 'backoff'],
          effect,
          `answered ${command.name} with ${bytes.length} bytes of data`,
        );
      return bytes;
    },
  };
}

/** What was printed after each mark, in their order; undefined unless the last mark, which ends the session, was. */
function sections(out: string, count: number): readonly string[] | undefined {
  const found: string[][] = [];
  for (const line of out.split('\n')) {
    // Only the next mark counts: text of a BMC may look like one.
    if (line.trim() === mark(found.length)) found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.length > count ? found.map((lines) => lines.join('\n')) : undefined;
}
