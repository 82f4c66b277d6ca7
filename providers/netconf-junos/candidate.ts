import type { Target } from '../target.ts';
import type { NetconfJunosConfig } from './config.ts';
import type { Edits } from './edits.ts';
import { lockedFailure, refusal, refusedFailure } from './failure.ts';
import { RpcRefused } from './rpc-reply.ts';
import type { Session } from './session.ts';
import { tag, type Tag } from './xml.ts';

const CANDIDATE = tag('target', tag('candidate'));
const NOT_SUPPORTED = 'operation-not-supported';

/**
 * Locks the candidate configuration; answers what releases it. The device releases it by itself when the session ends, and
 * discards what was not committed (RFC 6241, section 8.3.5.2): whatever fails before a commit has changed nothing.
 */
export async function lockCandidate(
  session: Session,
  target: Target,
  { lockedRetryMs }: NetconfJunosConfig,
): Promise<() => Promise<void>> {
  if (!has(session, 'candidate')) {
    const message = `the switch at ${target.address} has no candidate configuration, so a change could not be of one piece.`;
    throw refusal(target, 'UNSUPPORTED', message);
  }
  try {
    await session.rpc(tag('lock', CANDIDATE));
  } catch (error) {
    if (!(error instanceof RpcRefused)) throw error;
    const isOther = error.faults.some(({ tag }) => tag === 'access-denied' || tag === NOT_SUPPORTED);
    throw isOther
      ? refusedFailure(target, 'to lock its configuration', error.faults)
      : lockedFailure(target, error.faults, lockedRetryMs);
  }
  return async () => await unheeded(session, tag('unlock', CANDIDATE));
}

/** Edits the candidate and commits it. What a refusal leaves in the candidate is discarded. */
export async function commitEdits(
  session: Session,
  target: Target,
  { deletions, additions }: Edits,
  { commitTimeoutMs: timeoutMs }: NetconfJunosConfig,
): Promise<void> {
  try {
    for (const interfaces of [deletions, additions])
      if (interfaces.length > 0) await session.rpc(editOf(interfaces));
    if (has(session, 'validate')) await validate(session, timeoutMs);
    await session.rpc(tag('commit'), { effect: 'unknown', timeoutMs });
  } catch (error) {
    if (!(error instanceof RpcRefused)) throw error;
    await unheeded(session, tag('discard-changes'));
    throw refusedFailure(target, 'the change', error.faults);
  }
}

const editOf = (interfaces: readonly Tag[]): Tag =>
  tag('edit-config', CANDIDATE, tag('config', tag('configuration', tag('interfaces', ...interfaces))));

/** There are devices that announce it and do not have it; the commit checks the same. */
async function validate(session: Session, timeoutMs: number): Promise<void> {
  try {
    await session.rpc(tag('validate', tag('source', tag('candidate'))), { timeoutMs });
  } catch (error) {
    if (error instanceof RpcRefused && error.faults.every(({ tag }) => tag === NOT_SUPPORTED)) return;
    throw error;
  }
}

/** Asks for what the end of the session does as well. */
async function unheeded(session: Session, operation: Tag): Promise<void> {
  await session.rpc(operation).catch(() => {});
}

/** Whether the device has a capability, in the form of RFC 6241, section 8, or in that of its drafts. */
function has({ capabilities }: Session, name: string): boolean {
  return [...capabilities].some((uri) => new RegExp(`:netconf:capability:${name}:1\\.[01]$`, 'u').test(uri));
}
