import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUSYBOX = '/bin/busybox';

/** For the name of a suite that cannot run here; empty when it can. */
export const withoutBusybox = existsSync(BUSYBOX)
  ? ''
  : ' (skipped: it lacks busybox-static: apt-get install it)';

/** A place in which steps of the installer run as on a machine: with busybox alone, and with folders of their own. */
export interface Ash {
  /** In place of `/run`, `/sys` and `/dev`; it has busybox's programs in `bin`. */
  readonly folder: string;
  /** What a script prints that has loaded these steps. Functions that it defines replace theirs. */
  run(script: string, steps: readonly string[]): string;
  dispose(): void;
}

export function prepareAsh(): Ash {
  const folder = mkdtempSync(join(tmpdir(), 'installer-steps-'));
  for (const name of ['bin', 'run', 'sys', 'dev']) execFileSync('mkdir', [join(folder, name)]);
  execFileSync(BUSYBOX, ['--install', '-s', join(folder, 'bin')]);
  return {
    folder,
    run(script, steps) {
      const texts = steps.map((name) =>
        readFileSync(join(import.meta.dirname, '..', 'steps', `${name}.sh`), 'utf8').replaceAll(
          /(?<=[\s"'<>=])\/(run|sys|dev)\/(?!zero|null)/g,
          `${folder}/$1/`,
        ),
      );
      return execFileSync(BUSYBOX, ['ash', '-c', [...texts, script].join('\n')], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: join(folder, 'bin') },
        stdio: ['pipe', 'pipe', 'pipe'],
      });
    },
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}
