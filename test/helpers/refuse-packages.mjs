// Loaded before the built program: packages that it should do without are not there.
import Module from 'node:module';

const refused = new RegExp(`^(${process.env.REFUSED_PACKAGES})(/|$)`);
const load = Module._load;
Module._load = function refuse(name, ...rest) {
  if (refused.test(name)) throw new Error(`${name} was loaded`);
  return load.call(this, name, ...rest);
};
