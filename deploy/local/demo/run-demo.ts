import { describeError } from '#platform/errors/describe-error.ts';
import type { StackInfo } from '../stack-file.ts';
import type { OnProgress } from '../supervisor/progress.ts';
import { readDemo, writeDemo } from './demo-file.ts';
import { enrollFleet } from './enroll.ts';
import { createGraphClient } from './graph-client.ts';
import { countUnfinished } from './operations.ts';
import { seedDemo } from './seed.ts';
import { showProvision } from './show.ts';

export interface DemoOptions {
  readonly dataDir: string;
  readonly info: StackInfo;
  readonly credential: { readonly username: string; readonly password: string };
  readonly onProgress: OnProgress;
  /** Ends the demonstration at once. */
  readonly signal?: AbortSignal;
}

/**
 * Makes the demonstration, or the part of it that an earlier start did not reach. A failure in it is reported and
 * leaves the platform running, for investigation.
 */
export async function runDemo({ dataDir, info, credential, onProgress, signal }: DemoOptions): Promise<void> {
  const client = createGraphClient(info.graphql, info.tokens.admin, signal);
  const note = (text: string): void => onProgress({ kind: 'note', text });
  try {
    let demo = readDemo(dataDir);
    if (demo === undefined) {
      note('\nA demonstration:');
      demo = await seedDemo({ client, mirror: info.mirror, onProgress });
      writeDemo(dataDir, demo);
    } else {
      const unfinished = await countUnfinished(client);
      note(`\nThe demonstration of an earlier start is there: tenant demo, ${demo.servers.length} servers.`);
      note(
        unfinished === 0
          ? 'No operation is unfinished.'
          : `Unfinished operations that continue now: ${unfinished}.`,
      );
    }
    const servers = await enrollFleet({
      client,
      demo,
      simulator: info.simulator.control,
      credential,
      onProgress,
    });
    demo = { ...demo, servers: [...servers] };
    writeDemo(dataDir, demo);
    if (demo.instanceId !== undefined) return;
    const instanceId = await showProvision(client, demo, onProgress);
    writeDemo(dataDir, { ...demo, instanceId });
  } catch (error) {
    if (signal?.aborted === true) return;
    note(`The demonstration stopped: ${describeError(error)}`);
  }
}
