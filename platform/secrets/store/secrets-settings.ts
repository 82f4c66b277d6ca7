import { z } from 'zod';
import { settingsFault } from '#platform/config/parse-config.ts';
import { readPem } from '#platform/config/read-pem.ts';
import type { Logger } from '#platform/telemetry/logger.ts';
import { fileStore } from './file-store.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { vaultStore } from './vault-store.ts';

const path = z
  .string()
  .regex(/^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+){0,9}$/, 'must be a path, without slashes around it');

/** Where a process reads secrets that its settings name by reference. */
export const secretsSettings = {
  /** Folder of secrets in files, for references `file:<name>`. */
  SECRETS_DIR: z.string().min(1).optional(),
  /** OpenBao or Vault, for references `vault:<name>#<field>`. */
  SECRETS_VAULT_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where its engine KV, version 2, is mounted. */
  SECRETS_VAULT_KV: path.default('secret'),
  /** Its namespace. */
  SECRETS_VAULT_NAMESPACE: z.string().min(1).max(500).optional(),
  /** PEM file of the CA that signed its certificate. */
  SECRETS_VAULT_CA: z.string().min(1).optional(),
  /** How this process logs in there: with a token, by AppRole, or as a service account of Kubernetes. */
  SECRETS_VAULT_AUTH: z.enum(['token', 'approle', 'kubernetes']).default('token'),
  /** Where that method is mounted; under its own name when absent. */
  SECRETS_VAULT_AUTH_MOUNT: path.optional(),
  /** Role id of AppRole, or role of Kubernetes. */
  SECRETS_VAULT_ROLE: z.string().min(1).max(200).optional(),
  /** File with the token, the secret id of AppRole, or the token of the service account; read again with each login. */
  SECRETS_VAULT_AUTH_FILE: z.string().min(1).optional(),
  /** How old a secret may be before it is read again, in seconds. */
  SECRETS_REFRESH_SECONDS: z.coerce.number().int().min(1).max(3_600).default(60),
} as const;

const schema = z.object(secretsSettings);

type Config = z.output<typeof schema>;

/** The stores that the settings name. */
export function secretsBy(config: Config, log: Logger): Secrets {
  const { SECRETS_DIR, SECRETS_VAULT_URL } = config;
  return createSecrets({
    stores: {
      ...(SECRETS_DIR !== undefined && { file: fileStore(SECRETS_DIR) }),
      ...(SECRETS_VAULT_URL !== undefined && {
        vault: vaultStore(vaultOptions(SECRETS_VAULT_URL, config, log)),
      }),
    },
    refreshSeconds: config.SECRETS_REFRESH_SECONDS,
    log,
  });
}

function vaultOptions(url: string, config: Config, log: Logger): Parameters<typeof vaultStore>[0] {
  const { SECRETS_VAULT_CA: ca, SECRETS_VAULT_AUTH: method, SECRETS_VAULT_ROLE: role } = config;
  const { SECRETS_VAULT_AUTH_FILE: file } = config;
  if (file === undefined)
    throw settingsFault('SECRETS_VAULT_AUTH_FILE: give it, as SECRETS_VAULT_URL is given');
  if (role === undefined && method !== 'token')
    throw settingsFault(`SECRETS_VAULT_ROLE: give it for ${method}`);
  return {
    url,
    mount: config.SECRETS_VAULT_KV,
    namespace: config.SECRETS_VAULT_NAMESPACE,
    ca: ca === undefined ? undefined : readPem('SECRETS_VAULT_CA', ca),
    auth: { method, mount: config.SECRETS_VAULT_AUTH_MOUNT ?? method, role: role ?? '', file },
    log,
  };
}
