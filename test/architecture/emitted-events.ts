/** A call that emits an event, as its source says. */
export interface Emission {
  /** The type of the event, with `*` for what is computed in it; null where the call does not show the type. */
  readonly type: string | null;
  /** The arguments of the call, in one line. */
  readonly call: string;
}

/** Calls that put an event in the outbox, or publish it without the outbox. */
const CALL = /\boutbox\s*\.emit\(|(?<!function )\bemitChange\(|\bpublish\(\s*(?=`events\.)/g;
const TYPE = /\btype: (?:'([^']+)'|`([^`]+)`)/;

/** Every emission in a source. Written for formatted code: quotes are single, and calls are closed. */
export function emissionsOf(source: string): Emission[] {
  return Array.from(source.matchAll(CALL), ({ 0: { length }, index }) => {
    const call = argumentsFrom(source, index + length)
      .replaceAll(/\s+/g, ' ')
      .trim();
    const [, literal, template] = TYPE.exec(call) ?? [];
    return { type: literal ?? (template === undefined ? null : typeOf(template)), call };
  });
}

/** The source between the parenthesis that opens before `start` and the one that closes it. */
function argumentsFrom(source: string, start: number): string {
  let depth = 1;
  for (let end = start; end < source.length; end += 1) {
    if (source[end] === '(') depth += 1;
    if (source[end] === ')') depth -= 1;
    if (depth === 0) return source.slice(start, end);
  }
  return source.slice(start);
}

/** `device-port.observed` for `${eventKind(devicePort)}.observed`. */
function typeOf(template: string): string {
  return template
    .replaceAll(/\$\{eventKind\((\w+)\)\}/g, (_, kind: string) =>
      kind.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    )
    .replaceAll(/\$\{[^}]*\}/g, '*');
}

/** Whether a type, which may have `*` in it, fits one of the known types. */
export function isKnown(type: string, known: readonly string[]): boolean {
  const parts = type.split('*').map((part) => part.replaceAll('.', String.raw`\.`));
  const pattern = new RegExp(`^${parts.join('[a-z-]+')}$`);
  return known.some((one) => pattern.test(one));
}
