import { beforeAll, describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/check/check-text.ts';
import { contextOf } from '../../src/core/check/context-of.ts';
import type { FileReport } from '../../src/core/check/report.ts';
import type { Run } from '../../src/core/check/run.ts';
import type { RuleImage } from '../../src/core/rules/image.ts';
import { english } from '../../src/core/words/words.ts';
import { checkstyleFormat } from '../../src/formats/checkstyle-format.ts';
import { githubFormat } from '../../src/formats/github-format.ts';
import { gitlabFormat } from '../../src/formats/gitlab-format.ts';
import { htmlFormat } from '../../src/formats/html-format.ts';
import { junitFormat } from '../../src/formats/junit-format.ts';
import { markdownFormat } from '../../src/formats/markdown-format.ts';
import { ndjsonFormat } from '../../src/formats/ndjson-format.ts';
import { rdjsonFormat } from '../../src/formats/rdjson-format.ts';
import { sarifFormat } from '../../src/formats/sarif-format.ts';
import { unixFormat } from '../../src/formats/unix-format.ts';
import { loadXmlReader } from '../../src/io/xml-reader.ts';
import { builtInRules } from '../support/built-in-rules.ts';

let rules: RuleImage;
beforeAll(async () => {
  rules = (await builtInRules()).image;
});

const words = english.check;
const look = { explain: false, words };
const report = (path: string, text: string): FileReport => ({
  path,
  text,
  ...checkText(text, rules, contextOf(text, { careLines: ['Call 988.'] })),
});
const run = (files: readonly FileReport[], problems: Run['problems'] = []): Run => ({
  tool: { name: 'cps-story', version: '1.2.3', rules: 'abc' },
  files,
  problems,
});

/** A slip behind letters of two and four bytes, and a kept one. */
const TEXT = 'Así 😀 es. You should call her.\n\n<!-- cps-story keep directive: mine -->\nYou should pray.\n';
const GONE = { path: 'gone.md', code: 'not-found', message: 'There is no file gone.md.' };
const whole = (path = 'a/my story.md'): Run => run([report(path, TEXT)], [GONE]);
const column = TEXT.indexOf('You') + 1;
/** "Así 😀 es. " is 13 bytes of UTF-8 and 11 units of UTF-16. */
const bytesMore = 3;

/** C0 but the line end, DEL and C1, and what turns the reading order around. */
const drivesTerminal = (code: number): boolean =>
  (code < 32 && code !== 10) || (code >= 127 && code < 160) || (code >= 0x202a && code <= 0x202e);

const every: readonly (readonly [name: string, tell: (run: Run) => string])[] = [
  ['ndjson', (one) => ndjsonFormat(one, look)],
  ['sarif', sarifFormat],
  ['github', githubFormat],
  ['gitlab', gitlabFormat],
  ['rdjson', rdjsonFormat],
  ['junit', junitFormat],
  ['checkstyle', checkstyleFormat],
  ['unix', unixFormat],
  ['markdown', (one) => markdownFormat(one, look)],
  ['html', (one) => htmlFormat(one, look)],
];

describe.each(every)('%s', (name, tell) => {
  it('has no care note in it', () => {
    const told = tell(run([report('a.md', 'I want to die.')]));
    expect(told).not.toContain('988');
  });

  it('holds no sign that drives a terminal, whatever a file is called', () => {
    const told = tell(run([report('a\u001b[31m\u202eb\n.md', `You should call her.\u001b[2J`)]));
    expect([...told].filter((sign) => drivesTerminal(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('is the same for the same run, and ends with a line end', () => {
    expect(tell(whole())).toBe(tell(whole()));
    expect(tell(whole()).endsWith('\n')).toBe(true);
  });

  if (!['ndjson', 'markdown', 'html'].includes(name))
    it('holds no word of the story, and no reason of the teller', () => {
      const told = tell(whole());
      for (const word of ['call her', 'mine', 'Así']) expect(told).not.toContain(word);
    });
});

describe('places', () => {
  it('stand in one line each, as grep prints them', () => {
    const [line, problem] = unixFormat(whole()).split('\n');
    expect(line).toMatch(new RegExp(`^a/my story\\.md:1:${column}: warning: .+\\? \\[directive\\]$`));
    expect(problem).toBe('gone.md:1:1: problem: There is no file gone.md.');
  });

  it('are commands to GitHub, with its signs escaped', () => {
    const [line, problem] = githubFormat(whole('a,b:c%.md')).split('\n');
    expect(line).toContain(`::warning file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=${column},endColumn=`);
    expect(line).toContain('title=directive::');
    expect(problem).toBe('::error file=gone.md::There is no file gone.md.');
  });

  it('count bytes for reviewdog', () => {
    const { diagnostics } = JSON.parse(rdjsonFormat(whole()));
    expect(diagnostics[0].location).toMatchObject({
      path: 'a/my story.md',
      range: { start: { line: 1, column: column + bytesMore } },
    });
    expect(diagnostics[0].severity).toBe('WARNING');
    expect(diagnostics.at(-1)).toMatchObject({ severity: 'ERROR', location: { path: 'gone.md' } });
  });

  it('have a fingerprint in GitLab that differs for each, and stays when lines move', () => {
    const text = 'You should call her. You should call her.';
    const prints = (given: string): readonly string[] =>
      JSON.parse(gitlabFormat(run([report('a.md', given)]))).map(
        ({ fingerprint }: { readonly fingerprint: string }) => fingerprint,
      );
    const before = prints(text);
    expect(new Set(before).size).toBe(before.length);
    expect(before.length).toBeGreaterThan(1);
    expect(prints(`Some words of mine.\n\n${text}`)).toEqual(before);
  });

  it('are results in SARIF, and what was kept is suppressed', () => {
    const { runs } = JSON.parse(sarifFormat(whole()));
    const [{ tool, results, invocations }] = runs;
    const [first, kept] = results;
    expect(first).toMatchObject({ ruleId: 'directive', level: 'warning' });
    expect(tool.driver.rules[first.ruleIndex].id).toBe('directive');
    const { region, artifactLocation } = first.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('a/my%20story.md');
    expect(TEXT.slice(region.charOffset, region.charOffset + region.charLength)).toContain('You should');
    expect(kept.suppressions).toEqual([{ kind: 'inSource' }]);
    expect(invocations[0]).toMatchObject({ executionSuccessful: false });
  });

  it('are a thought and not a warning, where a rule only considers', () => {
    const heard = report('a.md', 'You should call her.');
    const findings = heard.findings.map((finding) => ({ ...finding, level: 'consider' as const }));
    const told = run([{ ...heard, findings }]);
    expect(githubFormat(told)).toContain('::notice ');
    expect(unixFormat(told)).toContain(': note: ');
  });
});

describe('XML', () => {
  it.each([
    ['junit', junitFormat],
    ['checkstyle', checkstyleFormat],
  ] as const)('of %s is well formed for any text and any name', async (_name, tell) => {
    const read = await loadXmlReader();
    const names: string[] = [];
    const xml = tell(run([report(`<a> & "b"\u0007'.md`, TEXT)], [GONE]));
    read(xml, { opened: (name) => names.push(name), closed: () => undefined, text: () => undefined });
    expect(names.length).toBeGreaterThan(3);
  });

  it('of junit counts cases, failures and what could not be read', () => {
    expect(junitFormat(whole())).toContain('<testsuites name="cps-story" tests="2" failures="1" errors="1">');
    expect(junitFormat(run([report('a.md', 'I sat down. What helped you?')]))).toContain('failures="0"');
  });
});

describe('pages', () => {
  it('show the words in question as words, not as markup', () => {
    const told = whole();
    expect(htmlFormat(told, look)).toContain('<q dir="auto">You should call</q>');
    const odd = run([report('a.md', 'You should *call* <b>her</b> now.')]);
    expect(htmlFormat(odd, look)).not.toContain('<b>');
    expect(markdownFormat(odd, look)).not.toMatch(/[^\\]\*call/);
  });

  it('say that there is nothing, where there is nothing', () => {
    const none = run([report('a.md', 'I sat by the phone. What helped you?')]);
    expect(markdownFormat(none, look)).toContain(words.nothing);
    expect(htmlFormat(none, look)).toContain('second look');
  });
});
