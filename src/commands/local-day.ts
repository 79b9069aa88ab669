import { Trouble } from '../core/errors.ts';
import type { Day } from '../core/store/calendar.ts';
import { type LocalTime, localTime } from '../core/store/instant.ts';
import { readDay } from '../core/store/typed-day.ts';
import type { World } from '../ports.ts';

type DayWorld = Pick<World, 'clock' | 'zone'>;

/** An instant as the clock on the teller's wall showed it. */
export const onTheWall = (instant: string, { zone }: Pick<World, 'zone'>): LocalTime =>
  localTime(instant, zone.minutesEast(instant));

/** The day it is for the teller. */
export const today = (world: DayWorld): Day => onTheWall(world.clock.now(), world).day;

/** The day that was typed; a Trouble that says how to write one when it could be none, or two. */
export const typedDay = (typed: string, world: DayWorld & Pick<World, 'words'>): Day => {
  const says = world.words.store.noting;
  const read = readDay(typed, today(world), says.day);
  if (read.kind === 'day') return read.day;
  if (read.kind === 'two')
    throw new Trouble('usage', says.twoDays(typed, read.days), says.twoDaysHint(read.days));
  throw new Trouble('usage', says.noDay(typed), says.noDayHint);
};
