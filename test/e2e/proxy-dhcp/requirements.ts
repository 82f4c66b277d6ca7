import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the network of namespaces takes, by Debian's package. */
const NEEDED: readonly { readonly file: string; readonly package: string }[] = [
  { file: '/usr/sbin/dnsmasq', package: 'dnsmasq-base' },
  { file: '/usr/bin/qemu-system-x86_64', package: 'qemu-system-x86' },
  { file: '/usr/lib/ipxe/qemu/pxe-virtio.rom', package: 'ipxe-qemu' },
  { file: '/usr/share/ovmf/OVMF.fd', package: 'ovmf' },
  { file: '/usr/lib/ipxe/ipxe.efi', package: 'ipxe' },
  { file: '/bin/busybox', package: 'busybox-static' },
];

/** In one line what keeps this machine from having one; empty when it can. */
export function networkLacks(): string {
  const packages = NEEDED.filter(({ file }) => !existsSync(file)).map((one) => one.package);
  if (packages.length > 0) return `it lacks ${packages.join(', ')}: apt-get install them`;
  const name = `infra-probe-${process.pid}`;
  try {
    execFileSync('ip', ['netns', 'add', name], { stdio: 'ignore' });
    execFileSync('ip', ['-n', name, 'tuntap', 'add', 'tap0', 'mode', 'tap'], { stdio: 'ignore' });
    return '';
  } catch {
    return 'network namespaces and tap devices cannot be made; that takes root';
  } finally {
    try {
      execFileSync('ip', ['netns', 'delete', name], { stdio: 'ignore' });
    } catch {
      // There is none.
    }
  }
}
