import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { BalancerOrigin, BalancerPool, BalancerPort } from '#contracts/hardware/balancer.ts';
import type { DesiredBalancer } from '../capabilities/balancing.ts';
import type { HaproxyConfig } from './config.ts';
import { refusal } from './failure.ts';

/** Longest file of one load balancer. */
const LONGEST = 1_000_000;

const BALANCE: Readonly<Record<BalancerPool['balancing'], string>> = {
  ROUND_ROBIN: 'balance roundrobin',
  LEAST_CONNECTIONS: 'balance leastconn',
  SOURCE_ADDRESS: 'balance source\n  hash-type consistent',
};

/** Ids of resources; HAProxy's names may have these characters, and the colon. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a text may be part of a section's name, and of a file's. */
export function isResourceId(text: string): boolean {
  return ID.test(text);
}

/** Begins the names of sections that are none of a port. */
const OURS = 'infratographer';

/**
 * The configuration of a load balancer as a file of HAProxy. Sections and servers are named by ids, addresses are
 * checked, and names that people choose are in comments alone, so that no text of a caller can become a keyword. The last section
 * has no use but its name, which identifies the file: HAProxy lists it for the configuration that runs.
 */
export function renderBalancer(want: DesiredBalancer, config: HaproxyConfig): string {
  const { id, name, addresses, ports, pools } = want;
  const refuse = (message: string, code: 'INVALID_ARGUMENT' | 'UNSUPPORTED' = 'INVALID_ARGUMENT') =>
    refusal(config.masterSocket, message, code);
  const checkId = (text: string): string => {
    if (isResourceId(text)) return text;
    throw refuse(`${JSON.stringify(text)} is not the id of a resource`);
  };
  const endpoint = (address: string, port: number): string => {
    // A zone (fe80::1%eth0) is one of the host, which is not known where the address was recorded.
    const family = address.includes('%') ? 0 : isIP(address);
    if (family === 0) throw refuse(`${JSON.stringify(address)} is not an IP address`);
    return family === 6 ? `[${address}]:${port}` : `${address}:${port}`;
  };
  checkId(id);
  if (addresses.length === 0)
    throw refuse(
      `The load balancer ${name} has no address. Assign one to it (ipAddressReserve with assignedTo)`,
    );
  const byId = new Map(pools.map((pool) => [pool.id, pool]));
  const base = `${OURS}:${id}`;

  function server({ id: originId, target, portNumber, active, weight, name: given }: BalancerOrigin): string {
    const place = endpoint(target, portNumber);
    const why = config.originNetworks.refusalOf(`http://${place}`);
    if (why !== null) throw refuse(`The target ${target} of the origin ${given} ${why}`);
    const checks = `check inter ${config.healthCheckMs}ms${active ? '' : ' disabled'}`;
    return `  server ${checkId(originId)} ${place} weight ${weight} ${checks} # ${comment(given)}`;
  }

  function portSections({ number, name: given, protocol, poolIds }: BalancerPort): string[] {
    if (protocol !== 'TCP')
      throw refuse(
        `HAProxy does not balance UDP. Remove UDP port ${number} from the load balancer, or choose another provider`,
        'UNSUPPORTED',
      );
    const used = poolIds.map((poolId) => {
      const pool = byId.get(poolId);
      if (pool !== undefined) return { pool, section: `${id}:${number}:${checkId(poolId)}` };
      throw refuse(`Port ${number} uses the pool ${poolId}, which does not exist`);
    });
    const [first] = used;
    const binds = addresses.map(
      (one) =>
        `  bind ${endpoint(config.hostAddresses[one] ?? one, number)}${config.transparent ? ' transparent' : ''}`,
    );
    // Where no pool has an origin in service, the first one answers, and its checks decide.
    const choices =
      used.length < 2
        ? []
        : used.map(({ section }) => `  use_backend ${section} if { nbsrv(${section}) gt 0 }`);
    return [
      [
        `frontend ${id}:${number} from ${base} # ${comment(given ?? '')}`,
        ...binds,
        ...choices,
        `  default_backend ${first?.section ?? `${id}:${number}:none`}`,
      ].join('\n'),
      ...(first === undefined ? [`backend ${id}:${number}:none from ${base}`] : []),
      ...used.map(({ pool, section }) =>
        [
          `backend ${section} from ${base} # ${comment(pool.name)}`,
          `  ${BALANCE[pool.balancing]}`,
          ...pool.origins.map(server),
        ].join('\n'),
      ),
    ];
  }

  const body = [
    `# The load balancer ${comment(name)}. Infratographer writes this file; changes to it are lost.`,
    [
      `defaults ${base}`,
      '  mode tcp',
      ...(config.log ? ['  log global', '  option tcplog'] : []),
      `  timeout connect ${config.connectTimeoutMs}ms`,
      `  timeout client ${config.idleTimeoutMs}ms`,
      `  timeout server ${config.idleTimeoutMs}ms`,
    ].join('\n'),
    ...ports.flatMap(portSections),
  ].join('\n\n');
  const text = `${body}\n\nbackend ${base}:${sumOf(withoutComments(body))} from ${base}\n`;
  if (text.length <= LONGEST) return text;
  throw refuse(
    `The configuration of ${name} is longer than ${LONGEST} characters. Divide it among several load balancers`,
  );
}

function sumOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 32);
}

/** A file as HAProxy reads it. Names are in comments alone, so that a new name needs no reload. */
export function withoutComments(text: string): string {
  return text.replaceAll(/ *#.*$/gm, '');
}

/** The digest in a file of the load balancer; undefined where it is no such file. */
export function digestIn(id: string, text: string): string | undefined {
  return new RegExp(`^backend ${OURS}:${RegExp.escape(id)}:([0-9a-f]{32}) `, 'm').exec(text)?.[1];
}

/** The digest in the name of a section of the load balancer; undefined for other sections. */
export function digestOfSection(id: string, section: string): string | undefined {
  return section.startsWith(`${OURS}:${id}:`) ? section.slice(OURS.length + id.length + 2) : undefined;
}

/** The addresses and ports on which a file listens. */
export function bindsIn(text: string): { readonly host: string; readonly port: number }[] {
  return [...text.matchAll(/^ {2}bind \[?([0-9a-f.:]+?)\]?:([0-9]+)(?: transparent)?$/gim)].map(
    ([, host = '', port]) => ({ host, port: Number(port) }),
  );
}

/** A name for a comment, without line ends and characters that HAProxy's parser interprets. */
function comment(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} ._@/+-]/gu, '?').slice(0, 63) || '-';
}
