import { findModes, type Mode, steepness } from './findModes';
import { evaluate, hasSeason, type Node, type Point, type Problem, type Tuning } from './node';
import { tune } from './tune';

const SPACING = 1.25;
const NODES_WITHIN = 7.5;
/** The tuning holds for a cell of this size. */
const LEVEL_CELL = 0.8;
const SEASON_CELL = 1.6;
const MOST_NODES = 2000;

/** Nodes of equal weight that cover the posterior: the trapezoid rule converges very fast for such densities. */
export function posterior(problem: Problem): Node[] {
  const [best, ...others] = findModes(problem);
  if (best === undefined) throw new Error('The posterior has no mode.');
  return new Lattice(problem, best, others).fill();
}

class Lattice {
  private readonly modes: readonly Mode[];
  private readonly levelSpacing: number;
  private readonly seasonSpacing: number;
  private readonly tunings = new Map<string, Tuning>();
  private readonly nodes = new Map<string, Node>();
  private top: number;

  constructor(
    private readonly problem: Problem,
    private readonly best: Mode,
    others: readonly Mode[],
  ) {
    this.modes = [best, ...others];
    this.top = best.value;
    this.levelSpacing = spacing(steepness(problem, best, 'level', 0.2), 0.45);
    this.seasonSpacing = hasSeason(problem) ? spacing(steepness(problem, best, 'season', 0.3), 0.6) : 0;
  }

  /** Flood fill from every mode. */
  fill(): Node[] {
    const queue = this.modes.map(({ point }) => this.nearest(point));
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const [i, j] = next;
      const key = `${i},${j}`;
      if (this.nodes.has(key) || this.nodes.size >= MOST_NODES) continue;
      const node = this.evaluate(i, j);
      this.nodes.set(key, node);
      this.top = Math.max(this.top, node.value);
      if (node.value > this.top - NODES_WITHIN) queue.push(...this.neighbours(i, j));
    }
    return [...this.nodes.values()];
  }

  private neighbours(i: number, j: number): [number, number][] {
    const along: [number, number][] = [
      [i - 1, j],
      [i + 1, j],
    ];
    return hasSeason(this.problem) ? [...along, [i, j - 1], [i, j + 1]] : along;
  }

  private nearest({ level, season }: Point): [number, number] {
    const { best, levelSpacing, seasonSpacing } = this;
    const i = Math.round((level - best.point.level) / levelSpacing);
    return [i, seasonSpacing > 0 ? Math.round((season - best.point.season) / seasonSpacing) : 0];
  }

  private evaluate(i: number, j: number): Node {
    const level = this.best.point.level + i * this.levelSpacing;
    const season = this.best.point.season + j * this.seasonSpacing;
    return evaluate(this.problem, { level, season }, this.tuningAt(i, j));
  }

  /** By the node's place on the lattice: the last digits of the mode may not decide between two cells. */
  private tuningAt(i: number, j: number): Tuning {
    const { point } = this.best;
    const level = Math.round((i * this.levelSpacing) / LEVEL_CELL);
    const season = Math.round((j * this.seasonSpacing) / SEASON_CELL);
    const key = `${level},${season}`;
    const centre = {
      level: point.level + level * LEVEL_CELL,
      season: point.season + season * SEASON_CELL,
    };
    const known =
      this.tunings.get(key) ?? tune(this.problem, centre, this.nearestMode(centre).meanNoiseVariance);
    this.tunings.set(key, known);
    return known;
  }

  private nearestMode({ level, season }: Point): Mode {
    const distance = ({ point }: Mode) =>
      Math.hypot((point.level - level) / LEVEL_CELL, (point.season - season) / SEASON_CELL);
    return this.modes.reduce((nearest, mode) => (distance(mode) < distance(nearest) ? mode : nearest));
  }
}

function spacing(curvature: number, widest: number): number {
  const sd = curvature > 0 ? 1 / Math.sqrt(curvature) : widest;
  return Math.min(Math.max(SPACING * sd, 0.06), widest);
}
