import type { BootEntry } from '#contracts/boot/entry.ts';

/** The user-data of an entry: what the tenant gave, or the least that makes the machine theirs. */
export function userDataOf({ userData, hostname, sshKeys }: BootEntry): string {
  if (userData !== null) return userData;
  // A JSON string is a YAML string, whatever is in it.
  const lines = ['#cloud-config'];
  if (hostname !== null) lines.push(`hostname: ${JSON.stringify(hostname)}`);
  if (sshKeys.length > 0) {
    lines.push('ssh_authorized_keys:', ...sshKeys.map((key) => `  - ${JSON.stringify(key)}`));
  }
  return `${lines.join('\n')}\n`;
}

/** cloud-init's meta-data, and the part by which the installed system reports that it is up. */
export function metaDataOf(
  entry: BootEntry,
  report: { readonly bootUrl: string; readonly token: string },
): Readonly<Record<string, unknown>> {
  return {
    'instance-id': entry.instanceId ?? entry.serverId,
    'local-hostname': entry.hostname ?? entry.serverId,
    'public-keys': entry.sshKeys,
    addresses: entry.addresses,
    'boot-token': report.token,
    'boot-url': report.bootUrl,
  };
}
