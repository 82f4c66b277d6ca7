import type { Database } from '#platform/database/database.ts';
import { entryOfMachine } from '../service/entries.ts';
import { note } from '../service/journal.ts';
import { createProgressReporter, type SignalProgress } from '../service/progress.ts';

/** Reports on machines that ask how to boot. Each answers whether the machine has an entry. */
export interface BootNotes {
  answered(mac: string): Promise<boolean>;
  missed(mac: string, why: string): Promise<boolean>;
}

/** Notes it in the log of the operation that waits for the machine. */
export function createBootNotes(database: Database, signalProgress: SignalProgress): BootNotes {
  // A repetition is not reported: machines ask every few seconds.
  const reportProgress = createProgressReporter(signalProgress);

  async function noteOf(mac: string, what: string): Promise<string | undefined> {
    const operationId = (await entryOfMachine(database.fork(), mac))?.operationId;
    if (operationId !== undefined) await note(database.fork(), operationId, `${mac} ${what}`);
    return operationId;
  }

  return {
    answered: async (mac) => (await noteOf(mac, 'got from DHCP how to boot')) !== undefined,
    async missed(mac, why) {
      const operationId = await noteOf(mac, why);
      // On its timeline too: the machine waits until a person acts.
      if (operationId !== undefined) reportProgress(operationId, { percent: 0, message: `${mac} ${why}` });
      return operationId !== undefined;
    },
  };
}
