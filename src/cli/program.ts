import { Command, CommanderError, Option } from 'commander';
import { Trouble } from '../core/errors.ts';
import type { Words } from '../core/words/words.ts';
import type { World } from '../ports.ts';
import { type CommandLine, givenFrom } from './command-line.ts';
import { everyCommand, everyGroup } from './every-command.ts';
import { helpAfter, helpAfterAll, titleFor } from './help-text.ts';
import { usageSentence } from './usage.ts';

/** Runs what was typed and gives back the exit code. What makes no sense is thrown as a Trouble. */
export const runProgram = async (argv: readonly string[], world: World): Promise<number> => {
  if (argv.length === 0) {
    for (const line of world.words.help.overview) world.screen.write(line);
    return 0;
  }
  const outcome = { code: 0 };
  try {
    await programFor(world, outcome).parseAsync(argv, { from: 'user' });
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
      flags: this.options.flatMap((option) => option.long ?? []),
      commands: this.commands.map((command) => command.name()),
    };
    throw new Trouble('usage', usageSentence(misunderstood, this.says));
  }
}

const programFor = (world: World, outcome: Outcome): Command => {
  const { words, screen } = world;
  const program = new CommandTree('cps-story', words.help)
    .description(words.help.about)
    .usage('COMMAND ...')
    .version(world.version, '-V, --version', words.help.flags.version)
    .exitOverride()
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => screen.write(text.trimEnd()),
      writeErr: (text) => screen.warn(text.trimEnd()),
      getOutHelpWidth: () => screen.width,
      getErrHelpWidth: () => screen.width,
    })
    .configureHelp({ styleTitle: (title) => screen.style('title', titleFor(title, words.help)) });
  withEverydayFlags(program, words.help).addHelpText('after', () => helpAfterAll(screen, words.help));
  for (const group of everyGroup(words)) {
    for (const line of group.lines) addCommand(program, line, group.title, world, outcome);
  }
  addHelp(program, world, outcome);
  return program;
};

const withEverydayFlags = (command: Command, { flags, titles }: Says): Command =>
  command
    .helpOption('-h, --help', flags.help)
    .addOption(new Option('--no-color', flags.noColour).helpGroup(titles.everywhere))
    .addOption(new Option('--debug', flags.debug).helpGroup(titles.everywhere));

const addCommand = (
  program: Command,
  line: CommandLine,
  group: string,
  world: World,
  outcome: Outcome,
): void => {
  const [first = '', second] = line.name.split(' ');
  const above = second === undefined ? program : commandAbove(program, first, group, world.words);
  const command = above
    .command(second ?? first)
    .description(line.says)
    .helpGroup(second === undefined ? group : '');
  if (line.takes !== undefined) command.arguments(line.takes);
  for (const [typed, says] of line.flags ?? []) command.option(typed, says);
  withEverydayFlags(command, world.words.help).addHelpText('after', () =>
    helpAfter(line, world.screen, world.words.help),
  );
  command.action(async () => {
    outcome.code = await line.run(givenFrom(command.args, command.opts(), world.words.help), world);
  });
};

const commandAbove = (program: Command, name: string, group: string, { commands, help }: Words): Command =>
  program.commands.find((command) => command.name() === name) ??
  withEverydayFlags(program.command(name).description(commands.pack.says).helpGroup(group), help);

/** `help`, `help check`, `help pack add`, and `help TOPIC` for a page. */
const addHelp = (program: Command, world: World, outcome: Outcome): void => {
  const {
    commands,
    help: { titles },
  } = world.words;
  const help = program
    .command('help')
    .arguments('[about...]')
    .description(commands.help.says)
    .helpGroup(titles.learning);
  help.action(async () => {
    const about = help.args;
    const found = about.reduce<Command | undefined>(
      (command, name) => command?.commands.find((one) => one.name() === name),
      program,
    );
    if (found !== undefined) return found.outputHelp();
    const { helpTopic } = await import('../commands/help-topic.ts');
    const names = everyCommand(world.words).map((line) => line.name);
    outcome.code = await helpTopic({ topic: about.join(' '), commands: names }, world);
  });
};
