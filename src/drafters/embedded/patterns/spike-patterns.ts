// All patterns of investigation.
import { spikeChoicePatterns } from './spike-choice.ts'
import { spikeDiscoveryPatterns } from './spike-discovery.ts'
import type { SpikePattern } from './spike-pattern.ts'

export const spikePatterns: readonly SpikePattern[] = [...spikeChoicePatterns, ...spikeDiscoveryPatterns]
