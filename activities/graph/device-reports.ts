import type { DeviceReports } from '#contracts/activities/network-activities.ts';
import { ReportNetworkDeviceDocument } from '../generated/graph.ts';
import { idempotencyKeyOf } from '../idempotency-key.ts';
import type { GraphClient } from './graph-client.ts';
import { throwRefusal } from './refusal.ts';

/** Reports of operations on network devices. */
export function createDeviceReports(graph: GraphClient): DeviceReports {
  return {
    async endDeviceOperation({ operation: { operationId } }, { outcome, failure }) {
      const { networkDeviceReport } = await graph.execute(ReportNetworkDeviceDocument, {
        input: {
          idempotencyKey: idempotencyKeyOf('device/END'),
          operationId,
          action: 'END',
          outcome,
          failure,
        },
      });
      throwRefusal(networkDeviceReport.errors);
    },
  };
}
