import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { jsonSetting } from '#platform/config/json-setting.ts';
import type { ConfiguredProvider } from '../configured-provider.ts';
import { PROVIDER_API, type ProviderDefinition } from '../provider.ts';
import { withProviderErrors } from './provider-errors.ts';

/** A provider that is an npm package. */
export interface ProviderPackage {
  /** Name of the package. */
  readonly package: string;
  /** Folder whose `node_modules` contains it. */
  readonly from: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const packages = z
  .array(
    z.strictObject({
      package: z
        .string()
        .regex(/^(@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/, 'the name of an npm package'),
      from: z.string().default('.'),
      settings: z.record(z.string(), z.unknown()).default({}),
    }),
  )
  .max(50);

/** The setting: packages as JSON. */
export const providerPackages = jsonSetting(packages, '[{"package": "provider-acme"}]').default([]);

const definition = z.object({
  api: z.number(),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, 'lower-case letters, digits and hyphens'),
  description: z.string(),
  config: z.custom<ProviderDefinition<unknown>['config']>(
    (value) => typeof value === 'object' && value !== null && '~standard' in value,
    'a Standard Schema',
  ),
  create: z.custom<ProviderDefinition<unknown>['create']>(
    (value) => typeof value === 'function',
    'a function',
  ),
});

/** Loads the provider that a package exports as `provider`. Fails with the package's name and what is wrong with it. */
export async function loadProvider({
  package: name,
  from,
  settings,
}: ProviderPackage): Promise<ConfiguredProvider> {
  const loaded = await importPackage(name, from);
  const { provider } = loaded as { readonly provider?: unknown };
  const checked = definition.safeParse(provider);
  if (!checked.success) {
    const faults = checked.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'provider'}: ${message}`,
    );
    throw new Error(
      `the package ${name} must export a provider definition as "provider": ${faults.join('; ')}`,
    );
  }
  const { api, id } = checked.data;
  const own = provider as ProviderDefinition<unknown>;
  if (api !== PROVIDER_API) {
    throw new Error(
      `the package ${name} was built for version ${api} of the contract, this is ${PROVIDER_API}: install another version of it`,
    );
  }
  return {
    definition: {
      ...own,
      // As a method, which may use `this`.
      create: async (config) => withProviderErrors(id, await own.create(config)),
    },
    config: settings,
  };
}

async function importPackage(name: string, from: string): Promise<unknown> {
  let path: string;
  try {
    path = createRequire(join(resolve(from), 'package.json')).resolve(name);
  } catch (error) {
    throw new Error(`there is no npm package ${name} in ${resolve(from)}: install it there`, {
      cause: error,
    });
  }
  try {
    return await import(pathToFileURL(path).href);
  } catch (error) {
    throw new Error(`the package ${name} cannot be loaded`, { cause: error });
  }
}
