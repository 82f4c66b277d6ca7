export interface Processor {
  readonly id: string;
  readonly name: string;
  readonly socket: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly cores: number;
  readonly threads: number;
  readonly maxSpeedMHz: number;
}

export interface MemoryModule {
  readonly id: string;
  readonly name: string;
  readonly locator: string;
  readonly manufacturer: string;
  readonly partNumber: string;
  readonly capacityMiB: number;
  readonly deviceType: string;
  readonly speedMHz: number;
}

export interface Drive {
  readonly id: string;
  readonly name: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly capacityBytes: number;
  readonly protocol: string;
  readonly revision: string;
}

/** A Storage resource with its drives. */
export interface StorageUnit {
  readonly id: string;
  readonly name: string;
  readonly controller: { readonly model: string; readonly firmware: string };
  readonly drives: readonly Drive[];
  /** Chassis that holds the drives' resources, where they are not below the Storage resource. */
  readonly backplane?: string;
}

export interface Port {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly speedMbps: number;
}

export interface PowerSupply {
  readonly id: string;
  readonly name: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly firmware: string;
  readonly capacityWatts: number;
}

export interface Firmware {
  readonly id: string;
  readonly name: string;
  readonly version: string;
}

/** The parts of a machine, with the ids its vendor gives them. */
export interface Hardware {
  readonly manufacturer: string;
  readonly model: string;
  readonly biosVersion: string;
  readonly processors: readonly Processor[];
  readonly memory: readonly MemoryModule[];
  readonly storage: readonly StorageUnit[];
  readonly ports: readonly Port[];
  readonly powerSupplies: readonly PowerSupply[];
  readonly firmware: readonly Firmware[];
  /** BIOS attributes and their values as shipped. */
  readonly biosAttributes: Readonly<Record<string, string | number>>;
}
