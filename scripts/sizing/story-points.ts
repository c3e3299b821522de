// Reads issues with story points from CSV files (title, description, storypoint, split), gzipped or plain.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import Papa from 'papaparse'
import * as z from 'zod'

/** Projects of one organisation share people and habits: they are held out together. Others stand alone. */
const organisations: Record<string, string> = {
  mesos: 'Apache',
  usergrid: 'Apache',
  appceleratorstudio: 'Appcelerator',
  aptanastudio: 'Appcelerator',
  titanium: 'Appcelerator',
  bamboo: 'Atlassian',
  clover: 'Atlassian',
  jirasoftware: 'Atlassian',
  duracloud: 'DuraSpace',
  datamanagement: 'LSST',
  moodle: 'Moodle',
  mule: 'MuleSoft',
  mulestudio: 'MuleSoft',
  springxd: 'Spring',
  talenddataquality: 'Talend',
  talendesb: 'Talend',
}

const RowSchema = z.object({
  title: z.string(),
  description: z.string().default(''),
  storypoint: z.coerce.number().positive(),
  split: z.string().default('train'),
})

export interface Issue {
  readonly title: string
  readonly description: string
  readonly points: number
  readonly isTest: boolean
}

export interface Project {
  readonly name: string
  readonly organisation: string
  readonly issues: readonly Issue[]
}

/** Reads every .csv or .csv.gz of the paths (files or folders), in the order of their names. */
export function readProjects(paths: readonly string[]): Project[] {
  return paths
    .flatMap((path) =>
      statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path],
    )
    .filter((file) => /\.csv(\.gz)?$/.test(file))
    .sort()
    .map(readProject)
}

function readProject(file: string): Project {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const { data } = Papa.parse(text, { header: true, skipEmptyLines: true })
  const name = basename(file).replace(/\.csv(\.gz)?$/, '')
  const issues = z
    .array(RowSchema)
    .parse(data)
    .map((row) => ({
      title: row.title,
      description: row.description,
      points: row.storypoint,
      isTest: row.split === 'test',
    }))
  return { name, organisation: organisations[name] ?? name, issues }
}
