import { afterAll, expect, test } from 'vitest';
import { startLanguageServer } from './language-server.ts';

const editor = startLanguageServer();
afterAll(() => editor.stop());

/** Steps call activities through a proxy; an editor must lead from the call to the activity all the same. */
test.each([
  ['workflows/instances/provision.ts', 'graph.reserveServer', 'activities/graph/graph-activities.ts'],
  ['workflows/servers/power.ts', 'hardware.ensurePowerState', 'activities/hardware/hardware-activities.ts'],
])(
  'in %s an editor leads from %s to its declaration, and to its code',
  async (file, call, implementation) => {
    const name = call.split('.')[1] ?? '';
    const declared = await editor.find('definition', file, call);
    expect(declared).toEqual([
      { file: 'contracts/activities/activities.ts', line: expect.stringMatching(`^${name}: StepActivity<`) },
    ]);
    const implemented = await editor.find('implementation', file, call);
    expect(implemented).toContainEqual({ file: implementation, line: expect.stringContaining(name) });
  },
  120_000,
);
