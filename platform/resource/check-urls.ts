import { UserError, UserErrors } from '#platform/errors/user-error.ts';
import type { AllowedNetworks } from '#platform/networks/allowed-networks.ts';
import type { ResourceMap } from './declaration.ts';
import type { FieldValues } from './input-schema.ts';
import type { WriteOptions } from './lock-resource.ts';
import type { FieldModel } from './model.ts';

/** Throws one refusal for each URL that leads where machines must not fetch from. */
export function checkUrls({ resource, downloadNetworks }: WriteOptions, values: FieldValues): void {
  const faults = urlsOf(resource.fields, values, []).flatMap(({ url, path }) => {
    const refusal = downloadNetworks?.refusalOf(url) ?? null;
    return refusal === null
      ? []
      : [new UserError('INVALID_INPUT', `${path.join('.')} ${refusal}.`, { path })];
  });
  if (faults.length > 0) throw new UserErrors(faults);
}

/** Throws where resources have URLs, and the domain has no setting of the networks that are allowed. */
export function requireNetworks(resources: ResourceMap, networks: AllowedNetworks | undefined): void {
  const unchecked = [...resources.values()].filter(({ fields }) => hasUrl(fields));
  if (networks !== undefined || unchecked.length === 0) return;
  throw new Error(`Give downloadNetworks: ${unchecked.map(({ name }) => name).join(', ')} has URLs`);
}

function hasUrl(fields: readonly FieldModel[]): boolean {
  return fields.some(({ isUrl, object }) => isUrl || (object !== undefined && hasUrl(object.fields)));
}

interface GivenUrl {
  readonly url: string;
  readonly path: readonly string[];
}

function urlsOf(
  fields: readonly FieldModel[],
  values: FieldValues,
  path: readonly string[],
): readonly GivenUrl[] {
  return fields.flatMap((field) => {
    const value = values[field.property];
    if (!Array.isArray(value)) return urlsIn(field, value, [...path, field.property]);
    return value.flatMap((one: unknown, index) =>
      urlsIn(field, one, [...path, field.property, String(index)]),
    );
  });
}

function urlsIn({ isUrl, object }: FieldModel, value: unknown, path: readonly string[]): readonly GivenUrl[] {
  if (isUrl && typeof value === 'string') return [{ url: value, path }];
  if (object === undefined || typeof value !== 'object' || value === null) return [];
  return urlsOf(object.fields, value as FieldValues, path);
}
