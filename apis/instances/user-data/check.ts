import { z } from 'zod';
import { faultsOf } from '../documents/faults.ts';
import { readYaml } from '../documents/read-yaml.ts';
import { cloudConfigFaults } from './cloud-config.ts';
import { userDataFormat } from './format.ts';
import { ignitionFaults } from './ignition.ts';
import { readMultipart } from './multipart.ts';

const ACCEPTED =
  'must be cloud-init user-data (it begins with #cloud-config, #cloud-config-archive, #!, #cloud-boothook, ' +
  '#part-handler, #include, "## template: jinja", or is a MIME multipart message) or an Ignition configuration (JSON)';

/** What is wrong with user-data, each fault with its place in the document; nothing when it may be stored. */
export function userDataFaults(text: string): string[] {
  // gzip's magic number, in base64: cloud-init takes it as bytes, but this is a text.
  if (text.startsWith('H4sI')) return ['must not be packed: give the text itself'];
  switch (userDataFormat(text)) {
    case undefined:
      return [ACCEPTED];
    case 'CLOUD_CONFIG':
      return cloudConfigFaults(text);
    case 'IGNITION':
      return ignitionFaults(text);
    case 'CLOUD_CONFIG_ARCHIVE':
      return archiveFaults(text);
    case 'INCLUDE':
      return includeFaults(text);
    case 'MULTIPART':
      return multipartFaults(text);
    // Programs, and what becomes something on the machine only.
    case 'SCRIPT':
    case 'BOOTHOOK':
    case 'PART_HANDLER':
    case 'TEMPLATE':
      return [];
  }
}

const archiveSchema = z.array(
  z.union(
    [z.string(), z.looseObject({ content: z.string(), type: z.string().optional() })],
    'must be a text, or a mapping with its content',
  ),
  'must be a list of parts',
);

function archiveFaults(text: string): string[] {
  const reading = readYaml(text);
  if ('fault' in reading) return [reading.fault];
  const faults = faultsOf(archiveSchema, reading.value);
  if (faults.length > 0) return faults;
  return archiveSchema.parse(reading.value).flatMap((part, index) => {
    const { content, type } = typeof part === 'string' ? { content: part, type: undefined } : part;
    return partFaults({ type: type ?? 'text/plain', text: content }, `[${index}]`);
  });
}

function multipartFaults(text: string): string[] {
  const message = readMultipart(text);
  if ('fault' in message) return [message.fault];
  return message.parts.flatMap((part, index) => partFaults(part, `part ${index + 1}`));
}

/** A part says what it is by its type, or begins with it. */
function partFaults(
  { type, text }: { readonly type: string; readonly text: string },
  place: string,
): string[] {
  const isCloudConfig =
    type === 'text/cloud-config' || (type === 'text/plain' && userDataFormat(text) === 'CLOUD_CONFIG');
  return isCloudConfig ? cloudConfigFaults(text).map((fault) => `${place}: ${fault}`) : [];
}

function includeFaults(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    // The mark itself may be followed by an address.
    const address = line.replace(/^\s*#include(-once)?/i, '').trim();
    if (address === '' || address.startsWith('#')) return [];
    return /^(https?|ftp|file):\/\/\S+$/.test(address) ? [] : [`line ${index + 1} must be a URL`];
  });
}
