import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * @typedef {{ pid: number, parent: number, started: string, command: string }} RunningProcess
 */

/**
 * Watches the processes that a process starts, and those that they start. One that outlives its parent is still
 * recorded, so that it can be named. One that started and lost its parent between two looks is recognised
 * by a variable that it inherited, where the system shows it (Linux).
 * @param {number} root
 * @param {{ name: string, value: string }} [mark]
 */
export function watchDescendants(root, mark) {
  /** @type {Map<number, RunningProcess>} */
  const known = new Map();
  const look = () => {
    const running = listProcesses();
    for (const [pid, { started }] of known) {
      if (running.get(pid)?.started !== started) known.delete(pid);
    }
    for (let found = true; found;) {
      found = false;
      for (const [pid, one] of running) {
        if (pid === root || known.has(pid)) continue;
        if (one.parent !== root && !known.has(one.parent) && !isMarked(pid, mark)) continue;
        known.set(pid, one);
        found = true;
      }
    }
    return [...known.values()];
  };
  const timer = setInterval(look, 1_000);
  look();
  return {
    /** Those that run now. */
    alive: look,
    stop: () => clearInterval(timer),
  };
}

/**
 * @param {number} pid
 * @param {{ name: string, value: string } | undefined} mark
 */
function isMarked(pid, mark) {
  if (mark === undefined) return false;
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${mark.name}=${mark.value}`);
  } catch {
    return false; // Another user's, or of another system.
  }
}

/** @returns {Map<number, RunningProcess>} */
function listProcesses() {
  return new Map((process.platform === 'linux' ? fromProc() : fromPs()).map((one) => [one.pid, one]));
}

/** @returns {RunningProcess[]} */
function fromProc() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name in parentheses may hold anything; see proc_pid_stat(5).
        const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        if (state === 'Z') return [];
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return [{ pid: Number(name), parent: Number(parent), started: rest[17] ?? '', command }];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
}

/** @returns {RunningProcess[]} */
function fromPs() {
  return execFileSync('ps', ['-axo', 'pid=,ppid=,lstart=,command='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const match = /^\s*(\d+)\s+(\d+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(line);
      if (match === null) return [];
      const [, pid, parent, started, command] = match;
      return [{ pid: Number(pid), parent: Number(parent), started, command }];
    });
}
