import { OptionError } from '#deploy/scripts/start-options.mjs';
import type { ProcessName } from './own-process.ts';

/** Settings of processes. */
export type Environment = Partial<Record<ProcessName, Readonly<Record<string, string>>>>;

type Given = Readonly<Record<string, string | undefined>>;

/** What the stack sets for its simulated fleet, and a person may set otherwise, with the processes that read it. */
const REPLACEABLE: Readonly<Record<string, readonly ProcessName[]>> = {
  BMC_NETWORKS: ['apis'],
  DEVICE_NETWORKS: ['apis'],
  IMAGE_NETWORKS: ['apis', 'boot', 'worker'],
  NETBOX_NETWORKS: ['apis'],
  WEBHOOK_NETWORKS: ['apis'],
  BMC_CA: ['worker'],
};

const VERIFIERS = ['apis', 'gateway', 'boot'] as const;
const CALLERS = ['dispatcher', 'worker'] as const;

/**
 * Settings that the stack decides and this environment decides otherwise. All others of the environment reach the
 * processes as they are: a process inherits the environment of `npm start`.
 */
export function givenSettings(env: Given, options: { readonly demo: boolean }): Environment {
  const environment: Partial<Record<ProcessName, Record<string, string>>> = {};
  const set = (process: ProcessName, values: Readonly<Record<string, string>>): void => {
    environment[process] = { ...environment[process], ...values };
  };
  for (const [name, processes] of Object.entries(REPLACEABLE)) {
    const value = env[name];
    if (isGiven(value)) for (const process of processes) set(process, { [name]: value });
  }
  const issuer = env['AUTH_ISSUER'];
  if (!isGiven(issuer)) {
    for (const name of ['AUTH_JWKS', 'AUTH_AUDIENCE', 'SERVICE_ISSUER'])
      if (isGiven(env[name]))
        throw fault(name, 'needs AUTH_ISSUER: without it the stack has an issuer of its own');
    return environment;
  }
  const ownToken = env['SERVICE_TOKEN'] ?? '';
  if (ownToken === '' && !isGiven(env['SERVICE_ISSUER']))
    throw fault('AUTH_ISSUER', 'needs SERVICE_ISSUER, from which dispatcher and worker get their tokens');
  if (options.demo)
    throw fault('AUTH_ISSUER', 'needs --no-demo: the demonstration has tokens of the own issuer');
  // An empty value removes what the stack would set; keys are then discovered at the issuer.
  const verifier = { AUTH_ISSUER: issuer, AUTH_JWKS: '', AUTH_AUDIENCE: '' };
  for (const process of VERIFIERS) {
    set(process, verifier);
    for (const name of ['AUTH_JWKS', 'AUTH_AUDIENCE']) set(process, { [name]: env[name] ?? '' });
  }
  for (const process of CALLERS) set(process, { SERVICE_TOKEN: ownToken });
  set('console', { CONSOLE_ISSUER: env['CONSOLE_ISSUER'] ?? issuer });
  return environment;
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function fault(name: string, message: string): OptionError {
  return new OptionError(`${name}: ${message} (docs/access.md).`);
}
