import { describe, expect, it } from 'vitest';
import { type ExportOptions, exportStory } from '../../src/commands/export.ts';
import { readDocx } from '../../src/core/import/docx-file.ts';
import { loadXmlReader } from '../../src/io/xml-reader.ts';
import { zipper } from '../../src/io/zipper.ts';
import { keepAll } from '../store/kept-stories.ts';
import { answer } from '../store/store-world.ts';
import { carryingWorld, textOf } from '../support/carrying.ts';
import { lettersIn, pdfText } from '../support/pdf-text.ts';

const only = (given: Partial<ExportOptions> = {}): ExportOptions => ({
  story: '1',
  version: null,
  to: null,
  format: null,
  withPrivate: false,
  force: false,
  ...given,
});

const BODY =
  '---\nkeep-private: Oak Street\n---\n\nMarek lived in Oak Street. <!-- cps-story keep directive: mine -->\n\n2019. That was the year.\n';

const prepared = (): ReturnType<typeof carryingWorld> => {
  const made = carryingWorld();
  const { story } = keepAll(
    made.store,
    { title: 'Old', body: 'Before.\n' },
    { title: 'The bus stop', setting: 'group', body: BODY },
  );
  const sitting = made.store.sitting(story);
  sitting.record(
    answer('private', 'I still owe my brother money.', { kind: 'private', asked: 'What stays with you?' }),
  );
  sitting.record(answer('names', 'Marek', { kind: 'list', feeds: ['keep-private'] }));
  return made;
};
const fileOf = ({ world }: ReturnType<typeof prepared>, path: string): string =>
  textOf(world.disk.read(path));

