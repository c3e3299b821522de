// Every pattern of bugs, by family. The order decides only between equal ranks at the same place.
import { behaviourBugs } from './bug-behaviour.ts'
import { dataBugs } from './bug-data.ts'
import type { BugPattern } from './bug-pattern.ts'
import { surfaceBugs } from './bug-surface.ts'
export const bugPatterns: readonly BugPattern[] = [...behaviourBugs, ...dataBugs, ...surfaceBugs]
