import { join } from 'node:path';
import type { Source } from './fetched.ts';
import type { BinaryPin } from './pins.ts';
import { run } from './run.ts';

/** Built from source by the Go toolchain, which checks modules against its own checksum database. */
export function goSource(pin: BinaryPin): Source | undefined {
  const module = pin.go;
  if (module === undefined) return undefined;
  return {
    channel: 'go',
    label: `go install ${module}`,
    async fetch(folder, report) {
      report('building from source by go, about a minute');
      await run('go', ['install', module], { timeoutMs: 600_000, environment: { GOBIN: folder } });
      return { file: join(folder, pin.name), vouched: 'go checked the module against its checksum database' };
    },
  };
}
