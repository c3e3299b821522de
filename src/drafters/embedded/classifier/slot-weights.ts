// Decodes the weights of hashed slots, which the generated modules hold as letters.
import { weightAlphabet, zeroPlace } from '../../../backlog/weight-letters.ts'
import { slotCount } from './slot-values.ts'
import { furtherPlace, type LetteredSlots } from './trained-weights.ts'

export interface SlotWeights {
  /** Position of a slot's weights in `weights`, counted in classes; 0 where the slot has none. */
  readonly positions: Uint16Array
  /** Whole steps, one a class for each position. */
  readonly weights: Int16Array
}

/** The weights of all classes: one more than there are columns, and those of a slot sum to zero. */
export function decodeSlotWeights({ distances, columns }: LetteredSlots): SlotWeights {
  const classes = columns.length + 1
  const places = new Uint8Array(128)
  for (let place = 0; place < weightAlphabet.length; place += 1)
    places[weightAlphabet.charCodeAt(place)] = place
  const positions = new Uint16Array(slotCount)
  // The first row stays zero, for slots without weights.
  const weights = new Int16Array((distances.length + 1) * classes)
  let slot = -1
  let row = 0
  for (let at = 0; at < distances.length; at += 1) {
    const distance = places[distances.charCodeAt(at)] ?? 0
    slot += distance
    if (distance === furtherPlace) continue
    row += 1
    positions[slot] = row
    let rest = 0
    for (let place = 0; place < classes - 1; place += 1) {
      const weight = (places[columns[place]?.charCodeAt(row - 1) ?? 0] ?? 0) - zeroPlace
      weights[row * classes + place] = weight
      rest -= weight
    }
    weights[row * classes + classes - 1] = rest
  }
  return { positions, weights }
}
