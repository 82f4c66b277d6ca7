import { UserError } from '#platform/errors/user-error.ts';
import type { Operation } from '../entities/operation.ts';

const REASONS: Readonly<Record<string, string>> = {
  NOT_WAITING: 'waits for no decision now; read its state',
  WRONG_PLAN: 'waits with another plan; read approval { planHash } again and decide on that one',
  EXPIRED: 'is past the time in which its plan could be approved; request it again',
  REQUESTER_MAY_NOT_APPROVE: 'was requested by you; another person must decide on its plan',
  POINT_OF_NO_RETURN: 'has gone too far to be cancelled; wait for its end',
  ALREADY_ENDED: 'has ended; there is nothing left to do to it',
};

/** What a workflow's refusal means to the caller of a mutation. */
export function refusalError(
  { id }: Pick<Operation, 'id'>,
  refusal: string,
  message: string,
  path: string,
): UserError {
  const reason = REASONS[refusal];
  const text = reason === undefined ? `Operation ${id} refused: ${message}` : `Operation ${id} ${reason}.`;
  return new UserError(refusal === 'POINT_OF_NO_RETURN' ? 'POINT_OF_NO_RETURN' : 'CONFLICT', text, {
    path: [path],
  });
}
