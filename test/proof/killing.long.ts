// The same test; the settings of the long run make it kill more often.
import './killing.test.ts';
