import { remember } from '../remember.js';

/** A template asked for a name that its data do not have. */
export class UnknownVariableError extends Error {
  readonly variable: string;
  /** The names that there are instead. */
  readonly known: readonly string[];

  constructor(variable: string, known: readonly string[]) {
    super(`unknown variable ${variable}`);
    this.name = 'UnknownVariableError';
    this.variable = variable;
    this.known = known;
  }
}

const strict = new WeakSet<object>();

/**
 * The same data as a template may see them: own fields only, no prototype, nothing to call; reading a field
 * that is not there throws. Handlebars' own strict mode looks at `{{name}}` only and lets `{{#if nmae}}`
 * pass as false. Values are wrapped when they are read.
 */
export function strictData(value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError('a template can call nothing');
  if (typeof value !== 'object' || value === null) return value;
  return strict.has(value) ? value : wrap(value);
}

/** The data that a template begins with; `note` is told of each of their names that it asks for. */
export const strictRoot = (value: object, note: (name: string | symbol) => void): object =>
  wrapIn(value, {
    get(fields, name) {
      note(name);
      return READ.get(fields, name);
    },
    has(fields, name) {
      note(name);
      return READ.has(fields, name);
    },
  });

const wrap = remember((value: object): object => wrapIn(value, READ));

function wrapIn(value: object, handler: ProxyHandler<object>): object {
  const wrapped = new Proxy(ownFields(value), handler);
  strict.add(wrapped);
  return wrapped;
}

const ownFields = (value: object): object =>
  Array.isArray(value) ? Object.setPrototypeOf([...value], null) : Object.assign(Object.create(null), value);

const READ = {
  get(fields: object, name: string | symbol): unknown {
    if (name === Symbol.toPrimitive) throw new TypeError('what is to be printed has parts; name one of them');
    // Handlebars asks each value that it prints whether it is HTML already.
    if (typeof name === 'symbol' || name === 'toHTML') return undefined;
    if (!Object.hasOwn(fields, name) && !isPastEnd(fields, name))
      throw new UnknownVariableError(name, Object.keys(fields));
    return strictData(Reflect.get(fields, name));
  },
  has(fields: object, name: string | symbol): boolean {
    if (Object.hasOwn(fields, name)) return true;
    // Handlebars would print the data into its message.
    throw new UnknownVariableError(String(name), Object.keys(fields));
  },
};

const isPastEnd = (fields: object, name: string): boolean => Array.isArray(fields) && /^\d+$/u.test(name);
