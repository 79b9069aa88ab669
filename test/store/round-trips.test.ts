import { describe } from 'vitest';
import { roundTrips } from './round-trips.ts';

describe('over fifty random stores', () => roundTrips(50));
