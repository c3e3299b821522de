// All patterns of infrastructure work.
import { infrastructureChangePatterns } from './infrastructure-change.ts'
import { infrastructureClassPatterns } from './infrastructure-classes.ts'
import { infrastructureDeliveryPatterns } from './infrastructure-delivery.ts'
import { infrastructureOperationsPatterns } from './infrastructure-operations.ts'
import type { InfrastructurePattern } from './infrastructure-pattern.ts'
import { infrastructureProtectionPatterns } from './infrastructure-protection.ts'
import { infrastructureUpkeepPatterns } from './infrastructure-upkeep.ts'
import { infrastructureWorkPatterns } from './infrastructure-work.ts'

export const infrastructurePatterns: readonly InfrastructurePattern[] = [
  ...infrastructureClassPatterns,
  ...infrastructureChangePatterns,
  ...infrastructureDeliveryPatterns,
  ...infrastructureProtectionPatterns,
  ...infrastructureOperationsPatterns,
  ...infrastructureUpkeepPatterns,
  ...infrastructureWorkPatterns,
]
