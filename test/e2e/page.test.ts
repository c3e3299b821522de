// The page in a true browser: one build and one browser for all suites.
import { afterAll, beforeAll, vi } from 'vitest'
import { describeAbilities } from './ability-suite.ts'
import { describeAccess } from './access-suite.ts'
import { describeLarge } from './large-suite.ts'
import { describeNetworks } from './network-suite.ts'
import { createStage, type Stage } from './stage.ts'
import { describeWhole } from './whole-suite.ts'

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 90_000 })

let stage: Stage | null = null
beforeAll(async () => {
  stage = await createStage()
}, 90_000)
afterAll(async () => {
  await stage?.close()
})

function getStage(): Stage {
  if (stage === null) throw new Error('The stage has not been set.')
  return stage
}

describeAbilities(getStage)
describeWhole(getStage)
describeNetworks(getStage)
describeAccess(getStage)
describeLarge(getStage)
