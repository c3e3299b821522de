// The entry on Node: keeps what it compiles for the next start, then serves.
import { enableCompileCache } from 'node:module'

// Must come before the sources are loaded: their types are then stripped and their code compiled once a version.
enableCompileCache()
const { runService } = await import('./service.ts')
await runService()
