import { describe, expect, it } from 'vitest';
import { changed, decode, packFiles } from '../../support/pack-files.ts';

const thoughtsOn = async (files: { readonly [path: string]: string | null }): Promise<readonly string[]> => {
  const decoded = await decode(packFiles(files), ['directive']);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems, null, 1));
  return decoded.thoughts.map(({ file, line, message }) => `${file}:${line} ${message}`);
};

const HELP = 'Two lines\nare plenty.';

describe('thoughts on a pack that holds together', () => {
  it('are none where there is nothing to think of', async () => {
    expect(await thoughtsOn({})).toEqual([]);
  });

  it('tell of words that are hard to read', async () => {
    const hard =
      'Contemplating retrospectively the multidimensional circumstances characterising your institutionalised experiences, elaborate comprehensively upon particularly transformative organisational relationships facilitating individualised psychosocial rehabilitation opportunities.';
    const thoughts = await thoughtsOn(changed('prompts/then.md', HELP, hard));
    expect(thoughts).toEqual([
      expect.stringMatching(/^prompts\/then\.md:1 This question reads like school year \d+\.$/),
      expect.stringMatching(/^pack\.yaml:1 All questions together read like school year \d+\.$/),
    ]);
  });

  it('tell of a question that takes more than a small screen', async () => {
    const long = Array.from({ length: 20 }, () => '- a line of its own').join('\n');
    expect(await thoughtsOn(changed('prompts/then.md', HELP, long))).toEqual([
      expect.stringMatching(/^prompts\/then\.md:1 With its help this takes 2\d lines/),
    ]);
  });

  it('tell of names that look alike', async () => {
    const thoughts = await thoughtsOn(
      changed('prompts/leave.md', '- stirred: Stirred', '- stirred: Stirred\n- st1rred: Stirred again'),
    );
    expect(thoughts).toEqual(['prompts/leave.md:2 "stirred" and "st1rred" look much alike.']);
  });

  it('tell of a rule with the name of one of ours, and of a language that nobody listens in', async () => {
    const rule =
      'id: directive\nprinciple: humble\nlevel: consider\nwhy: W.\nmessage: M.\nask: A?\nfind: [zebra]\nheard: [A zebra came.]\npasses: [A horse came.]\n';
    expect(await thoughtsOn({ 'checks/directive.yaml': rule })).toEqual([
      'checks/directive.yaml:1 A rule of the program is called "directive" too. Another name keeps them apart.',
    ]);
    const french = changed('pack.yaml', 'language: en', 'language: fr');
    expect(await thoughtsOn({ ...french, 'checks/zebra.yaml': rule.replace('directive', 'zebra') })).toEqual([
      'pack.yaml:1 cps-story has no rules for this language (fr), so nothing in checks is heard.',
    ]);
  });
});
