// Wrangler as a command, and the environment in which it asks no address that it need not ask.
import { join } from 'node:path'

/** To be run by this process's own Node: the one on the path may be older than wrangler takes. */
export const wranglerScript = join(import.meta.dirname, '../node_modules/wrangler/bin/wrangler.js')

/** This process's environment with wrangler kept quiet; what it writes of its own goes to `home`, where given. */
export function quietWrangler(home?: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_WRITE_LOGS: 'false',
    WRANGLER_NO_SKILLS_UPDATE_PROMPTS: 'true',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    ...(home === undefined ? {} : { CI: '1', HOME: home, XDG_CONFIG_HOME: home }),
  }
}
