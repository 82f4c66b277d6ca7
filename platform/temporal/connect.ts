import { Client, Connection } from '@temporalio/client';

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

/** A client that connects when it is first used, so that a process starts while Temporal is unavailable. */
export function connectTemporal(options: {
  readonly address: string;
  readonly namespace: string;
}): TemporalClient {
  const connection = Connection.lazy({ address: options.address, connectTimeout: '5 seconds' });
  return {
    client: new Client({ connection, namespace: options.namespace }),
    close: async () => await connection.close(),
  };
}
