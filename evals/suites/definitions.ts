// All suites by name.
import type { Suite } from '../case-schema.ts'
import { draftingSuite } from './drafting.ts'
import { estimationSuite } from './estimation.ts'
import { injectionSuite } from './injection.ts'
import { languagesSuite } from './languages.ts'
import { splitSuite } from './split.ts'
import type { SuiteDefinition } from './suite.ts'
import { workTypeSuite } from './work-type.ts'

export const definitions: { readonly [Name in Suite]: SuiteDefinition<Name> } = {
  'work-type': workTypeSuite,
  split: splitSuite,
  drafting: draftingSuite,
  estimation: estimationSuite,
  injection: injectionSuite,
  languages: languagesSuite,
}
