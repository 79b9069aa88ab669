#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that an old one is met with a sentence and not with a page of code.
const NEEDED = [20, 17];
const [major, minor] = process.versions.node.split('.').map(Number);

const say = (sentence, code) => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = code;
};

const start = async () => {
  const { loadProgram } = require('./load-program.js');
  // The exit code is set and the process left to end by itself: a pipe that is still being read is written to its end.
  process.exitCode = await loadProgram().main(process);
};

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  say(
    `cps-story needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    2,
  );
} else {
  start().catch((fault) => {
    say('Something kept cps-story from starting. Installing it again may help.', 70);
    if (process.argv.includes('--debug')) say(fault.stack, 70);
  });
}
