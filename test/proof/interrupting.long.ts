// The same test; the settings of the long run make it meet every question in both forms.
import './interrupting.test.ts';
