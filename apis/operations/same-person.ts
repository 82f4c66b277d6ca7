/** Whether two names stand for one person. Ticketing systems write names in their own case. */
export function isSamePerson(a: string, b: string): boolean {
  return normal(a) === normal(b);
}

function normal(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
