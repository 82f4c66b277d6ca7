/**
 * What `@peculiar/x509` wants of the polyfill `reflect-metadata`: its container of dependencies refuses to load without
 * these functions, and keeps by them which class has which parameters.
 */
const known = new WeakMap<object, Map<unknown, unknown>>();

const own = (key: unknown, target: object): unknown => known.get(target)?.get(key);

Object.assign(Reflect, {
  getOwnMetadata: own,
  getMetadata(key: unknown, target: object): unknown {
    for (let at: object | null = target; at !== null; at = Object.getPrototypeOf(at) as object | null)
      if (known.get(at)?.has(key) === true) return own(key, at);
    return undefined;
  },
  defineMetadata(key: unknown, value: unknown, target: object): void {
    known.set(target, (known.get(target) ?? new Map<unknown, unknown>()).set(key, value));
  },
});

/** Makes and reads X.509 certificates and requests for them; loaded once the functions above are defined. */
export const x509 = await import('@peculiar/x509');
