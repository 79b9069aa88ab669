import { expect, it } from 'vitest';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { diskWithPacks, type Sitting, type SittingParts, sitDown } from '../support/draft-session.ts';
import type { Line } from '../support/scripted-prompter.ts';
import { filledIn } from '../support/worksheets.ts';

const FILE = '/desk/my-turn.txt';

const textOf = (disk: MemoryDisk): string => new TextDecoder().decode(disk.read(FILE));

/** What a person types, what they see, and what stands in the file, one after the other. */
const transcript: string[] = [];
const typed = async (line: string, script: readonly Line[], parts: SittingParts): Promise<Sitting> => {
  const sitting = await sitDown(script, parts);
  transcript.push(`$ ${line}\n${sitting.out}`);
  return sitting;
};

it('a worksheet goes out, is filled in with slips, comes back, is changed, and comes back again', async () => {
  const disk = diskWithPacks();
  disk.makeFolder('/desk', 0o700);
  await typed('cps-story draft --pack group --worksheet my-turn.txt', [], {
    disk,
    options: { pack: 'group', worksheet: 'my-turn.txt' },
  });
  transcript.push(`my-turn.txt:\n${textOf(disk)}`);

  const filled = filledIn(
    textOf(disk),
    ['arrive', '2'],
    ['purpose', 'a bit of hoep'],
    ['keep', 'the bakery\n\nSam'],
    ['open', 'I go by Lee. Part of this is about a hard winter. Anyone may step out.'],
    [
      'then',
      'I sat in my car outside my own door.\n%% ask Sam if that is fine\n\nI did not want to be seen.',
    ],
    [
      'alone',
      'The man who swept our hall asked if I wanted tea. You should really talk to someone like him.',
    ],
    ['step', 'I said yes to tea on Tuesdays.'],
    ['now', 'I water the plants in the hall. Some weeks I do not.'],
    ['pass', 'What is a small thing that helped you? No need to answer.'],
  ).replace('[step]', '[stpe]');
  disk.put(FILE, `for wednesday\n${filled}`);

  const first = await typed(
    'cps-story draft --answers my-turn.txt',
    [
      ['review', 'o'],
      ['review', '10'],
      ['step', 'I said yes to tea on Tuesdays.'],
      ['review', 'a'],
      ['what-next', 'check'],
      ['finding', 'l'],
      ['finding', 's'],
      ['what-next', 'keep'],
      ['title', 'My turn'],
      ['note-on-version', ''],
      ['card', ''],
      ['leave', 'steady'],
      ['leave-next', 'Tea with Sam'],
    ],
    { disk, options: { answers: 'my-turn.txt' } },
  );
  expect(first.code).toBe(0);

  disk.put(
    FILE,
    textOf(disk).replace(' You should really talk to someone like him.', '').replace('a bit of hoep', '2'),
  );
  const second = await typed('cps-story draft --answers my-turn.txt', [['review', 'p']], {
    disk,
    options: { answers: 'my-turn.txt' },
  });
  expect(second.code).toBe(0);
  await expect(transcript.join('\n')).toMatchFileSnapshot('worksheet.session');
});
