import type { Actor } from '#platform/auth/actor.ts';
import { namesOf, personKeys } from '#platform/auth/person.ts';
import type { Transaction } from '#platform/database/database.ts';
import { UserError } from '#platform/errors/user-error.ts';
import { newId } from '#platform/ids/id.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { publishChange } from '#platform/resource/changes.ts';
import type { Resource, ResourceRow } from '#platform/resource/declaration.ts';
import type { FetchedImage } from '#contracts/images/verification.ts';
import type { Failure } from '#contracts/operations/operation.ts';
import { requestEvents } from '#contracts/operations/request.ts';
import type { Image } from './image.ts';

/** A verification as it is stored with its image. */
export interface VerificationRecord {
  readonly state: 'VERIFYING' | 'VERIFIED' | 'FAILED';
  readonly operationId: IdOf<'operation'>;
  /** ISO 8601; null while it is under way. */
  readonly checkedAt: string | null;
  readonly found: FetchedImage | null;
  readonly failure: Failure | null;
}

/** Throws CONFLICT while an operation verifies the image. */
export function refuseUnderVerification(image: Readonly<Image>, path: readonly string[]): void {
  if (image.operationId === null) return;
  throw new UserError(
    'CONFLICT',
    `The image is being verified by operation ${image.operationId}. Wait for it to end, or cancel it.`,
    { path, retryable: true, holder: image.operationId },
  );
}

/** Changes an image, counts its version, and publishes it. */
export function changeImage<Result>(
  tx: Transaction,
  resource: Resource,
  image: Image,
  actor: Actor,
  change: () => Result,
): Result {
  const row: ResourceRow = image;
  const before = { ...row };
  const result = change();
  Object.assign(image, { version: image.version + 1, updatedAt: new Date() });
  publishChange('images', resource, tx, { verb: 'UPDATE', row, before, actor: actor.subject });
  return result;
}

/** Has the image verified: what names the operation, and the events that start it, are one transaction's. */
export function requestVerification(tx: Transaction, actor: Actor, image: Image): IdOf<'operation'> {
  const operationId = newId('operation');
  const { url, sha256, sizeBytes } = image;
  const [request, announcement] = requestEvents(
    {
      operationId,
      kind: 'IMAGE_VERIFY',
      tenantId: image.tenantId,
      requestedBy: actor.subject,
      requesterKeys: personKeys(namesOf(actor)),
      name: image.name,
      subject: { kind: 'Image', id: image.id },
      related: [],
      siteId: null,
    },
    // The column is a double; its type here has texts too.
    { url, sha256, sizeBytes: sizeBytes === null ? null : Number(sizeBytes) },
  );
  image.operationId = operationId;
  image.heldSince = new Date();
  image.operationRequest = tx.outbox.emit('images', request);
  tx.outbox.emit('images', announcement);
  startVerification(image, operationId);
  return operationId;
}

/** Shows the image as being verified by the operation; the verification before is kept until the end. */
export function startVerification(image: Image, operationId: IdOf<'operation'>): void {
  if (isVerifying(image)) return;
  image.formerVerification = image.verificationRecord;
  image.verificationRecord = {
    state: 'VERIFYING',
    operationId,
    checkedAt: null,
    found: null,
    failure: null,
  };
}

/** Restores the verification before the one under way. */
export function restoreVerification(image: Image): void {
  if (!isVerifying(image)) return;
  image.verificationRecord = image.formerVerification;
  image.formerVerification = null;
}

function isVerifying({ verificationRecord }: Image): boolean {
  return verificationRecord?.state === 'VERIFYING';
}
