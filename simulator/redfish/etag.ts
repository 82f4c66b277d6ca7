import { hash } from 'node:crypto';
import type { Behaviour, Document } from '../models/model.ts';
import type { Answer } from './answer.ts';
import { fail } from './errors.ts';

/** The tag of a document: any change of its content changes it. */
export function etagOf(behaviour: Behaviour, document: Document): string {
  return behaviour.etag.format(hash('sha256', JSON.stringify(document), 'hex'));
}

/** Why a PATCH with this If-Match is refused; undefined when it may continue (RFC 9110 §13.1.1). */
export function checkIfMatch(
  behaviour: Behaviour,
  current: string | undefined,
  ifMatch: string | undefined,
): Answer | undefined {
  if (ifMatch === undefined) {
    return behaviour.ifMatch === 'required' ? fail(behaviour, 428, 'PreconditionRequired') : undefined;
  }
  if (ifMatch.trim() === '*') return undefined;
  const accepted = ifMatch.split(',').some((tag) => tag.trim() === current);
  return accepted ? undefined : fail(behaviour, 412, 'PreconditionFailed');
}
