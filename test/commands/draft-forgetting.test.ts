import { describe, expect, it } from 'vitest';
import { DiskError } from '../../src/core/disk-error.ts';
import type { MemoryDisk } from '../../src/io/memory-disk.ts';
import { back, pause } from '../support/conversation.ts';
import { diskWithPacks, type SittingParts, sitDown } from '../support/draft-session.ts';
import { answers, upTo } from '../support/one-to-one-script.ts';
import type { Line } from '../support/scripted-prompter.ts';

const oneToOne: SittingParts = { options: { pack: 'one-to-one' } };
const forget = (half = ''): Line[1] => ({ kind: 'forget', half });

const everything = (disk: MemoryDisk): string =>
  [...disk.files()]
    .filter(([path]) => path.startsWith('/home/'))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');

describe('/forget', () => {
  const atHeard: readonly Line[] = [...upTo('heard'), ['then', back()]];

  it('tells how much it takes, and takes it after one typed word', async () => {
    const { disk, out } = await sitDown(
      [...atHeard, ['heard', forget(`${answers.heard} And more`)], ['forget', 'forget'], ['heard', pause()]],
      oneToOne,
    );
    expect(out.replaceAll('\n', ' ')).toContain('This takes 10 words off the record for good');
    expect(out).toContain('Versions you kept stay as they are.');
    expect(everything(disk)).not.toContain(answers.heard);
    expect(everything(disk)).toContain(answers.ask);
  });

  it.each(['', 'no', 'I would rather not do that'])('takes nothing after %j', async (typed) => {
    const { disk, out } = await sitDown(
      [...atHeard, ['heard', forget(answers.heard)], ['forget', typed], ['heard', pause(answers.heard)]],
      oneToOne,
    );
    expect(everything(disk)).toContain(answers.heard);
    expect(out).not.toContain('gone from the record');
  });

  it('takes also what the answer was before', async () => {
    const disk = diskWithPacks();
    await sitDown(
      [
        ...atHeard,
        ['heard', 'You said more.'],
        ['then', back()],
        ['heard', forget('You said more.')],
        ['forget', '/Forget.'],
        ['heard', pause()],
      ],
      { ...oneToOne, disk },
    );
    expect(everything(disk)).not.toContain(answers.heard);
    expect(everything(disk)).not.toContain('You said more.');
  });

  it('takes half an answer that was never finished', async () => {
    const disk = diskWithPacks();
    await sitDown(
      [...upTo('heard'), ['then', forget('One winter\n')], ['forget', 'forget'], ['then', pause()]],
      { ...oneToOne, disk },
    );
    expect(everything(disk)).not.toContain('One winter');
  });

  it('asks the question anew, and what is said then is kept', async () => {
    const { disk, prompter } = await sitDown(
      [
        ...atHeard,
        ['heard', forget(answers.heard)],
        ['forget', 'forget'],
        ['heard', 'Something else.'],
        ['then', pause()],
      ],
      oneToOne,
    );
    expect(prompter.halves().get('heard')).toBe('');
    expect(everything(disk)).toContain('Something else.');
    const { out } = await sitDown(
      [
        ['waiting', 'go-on'],
        ['then', pause()],
      ],
      { disk },
    );
    expect(out).toContain('Good to see you.');
  });

  it('says so when there is nothing to take', async () => {
    const { out } = await sitDown([...upTo('heard'), ['then', forget()], ['then', pause()]], oneToOne);
    expect(out).toContain('There is nothing of this answer on the record.');
  });

  it('calls nothing gone that the disk would not let go', async () => {
    const whole = diskWithPacks();
    let stuck = false;
    const rename: MemoryDisk['rename'] = (from, to) => {
      if (stuck) throw new DiskError('denied', from);
      whole.rename(from, to);
    };
    const { out } = await sitDown(
      [...atHeard, ['heard', forget(answers.heard)], ['forget', 'forget'], ['heard', pause(answers.heard)]],
      {
        ...oneToOne,
        disk: { ...whole, rename },
        onAsk: ({ id }) => {
          stuck = id === 'forget';
        },
      },
    );
    expect(out).not.toContain('gone from the record');
    expect(everything(whole)).toContain(answers.heard);
  });
});
