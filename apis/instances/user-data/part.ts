import { NOTHING, warning, type Findings } from '../documents/findings.ts';
import { checkArchive } from './archive.ts';
import { checkCloudConfig } from './cloud-config.ts';
import { userDataFormat } from './format.ts';
import { checkInclude } from './include.ts';
import type { Part } from './multipart.ts';
import { checkPatch } from './patch.ts';

/** Types whose parts are known by how they begin (user_data.py, _process_msg). */
const BY_BEGINNING = ['text/plain', 'text/x-not-multipart', 'text/x-shellscript'];

const CHECKS: Readonly<Record<string, (text: string) => Findings>> = {
  'text/cloud-config': checkCloudConfig,
  'text/cloud-config-archive': checkArchive,
  'text/cloud-config-jsonp': checkPatch,
  'text/x-include-url': checkInclude,
  'text/x-include-once-url': checkInclude,
};

const TYPES: Readonly<Record<string, string>> = {
  CLOUD_CONFIG: 'text/cloud-config',
  CLOUD_CONFIG_ARCHIVE: 'text/cloud-config-archive',
  CLOUD_CONFIG_PATCH: 'text/cloud-config-jsonp',
  INCLUDE: 'text/x-include-url',
};

/** A part of a message says what it is by its type, or begins with it. */
export function checkPart({ type, text }: Part): Findings {
  if (!BY_BEGINNING.includes(type)) return CHECKS[type]?.(text) ?? NOTHING;
  const format = userDataFormat(text);
  if (format === undefined && type !== 'text/x-shellscript')
    return warning('begins with nothing that cloud-init knows; it is ignored');
  return CHECKS[TYPES[format ?? ''] ?? '']?.(text) ?? NOTHING;
}
