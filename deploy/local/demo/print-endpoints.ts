import { relative } from 'node:path';
import { stackFilePath, type StackInfo } from '../stack-file.ts';
import { REPOSITORY } from '../repository.ts';
import type { Demo } from './demo-file.ts';

/** Where to go from here: addresses, and requests that work as pasted in another terminal in this folder. */
export function printEndpoints(info: StackInfo, dataDir: string, demo: Demo | undefined): string {
  const lines = [
    ...(info.console === undefined ? [] : [`Console      ${info.console}`]),
    `Graph        ${info.graphql}`,
    `Temporal UI  ${info.temporal.ui}`,
    `Everything   ${displayPath(stackFilePath(dataDir))} (addresses, tokens for admin, operator, member and viewer)`,
    `Logs         ${displayPath(`${dataDir}/logs`)}/`,
    '',
    'In another terminal, in this folder:',
    '',
    `${infra(dataDir)} list servers`,
    `${infra(dataDir)} --help`,
    '',
    'Or as a program asks:',
    '',
    tokenCommand(dataDir),
    '',
    curl(info, { query: SERVERS }),
  ];
  if (demo !== undefined) {
    const [imageId] = demo.imageIds;
    const input = {
      idempotencyKey: 'my-first-machine',
      tenantId: demo.tenantId,
      siteId: demo.siteId,
      imageId,
      hostname: 'web-2',
    };
    lines.push('', curl(info, { query: CREATE, variables: { in: input } }));
  }
  return [...lines, '', 'Ctrl-C ends every process and keeps the data.'].join('\n');
}

const SERVERS =
  '{ servers(first: 50) { nodes { name state powerState hardwareModel { vendor name } } totalCount } }';
const CREATE =
  'mutation($in: InstanceCreateInput!) { instanceCreate(input: $in) { instance { id state } operation { id temporalUrl } errors { code message } } }';

/** The command line, which finds the stack of this folder automatically. */
function infra(dataDir: string): string {
  const file = displayPath(stackFilePath(dataDir));
  return file === '.local/stack.json' ? 'npx infra' : `INFRA_STACK=${file} npx infra`;
}

function tokenCommand(dataDir: string): string {
  return `TOKEN=$(node -p "JSON.parse(fs.readFileSync('${displayPath(stackFilePath(dataDir))}')).tokens.admin")`;
}

function curl(info: StackInfo, body: unknown): string {
  const headers = `-H "authorization: Bearer $TOKEN" -H 'content-type: application/json'`;
  return `curl -s ${info.graphql} ${headers} -d '${JSON.stringify(body)}'`;
}

function displayPath(path: string): string {
  const inside = relative(REPOSITORY, path);
  return inside.startsWith('..') ? path : inside;
}
