import { isatty } from 'node:tty';

/**
 * Leaving by a signal: words are saved, the terminal is given back as it was, and the exit code says why. The listeners stand
 * only while something is registered, so that other commands stop at Ctrl-C as any program does.
 */
export type Leaving = {
  /** Runs while the process is leaving, so it must do its work at once. What comes back takes it out again. */
  beforeLeaving(save: () => void): () => void;
  /** As `beforeLeaving`, after all saving is done: gives the terminal back. */
  restoring(restore: () => void): () => void;
  /** Takes SIGINT; the latest one registered is asked. Without any, Ctrl-C saves and leaves. */
  onInterrupt(act: () => void): () => void;
  /** After the program slept (Ctrl-Z, then `fg`). */
  onWake(act: () => void): () => void;
  /** Whether a program can sleep here at all. */
  readonly canSleep: boolean;
  /** Saves, gives the terminal back and sleeps until `fg`. */
  sleep(): void;
  /** The window is gone: as SIGHUP. */
  hangUp(): void;
};

/** What is needed of `process`. */
export type Host = Pick<NodeJS.Process, 'on' | 'off' | 'exit' | 'kill' | 'pid' | 'platform'>;

const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

type Act = () => void;
type Acts = {
  readonly saves: Act[];
  readonly restores: Act[];
  readonly interrupts: Act[];
  readonly wakes: Act[];
};

/** The latest first. One that cannot do its work must not keep the others from theirs: nobody is left to tell. */
const runAll = (acts: readonly Act[]): void => {
  for (const act of [...acts].reverse()) {
    try {
      act();
    } catch {}
  }
};

type IsGone = () => boolean;

/**
 * Node 20 sets the terminal back as it exits, and aborts when that is gone (nodejs/node#51519): a system may then write down all of its
 * memory, with the words in it. So with the window gone we end by the signal, as a program that does not listen; a shell calls that 129 too.
 */
const terminalWatch = (): IsGone => {
  const terminals = [0, 1, 2].filter((place) => isatty(place));
  return () => terminals.some((place) => !isatty(place));
};

type Listening = { readonly listen: (how: 'on' | 'off') => void; readonly hangUp: Act };

/** Adds and removes the listeners on the process. */
const listening = (host: Host, acts: Acts, isTerminalGone: IsGone): Listening => {
  const atExit = (): void => {
    runAll(acts.saves);
    runAll(acts.restores);
  };
  const leave =
    (code: number): Act =>
    () => {
      atExit();
      host.exit(code);
    };
  const exit = leave(CODES.SIGHUP);
  const hangUp: Act = () => {
    if (host.platform === 'win32' || !isTerminalGone()) return exit();
    atExit();
    host.off('SIGHUP', hangUp);
    host.kill(host.pid, 'SIGHUP');
  };
  const stop = leave(CODES.SIGTERM);
  const interrupt: Act = () => (acts.interrupts.at(-1) ?? leave(CODES.SIGINT))();
  const wake: Act = () => runAll(acts.wakes);
  const listen: Listening['listen'] = (how) => {
    host[how]('SIGHUP', hangUp);
    host[how]('SIGTERM', stop);
    host[how]('SIGINT', interrupt);
    host[how]('exit', atExit);
    if (host.platform !== 'win32') host[how]('SIGCONT', wake);
  };
  return { listen, hangUp };
};

/** A program without a shell above it does not fall asleep when it is told to; after this long it was not asleep. Milliseconds. */
const ASLEEP_BY = 200;

const sleeping =
  (host: Host, acts: Acts): Act =>
  () => {
    let woken = false;
    const woke: Act = () => {
      woken = true;
    };
    acts.wakes.push(woke);
    runAll(acts.saves);
    runAll(acts.restores);
    host.kill(host.pid, 'SIGTSTP');
    setTimeout(() => {
      acts.wakes.splice(acts.wakes.indexOf(woke), 1);
      if (!woken) runAll(acts.wakes);
    }, ASLEEP_BY);
  };

export const createLeaving = (host: Host, isTerminalGone: IsGone = terminalWatch()): Leaving => {
  const acts: Acts = { saves: [], restores: [], interrupts: [], wakes: [] };
  const { listen, hangUp } = listening(host, acts, isTerminalGone);
  const quiet = (): boolean => Object.values(acts).every((list) => list.length === 0);
  const register =
    (list: Act[]) =>
    (act: Act): Act => {
      if (quiet()) listen('on');
      list.push(act);
      return () => {
        const place = list.indexOf(act);
        if (place < 0) return;
        list.splice(place, 1);
        if (quiet()) listen('off');
      };
    };
  return {
    beforeLeaving: register(acts.saves),
    restoring: register(acts.restores),
    onInterrupt: register(acts.interrupts),
    onWake: register(acts.wakes),
    canSleep: host.platform !== 'win32',
    sleep: sleeping(host, acts),
    hangUp,
  };
};
