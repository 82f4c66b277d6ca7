import { ProviderError } from '../provider-error.ts';
import type { Bmc } from './bmc.ts';
import { link, objects, text, texts } from './json.ts';
import { resetAction } from './system.ts';
import type { JsonObject } from './json.ts';

export type Intent = 'on' | 'graceful-off' | 'force-off' | 'cycle';

/** What serves each intent, best first. PushPowerButton is not among them: it toggles (Tacklebox PR#39). */
const candidates: Readonly<Record<Intent, readonly string[]>> = {
  on: ['On', 'ForceOn'],
  'graceful-off': ['GracefulShutdown'],
  'force-off': ['ForceOff'],
  cycle: ['PowerCycle', 'ForceRestart'],
};

/** A reset that this system accepts: where to post it, and which type. */
export interface Reset {
  readonly path: string;
  readonly type: string;
}

/** The resets that a system accepts: asked by intent, null for one that it has nothing for. */
export type Resets = (intent: Intent) => Reset | null;

/** Looks up the resets that a system accepts. Types that cost a request are remembered for `ttlMs`. */
export function createResetTypes(ttlMs: number): (bmc: Bmc, system: JsonObject) => Promise<Resets> {
  const known = new Map<string, { readonly types: readonly string[]; readonly until: number }>();

  /** Inline values (Dell, HPE), else those of the ActionInfo (Supermicro, NVIDIA); null when neither reports one. */
  async function allowedTypes(bmc: Bmc, action: JsonObject): Promise<readonly string[] | null> {
    const inline = texts(action['ResetType@Redfish.AllowableValues']);
    if (inline.length > 0) return inline;
    const info = text(action['@Redfish.ActionInfo']) ?? link(action['@Redfish.ActionInfo']);
    if (info === null) return null;
    const key = JSON.stringify([bmc.target.address, info]);
    const before = known.get(key);
    if (before !== undefined && before.until > Date.now()) return before.types;
    const { body } = await bmc.get(info);
    const parameter = objects(body['Parameters']).find((one) => one['Name'] === 'ResetType');
    const types = texts(parameter?.['AllowableValues']);
    if (types.length === 0) return null;
    known.set(key, { types, until: Date.now() + ttlMs });
    return types;
  }

  return async (bmc, system) => {
    const action = resetAction(system);
    if (action === null) {
      throw new ProviderError(`the system behind ${bmc.target.address} has no reset action`, {
        code: 'UNSUPPORTED',
        retry: 'never',
        effect: 'none',
        target: bmc.target.id,
      });
    }
    const allowed = await allowedTypes(bmc, action.body);
    return (intent) => {
      const type = candidates[intent].find((candidate) => allowed === null || allowed.includes(candidate));
      return type === undefined ? null : { path: action.target, type };
    };
  };
}
