import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';

/** Runs something that writes. When the disk refuses, a person is told in plain words; what they wrote is still with the caller. */
export const orNotSaved = <T>(write: () => T): T => {
  try {
    return write();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble(
      'not-saved',
      ({ store: { trouble } }) => [trouble.notSaved(cause.code), trouble.notSavedHint(cause.code)],
      '',
      { cause },
    );
  }
};

/** The same for taking something away. */
export const orNotForgotten = <T>(forget: () => T): T => {
  try {
    return forget();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble(
      'not-saved',
      ({ store: { trouble } }) => [trouble.notForgotten, trouble.notForgottenHint],
      '',
      { cause },
    );
  }
};

/** The same for a whole story. */
export const orNotDeleted = <T>(run: () => T): T => {
  try {
    return run();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble(
      'not-saved',
      ({ store: { trouble } }) => [trouble.notDeleted, trouble.notDeletedHint],
      '',
      { cause },
    );
  }
};
