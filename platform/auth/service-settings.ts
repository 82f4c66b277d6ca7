import { z } from 'zod';
import { jsonSetting } from '#platform/config/json-setting.ts';
import { settingsFault } from '#platform/config/parse-config.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { secretReference } from '#platform/secrets/store/reference.ts';
import type { Secrets } from '#platform/secrets/store/secrets.ts';
import { readSecret, tokenRequest } from './issued-tokens.ts';
import { renewingTokens, staticToken, type TokenSource } from './token-source.ts';

/** How one of the platform's own processes gets the token with which it calls the graph and the boot service. */
export const serviceSettings = {
  /** A token that is used while the process runs; in place of SERVICE_ISSUER. */
  SERVICE_TOKEN: z.string().min(1).optional(),
  /** The OpenID Connect provider that issues this process's tokens, which are renewed. */
  SERVICE_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  /** The process's client id there. */
  SERVICE_CLIENT_ID: z.string().min(1).max(200).optional(),
  /** File with the client's secret, read again with each request; a public client when absent. */
  SERVICE_CLIENT_SECRET_FILE: z.string().min(1).optional(),
  /** The client's secret in a store, as `file:<name>` or `vault:<name>#<field>`; in place of SERVICE_CLIENT_SECRET_FILE. */
  SERVICE_CLIENT_SECRET: secretReference.optional(),
  /** File with the process's own token (as Kubernetes mounts one), which is exchanged by RFC 8693; read again with each request. */
  SERVICE_SUBJECT_TOKEN_FILE: z.string().min(1).optional(),
  /** Further parameters of the request for a token, as JSON, e.g. `{"resource": "urn:infratographer"}`. */
  SERVICE_PARAMETERS: jsonSetting(
    z.record(z.string().min(1).max(100), z.string().max(2_000)),
    '{"<parameter>": "<value>"}',
  ).default({}),
} as const;

const schema = z.object(serviceSettings);

/** The token of this process, by its settings. */
export function serviceTokens(config: z.output<typeof schema>, secrets: Secrets, log: Logger): TokenSource {
  const { SERVICE_TOKEN, SERVICE_ISSUER, SERVICE_CLIENT_ID } = config;
  if ((SERVICE_TOKEN === undefined) === (SERVICE_ISSUER === undefined))
    throw settingsFault('SERVICE_TOKEN: give it, or SERVICE_ISSUER; one of the two');
  if (SERVICE_TOKEN !== undefined) return staticToken(SERVICE_TOKEN);
  if (SERVICE_ISSUER === undefined || SERVICE_CLIENT_ID === undefined)
    throw settingsFault('SERVICE_CLIENT_ID: give it, as SERVICE_ISSUER is given');
  const { SERVICE_CLIENT_SECRET: reference, SERVICE_CLIENT_SECRET_FILE: file } = config;
  if (reference !== undefined && file !== undefined)
    throw settingsFault('SERVICE_CLIENT_SECRET: give it, or SERVICE_CLIENT_SECRET_FILE; one of the two');
  const hasSecret = reference !== undefined || file !== undefined;
  if (!hasSecret && config.SERVICE_SUBJECT_TOKEN_FILE === undefined)
    throw settingsFault(
      'SERVICE_CLIENT_SECRET: give it, or SERVICE_SUBJECT_TOKEN_FILE; the process proves itself by one of them',
    );
  const read = async (): Promise<string> =>
    reference === undefined ? await readSecret(file ?? '') : (await secrets.read(reference)).value;
  const request = tokenRequest({
    issuer: SERVICE_ISSUER,
    clientId: SERVICE_CLIENT_ID,
    ...(hasSecret && { secret: read }),
    subjectTokenFile: config.SERVICE_SUBJECT_TOKEN_FILE,
    parameters: config.SERVICE_PARAMETERS,
  });
  return renewingTokens(request, log);
}
