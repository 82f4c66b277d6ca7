/** The parts of answers to callers' documents that the scenarios look at. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly path?: readonly string[];
  readonly retryable?: boolean;
}

export interface Accepted {
  readonly operation: {
    readonly id: string;
    readonly kind?: string;
    readonly state?: string;
    readonly temporalUrl?: string;
  } | null;
  readonly instance?: { readonly id: string; readonly state?: string } | null;
  readonly server?: { readonly id: string; readonly state?: string } | null;
  readonly errors: readonly Refusal[];
}

export interface InstanceAnswer {
  readonly instance: {
    readonly id: string;
    readonly hostname: string;
    readonly state: string;
    readonly version: number;
    readonly server: { readonly id: string; readonly name: string; readonly state: string } | null;
    readonly addresses: {
      readonly nodes: readonly { readonly address: string; readonly block: { readonly prefix: string } }[];
    };
    readonly image: { readonly name: string } | null;
    readonly operation: { readonly id: string; readonly state: string } | null;
  } | null;
}

export interface StepAnswer {
  readonly name: string;
  readonly state: string;
  readonly attempt: number;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly message: string | null;
}

export interface OperationAnswer {
  readonly operation: {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly phase: string | null;
    readonly requestedBy: string | null;
    readonly startedAt: string | null;
    readonly finishedAt: string | null;
    readonly failure: {
      readonly code: string;
      readonly message: string;
      readonly step: string | null;
    } | null;
    readonly steps: readonly StepAnswer[];
    readonly instance: { readonly id: string; readonly state: string } | null;
    readonly server: { readonly id: string; readonly name: string; readonly state: string } | null;
  } | null;
}

export interface ServersAnswer {
  readonly servers: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly state: string;
      readonly powerState: string;
      readonly bmc: { readonly address: string; readonly provider: string };
      readonly hardwareModel: { readonly vendor: string; readonly name: string } | null;
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number;
  };
}

interface Named {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
}

export interface OverviewAnswer {
  readonly tenants: Named;
  readonly sites: Named;
  readonly images: Named;
  readonly ipBlocks: {
    readonly nodes: readonly {
      readonly id: string;
      readonly prefix: string;
      readonly available: number | null;
    }[];
  };
  readonly profiles: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly approvalRequired: boolean;
    }[];
  };
}

export interface ApprovalAnswer {
  readonly operation: {
    readonly approval: {
      readonly planHash: string;
      readonly state: string;
      readonly expiresAt: string | null;
    } | null;
    readonly plan: {
      readonly steps: readonly { readonly name: string; readonly irreversible: boolean }[];
    } | null;
  } | null;
}
