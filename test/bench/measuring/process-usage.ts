import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all below it use. */
export interface Usage {
  /** Processor time since it started, in milliseconds. */
  readonly cpuMs: number;
  /** Memory that is resident now, in bytes. */
  readonly rss: number;
}

/** USER_HZ, which Linux has fixed at 100 for what it shows in /proc (proc_pid_stat(5)). */
const TICKS_PER_SECOND = 100;

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly cpuMs: number;
}

/** Usage by name, from the pids of the processes; nothing where the system has no /proc. */
export function usageOf(processes: Readonly<Record<string, number>>): Map<string, Usage> {
  if (process.platform !== 'linux') return new Map();
  const entries = readEntries();
  return new Map(
    Object.entries(processes).map(([name, pid]) => {
      const family = familyOf(entries, pid);
      return [
        name,
        {
          cpuMs: family.reduce((sum, one) => sum + one.cpuMs, 0),
          rss: family.reduce((sum, one) => sum + readRss(one.pid, one.pid === pid), 0),
        },
      ];
    }),
  );
}

function familyOf(entries: readonly Entry[], pid: number): Entry[] {
  const children = entries.filter(({ parent }) => parent === pid);
  return [
    ...entries.filter((entry) => entry.pid === pid),
    ...children.flatMap((child) => familyOf(entries, child.pid)),
  ];
}

function readEntries(): Entry[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in parentheses may hold anything; see proc_pid_stat(5). Children that have ended count too.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
        return [{ pid: Number(name), parent: Number(fields[1]), cpuMs: (ticks * 1_000) / TICKS_PER_SECOND }];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
}

/**
 * Resident memory. A process below another shares code with it, and PostgreSQL's share their buffers: of those only
 * what is their own counts.
 */
function readRss(pid: number, isRoot: boolean): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (field: string): number =>
      Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return kilobytes(isRoot ? 'VmRSS' : 'RssAnon') * 1_024;
  } catch {
    return 0;
  }
}
