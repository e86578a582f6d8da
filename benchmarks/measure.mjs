/**
 * Times tasks in turns, so that the machine's moods hit all of them alike: milliseconds at the median, and
 * how far the 90th percentile lies above the 10th.
 */
export function measureTogether(tasks, rounds) {
  const names = Object.keys(tasks);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(times[name])]));
}

export function summarise(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  return { median: at(0.5), spread: at(0.9) / at(0.1) };
}
