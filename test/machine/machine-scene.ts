import { promisify } from 'node:util';
import { gzip, zstdCompress } from 'node:zlib';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { createSite, enrollFleet, mutate, type TestSite } from '#test/harness/fleet.ts';
import type { Graph } from '#test/harness/graph-caller.ts';
import { awaitOperation, type OperationView } from '#test/harness/operations.ts';
import { startTestStack, type TestStack } from '#test/harness/stack.ts';
import { asQcow2, buildBootableImage, type BootableImage } from './bootable-image.ts';
import { startImageServer, type ImageServer } from './image-server.ts';
import { machineFiles, prepareMachineStack, type MachineFiles } from './machine-stack.ts';
import { HOST_SEEN_FROM_GUEST } from './qemu-command.ts';
import type { InstallerParts } from '#boot/installer/parts.ts';

/** A stack whose only server is a virtual machine, enrolled, and images for it. */
export interface MachineScene {
  readonly test: TestStack;
  readonly graph: Graph;
  readonly site: TestSite;
  readonly serverId: string;
  readonly machine: MachineFiles;
  readonly mirror: ImageServer;
  /**
   * Two images that boot, whose last partition grows: one raw with a partition table for BIOS, packed by gzip;
   * one qcow2 with a GUID partition table, packed by zstd.
   */
  readonly images: readonly [BootableImage, BootableImage];
  readonly imageIds: readonly [string, string];
  /** Name of the second on the mirror. */
  readonly secondImage: string;
  /** Puts an image on the mirror and into the graph. */
  addImage(name: string, content: Uint8Array, more?: object): Promise<string>;
  ended(operationId: string | undefined): Promise<OperationView>;
  stop(): Promise<void>;
}

export const DISK_MIB = 48;

/** Beside the rest: on a busy machine the stack would take a process that packs for seconds for one that has gone. */
const pack = { gzip: promisify(gzip), zstd: promisify(zstdCompress) };

/** Everything here waits for an emulated machine. */
const PATIENCE_SECONDS = 200;

export interface SceneOptions {
  /** Folder of an installer that is built; without it the scene builds its own. */
  readonly installer?: string;
  readonly signal?: AbortSignal;
  /** Folder in which the boot service keeps images. Their URLs then lead where it gets, and the machine does not. */
  readonly imageFolder?: string;
}

export async function setMachineScene(
  parts: InstallerParts,
  name: string,
  { installer, signal, imageFolder }: SceneOptions = {},
): Promise<MachineScene> {
  // Undone in reverse, when the scene ends or when it cannot be set.
  await using begun = new AsyncDisposableStack();
  const prepared = await prepareMachineStack(parts, DISK_MIB, { installer, imageFolder });
  begun.defer(prepared.dispose);
  const mirror = await startImageServer();
  begun.defer(mirror.close);
  const [first, second] = await Promise.all([
    buildBootableImage(`${name}-1`, 'mbr', parts, tmpdir()),
    buildBootableImage(`${name}-2`, 'gpt', parts, tmpdir()),
  ]);
  const test = await startTestStack({
    servers: 1,
    ...prepared.options,
    ...(signal === undefined ? {} : { signal }),
  });
  begun.defer(test.stop);
  const graph = test.as('admin');
  const site = await createSite(test, name);
  const host = imageFolder === undefined ? HOST_SEEN_FROM_GUEST : '127.0.0.1';
  const addImage: MachineScene['addImage'] = async (image, content, more) => {
    mirror.put(image, content);
    const input = {
      idempotencyKey: `image-${image}`,
      tenantId: site.tenantId,
      name: image,
      url: `http://${host}:${mirror.port}/${image}`,
      sha256: createHash('sha256').update(content).digest('hex'),
      ...more,
    };
    return (await mutate<{ image: { id: string } }>(graph, 'imageCreate', input, 'image { id }')).image.id;
  };
  const [serverId = ''] = await enrollFleet(test, site);
  const secondImage = `${second.name}.qcow2.zst`;
  const growth = 'LAST_PARTITION';
  const imageIds = [
    await addImage(`${first.name}.raw.gz`, await pack.gzip(first.content), { growth }),
    await addImage(secondImage, await pack.zstd(await asQcow2(second, tmpdir())), {
      kind: 'QCOW2',
      growth,
    }),
  ] as const;
  const running = begun.move();
  return {
    test,
    graph,
    site,
    serverId,
    machine: machineFiles(test.dataDir),
    mirror,
    images: [first, second],
    imageIds,
    secondImage,
    addImage,
    ended: async (operationId) => await awaitOperation(graph, operationId ?? '', undefined, PATIENCE_SECONDS),
    stop: async () => await running.disposeAsync(),
  };
}
