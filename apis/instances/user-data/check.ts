import { at, fault, joined, NOTHING, warning, type Findings } from '../documents/findings.ts';
import { checkArchive } from './archive.ts';
import { checkCloudConfig } from './cloud-config.ts';
import { userDataFormat } from './format.ts';
import { checkIgnition } from './ignition.ts';
import { checkInclude } from './include.ts';
import { readMultipart } from './multipart.ts';
import { checkPart } from './part.ts';
import { checkPatch } from './patch.ts';

const ACCEPTED =
  'must be cloud-init user-data (it begins with #cloud-config, #cloud-config-archive, #!, #cloud-boothook, ' +
  '#part-handler, #include, "## template: jinja", or is a MIME message) or an Ignition configuration (JSON)';

/** Faults and warnings of user-data; it may be stored when it has no faults. */
export function checkUserData(text: string): Findings {
  // gzip's magic number, in base64: cloud-init reads it as bytes, but this is a text.
  if (text.startsWith('H4sI')) return fault('must not be packed: give the text itself');
  switch (userDataFormat(text)) {
    case undefined:
      // cloud-init logs it as unhandled and uses none of it (handlers/__init__.py, walker_callback).
      return fault(ACCEPTED);
    case 'CLOUD_CONFIG':
      return checkCloudConfig(text);
    case 'CLOUD_CONFIG_PATCH':
      return checkPatch(text);
    case 'IGNITION':
      return checkIgnition(text);
    case 'CLOUD_CONFIG_ARCHIVE':
      return checkArchive(text);
    case 'INCLUDE':
      return checkInclude(text);
    case 'MULTIPART':
      return checkMultipart(text);
    // Programs, and what becomes something on the machine only.
    case 'SCRIPT':
    case 'BOOTHOOK':
    case 'PART_HANDLER':
    case 'TEMPLATE':
      return NOTHING;
  }
}

function checkMultipart(text: string): Findings {
  const message = readMultipart(text);
  if ('fault' in message) return fault(message.fault);
  return joined([
    ...message.warnings.map(warning),
    ...message.parts.map((part, index) => at(`part ${index + 1}`, checkPart(part))),
  ]);
}
