/** What user-data can be; the value of `Instance.userDataFormat`. */
export type UserDataFormat =
  | 'CLOUD_CONFIG'
  | 'CLOUD_CONFIG_ARCHIVE'
  | 'CLOUD_CONFIG_PATCH'
  | 'SCRIPT'
  | 'BOOTHOOK'
  | 'PART_HANDLER'
  | 'INCLUDE'
  | 'TEMPLATE'
  | 'MULTIPART'
  | 'IGNITION';

/** What each begins with, the longer first where one begins another, as cloud-init compares them. */
const BEGINNINGS: readonly (readonly [string, UserDataFormat])[] = [
  ['#cloud-config-jsonp', 'CLOUD_CONFIG_PATCH'],
  ['#cloud-config-archive', 'CLOUD_CONFIG_ARCHIVE'],
  ['#cloud-boothook', 'BOOTHOOK'],
  ['#cloud-config', 'CLOUD_CONFIG'],
  ['#part-handler', 'PART_HANDLER'],
  ['#include', 'INCLUDE'],
  ['#!', 'SCRIPT'],
  ['## template: jinja', 'TEMPLATE'],
  ['content-type: multipart/', 'MULTIPART'],
  ['mime-version:', 'MULTIPART'],
  ['{', 'IGNITION'],
];

/**
 * Recognises user-data by its beginning, without regard to case and leading white space, as cloud-init does
 * (https://cloudinit.readthedocs.io/en/latest/explanation/format.html); undefined when it is nothing that is accepted.
 */
export function userDataFormat(text: string): UserDataFormat | undefined {
  const beginning = text.trimStart().slice(0, 64).toLowerCase();
  const begins = BEGINNINGS.find(([mark]) => beginning.startsWith(mark));
  if (begins !== undefined) return begins[1];
  // A message may have other header lines first, or a mailbox's `From `: cloud-init looks for the version anywhere near
  // the beginning (user_data.py, convert_string).
  return /^(from |[\w-]+:)[^]*^mime-version:/m.test(text.trimStart().slice(0, 4_096).toLowerCase())
    ? 'MULTIPART'
    : undefined;
}
