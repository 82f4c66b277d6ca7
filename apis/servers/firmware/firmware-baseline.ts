import { defineEntity } from '@mikro-orm/core';
import { z } from 'zod';
import { UserError } from '#platform/errors/user-error.ts';
import { downloadUrl, sha256Digest } from '#platform/networks/download.ts';
import { resource } from '#platform/resource/declaration.ts';
import { resourceProperties } from '#platform/resource/entity.ts';
import { lineText } from '#platform/text/inputs.ts';
import type { BaselineEntry } from '#contracts/servers/requests.ts';

const FirmwareBaselineSchema = defineEntity({
  name: 'FirmwareBaseline',
  tableName: 'firmware_baseline',
  properties: (p) => ({
    ...resourceProperties<'firmwareBaseline'>(p),
    name: p.string(),
    vendor: p.string().strictNullable(),
    model: p.string().strictNullable(),
    entries: p.json().$type<readonly BaselineEntry[]>(),
  }),
});

/** Desired firmware of machines. */
export class FirmwareBaseline extends FirmwareBaselineSchema.class {}
FirmwareBaselineSchema.setClass(FirmwareBaseline);

const word = lineText(200);

const entry = z.object({
  component: word,
  version: word,
  // The input of a workflow is kept as plain text: a query may be a signature, which opens what it is for.
  imageUrl: downloadUrl.refine(
    (text) => !text.includes('?'),
    'must not hold a query, which may be a signature and would stand in histories',
  ),
  sha256: sha256Digest,
});

const entries = z
  .array(entry)
  .min(1, 'must name a component')
  .max(100, 'must be at most 100 components')
  .refine(
    (all) => new Set(all.map(({ component }) => component)).size === all.length,
    'must name each component once',
  );

/** An update that was asked for with a baseline has a copy of it. */
export const firmwareBaseline = resource<FirmwareBaseline>('FirmwareBaseline', {
  entity: FirmwareBaseline,
  fact: ['name', 'vendor', 'model'],
  inputs: { vendor: word, model: word, entries },
  before({ after }) {
    if (after === null || after.model === null || after.vendor !== null) return;
    throw new UserError('INVALID_INPUT', 'model: needs vendor beside it', { path: ['model'] });
  },
});
