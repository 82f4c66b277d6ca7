import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '#deploy/local/binaries/run.ts';
import { csdlFiles } from './csdl.ts';
import { pythonVenv } from './python.ts';

/** DMTF's validators with their schema files, and Redfish clients of other projects. */
export interface RedfishPeers {
  /** Path of a program. */
  bin(name: string): string;
  /** Folder of the CSDL files. */
  readonly schemas: string;
}

/** A Redfish service to be checked. */
export interface RedfishTarget {
  readonly url: string;
  /** Path of the PEM file of its authority. */
  readonly ca: string;
  readonly username: string;
  readonly password: string;
}

/** What a validator says of a service. */
export interface Verdict {
  /** How many checks it passed. None means that nothing was checked. */
  readonly passed: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly uri: string;
  /** The assertion of the protocol validator, or the path of a property, e.g. `Fans/0/@odata.id`. */
  readonly what: string;
  readonly message: string;
}

const PACKAGES = [
  'redfish-protocol-validator==1.3.2',
  'redfish-service-validator==3.1.8',
  'redfish==3.4.2',
  'redfishtool==1.1.8',
  'sushy==5.14.0',
];

const VALIDATE_MS = 300_000;
const CLIENT_MS = 60_000;

/** DMTF's service validator without its spreadsheet, which is not needed here and takes five times as long as the checks. */
const SERVICE_VALIDATOR = `
from redfish_service_validator import console_scripts, report
report.xlsx_report = lambda *_: None
console_scripts.main()
`;

/** A CA bundle of the environment would beat the one we name, and a proxy would get in between. */
const environment = Object.fromEntries(
  ['REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].map(
    (name) => [name, ''],
  ),
);

/** Installs the peers on the first call. Says what is missing where the machine cannot. */
export async function redfishPeers(): Promise<RedfishPeers | { readonly missing: string }> {
  const venv = await pythonVenv('redfish', PACKAGES);
  if ('missing' in venv) return venv;
  const files = await csdlFiles();
  return 'missing' in files ? files : { bin: venv.bin, schemas: files.folder };
}

/** Runs the protocol validator: whether the service speaks as DSP0266 says. It changes accounts and sessions. */
export async function validateProtocol(peers: RedfishPeers, target: RedfishTarget): Promise<Verdict> {
  return await withFolder(async (folder) => {
    const args = ['-r', target.url, '-u', target.username, '-p', target.password, '--ca-bundle', target.ca];
    const report = ['--avoid-http-redirect', '--report-dir', folder, '--report-type', 'tsv'];
    const output = await outputOf(peers.bin('rf_protocol_validator'), [...args, ...report]);
    const file = (await readdir(folder)).find((name) => name.endsWith('.tsv'));
    if (file === undefined) throw new Error(`the protocol validator wrote no report: ${output}`);
    const rows = (await readFile(join(folder, file), 'utf8')).split('\n').map((line) => line.split('\t'));
    return {
      passed: rows.filter((row) => row[4] === 'PASS').length,
      failures: rows
        .filter((row) => row[4] === 'FAIL')
        .map(([what = '', , , uri = '', , message = '']) => ({ what, uri, message })),
    };
  });
}

/** Runs the service validator: whether each resource is as its schema says. It only reads. */
export async function validateService(peers: RedfishPeers, target: RedfishTarget): Promise<Verdict> {
  return await withFolder(async (folder) => {
    const args = ['-r', target.url, '-u', target.username, '-p', target.password, '--authtype', 'Basic'];
    const files = ['--schema_directory', peers.schemas, '--skipschema', '--logdir', folder];
    const output = await outputOf(peers.bin('python'), ['-c', SERVICE_VALIDATOR, ...args, ...files]);
    const passed = /^\|\s+(\d+)\s+\|/m.exec(output)?.[1];
    if (passed === undefined) throw new Error(`the service validator did not finish: ${output}`);
    const logs = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.log'));
    const texts = await Promise.all(logs.map((name) => readFile(join(folder, name), 'utf8')));
    return { passed: Number(passed), failures: texts.flatMap(failuresOf) };
  });
}

/** Its log names a resource when it begins with it, and then what is wrong in it. */
function failuresOf(log: string): Failure[] {
  let uri = '';
  return log.split('\n').flatMap((line) => {
    uri = / - Validating (\S+?)\.\.\.$/.exec(line)?.[1] ?? uri;
    const failure = / - FAIL - (?:\/(\S+) \(.*?\): )?(.+)$/.exec(line);
    return failure === null ? [] : [{ uri, what: failure[1] ?? '', message: failure[2] ?? '' }];
  });
}

/** Runs a Python program with the clients' libraries; answers what it printed. */
export async function runPython(
  peers: RedfishPeers,
  program: string,
  args: readonly string[],
): Promise<string> {
  return await run(peers.bin('python'), ['-c', program, ...args], { timeoutMs: CLIENT_MS, environment });
}

/** Runs redfishtool; answers what it printed. */
export async function runRedfishtool(
  peers: RedfishPeers,
  target: RedfishTarget,
  args: readonly string[],
): Promise<string> {
  const host = new URL(target.url).host;
  const login = ['-r', host, '-u', target.username, '-p', target.password, '-S', 'Always', '-A', 'Basic'];
  return await run(peers.bin('redfishtool'), [...login, ...args], { timeoutMs: CLIENT_MS, environment });
}

/** A validator ends with 1 when it found something, which is no failure of its own: its report says which. */
async function outputOf(program: string, args: readonly string[]): Promise<string> {
  try {
    return await run('/bin/sh', ['-c', '"$@" || true', 'sh', program, ...args], {
      timeoutMs: VALIDATE_MS,
      environment,
    });
  } catch (cause) {
    throw new Error(`${program} could not be run`, { cause });
  }
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'redfish-validator-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
