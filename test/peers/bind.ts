import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '#test/servers/free-port.ts';
import { findProgram, missingPrograms, startDaemon } from './daemon.ts';

/** BIND, the primary server of some zones. */
export interface Bind {
  readonly port: number;
  /** The platform's key file, which may change A, AAAA, PTR and TXT records. */
  readonly keyFile: string;
  /** A key file of the same name with another secret. */
  readonly wrongKeyFile: string;
  /** A key file that the server accepts, without any permission. */
  readonly powerlessKeyFile: string;
  readonly folder: string;
  /** The records of a name by a plain query, as texts. */
  lookup(name: string, type: 'A' | 'AAAA' | 'PTR' | 'TXT'): Promise<string[]>;
  /** All records of a zone. */
  transfer(
    zone: string,
  ): Promise<readonly { readonly name: string; readonly type: string; readonly data: string }[]>;
  /** Changes records without the provider, by nsupdate: lines as `add host.example. 300 A 192.0.2.1`. */
  change(...lines: string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Why there is no BIND, or undefined. */
export function missingBind(): string | undefined {
  return missingPrograms({ named: 'bind9', nsupdate: 'bind9-dnsutils', dig: 'bind9-dnsutils' });
}

export async function startBind(zones: readonly string[]): Promise<Bind> {
  const folder = await mkdtemp(join(tmpdir(), 'bind-'));
  const file = (name: string): string => join(folder, name);
  const port = await freePort();
  const keys = {
    infratographer: keyText('infratographer'),
    people: keyText('people'),
    none: keyText('none'),
  };
  await writeFile(file('infratographer.key'), keys.infratographer, { mode: 0o600 });
  await writeFile(file('people.key'), keys.people, { mode: 0o600 });
  await writeFile(file('none.key'), keys.none, { mode: 0o600 });
  await writeFile(file('wrong.key'), keyText('infratographer'), { mode: 0o600 });
  for (const [index, zone] of zones.entries()) {
    const soa = 'ns.invalid. hostmaster.invalid. 1 3600 600 86400 60';
    await writeFile(
      file(`zone-${index}`),
      `$ORIGIN ${zone}.\n@ 300 IN SOA ${soa}\n@ 300 IN NS ns.invalid.\n`,
    );
  }
  await writeFile(file('named.conf'), configuration(folder, port, zones, Object.values(keys)));
  const daemon = await startDaemon({
    program: 'named',
    args: ['-g', '-n', '1', '-c', file('named.conf')],
    folder,
    log: file('named.log'),
    isReady: (log) => /\brunning$/m.test(log),
  });
  const resolver = new Resolver({ timeout: 2_000, tries: 3 });
  resolver.setServers([`127.0.0.1:${port}`]);
  return {
    port,
    folder,
    keyFile: file('infratographer.key'),
    wrongKeyFile: file('wrong.key'),
    powerlessKeyFile: file('none.key'),
    async lookup(name, type) {
      try {
        const found = (await resolver.resolve(name, type)) as readonly (string | readonly string[])[];
        return found.map((one) => (typeof one === 'string' ? one : one.join(''))).toSorted();
      } catch (error) {
        if (error instanceof Error && /ENOTFOUND|ENODATA/.test(error.message)) return [];
        throw error;
      }
    },
    async transfer(zone) {
      const dig = findProgram('dig') ?? 'dig';
      const args = [
        '@127.0.0.1',
        '-p',
        String(port),
        '-k',
        file('people.key'),
        zone,
        'AXFR',
        '+noall',
        '+answer',
      ];
      const { stdout } = await promisify(execFile)(dig, args, { timeout: 20_000 });
      const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith(';'));
      return lines.map((line) => {
        const [name = '', , , type = '', ...data] = line.split(/\s+/);
        return { name: name.replace(/\.$/, ''), type, data: data.join(' ') };
      });
    },
    async change(...lines) {
      const script = [`server 127.0.0.1 ${port}`, ...lines.map((line) => `update ${line}`), 'send', ''];
      const nsupdate = findProgram('nsupdate') ?? 'nsupdate';
      const running = promisify(execFile)(nsupdate, ['-k', file('people.key')], { timeout: 20_000 });
      running.child.stdin?.end(script.join('\n'));
      await running;
    },
    async stop() {
      await daemon.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** As `tsig-keygen` writes it. */
function keyText(name: string): string {
  return `key "${name}" {\n\talgorithm hmac-sha256;\n\tsecret "${randomBytes(32).toString('base64')}";\n};\n`;
}

function configuration(
  folder: string,
  port: number,
  zones: readonly string[],
  keys: readonly string[],
): string {
  const zoneTexts = zones.map(
    (zone, index) => `zone "${zone}" {
  type primary; file "zone-${index}";
  update-policy { grant infratographer zonesub A AAAA PTR TXT; grant people zonesub ANY; };
};`,
  );
  return `${keys.join('')}
options {
  directory "${folder}"; pid-file none; session-keyfile "${join(folder, 'session.key')}";
  listen-on port ${port} { 127.0.0.1; }; listen-on-v6 { none; };
  allow-transfer { key people; }; recursion no; allow-query { any; }; dnssec-validation no; notify no;
};
controls { };
${zoneTexts.join('\n')}
`;
}
