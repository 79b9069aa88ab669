// CommonJS, as is the program it loads: Node starts that sooner than a module, and V8 can be handed what it made of it before.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const PROGRAM = join(__dirname, '..', 'dist', 'program.cjs');
const CODE = join(__dirname, '..', 'dist', 'program.code');

/** `//`, a blank, and 16 hex of SHA-256 over the program: its first line. The code begins with the same 16. */
const HEX_AT = 3;
const HEX = 16;

/**
 * What V8 made of this very text when it was built. Only a help: where it is missing or was made from another text it is left aside, and V8
 * refuses by itself what another version of it made, and then reads the program.
 */
const codeFor = (text) => {
  try {
    const code = readFileSync(CODE);
    const same = code.latin1Slice(0, HEX) === text.slice(HEX_AT, HEX_AT + HEX);
    return same ? code.subarray(HEX) : undefined;
  } catch {
    return undefined;
  }
};

/** Most packages are modules, which a Node of today cannot yet require. */
const importPackage = (name) => import(name);

/** The program, as `main`, and the script that V8 made of it. */
exports.loadProgram = () => {
  const text = readFileSync(PROGRAM, 'latin1');
  // A bare name: V8 keeps it in its code, and no folder of the machine that built belongs in there.
  const script = new Script(text, { filename: 'program.cjs', cachedData: codeFor(text) });
  const program = { exports: {} };
  script.runInThisContext()(program, require, importPackage, PROGRAM);
  return { main: program.exports.main, script };
};
