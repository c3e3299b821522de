// Every pattern of features, by family. The order decides only between equal ranks at the same place.
import { changeFeatures } from './feature-change.ts'
import { dataFeatures } from './feature-data.ts'
import { deviceFeatures } from './feature-device.ts'
import { findFeatures } from './feature-find.ts'
import type { FeaturePattern } from './feature-pattern.ts'
import { peopleFeatures } from './feature-people.ts'
import { reachFeatures } from './feature-reach.ts'
import { showFeatures } from './feature-show.ts'

export const featurePatterns: readonly FeaturePattern[] = [
  ...dataFeatures,
  ...findFeatures,
  ...showFeatures,
  ...changeFeatures,
  ...peopleFeatures,
  ...reachFeatures,
  ...deviceFeatures,
]
