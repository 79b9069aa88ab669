import { main } from './main.ts';

/** `npm run dev -- check my-story.md`: the program from its sources. The rules are those of the last `npm run build`. */
process.exitCode = await main(process);
