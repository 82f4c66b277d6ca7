// The types shipped with redfish-client 0.5.4 import without extensions, so under `nodenext` they all become `any`.
// This declares what is used of it, as its code behaves. `pino` is bundled into it; it accepts any logger of that shape.
declare module 'redfish-client' {
  export interface Logger {
    child(bindings: Record<string, unknown>): Logger;
    debug(...values: unknown[]): void;
    info(...values: unknown[]): void;
    warn(...values: unknown[]): void;
    error(...values: unknown[]): void;
  }

  /** Dell iDRAC; also the nearest to the standard, since the base class itself is not exported. */
  export class iDRACRedfishClient {
    constructor(host: string, username: string, password: string, logger?: Logger);
    protected readonly baseUrl: string;
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the signature is redfish-client's
    protected customFetch<T>(
      url: string,
      init?: RequestInit,
      withSessionToken?: boolean,
    ): Promise<{ data: T; headers: Headers }>;
    getRedfishSessionUri(): Promise<string>;
    getSessionToken(): Promise<string>;
    closeSession(): Promise<void>;
    isAvailable(): Promise<boolean>;
    getSystemInfo(systemId?: string, refresh?: boolean): Promise<Record<string, unknown>>;
    getSystemPowerState(systemId?: string): Promise<string>;
    setNextBootDevice(systemId: string | undefined, target: string, once: boolean): Promise<boolean>;
    setVirtualMediaAsNextBootDevice(...values: unknown[]): Promise<boolean>;
    waitForTaskCompletion(taskUri: string): Promise<boolean>;
  }
}
