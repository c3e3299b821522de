// All patterns of infrastructure work.
import { infrastructureChangePatterns } from './infrastructure-change.ts'
import { infrastructureCheckingPatterns } from './infrastructure-checking.ts'
import { infrastructureDeliveryPatterns } from './infrastructure-delivery.ts'
import { infrastructureGroundworkPatterns } from './infrastructure-groundwork.ts'
import { infrastructureNetworkPatterns } from './infrastructure-network.ts'
import { infrastructureOperationsPatterns } from './infrastructure-operations.ts'
import type { InfrastructurePattern } from './infrastructure-pattern.ts'
import { infrastructureProtectionPatterns } from './infrastructure-protection.ts'
import { infrastructureProvisionPatterns } from './infrastructure-provision.ts'
import { infrastructureReleasingPatterns } from './infrastructure-releasing.ts'
import { infrastructureUpkeepPatterns } from './infrastructure-upkeep.ts'
import { infrastructureValuesPatterns } from './infrastructure-values.ts'
import { infrastructureWatchingPatterns } from './infrastructure-watching.ts'
import { infrastructureWorkPatterns } from './infrastructure-work.ts'

export const infrastructurePatterns: readonly InfrastructurePattern[] = [
  ...infrastructureWatchingPatterns,
  ...infrastructureCheckingPatterns,
  ...infrastructureReleasingPatterns,
  ...infrastructureNetworkPatterns,
  ...infrastructureValuesPatterns,
  ...infrastructureChangePatterns,
  ...infrastructureDeliveryPatterns,
  ...infrastructureProtectionPatterns,
  ...infrastructureOperationsPatterns,
  ...infrastructureUpkeepPatterns,
  ...infrastructureWorkPatterns,
  ...infrastructureProvisionPatterns,
  ...infrastructureGroundworkPatterns,
]
