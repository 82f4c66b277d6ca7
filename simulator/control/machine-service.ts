import type { Service } from '../exchange.ts';
import type { FleetMember } from '../fleet.ts';
import type { Document } from '../models/model.ts';
import type { Answer, ServiceRequest } from '../redfish/answer.ts';
import { BootInput, PowerInput } from '#contracts/simulator/machine.ts';
import { inventoryOf, systemOf } from './machine-view.ts';
import { check, problem } from './problem.ts';

/** The resource of a machine that a path names: `/hosts/<name>/<resource>`. */
const RESOURCE = /^\/hosts\/([^/]+)\/([^/]+)\/?$/;

type Handlers = Readonly<Record<string, (member: FleetMember, body: Document) => Answer>>;

const resources: Readonly<Record<string, Handlers>> = {
  system: { GET: (member) => ({ status: 200, body: systemOf(member) }) },
  inventory: { GET: (member) => ({ status: 200, body: inventoryOf(member) }) },
  power: { POST: resetPower },
  boot: { PUT: setBoot },
};

/**
 * A machine without the cost and the quirks of its BMC's protocol: power, boot override and inventory by plain HTTP,
 * each request with the BMC's user and password (Basic). A password that is wrong counts as it does at the BMC.
 */
export const machineService: Service = {
  headers: {},
  prefix: '/control',
  answer: (member, request) => refusedLogin(member, request) ?? answer(member, request),
  refuse: (_, status) => refusal(status, 'made to fail by a fault', null),
};

/** Name of the machine that a request to the control API is about, if it is about the machine itself. */
export function machineNameOf(path: string): string | undefined {
  return RESOURCE.exec(path)?.[1];
}

function refusedLogin({ access }: FleetMember, request: ServiceRequest): Answer | undefined {
  if (access.locked) return refusal(423, 'the account is locked after too many bad logins', null);
  const authorization = request.header('authorization');
  if (access.who({ token: undefined, authorization }) !== undefined) return undefined;
  const headers = { 'www-authenticate': 'Basic realm="simulator"' };
  return { ...refusal(401, 'the user or the password is wrong, or not given', null), headers };
}

function answer(member: FleetMember, { method, path, body }: ServiceRequest): Answer {
  const handlers = resources[RESOURCE.exec(path)?.[2] ?? ''];
  if (handlers === undefined) return refusal(404, `there is no ${path}`, null);
  const handle = handlers[method];
  if (handle !== undefined) return handle(member, body ?? {});
  const headers = { allow: Object.keys(handlers).join(', ') };
  return { ...refusal(405, `${method} is not possible here`, null), headers };
}

function resetPower({ machine }: FleetMember, body: Document): Answer {
  const input = check(PowerInput, body);
  if ('error' in input) return { status: 400, body: { ...input } };
  return { status: 204, effect: machine.reset(input.value.reset) };
}

function setBoot({ machine }: FleetMember, body: Document): Answer {
  const input = check(BootInput, body);
  if ('error' in input) return { status: 400, body: { ...input } };
  const { enabled, target, seen } = input.value;
  const current = machine.state.override;
  if (seen !== undefined && (seen.enabled !== current.enabled || seen.target !== current.target)) {
    return refusal(412, `the override is ${current.target} (${current.enabled}) by now`, 'seen');
  }
  machine.setOverride({ enabled, target, mode: current.mode });
  return { status: 204, effect: true };
}

function refusal(status: number, message: string, path: string | null): Answer {
  return { status, body: { ...problem(message, path) } };
}
