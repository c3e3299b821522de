// Ridge regression on sparse rows by conjugate gradients. Deterministic: fixed order, fixed number of steps.

export interface SparseRow {
  readonly indices: readonly number[]
  readonly values: readonly number[]
  readonly target: number
  readonly weight: number
}

export function dot(row: Pick<SparseRow, 'indices' | 'values'>, weights: ArrayLike<number>): number {
  let sum = 0
  for (let k = 0; k < row.indices.length; k += 1) {
    sum += (weights[row.indices[k] ?? 0] ?? 0) * (row.values[k] ?? 0)
  }
  return sum
}

function addTo(into: Float64Array, row: SparseRow, scale: number): void {
  for (let k = 0; k < row.indices.length; k += 1) {
    const index = row.indices[k] ?? 0
    into[index] = (into[index] ?? 0) + scale * (row.values[k] ?? 0)
  }
}

function toSquare(vector: Float64Array): number {
  return vector.reduce((sum, value) => sum + value * value, 0)
}

/** Weights that minimise Σ weight·(target − row·w)² + Σ penalty·(w − prior)², one penalty and prior a feature. */
export function fitRidge(
  rows: readonly SparseRow[],
  penalty: Float64Array,
  prior: Float64Array,
  steps = 40,
): Float64Array {
  const size = penalty.length
  const weights = new Float64Array(size)
  const residual = new Float64Array(size)
  for (const row of rows) addTo(residual, row, row.weight * (row.target - dot(row, prior)))
  const direction = Float64Array.from(residual)
  let square = toSquare(residual)
  for (let step = 0; step < steps && square > 1e-12; step += 1) {
    const image = direction.map((value, index) => value * (penalty[index] ?? 0))
    for (const row of rows) addTo(image, row, row.weight * dot(row, direction))
    const curvature = direction.reduce((sum, value, index) => sum + value * (image[index] ?? 0), 0)
    const stride = square / curvature
    for (let index = 0; index < size; index += 1) {
      weights[index] = (weights[index] ?? 0) + stride * (direction[index] ?? 0)
      residual[index] = (residual[index] ?? 0) - stride * (image[index] ?? 0)
    }
    const next = toSquare(residual)
    for (let index = 0; index < size; index += 1) {
      direction[index] = (residual[index] ?? 0) + (next / square) * (direction[index] ?? 0)
    }
    square = next
  }
  return weights.map((value, index) => value + (prior[index] ?? 0))
}
