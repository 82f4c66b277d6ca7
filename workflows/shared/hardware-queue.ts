/** The queue of the workers that can reach a site's BMCs. */
export function hardwareQueue(siteId: string): string {
  return `hardware@${siteId}`;
}
