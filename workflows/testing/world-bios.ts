import type { HardwareActivities, HardwareWork } from '#contracts/activities/activities.ts';

type BiosActivities = Pick<HardwareActivities, 'checkBios' | 'startBios' | 'pollBiosJob'>;

/** Work that asks for a restart of the machine at the first look, and is done at the third. */
function lookAt<State>(target: string, work: string, looks: number, state: State): HardwareWork<State> {
  const startedAt = '2026-01-01T00:00:00.000Z';
  const handle = { v: 1, provider: 'world', work, target, startedAt, refs: { work, looks } } as const;
  const progress = { percent: looks * 30, message: work };
  if (looks === 1) return { kind: 'needs', need: 'host-restart', handle, progress };
  if (looks < 3) return { kind: 'running', handle, pollAfterMs: 5_000, progress };
  return { kind: 'done', outcome: { changed: true, state } };
}

/** How machines of the world apply settings. */
export const worldBios: BiosActivities = {
  checkBios: async () => undefined,
  startBios: async (_, { serverId }) => lookAt(serverId, 'BIOS', 0, null),
  pollBiosJob: async (_, { serverId, handle: { refs } }) =>
    lookAt(serverId, 'BIOS', Number(refs['looks']) + 1, null),
};
