// Multinomial logistic regression with L2, fitted by L-BFGS: deterministic, no learning rate to choose.

/** Rows of (column, value) pairs, one after the other. */
export interface SparseRows {
  readonly columns: number
  /** Where each row starts; one more entry than rows. */
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
}

export interface Problem {
  readonly rows: SparseRows
  readonly classes: number
  /** Target distribution of each row, row by row. */
  readonly targets: Float64Array
  /** Weight of each row. */
  readonly rowWeights: Float64Array
  /** Strength of the penalty on squared weights, against a mean loss. */
  readonly penalty: number
}

const historyLength = 8
const mostRounds = 80
const tolerance = 1e-5

/** Puts rows of pairs into one block. */
export function toSparseRows(
  rows: readonly (readonly (readonly [number, number])[])[],
  columns: number,
): SparseRows {
  const size = rows.reduce((sum, row) => sum + row.length, 0)
  const starts = new Int32Array(rows.length + 1)
  const indices = new Int32Array(size)
  const values = new Float64Array(size)
  let at = 0
  rows.forEach((row, index) => {
    for (const [column, value] of row) {
      indices[at] = column
      values[at] = value
      at += 1
    }
    starts[index + 1] = at
  })
  return { columns, starts, indices, values }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0)
  return sum
}

/** target += factor * source */
function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let index = 0; index < target.length; index += 1)
    target[index] = (target[index] ?? 0) + factor * (source[index] ?? 0)
}

/** Logits of one row into `logits`. */
function scoreRow(rows: SparseRows, row: number, weights: Float64Array, logits: Float64Array): void {
  const classes = logits.length
  logits.fill(0)
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
    const base = (rows.indices[at] ?? 0) * classes
    const value = rows.values[at] ?? 0
    for (let k = 0; k < classes; k += 1) logits[k] = (logits[k] ?? 0) + (weights[base + k] ?? 0) * value
  }
}

/** Loss at `weights`; its gradient goes into `gradient`. */
function toLoss(problem: Problem, weights: Float64Array, gradient: Float64Array): number {
  const { rows, classes, targets, rowWeights, penalty } = problem
  const total = rowWeights.reduce((sum, weight) => sum + weight, 0)
  let loss = 0.5 * penalty * dot(weights, weights)
  for (let index = 0; index < weights.length; index += 1) gradient[index] = penalty * (weights[index] ?? 0)
  const logits = new Float64Array(classes)
  for (let row = 0; row < rowWeights.length; row += 1) {
    scoreRow(rows, row, weights, logits)
    const top = logits.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY)
    const norm = top + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - top), 0))
    const share = (rowWeights[row] ?? 0) / total
    for (let k = 0; k < classes; k += 1) {
      const logProbability = (logits[k] ?? 0) - norm
      const target = targets[row * classes + k] ?? 0
      loss -= share * target * logProbability
      logits[k] = share * (Math.exp(logProbability) - target)
    }
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      const base = (rows.indices[at] ?? 0) * classes
      const value = rows.values[at] ?? 0
      for (let k = 0; k < classes; k += 1)
        gradient[base + k] = (gradient[base + k] ?? 0) + (logits[k] ?? 0) * value
    }
  }
  return loss
}

interface Step {
  readonly move: Float64Array
  readonly turn: Float64Array
  readonly scale: number
}

/** The two-loop recursion: the gradient times an estimate of the inverse Hessian (Nocedal & Wright, algorithm 7.4). */
function toDirection(gradient: Float64Array, history: readonly Step[]): Float64Array {
  const direction = gradient.slice()
  const factors: number[] = []
  for (const { move, turn, scale } of [...history].reverse()) {
    const factor = scale * dot(move, direction)
    factors.push(factor)
    addScaled(direction, -factor, turn)
  }
  const last = history.at(-1)
  const size = last ? 1 / (last.scale * dot(last.turn, last.turn)) : 1 / Math.sqrt(dot(gradient, gradient))
  for (let index = 0; index < direction.length; index += 1) direction[index] = (direction[index] ?? 0) * size
  for (const { move, turn, scale } of history) {
    addScaled(direction, (factors.pop() ?? 0) - scale * dot(turn, direction), move)
  }
  return direction
}

/** Weights, five (one a class) for each column in turn, that minimise the penalised mean cross-entropy. */
export function fitSoftmax(problem: Problem): Float64Array {
  const size = problem.rows.columns * problem.classes
  let weights = new Float64Array(size)
  let gradient = new Float64Array(size)
  let loss = toLoss(problem, weights, gradient)
  const history: Step[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const direction = toDirection(gradient, history)
    const slope = -dot(gradient, direction)
    let length = 1
    let next = weights
    let nextLoss = Number.POSITIVE_INFINITY
    const nextGradient = new Float64Array(size)
    for (let attempt = 0; attempt < 20 && nextLoss > loss + 1e-4 * length * slope; attempt += 1) {
      if (attempt > 0) length /= 2
      next = weights.slice()
      addScaled(next, -length, direction)
      nextLoss = toLoss(problem, next, nextGradient)
    }
    if (nextLoss >= loss) break
    const move = next.slice()
    addScaled(move, -1, weights)
    const turn = nextGradient.slice()
    addScaled(turn, -1, gradient)
    const curvature = dot(move, turn)
    if (curvature > 1e-12) history.push({ move, turn, scale: 1 / curvature })
    if (history.length > historyLength) history.shift()
    const gain = (loss - nextLoss) / Math.max(1, Math.abs(loss))
    weights = next
    gradient = nextGradient
    loss = nextLoss
    if (gain < tolerance) break
  }
  return weights
}
