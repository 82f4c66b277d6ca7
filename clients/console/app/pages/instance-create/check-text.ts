import { parseDocument, isMap, LineCounter } from 'yaml';

/** As the graph has it. */
export const MOST_BYTES = 65_536;

/** What a text is, or what is wrong with it and where. */
export type Checked = { readonly format: string } | { readonly problem: string };

/** What is wrong with a text; undefined where nothing is. */
export function problemOf(checked: Checked | undefined): string | undefined {
  return checked !== undefined && 'problem' in checked ? checked.problem : undefined;
}

const STARTS: readonly (readonly [start: string, format: string])[] = [
  ['#!', 'A script'],
  ['#include', 'URLs to include'],
  ['#cloud-boothook', 'A boothook'],
  ['#part-handler', 'A part handler'],
  ['## template:', 'A template'],
  ['Content-Type: multipart/', 'A multipart message'],
  ['MIME-Version:', 'A multipart message'],
];

/** Checks user-data as one types; undefined for none. The graph checks more, when one requests. */
export function checkUserData(text: string): Checked | undefined {
  if (text === '') return undefined;
  const large = tooLarge(text);
  if (large !== undefined) return { problem: large };
  const [firstLine = ''] = text.split('\n', 1);
  if (firstLine.trimEnd() === '#cloud-config') return checkMapping(text, 'A cloud-config');
  if (firstLine.trimEnd().startsWith('#cloud-config-'))
    return checkYaml(text, 'A cloud-config archive or patch');
  if (text.trimStart().startsWith('{')) return checkJson(text);
  const known = STARTS.find(([start]) => text.startsWith(start));
  if (known !== undefined) return { format: known[1] };
  return {
    problem:
      'It is of no known format. Begin it with #cloud-config, with #! for a script, or with { for Ignition.',
  };
}

/** Checks a network configuration in netplan's format. */
export function checkNetworkConfig(text: string): Checked | undefined {
  if (text === '') return undefined;
  const large = tooLarge(text);
  return large === undefined ? checkMapping(text, 'A network configuration') : { problem: large };
}

function tooLarge(text: string): string | undefined {
  const size = new TextEncoder().encode(text).length;
  return size <= MOST_BYTES ? undefined : `It has ${size} bytes; at most ${MOST_BYTES} are allowed.`;
}

function checkYaml(text: string, format: string): Checked {
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = errors;
  if (error === undefined) return { format };
  const { line, col } = lines.linePos(error.pos[0]);
  return { problem: `Line ${line}, column ${col}: ${error.message}` };
}

function checkMapping(text: string, format: string): Checked {
  const checked = checkYaml(text, format);
  if ('problem' in checked) return checked;
  const { contents } = parseDocument(text);
  return contents === null || isMap(contents)
    ? checked
    : { problem: 'It must be a mapping: lines of the form key: value.' };
}

function checkJson(text: string): Checked {
  try {
    JSON.parse(text);
    return { format: 'An Ignition configuration' };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
