import { defineEntity } from '@mikro-orm/core';
import { z } from 'zod';
import { systemDiskInput, type SystemDiskRule } from '#contracts/instances/disk-plan.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { IdOf } from '#platform/ids/kinds.ts';
import { sha256Digest } from '#platform/networks/download.ts';
import { isInDeletion } from '#platform/removal/deletion.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import { operationStub } from '#platform/graph/operation-stub.ts';
import type { ImageResolvers } from './generated/resolvers.ts';
import { refuseUnderVerification, type VerificationRecord } from './verification.ts';

const ImageSchema = defineEntity({
  name: 'Image',
  tableName: 'image',
  properties: (p) => ({
    ...resourceProperties<'image'>(p),
    name: p.string(),
    kind: p.string(),
    architecture: p.string(),
    url: p.text(),
    sha256: p.string(),
    sizeBytes: p.double().strictNullable(),
    growth: p.string(),
    systemDisk: p.json().$type<SystemDiskRule>().strictNullable(),
    kernelUrl: p.text().strictNullable(),
    initrdUrl: p.text().strictNullable(),
    verificationRecord: p.json().$type<VerificationRecord>().strictNullable(),
    formerVerification: p.json().$type<VerificationRecord>().strictNullable(),
    operationId: p.string().$type<IdOf<'operation'>>().strictNullable(),
    operationRequest: p.json().$type<unknown>().strictNullable(),
    heldSince: p.datetime(3).strictNullable(),
  }),
});

export class Image extends ImageSchema.class {}

ImageSchema.setClass(Image);

/** Other domains know all that an installation needs. */
export const image = resource<Image, ImageResolvers>('Image', {
  entity: Image,
  fact: ['name', 'architecture', 'kind', 'url', 'sha256', 'growth', 'systemDisk', 'kernelUrl', 'initrdUrl'],
  internal: ['verificationRecord', 'formerVerification', 'operationId', 'operationRequest', 'heldSince'],
  inputs: {
    sha256: sha256Digest,
    sizeBytes: z.int('must be a whole number of bytes').positive('must be more than 0'),
    systemDisk: systemDiskInput,
  },
  before({ before, after }) {
    if (before !== null && after === null) refuseUnderVerification(before, ['id']);
    if (before !== null && after !== null && before.url !== after.url) {
      refuseUnderVerification(before, ['url']);
      // Nothing was fetched from there yet.
      after.verificationRecord = null;
    }
    if (after === null || after.initrdUrl === null || after.kernelUrl !== null) return;
    throw new UserError('INVALID_INPUT', 'initrdUrl: needs kernelUrl beside it', { path: ['initrdUrl'] });
  },
  computed: {
    state: (row) => (isInDeletion(row) ? 'DELETING' : 'READY'),
    verification: ({ verificationRecord }) => verificationRecord && shownVerification(verificationRecord),
  },
});

function shownVerification({ state, operationId, checkedAt, found, failure }: VerificationRecord) {
  return {
    state,
    checkedAt,
    sha256: found?.sha256 ?? null,
    sizeBytes: found?.sizeBytes ?? null,
    failure,
    operation: operationStub(operationId),
  };
}
