import { describe } from 'vitest';
import { roundTrips } from './round-trips.ts';

describe('over five hundred random stores', () => roundTrips(500));
