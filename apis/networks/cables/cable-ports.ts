import { roleRefusal } from '#platform/auth/access.ts';
import { UserError } from '#platform/errors/user-error.ts';
import type { Change } from '#platform/resource/declaration.ts';
import type { Cable } from '../entities/cable.ts';
import { DevicePort } from '../entities/device-port.ts';

/** Throws a refusal unless the caller may join these two ports, and they fit and have no cable. */
export async function requireFittingPorts(change: Change<Cable>, { portAId, portBId }: Cable): Promise<void> {
  const { em } = change.tx;
  const { access } = change.context;
  const path = ['portBId'];
  if (portAId === portBId) {
    throw new UserError('INVALID_INPUT', 'A cable joins two ports. Give another one for portBId.', { path });
  }
  // The kernel has locked both.
  const a = await em.findOneOrFail(DevicePort, { id: portAId });
  const b = await em.findOneOrFail(DevicePort, { id: portBId });
  if (!(await access.may('operator', b.tenantId))) throw roleRefusal('operator', 'devicePort', path);
  const [fit]: { fits: boolean }[] = await em.execute('select ports_fit(?, ?) as fits', [a.kind, b.kind]);
  if (fit?.fits !== true) {
    const message = `A port of the kind ${b.kind} does not fit one of the kind ${a.kind}. See the type Cable for those that fit.`;
    throw new UserError('INVALID_INPUT', message, { path });
  }
  const taken = await refuseTakenPorts(change);
  if (taken !== undefined) throw taken;
}

/** The refusal of a cable between ports of which one has another already, if one has. */
export async function refuseTakenPorts({
  after,
  tx: { em },
  context: { access },
}: Change<Cable>): Promise<UserError | undefined> {
  if (after === null) return undefined;
  const [end]: { portId: string; cableId: string; tenantId: string }[] = await em.execute(
    `select port_id as "portId", cable_id as "cableId", cable.tenant_id as "tenantId"
     from cable_end join cable on cable.id = cable_id
     where port_id in (?, ?) and cable_id <> ? order by port_id = ? desc limit 1`,
    [after.portAId, after.portBId, after.id, after.portAId],
  );
  if (end === undefined) return undefined;
  const { portId, cableId, tenantId } = end;
  const isVisible = await access.may('viewer', tenantId);
  const holder = isVisible ? `the cable ${cableId}` : 'a cable of another tenant';
  return new UserError(
    'CONFLICT',
    `The port ${portId} has ${holder} already. Delete that one, or take another port.`,
    {
      path: [portId === after.portAId ? 'portAId' : 'portBId'],
      ...(isVisible ? { holder: cableId } : {}),
    },
  );
}
