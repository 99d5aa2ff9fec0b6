/** Finds the lowest point of a smooth convex function (limited-memory BFGS with backtracking). Deterministic. */

export type DenseVector = Float64Array<ArrayBuffer>;

export interface Objective {
  /** Writes the gradient at `point` into `gradient` and returns the value there. */
  (point: DenseVector, gradient: DenseVector): number;
}

const MEMORY = 8;
const STEPS = 150;
const SUFFICIENT = 1e-4;
const TOLERANCE = 1e-4;
const SHORTEST = 1e-9;

function dot(a: DenseVector, b: DenseVector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Adds `times` × `b` to `sum` in place: this runs millions of times. */
function addTo(sum: DenseVector, b: DenseVector, times: number): DenseVector {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (b[at] ?? 0);
  return sum;
}

const add = (a: DenseVector, b: DenseVector, times: number): DenseVector => addTo(a.slice(), b, times);

interface Step {
  moved: DenseVector;
  turned: DenseVector;
  curvature: number;
}

/** The direction of descent, from the last steps. */
function directionOf(gradient: DenseVector, memory: readonly Step[]): DenseVector {
  const direction = addTo(new Float64Array(gradient.length), gradient, -1);
  const shares = memory.map(() => 0);
  for (let at = memory.length - 1; at >= 0; at -= 1) {
    const step = memory[at] as Step;
    shares[at] = dot(step.moved, direction) / step.curvature;
    addTo(direction, step.turned, -(shares[at] ?? 0));
  }
  const last = memory.at(-1);
  if (last) addTo(direction, direction, last.curvature / dot(last.turned, last.turned) - 1);
  for (const [at, step] of memory.entries()) {
    const share = dot(step.turned, direction) / step.curvature;
    addTo(direction, step.moved, (shares[at] ?? 0) - share);
  }
  return direction;
}

/** The point at which `objective` is lowest, as near as the tolerance asks. */
export function lowestPoint(objective: Objective, size: number): DenseVector {
  let point: DenseVector = new Float64Array(size);
  let gradient: DenseVector = new Float64Array(size);
  let value = objective(point, gradient);
  const start = Math.sqrt(dot(gradient, gradient));
  let memory: Step[] = [];
  for (let step = 0; step < STEPS && Math.sqrt(dot(gradient, gradient)) > TOLERANCE * start; step += 1) {
    const direction = directionOf(gradient, memory);
    const slope = dot(gradient, direction);
    let length = memory.length === 0 ? 1 / (1 + start) : 1;
    const nextGradient: DenseVector = new Float64Array(size);
    let next = add(point, direction, length);
    let nextValue = objective(next, nextGradient);
    while (nextValue > value + SUFFICIENT * length * slope) {
      if (length < SHORTEST) return point;
      length /= 2;
      next = add(point, direction, length);
      nextValue = objective(next, nextGradient);
    }
    const moved = add(next, point, -1);
    const turned = add(nextGradient, gradient, -1);
    const curvature = dot(moved, turned);
    if (curvature > 1e-12) memory = [...memory, { moved, turned, curvature }].slice(-MEMORY);
    [point, gradient, value] = [next, nextGradient, nextValue];
  }
  return point;
}
