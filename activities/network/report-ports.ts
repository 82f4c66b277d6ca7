import { randomUUID } from 'node:crypto';
import type { SwitchPort } from '#contracts/hardware/switch-ports.ts';
import { DevicePortsReportDocument } from '../generated/graph.ts';
import type { GraphClient } from '../graph/graph-client.ts';
import { throwRefusal } from '../graph/refusal.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';

/** Most ports of one report (devicePortsReport). */
const MOST_REPORTED = 1_000;

interface Observed {
  readonly deviceId: string;
  /** The provider that read them. */
  readonly source: string;
  readonly ports: readonly SwitchPort[];
}

/** Records ports as observed now. Each report has its own idempotency key, as what is read may differ. */
export async function reportPorts(graph: GraphClient, { deviceId, source, ports }: Observed): Promise<void> {
  const observedAt = new Date().toISOString();
  for (let at = 0; at < ports.length; at += MOST_REPORTED) {
    const { devicePortsReport } = await graph.execute(DevicePortsReportDocument, {
      input: {
        idempotencyKey: idempotencyKeyOf(`ports/${at}/${randomUUID()}`),
        deviceId,
        source,
        observedAt,
        ports: ports.slice(at, at + MOST_REPORTED).map(reportOf),
      },
    });
    throwRefusal(devicePortsReport.errors);
  }
}

/** The port as `devicePortsReport` accepts it; a trunk of all VLANs is reported without a list, as the switch has none. */
function reportOf({ name, enabled, linkUp, description, mtu, vlans }: SwitchPort) {
  return {
    name,
    configuration: {
      ...(enabled !== null && { enabled }),
      ...(linkUp !== null && { linkUp }),
      ...(description !== null && { description }),
      ...(mtu !== null && { mtu }),
      ...(vlans !== null && {
        mode: vlans.mode,
        ...(vlans.untaggedVid !== null && { untaggedVid: vlans.untaggedVid }),
        ...(vlans.taggedVids !== 'ALL' && { taggedVids: [...vlans.taggedVids] }),
      }),
    },
  };
}
