/** Where a pack is asked for. */
export type PackAddress =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'https'; readonly address: string }
  | { readonly kind: 'npm'; readonly name: string; readonly range: string }
  | { readonly kind: 'git'; readonly address: string; readonly ref: string | null }
  | { readonly kind: 'odd'; readonly why: OddAddress };

/** Why an address is not asked. */
export type OddAddress =
  | 'not-https'
  /** A name or a password stands in it. */
  | 'secret'
  | 'no-address'
  | 'no-npm-name'
  | 'git-way'
  | 'git-ref';

const NPM_NAME = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;
/** Versions, ranges and tags of a registry. With a colon or a stroke npm would take it for an address of another kind. */
const NPM_RANGE = /^[0-9A-Za-z^~<>=*][0-9A-Za-z.^~<>=*|+ -]*$/;
/** Branches, tags and commits; a hyphen in front would be a flag. */
const GIT_REF = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/** What was typed, as far as it can be told without looking. All that begins as no address is a path. */
export const readAddress = (typed: string): PackAddress => {
  if (/^https:/i.test(typed)) return httpsAddress(typed);
  if (/^(?:http|ftp|file|ssh):\/\//i.test(typed)) return { kind: 'odd', why: 'not-https' };
  if (/^npm:/i.test(typed)) return npmAddress(typed.slice('npm:'.length));
  if (/^git:/i.test(typed)) return gitAddress(typed.slice('git:'.length));
  return { kind: 'path', path: typed };
};

/** null when there is no host, or a sign in it that has no place in an address. */
const WHOLE = /^(https|ssh):\/\/([^\s/?#\\]+)([^\s\\]*)$/i;

const httpsAddress = (typed: string): PackAddress => {
  const [, way = '', host = ''] = WHOLE.exec(typed) ?? [];
  if (way.toLowerCase() !== 'https') return { kind: 'odd', why: 'no-address' };
  return host.includes('@') ? { kind: 'odd', why: 'secret' } : { kind: 'https', address: typed };
};

const npmAddress = (typed: string): PackAddress => {
  const cut = typed.indexOf('@', 1);
  const name = cut < 0 ? typed : typed.slice(0, cut);
  const range = cut < 0 ? 'latest' : typed.slice(cut + 1);
  const fits = NPM_NAME.test(name) && name.length <= 214 && NPM_RANGE.test(range);
  return fits ? { kind: 'npm', name, range } : { kind: 'odd', why: 'no-npm-name' };
};

/** Over https nothing secret is sent; over ssh the name of the account stands in front, and the key is the person's own. */
const gitAddress = (typed: string): PackAddress => {
  const cut = typed.indexOf('#');
  const address = cut < 0 ? typed : typed.slice(0, cut);
  const ref = cut < 0 ? null : typed.slice(cut + 1);
  const [, way = '', host = ''] = WHOLE.exec(address) ?? [];
  if (way === '' || host.startsWith('-') || /@-/.test(host)) return { kind: 'odd', why: 'git-way' };
  if (
    way.toLowerCase() === 'https'
      ? host.includes('@')
      : host.includes(':') && host.includes('@') && /:.*@/.test(host)
  )
    return { kind: 'odd', why: 'secret' };
  if (ref !== null && (!GIT_REF.test(ref) || ref.includes('..'))) return { kind: 'odd', why: 'git-ref' };
  return { kind: 'git', address, ref };
};
