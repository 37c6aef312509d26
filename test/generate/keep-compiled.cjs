// Keeps, beside the parts of the built program that one run loads, what V8 made of them:
// node --require ./test/generate/keep-compiled.cjs dist/main.js check data/2569
const { existsSync, writeFileSync } = require('node:fs');
const vm = require('node:vm');
const { compiledFile } = require('../../dist/compiled-parts.js');

const parts = new Map();
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options);
    parts.set(options.filename, this);
  }
};
process.on('exit', () => {
  for (const [file, script] of parts) {
    // What a run needed of a part stands at its end; another may have loaded it before.
    if (!existsSync(compiledFile(file))) writeFileSync(compiledFile(file), script.createCachedData());
  }
});
