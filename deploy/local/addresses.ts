import type { Keys } from './keys.ts';
import { postgresUrl } from './parts/postgres.ts';
import type { Ports } from './ports.ts';

/** Servers that run elsewhere already; none is started for what is named here. */
export interface ExternalServers {
  readonly databaseUrl?: string | undefined;
  readonly natsUrl?: string | undefined;
  /** Temporal frontend, `host:port`. */
  readonly temporalAddress?: string | undefined;
  readonly temporalUiUrl?: string | undefined;
}

/** How everything in the stack is reached. */
export interface Addresses {
  readonly database: string;
  readonly nats: string;
  readonly temporal: string;
  readonly temporalUi: string;
  readonly graph: string;
  /** The graph of the platform's own processes. */
  readonly internalGraph: string;
  readonly apis: string;
  readonly boot: string;
  readonly simulatorControl: string;
  readonly mirror: string;
  readonly console: string;
  /** Where people sign in to the console. */
  readonly signIn: string;
}

export function addressesOf(ports: Ports, keys: Keys, external: ExternalServers): Addresses {
  const local = (port: number): string => `http://127.0.0.1:${port}`;
  return {
    database: external.databaseUrl ?? postgresUrl({ port: ports.postgres, password: keys.postgresPassword }),
    nats: external.natsUrl ?? `nats://127.0.0.1:${ports.nats}`,
    temporal: external.temporalAddress ?? `127.0.0.1:${ports.temporal}`,
    temporalUi:
      external.temporalUiUrl ?? local(external.temporalAddress === undefined ? ports['temporal-ui'] : 8233),
    graph: `${local(ports.gateway)}/graphql`,
    internalGraph: `${local(ports['gateway-internal'])}/graphql`,
    apis: local(ports.apis),
    boot: local(ports.boot),
    simulatorControl: local(ports['simulator-control']),
    mirror: local(ports.mirror),
    console: local(ports.console),
    signIn: local(ports['sign-in']),
  };
}

/** Whether the server of this name is not one of the stack. */
export function isExternal(name: string, external: ExternalServers): boolean {
  return (
    (name === 'postgres' && external.databaseUrl !== undefined) ||
    (name === 'nats' && external.natsUrl !== undefined) ||
    (name === 'temporal' && external.temporalAddress !== undefined)
  );
}
