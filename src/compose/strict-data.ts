/** A template asked for a name that its data do not have. */
export class UnknownVariableError extends Error {
  readonly variable: string;

  constructor(variable: string) {
    super(`unknown variable ${variable}`);
    this.name = 'UnknownVariableError';
    this.variable = variable;
  }
}

const wrapped = new WeakMap<object, unknown>();

/**
 * The same data, but reading a field that is not there throws. Handlebars' own strict mode looks at
 * `{{name}}` only and lets `{{#if nmae}}` pass as false. Values are wrapped when they are read.
 */
export function strictData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = wrapped.get(value) ?? (Array.isArray(value) ? value.map(strictData) : new Proxy(value, READ));
  wrapped.set(value, known);
  return known;
}

const READ: ProxyHandler<object> = {
  get(fields, name) {
    // Handlebars puts the object into the message when `{{name}}` is not there.
    if (name === Symbol.toPrimitive) return () => 'data';
    if (typeof name === 'string' && !Object.hasOwn(fields, name)) throw new UnknownVariableError(name);
    return strictData(Reflect.get(fields, name));
  },
};
