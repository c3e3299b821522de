// S-14: what is installed is what was chosen.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const root = join(import.meta.dirname, '../..')
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

const VersionsSchema = z.record(z.string(), z.string()).default({})
const PackageSchema = z.looseObject({
  dependencies: VersionsSchema,
  devDependencies: VersionsSchema,
  allowScripts: z.record(z.string(), z.boolean()),
})
const EntrySchema = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().default(false),
  optional: z.boolean().default(false),
  license: z.string().optional(),
  link: z.boolean().default(false),
})
const LockSchema = z.looseObject({ lockfileVersion: z.number(), packages: z.record(z.string(), EntrySchema) })

const manifest = PackageSchema.parse(read('package.json'))
const lock = LockSchema.parse(read('package-lock.json'))
const entries = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Licences that let one use, change and pass on the code; of others a person decides. */
const fineLicences = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|0BSD|CC0-1\.0)$/u

describe('S-14 the supply chain', () => {
  it('S-14 pins every direct dependency to one version', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/u.test(version),
    )
    expect(ranges).toEqual([])
  })

  it('S-14 has a lock file with a checksum for all that is fetched', () => {
    expect(lock.lockfileVersion).toBe(3)
    expect(entries.length).toBeGreaterThan(50)
    const bare = entries.filter(([, { integrity, link }]) => !link && !/^sha512-/u.test(integrity ?? ''))
    expect(bare.map(([path]) => path)).toEqual([])
  })

  it('S-14 holds every direct dependency at the version that was chosen', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version])
    }
  })

  it('S-14 lets no other package run a script on install than the one that brings Node', () => {
    const allowed = Object.entries(manifest.allowScripts).flatMap(([name, isAllowed]) =>
      isAllowed ? [name] : [],
    )
    expect(allowed).toEqual(['node'])
  })

  it('S-14 ships packages under licences that allow it', () => {
    const shipped = entries.filter(([, { dev }]) => !dev)
    expect(shipped.length).toBeGreaterThan(5)
    const others = shipped.flatMap(([path, { license = 'none' }]) =>
      fineLicences.test(license) ? [] : [[path, license]],
    )
    expect(others).toEqual([])
  })

  it('S-14 has no secret in its files', () => {
    const files = [
      'README.md',
      'package.json',
      ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
    ]
    const secrets = files.filter((file) => {
      return (
        file.includes('.') &&
        /\bsk-[A-Za-z0-9]{16,}|pba_[A-Za-z0-9_-]{30,}|BEGIN [A-Z ]*PRIVATE KEY/u.test(
          readFileSync(join(root, file), 'utf8'),
        )
      )
    })
    expect(secrets).toEqual([])
  })
})
