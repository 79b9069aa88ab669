import { isDiskError } from '../core/disk-error.ts';
import { Trouble } from '../core/errors.ts';
import { storeTrouble } from '../core/words/en/store-trouble.ts';

/** Runs something that writes. When the disk refuses, a person is told in plain words; what they wrote is still with the caller. */
export const orNotSaved = <T>(write: () => T): T => {
  try {
    return write();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('not-saved', storeTrouble.notSaved(cause.code), storeTrouble.notSavedHint(cause.code), {
      cause,
    });
  }
};

/** The same for taking something away. */
export const orNotForgotten = <T>(forget: () => T): T => {
  try {
    return forget();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('not-saved', storeTrouble.notForgotten, storeTrouble.notForgottenHint, { cause });
  }
};

/** The same for a whole story. */
export const orNotDeleted = <T>(run: () => T): T => {
  try {
    return run();
  } catch (cause) {
    if (!isDiskError(cause)) throw cause;
    throw new Trouble('not-saved', storeTrouble.notDeleted, storeTrouble.notDeletedHint, { cause });
  }
};
