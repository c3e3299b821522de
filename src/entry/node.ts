// The entry on Node: keeps what it compiles for the next start, then serves.
import { enableCompileCache } from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Must come before the sources are loaded: their types are then stripped and their code compiled once a version.
enableCompileCache()
const { runService } = await import('./service.ts')
// Patterns go to machine code at once: the interpreter would only compile each of them twice. After loading, as other
// flags would make what was kept unfit.
setFlagsFromString('--no-regexp-tier-up')
await runService()
