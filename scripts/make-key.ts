// Makes an API key: `npm run key -- NAME`. The key is printed once and kept nowhere; the entry goes into API_KEYS.
import { isTenantId, toApiKey, toKeyEntry } from '../src/access/api-keys.ts'

const [id = '', ...others] = process.argv.slice(2)
if (!isTenantId(id) || others.length > 0) {
  process.stderr.write(
    'Usage: npm run key -- NAME\nNAME stands for the key in logs: letters, digits, dots, dashes and underscores; it may not begin with "anonymous".\n',
  )
  process.exit(1)
}
const key = toApiKey(crypto.getRandomValues(new Uint8Array(32)))
process.stdout.write(
  [
    'The key, for those who call. It is shown only now:',
    `  ${key}`,
    'Its entry for API_KEYS; several are separated by commas:',
    `  ${await toKeyEntry(id, key)}`,
    'They call with the header:',
    '  Authorization: Bearer KEY',
    '',
  ].join('\n'),
)
