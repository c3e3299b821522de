// All patterns of technical debt.
import { debtChangePatterns } from './debt-change.ts'
import { debtCodePatterns } from './debt-code.ts'
import { debtDesignPatterns } from './debt-design.ts'
import type { DebtPattern } from './debt-pattern.ts'
import { debtTestPatterns } from './debt-test.ts'
import { debtUpkeepPatterns } from './debt-upkeep.ts'

export const debtPatterns: readonly DebtPattern[] = [
  ...debtCodePatterns,
  ...debtChangePatterns,
  ...debtDesignPatterns,
  ...debtTestPatterns,
  ...debtUpkeepPatterns,
]
