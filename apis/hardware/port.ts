import type { PortKind } from '#contracts/hardware/port-kinds.ts';

/**
 * A port of a device type, as it is stored and published: the first five members are always present, the
 * others where the file has them.
 */
export interface StoredPort {
  readonly name: string;
  readonly kind: PortKind;
  readonly type: string | null;
  readonly managementOnly: boolean;
  readonly rear: { readonly port: string; readonly position: number } | null;
  readonly label?: string;
  readonly description?: string;
  readonly enabled?: boolean;
  readonly poe?: boolean;
  readonly poeMode?: string;
  readonly poeType?: string;
  readonly maximumDraw?: number;
  readonly allocatedDraw?: number;
  readonly feedLeg?: string;
  readonly powerPort?: string;
  readonly color?: string;
  readonly positions?: number;
}
