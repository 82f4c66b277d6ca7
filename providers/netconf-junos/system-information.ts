import { refuseOther } from '../identity-check.ts';
import type { Target } from '../target.ts';
import { refusedFailure } from './failure.ts';
import { RpcRefused } from './rpc-reply.ts';
import type { Session } from './session.ts';
import { childAt, tag, textAt } from './xml.ts';

/** Which switch it is, as far as it says. */
export interface SystemInformation {
  readonly model: string | null;
  readonly version: string | null;
  readonly serial: string | null;
}

/** `show system information`, of Junos. One that does not have it is not known. */
export async function readSystemInformation(session: Session, target: Target): Promise<SystemInformation> {
  try {
    const answer = await session.rpc(tag('get-system-information'));
    const information = childAt(answer, 'system-information') ?? answer;
    return {
      model: textAt(information, 'hardware-model'),
      version: textAt(information, 'os-version'),
      serial: textAt(information, 'serial-number'),
    };
  } catch (error) {
    if (!(error instanceof RpcRefused)) throw error;
    if (error.faults.every(({ tag }) => tag === 'operation-not-supported' || tag === 'unknown-element'))
      return { model: null, version: null, serial: null };
    throw refusedFailure(target, 'to say which switch it is', error.faults);
  }
}

/** Asks only where the target says which switch it is. */
export async function refuseOtherSwitch(session: Session, target: Target): Promise<void> {
  if (target.identity?.serial === undefined) return;
  refuseOther(target, { serial: (await readSystemInformation(session, target)).serial });
}
