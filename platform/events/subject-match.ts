/** Whether a subject is one that a pattern names, as NATS reads it: `*` is one token, `>` at the end one or more. */
export function matchesSubject(pattern: string, subject: string): boolean {
  const asked = pattern.split('.');
  const given = subject.split('.');
  for (const [index, token] of asked.entries()) {
    if (token === '>') return given.length > index;
    if (given[index] === undefined || (token !== '*' && token !== given[index])) return false;
  }
  return asked.length === given.length;
}
