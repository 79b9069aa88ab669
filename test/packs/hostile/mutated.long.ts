import './mutated.test.ts';
