// The page at `/`: what this is, and how to try it.
import { html } from 'hono/html'
import { drawPage } from './page-frame.ts'

const example = `curl -s http://localhost:8787/v1/items \\
  -H 'Content-Type: application/json' \\
  -d '{"ideas": "- guests get the invitation twice\\n- upgrade Node 20 to 24"}'`

export function drawLanding(): ReturnType<typeof html> {
  return drawPage({
    title: 'Product Backlog Architect',
    body: html`<main id="content" class="landing">
      <h1>Product Backlog Architect</h1>
      <p class="lead">Rough ideas in, structured and estimable backlog items out: features, bugs, technical debt,
        spikes and infrastructure, each in its own form.</p>
      <pre tabindex="0" aria-label="Example with curl"><code>${example}</code></pre>
      <ul>
        <li><a href="/docs">API reference</a></li>
        <li><a href="/openapi.json">openapi.json</a></li>
        <li><a href="/readyz">Which drafter serves, and why</a></li>
      </ul>
    </main>`,
  })
}
