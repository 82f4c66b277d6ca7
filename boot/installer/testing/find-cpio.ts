import { spawnSync } from 'node:child_process';

/** A cpio of this machine: its own program or busybox's; none where it has neither. */
export function findCpio(): readonly string[] | undefined {
  return [['cpio'], ['busybox', 'cpio']].find(
    ([command = '', ...args]) => spawnSync(command, [...args, '--help']).error === undefined,
  );
}
