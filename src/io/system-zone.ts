import type { Zone } from '../ports.ts';

/** The zone that this computer is set to. */
export const systemZone: Zone = {
  minutesEast: (at) => {
    const west = new Date(at).getTimezoneOffset();
    // An instant that was damaged has no offset.
    return Number.isNaN(west) ? 0 : -west;
  },
};
