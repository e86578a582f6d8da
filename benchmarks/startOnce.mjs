import { readFileSync } from 'node:fs';
import vm from 'node:vm';

/** Prints the milliseconds of processor time, which a busy machine changes little, from a script's text to its first answer. */
const code = readFileSync(process.argv[2], 'utf8');
const context = vm.createContext({});
const start = process.cpuUsage();
vm.runInContext(code, context);
const answer = context.ROI(1500, 1000);
const { user, system } = process.cpuUsage(start);
if (answer !== 0.5) throw new Error(`ROI(1500; 1000) gave ${answer}.`);
console.log((user + system) / 1000);
