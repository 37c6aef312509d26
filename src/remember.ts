/**
 * `make`, whose result for an object is kept as long as the object lives and all else it is made from stays the
 * same. So a program that keeps running does again only what has changed, and one that runs once does nothing twice.
 */
export function remember<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
  isSame: (one: Rest, other: Rest) => boolean = haveSameItems,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, { readonly rest: Rest; readonly value: Value }>();
  return (key, ...rest) => {
    const last = known.get(key);
    if (last && isSame(last.rest, rest)) return last.value;
    const value = make(key, ...rest);
    known.set(key, { rest, value });
    return value;
  };
}

const haveSameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);
