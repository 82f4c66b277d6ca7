/** The queue on which workflows and activities against our own graph run. */
export const OPERATIONS_QUEUE = 'operations';

/** The queue for fetching images, which takes long and needs no site (decision 0055). Every worker serves it. */
export const IMAGES_QUEUE = 'images';

/** The queue of the workers that can reach a site's BMCs. */
export function hardwareQueue(siteId: string): string {
  return `hardware@${siteId}`;
}

/**
 * The queue of the same workers for consoles: activities that last as long as an operation waits for a machine, however
 * many do, and that must not take the places of those that do something.
 */
export function consoleQueue(siteId: string): string {
  return `console@${siteId}`;
}
