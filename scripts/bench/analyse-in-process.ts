import { analyseMade } from './analyse-made.ts';

// Run as a process of its own by measure-analysis.ts: documents, characters, seed.
const [documents = 0, characters = 0, seed = 0] = process.argv.slice(2).map(Number);
console.log(JSON.stringify(await analyseMade(documents, characters, seed)));
