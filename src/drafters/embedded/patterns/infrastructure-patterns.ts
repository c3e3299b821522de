// All patterns of infrastructure work.
import { infrastructureDeliveryPatterns } from './infrastructure-delivery.ts'
import { infrastructureOperationsPatterns } from './infrastructure-operations.ts'
import type { InfrastructurePattern } from './infrastructure-pattern.ts'
import { infrastructureProtectionPatterns } from './infrastructure-protection.ts'
import { infrastructureUpkeepPatterns } from './infrastructure-upkeep.ts'

export const infrastructurePatterns: readonly InfrastructurePattern[] = [
  ...infrastructureDeliveryPatterns,
  ...infrastructureProtectionPatterns,
  ...infrastructureOperationsPatterns,
  ...infrastructureUpkeepPatterns,
]
