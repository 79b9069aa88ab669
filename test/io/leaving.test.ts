import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { createLeaving, type Host, type Leaving } from '../../src/io/leaving.ts';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM', 'SIGCONT', 'exit'] as const;

/** A process that only notes what is done to it. */
const fakeHost = (): { readonly host: Host; readonly events: EventEmitter; readonly log: string[] } => {
  const events = new EventEmitter();
  const log: string[] = [];
  const host = Object.assign(events, {
    pid: 7,
    platform: 'linux',
    exit: (code: number) => log.push(`exit ${code}`),
    kill: (pid: number, signal: string) => log.push(`${signal} to ${pid}`),
  });
  return { host: host as unknown as Host, events, log };
};

const begin = (): ReturnType<typeof fakeHost> & { readonly leaving: Leaving } => {
  const fake = fakeHost();
  return { ...fake, leaving: createLeaving(fake.host, () => false) };
};

describe('leaving', () => {
  test.each([
    ['SIGHUP', 129],
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])('at %s saves first, then gives the terminal back, then ends with %i', (signal, code) => {
    const { leaving, events, log } = begin();
    leaving.restoring(() => log.push('restored'));
    leaving.beforeLeaving(() => log.push('saved'));
    events.emit(signal);
    expect(log).toEqual(['saved', 'restored', `exit ${code}`]);
  });

  test('when the window is gone ends by that signal, for Node would end in a fault', () => {
    const { host, events, log } = fakeHost();
    const leaving = createLeaving(host, () => true);
    leaving.restoring(() => log.push('restored'));
    leaving.beforeLeaving(() => log.push('saved'));
    events.emit('SIGHUP');
    expect(log).toEqual(['saved', 'restored', 'SIGHUP to 7']);
    expect(events.listenerCount('SIGHUP')).toBe(0);
  });

  test('at a plain end saves as well', () => {
    const { leaving, events, log } = begin();
    leaving.beforeLeaving(() => log.push('saved'));
    events.emit('exit');
    expect(log).toEqual(['saved']);
  });

  test('when no more can be read from a window counts as a hang-up', () => {
    const { leaving, log } = begin();
    leaving.beforeLeaving(() => log.push('saved'));
    leaving.hangUp();
    expect(log).toEqual(['saved', 'exit 129']);
  });

  test('does all it can when one thing cannot be done', () => {
    const { leaving, events, log } = begin();
    leaving.beforeLeaving(() => log.push('saved'));
    leaving.beforeLeaving(() => {
      throw new Error('the disk is full');
    });
    leaving.restoring(() => log.push('restored'));
    events.emit('SIGTERM');
    expect(log).toEqual(['saved', 'restored', 'exit 143']);
  });

  test('asks the latest who wants Ctrl-C, and the one before when that has gone', () => {
    const { leaving, events, log } = begin();
    leaving.onInterrupt(() => log.push('question'));
    const release = leaving.onInterrupt(() => log.push('editor'));
    events.emit('SIGINT');
    release();
    events.emit('SIGINT');
    expect(log).toEqual(['editor', 'question']);
  });

  test('listens only while there is something to do', () => {
    const { leaving, events } = begin();
    const heard = (): number => SIGNALS.reduce((count, signal) => count + events.listenerCount(signal), 0);
    expect(heard()).toBe(0);
    const one = leaving.beforeLeaving(() => {});
    const two = leaving.onWake(() => {});
    expect(heard()).toBe(SIGNALS.length);
    one();
    one();
    expect(heard()).toBe(SIGNALS.length);
    two();
    expect(heard()).toBe(0);
  });

  test('sleeping saves and gives the terminal back first', () => {
    const { leaving, log } = begin();
    leaving.beforeLeaving(() => log.push('saved'));
    leaving.restoring(() => log.push('restored'));
    leaving.sleep();
    expect(log).toEqual(['saved', 'restored', 'SIGTSTP to 7']);
  });

  test('waking is told to all who want to know', () => {
    const { leaving, events, log } = begin();
    leaving.onWake(() => log.push('awake'));
    events.emit('SIGCONT');
    expect(log).toEqual(['awake']);
  });
});
