import { Command, CommanderError } from 'commander';
import { Trouble } from '../core/errors.ts';
import type { Words } from '../core/words/words.ts';
import type { World } from '../ports.ts';
import { type CommandLine, type Given, givenFrom } from './command-line.ts';
import { everyCommand } from './every-command.ts';
import { helpForAll, helpForGroup, helpForOne } from './help-text.ts';
import { usageSentence } from './usage.ts';

/** They may stand anywhere, and alone they ask for nothing. */
const EVERYDAY: readonly string[] = ['--no-color', '--debug'];

/** Runs what was typed and gives back the exit code. What makes no sense is thrown as a Trouble. */
export const runProgram = async (argv: readonly string[], world: World): Promise<number> => {
  if (argv.every((word) => EVERYDAY.includes(word))) {
    for (const line of world.words.help.overview) world.screen.write(line);
    return 0;
  }
  const outcome = { code: 0 };
  try {
    await programFor({ world, outcome, argv }).parseAsync(argv, { from: 'user' });
  } catch (ended) {
    // Help and version end here too, with their own codes: 0 when they were asked for, else commander's 1, which is our 2.
    if (!(ended instanceof CommanderError)) throw ended;
    return ended.exitCode === 0 ? 0 : 2;
  }
  return outcome.code;
};

type Says = Words['help'];
type Outcome = { code: number };

/** commander, with our words for what it does not understand. */
class CommandTree extends Command {
  readonly says: Says;

  constructor(name: string, says: Says) {
    super(name);
    this.says = says;
  }

  override createCommand(name = ''): CommandTree {
    return new CommandTree(name, this.says);
  }

  fullName(): string {
    return this.parent instanceof CommandTree ? `${this.parent.fullName()} ${this.name()}`.trim() : '';
  }

  /** commander calls this for all that it cannot read; the name in question stands in quotes in its message. */
  override error(message: string, about?: { code?: string }): never {
    const misunderstood = {
      code: about?.code ?? '',
      name: /'(.*)'/s.exec(message)?.[1] ?? '',
      command: this.fullName(),
      typed: this.args,
      flags: [...this.options.flatMap((option) => option.long ?? []), '--help'],
      commands: this.commands.map((command) => command.name()),
    };
    throw new Trouble('usage', usageSentence(misunderstood, this.says));
  }
}

/** Everything that the building of the tree needs at every place. */
type Building = { readonly world: World; readonly outcome: Outcome; readonly argv: readonly string[] };

const programFor = (building: Building): Command => {
  const { words, screen, version } = building.world;
  const program = withEverydayFlags(new CommandTree('cps-story', words.help), () => helpForAll(words, screen))
    .version(version, '-V, --version')
    .exitOverride()
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => screen.write(text.trimEnd()),
      writeErr: (text) => screen.warn(text.trimEnd()),
    });
  for (const line of everyCommand(words)) addCommand(program, line, building);
  addHelp(program, building);
  return program;
};

/** commander reads what was typed; what it says in help is ours. */
const withEverydayFlags = (command: Command, help: () => string): Command =>
  command
    .helpOption('-h, --help')
    .option('--no-color')
    .option('--debug')
    .option('--passphrase-file <file>')
    .configureHelp({ formatHelp: help });

/** A command that was not named is only there to be found: giving each its flags takes commander longer than all else. */
const addCommand = (program: Command, line: CommandLine, { world, outcome, argv }: Building): void => {
  const { words, screen } = world;
  const [first = '', second] = line.name.split(' ');
  if (!argv.includes(first)) {
    if (!program.commands.some((one) => one.name() === first)) program.command(first);
    return;
  }
  const above = second === undefined ? program : commandAbove(program, first, world);
  const command = withEverydayFlags(above.command(second ?? first), () => helpForOne(line, words, screen));
  if (line.takes !== undefined) command.arguments(line.takes);
  for (const [typed] of line.flags ?? []) command.option(typed);
  command.action(async () => {
    const given = givenFrom(command.args, command.optsWithGlobals(), words.help);
    if (line.helpWhen?.(given)) {
      command.outputHelp({ error: true });
      if (line.pipedIn && !world.input.isTerminal) screen.warn(`\n${line.pipedIn}`);
      outcome.code = 2;
      return;
    }
    outcome.code = (await opened(line, given, world)) ?? (await line.run(given, world));
  });
};

/** null when the command can go on. A passphrase that was handed over is used, whether or not the command would ask for it. */
const opened = async (line: CommandLine, given: Given, world: World): Promise<number | null> => {
  const file = given.text('passphrase-file');
  if (file === null && !line.opens?.(given)) return null;
  const { openStories } = await import('../commands/open-stories.ts');
  return openStories({ file, plain: given.on('plain') }, world);
};

const commandAbove = (program: Command, name: string, { words, screen }: World): Command =>
  program.commands.find((command) => command.name() === name) ??
  withEverydayFlags(program.command(name), () => helpForGroup(name, words, screen));

/** `help`, `help check`, `help pack add`, and `help TOPIC` for a page. */
const addHelp = (program: Command, { world, outcome }: Building): void => {
  const help = withEverydayFlags(program.command('help').arguments('[about...]'), () =>
    helpForAll(world.words, world.screen),
  );
  help.action(async () => {
    const found = help.args.reduce<Command | undefined>(
      (command, name) => command?.commands.find((one) => one.name() === name),
      program,
    );
    if (found !== undefined) return found.outputHelp();
    const { helpTopic } = await import('../commands/help-topic.ts');
    const commands = everyCommand(world.words).map((line) => line.name);
    outcome.code = await helpTopic({ topic: help.args.join(' '), commands }, world);
  });
};