describe('export', () => {
  it('writes the name that a story was given last, so that an old one goes nowhere', async () => {
    const made = prepared();
    const [story] = made.store.stories();
    if (story === undefined) throw new Error('a story was expected');
    const at = '2027-01-01T09:00:00.000Z';
    made.store.addEvent(story.id, { kind: 'renamed', at, title: 'A quieter name' });
    expect(await exportStory(only({ story: 'quieter' }), made.world)).toBe(0);
    expect(fileOf(made, '/desk/my-story.md')).toContain('title: A quieter name');
    expect(fileOf(made, '/desk/my-story.md')).not.toContain('The bus stop');
  });

  it('writes the newest version as Markdown with a plain name, for the owner only, and says where', async () => {
    const made = prepared();
    expect(await exportStory(only(), made.world)).toBe(0);
    expect(fileOf(made, '/desk/my-story.md')).toBe(
      '---\ntitle: The bus stop\nsetting: group\n---\n\nMarek lived in Oak Street.\n\n2019. That was the year.\n',
    );
    expect(made.world.disk.look('/desk/my-story.md')?.mode).toBe(0o600);
    expect(made.world.screen.out()).toContain('Written: my-story.md');
    expect([...made.world.disk.files().keys()].filter((path) => path.startsWith('/desk/'))).toEqual([
      '/desk/my-story.md',
    ]);
  });

  it('tells the kind of file by the end of its name, and takes an older version when it is asked for', async () => {
    const made = prepared();
    await exportStory(only({ to: 'a.TXT', version: '1' }), made.world);
    expect(fileOf(made, '/desk/a.TXT')).toBe('Before.\n');
    await exportStory(only({ to: 'a.html' }), made.world);
    expect(fileOf(made, '/desk/a.html')).toContain('<p dir="auto">2019. That was the year.</p>');
    await exportStory(only({ to: 'a.docx' }), made.world);
    expect(readDocx(made.world.disk.read('/desk/a.docx'), zipper, await loadXmlReader())).toMatchObject({
      docx: { title: 'The bus stop', text: 'Marek lived in Oak Street.\n\n2019. That was the year.\n' },
    });
    await exportStory(only({ to: 'a.pdf' }), made.world);
    expect(lettersIn(pdfText(made.world.disk.read('/desk/a.pdf')))).toBe(
      lettersIn('The bus stop Marek lived in Oak Street. 2019. That was the year.'),
    );
  });

  it('lets what is said go before the end of the name', async () => {
    const made = prepared();
    await exportStory(only({ to: 'story', format: 'text' }), made.world);
    expect(fileOf(made, '/desk/story')).toBe('Marek lived in Oak Street.\n\n2019. That was the year.\n');
  });

  it('leaves the store as it was', async () => {
    const made = prepared();
    const before = [...made.world.disk.files()].filter(([path]) => path.startsWith('/home/'));
    await exportStory(only(), made.world);
    expect([...made.world.disk.files()].filter(([path]) => path.startsWith('/home/'))).toEqual(before);
  });

  it('never writes over a file, unless it is told to', async () => {
    const made = prepared();
    made.world.disk.put('/desk/my-story.md', 'Other words.');
    await expect(exportStory(only(), made.world)).rejects.toMatchObject({
      code: 'place',
      message: 'There is a file my-story.md already. I left it as it is.',
    });
    expect(fileOf(made, '/desk/my-story.md')).toBe('Other words.');
    await exportStory(only({ force: true }), made.world);
    expect(fileOf(made, '/desk/my-story.md')).toContain('Marek');
  });

  it.each([
    [only({ to: 'a.odt' }), 'usage', /"a\.odt" does not tell me/],
    [only({ to: 'none/a.md' }), 'place', /could not write none\/a\.md/],
    [only({ story: 'nobody' }), 'not-found', /no story "nobody"/],
    [only({ version: '9' }), 'not-found', /no version "9"/],
    [only({ format: 'review', withPrivate: true }), 'usage', /review/],
  ])('says what is the matter, and writes nothing: %#', async (options, code, message) => {
    const { world } = prepared();
    await expect(exportStory(options, world)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
    expect([...world.disk.files().keys()].filter((path) => !path.startsWith('/home/'))).toEqual([]);
  });

  it('gives text to a pipe as it is, and to a terminal without what drives one', async () => {
    const made = carryingWorld();
    keepAll(made.store, { body: 'Red \u001b[31mwords.\n' });
    await exportStory(only({ to: '-', format: 'text' }), made.world);
    expect(made.world.screen.out()).toBe('Red \u001b[31mwords.\n');
    const seen = carryingWorld({ disk: made.world.disk, look: { isTerminal: true } });
    await exportStory(only({ to: '-', format: 'text' }), seen.world);
    expect(seen.world.screen.out()).toBe('Red words.\n');
  });

  it('gives bytes to a pipe, and none to a terminal', async () => {
    const made = prepared();
    await exportStory(only({ to: '-', format: 'docx' }), made.world);
    expect(made.world.screen.out()).toMatch(/^PK/);
    const seen = carryingWorld({ disk: made.world.disk, look: { isTerminal: true } });
    await expect(exportStory(only({ to: '-', format: 'pdf' }), seen.world)).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it('makes no PDF that lacks letters: names them, says what can show them, and writes nothing', async () => {
    const { world, store } = carryingWorld();
    keepAll(store, { body: 'Morning 🙂 漢.\n' });
    await expect(exportStory(only({ to: 'a.pdf' }), world)).rejects.toMatchObject({
      message: 'I made no PDF: it could not show 🙂 (U+1F642), 漢 (U+6F22)',
      hint: expect.stringContaining('--format docx'),
    });
    expect(world.disk.look('/desk/a.pdf')).toBeNull();
  });
});

describe('private answers', () => {
  it('stay, unless they are asked for by name; then they stand apart and it is said', async () => {
    const made = prepared();
    for (const to of ['a.md', 'a.txt', 'a.html', 'a.docx', 'a.pdf'])
      await exportStory(only({ to }), made.world);
    for (const to of ['a.md', 'a.txt', 'a.html']) expect(fileOf(made, `/desk/${to}`)).not.toContain('owe');
    await exportStory(only({ to: 'b.md', withPrivate: true }), made.world);
    expect(fileOf(made, '/desk/b.md')).toMatch(
      /year\.\n\n---\n\n## Only for me: not part of the story\n\n### What stays with you\?\n\nI still owe my brother money\.\n$/,
    );
    expect(made.world.screen.err()).toContain('1 private answer is in it');
  });

  it('are also the words to keep private: no list of them goes out on top of a file, unless it is asked for', async () => {
    const made = prepared();
    await exportStory(only({ to: 'a.md' }), made.world);
    expect(fileOf(made, '/desk/a.md')).not.toContain('keep-private');
    expect(made.world.screen.err()).toContain('Your list of words to keep private is not in this file.');
    await exportStory(only({ to: 'b.md', withPrivate: true }), made.world);
    expect(fileOf(made, '/desk/b.md')).toContain('\nkeep-private: Oak Street\n');
    expect(made.world.screen.err()).toContain('Your list of words to keep private stands at the top');
  });

  it('leaves what else stands on top of a text, and says nothing of a list that is not there', async () => {
    const made = carryingWorld();
    const { story } = keepAll(made.store, {
      title: 'A',
      body: '---\nmarks: past\nkeep_private:\n  - Oak Street\n  - Marek\nown-words: survivor\n---\nWords.\n',
    });
    await exportStory(only({ story, to: 'a.md' }), made.world);
    expect(fileOf(made, '/desk/a.md')).toBe(
      '---\ntitle: A\nsetting: one-to-one\nmarks: past\nown-words: survivor\n---\nWords.\n',
    );
    const plain = carryingWorld();
    keepAll(plain.store, { body: 'Words.\n' });
    await exportStory(only({ to: 'a.md' }), plain.world);
    expect(plain.world.screen.err()).toBe('');
  });
});

describe('a card', () => {
  const ASK = 'I have a short piece of my own about that. Would you like it, or not now?';
  const withCard = (
    body = `${ASK}\n\nI sat on a bench.\n\nWhat about you?\n`,
  ): ReturnType<typeof prepared> => {
    const made = carryingWorld();
    const { story } = keepAll(made.store, { title: 'The bench', body });
    const sitting = made.store.sitting(story);
    sitting.record(answer('ask', ASK, { section: 'ask' }));
    sitting.record(answer('limit', 'That part stays mine.', { kind: 'private' }));
    sitting.record(answer('they-said', 'Their words.', { kind: 'private' }));
    return made;
  };

  it('is a page of text with a name of its own, unless the name says otherwise', async () => {
    const made = withCard();
    expect(await exportStory(only({ format: 'card' }), made.world)).toBe(0);
    expect(fileOf(made, '/desk/my-card.txt')).toBe(
      'Ask first:\nI have a short piece of my own about\nthat. Would you like it, or not now?\n\nThen, in your own words:\n1. I sat on a bench.\n\nHand it back:\nWhat about you?\n\nAll of it takes about 10 seconds.\n',
    );
    await exportStory(only({ format: 'card', to: 'card.html' }), made.world);
    expect(fileOf(made, '/desk/card.html')).toContain('<p dir="auto">Hand it back:<br>What about you?</p>');
    await exportStory(only({ format: 'card', to: 'card.pdf' }), made.world);
    expect(lettersIn(pdfText(made.world.disk.read('/desk/card.pdf')))).toContain(
      lettersIn('The bench Ask first: I have a short piece'),
    );
  });

  it('has the sentence to have ready when private answers are asked for, and no other of them ever', async () => {
    const made = withCard();
    await exportStory(only({ format: 'card' }), made.world);
    expect(made.world.screen.err()).toContain('it is not on the card. To put it on: --with-private');
    await exportStory(only({ format: 'card', to: 'b.txt', withPrivate: true }), made.world);
    expect(fileOf(made, '/desk/b.txt')).toContain('If they ask for more:\nThat part stays mine.\n');
    expect(fileOf(made, '/desk/b.txt')).not.toContain('Their words');
    expect(made.world.screen.err()).toContain('Your sentence for when they ask for more is on the card.');
  });

  it('says nothing of what stands on top of a text for the check', async () => {
    const made = withCard(
      '---\nkeep-private: Oak Street\n---\nI sat on a bench. <!-- cps-story keep x: y -->\n',
    );
    await exportStory(only({ format: 'card', to: '-' }), made.world);
    expect(made.world.screen.out()).toMatch(/^Then, in your own words:\n1\. I sat on a bench\.\n\nAll of it/);
  });

  it('is on one page as far as that goes, and says how many it takes when it does not', async () => {
    const fits = withCard('I walked there. It was cold.\n\n'.repeat(12));
    await exportStory(only({ format: 'card', to: 'card.pdf' }), fits.world);
    expect(fits.world.screen.err()).not.toContain('pages');
    const long = withCard('I walked there. It was cold.\n\n'.repeat(100));
    await exportStory(only({ format: 'card', to: 'card.pdf' }), long.world);
    expect(long.world.screen.err()).toMatch(/The card takes \d pages\. A shorter story/);
  });

  it('is not made of a page that a teller wrote for themself', async () => {
    const made = carryingWorld();
    const { story } = keepAll(made.store, { pack: 'should-i-share@1.0.0 h1:x', body: 'A page.' });
    made.store.sitting(story).record(answer('why', 'A page.', { kind: 'private' }));
    await expect(exportStory(only({ format: 'card' }), made.world)).rejects.toThrow(
      'there is no card for it',
    );
  });
});

describe('a review copy', () => {
  it('has private words blanked and nothing of the store, and asks to be read through', async () => {
    const made = prepared();
    await exportStory(only({ format: 'review', to: 'for-sam.md' }), made.world);
    const file = fileOf(made, '/desk/for-sam.md');
    expect(file).toBe(
      '---\ntitle: The bus stop\nsetting: group\n---\n\n[kept private] lived in [kept private].\n\n2019. That was the year.\n',
    );
    expect(made.world.screen.err()).toContain('I blanked 2 places. Read it through');
  });

  it('can be any kind of file', async () => {
    const made = prepared();
    await exportStory(only({ format: 'review', to: 'for-sam.pdf' }), made.world);
    const pdf = made.world.disk.read('/desk/for-sam.pdf');
    expect(lettersIn(pdfText(pdf))).toContain('[keptprivate]livedin[keptprivate].');
    expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Marek|Oak|s-[0-9a-z]{8}/);
  });
});
