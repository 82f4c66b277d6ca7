interface FormerActivity {
  /** The type by which operations that began earlier call it. */
  readonly type: string;
  /** Its input as workers of earlier versions read it, from today's. */
  readonly toFormer?: (input: object) => object;
  /** Its input as it is now, from either shape. */
  readonly toCurrent?: (input: object) => object;
}

/**
 * Activities that had other names, by their names now. Types of activities are in the histories of operations, and an
 * operation replays only with the type that it was recorded with: one that began before the change continues with the
 * former types (`patched('clear-names')` in workflows/engine/run-operation.ts), and workers register each activity under both.
 * An entry can be removed once Temporal keeps no history from before 0.2, and the histories in `workflows/` are recorded
 * again.
 */
const FORMER_ACTIVITIES: Readonly<Record<string, FormerActivity>> = {
  unlockServer: { type: 'letServerGo' },
  readConsoleTail: { type: 'readLastWords' },
  pollBiosJob: { type: 'lookAtBios' },
  pollFirmwareJob: { type: 'lookAtFirmware' },
  pollEraseJob: { type: 'lookAtDiskErase' },
  ensurePowerState: {
    type: 'ensurePower',
    toFormer({ power, ...rest }: { power?: unknown }) {
      return { ...rest, want: power === 'ON' ? 'ON' : 'OFF', graceful: power === 'OFF_GRACEFUL' };
    },
    toCurrent(input: { want?: unknown; graceful?: unknown }) {
      if (input.want === undefined) return input;
      const { want, graceful, ...rest } = input;
      return { ...rest, power: want === 'OFF' && graceful === true ? 'OFF_GRACEFUL' : want };
    },
  },
};

const CURRENT_NAMES = new Map(Object.entries(FORMER_ACTIVITIES).map(([name, { type }]) => [type, name]));

/** An activity as an operation calls it that began before the names changed. */
export function formerActivity(
  name: string,
  input: unknown,
): { readonly type: string; readonly input: unknown } {
  const former = FORMER_ACTIVITIES[name];
  if (former === undefined) return { type: name, input };
  const { type, toFormer } = former;
  return {
    type,
    input: toFormer === undefined || typeof input !== 'object' || input === null ? input : toFormer(input),
  };
}

/** The name that an activity has now, by the type under which it was called. */
export function currentName(type: string): string {
  return CURRENT_NAMES.get(type) ?? type;
}

/** An input as it is now, from either shape. */
export function currentInput(type: string, input: unknown): unknown {
  const toCurrent = FORMER_ACTIVITIES[currentName(type)]?.toCurrent;
  return toCurrent === undefined || typeof input !== 'object' || input === null ? input : toCurrent(input);
}

/** The same activities under both names. */
export function withFormerNames<Activities extends object>(activities: Activities): Activities {
  const named = activities as Readonly<Record<string, unknown>>;
  const former = Object.entries(FORMER_ACTIVITIES)
    .filter(([name]) => Object.hasOwn(named, name))
    .map(([name, { type }]) => [type, named[name]] as const);
  return { ...activities, ...Object.fromEntries(former) };
}
