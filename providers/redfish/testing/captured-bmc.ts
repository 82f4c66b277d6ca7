import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isObject, link, object } from '../json.ts';
import { startScriptedBmc } from './scripted-bmc.ts';
import type { ReceivedRequest, ScriptedResponse, ScriptedBmc } from './scripted-bmc.ts';

export type Capture = Readonly<Record<string, unknown>>;

/** Where the captures lie: `REDFISH_CAPTURES`, else the folder beside the repository. */
export const captureFolder =
  process.env['REDFISH_CAPTURES'] ?? join(import.meta.dirname, '../../../../shared/redfish-captures');

export async function readCapture(vendor: string): Promise<Capture> {
  const packed = await readFile(join(captureFolder, `${vendor}.json.gz`));
  return JSON.parse(gunzipSync(packed).toString()) as Capture;
}

/** A real machine's Redfish service, as it was captured: sessions, reading and one level of `$expand`. */
export function startCapturedBmc(
  capture: Capture,
  options: { readonly expand: boolean },
): Promise<ScriptedBmc> {
  return startScriptedBmc((heard) => answer(capture, heard, options.expand));
}

function answer(
  capture: Capture,
  { method, path, headers }: ReceivedRequest,
  expand: boolean,
): ScriptedResponse {
  const url = new URL(path, 'https://bmc');
  if (method === 'POST') {
    return {
      status: 201,
      headers: { 'x-auth-token': 'canary-token', location: '/redfish/v1/Sessions/1' },
      body: {},
    };
  }
  if (method !== 'GET') return { status: 204 };
  const body = capture[url.pathname.replace(/\/$/, '')];
  if (body === undefined) return { status: 404 };
  const open = url.pathname === '/redfish/v1/';
  if (!open && headers['x-auth-token'] !== 'canary-token') return { status: 401 };
  return { body: expand && url.searchParams.has('$expand') ? inlined(capture, body) : body };
}

/** `$expand=.`: arrays of references become arrays of resources, except those under Links. */
function inlined(capture: Capture, body: unknown): unknown {
  const entries = Object.entries(object(body)).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value];
    return [name, value.map((item) => (isObject(item) ? (capture[link(item) ?? ''] ?? item) : item))];
  });
  return Object.fromEntries(entries);
}
