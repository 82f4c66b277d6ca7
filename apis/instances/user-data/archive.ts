import { at, fault, joined, NOTHING, warning, type Findings } from '../documents/findings.ts';
import { readYaml } from '../documents/read-yaml.ts';
import { checkCloudConfig } from './cloud-config.ts';
import { userDataFormat } from './format.ts';

/** A list of parts, each a text, or a mapping with content and type (user_data.py, _explode_archive). */
export function checkArchive(text: string): Findings {
  const reading = readYaml(text);
  if ('fault' in reading) return fault(reading.fault);
  if (!Array.isArray(reading.value)) return fault('the document must be a list of parts');
  return joined([
    ...reading.warnings.map(warning),
    ...reading.value.map((part: unknown, index) => at(`[${index}]`, checkEntry(part))),
  ]);
}

function checkEntry(entry: unknown): Findings {
  if (typeof entry === 'string') return checkContent(entry);
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return warning('must be a text, or a mapping with its content; cloud-init leaves it out');
  const { content = '', type } = entry as { readonly content?: unknown; readonly type?: unknown };
  if (content instanceof Uint8Array) return NOTHING;
  if (typeof content !== 'string') return fault('content must be a string');
  if (type === undefined || type === null || type === '') return checkContent(content);
  if (typeof type !== 'string' || !type.includes('/'))
    return fault('type must be a MIME type, e.g. text/cloud-config');
  // A type that is given is not looked behind, and an archive within an archive is not taken apart.
  return type === 'text/cloud-config' ? checkCloudConfig(content) : NOTHING;
}

/** A part without a type is a cloud-config. */
function checkContent(content: string): Findings {
  const format = userDataFormat(content);
  return format === undefined || format === 'CLOUD_CONFIG' ? checkCloudConfig(content) : NOTHING;
}
