// The reference page: the API document as HTML, made on the server; it needs no script and nothing from outside.
import { html } from 'hono/html'
import { errorTable } from '../architect/errors.ts'
import { drawSchema, type Html } from './docs-schema.ts'
import type { ContentView, DocumentView, OperationView, SchemaView } from './docs-view.ts'
import { drawPage } from './page-frame.ts'

interface Operation {
  readonly method: string
  readonly path: string
  readonly id: string
  readonly operation: OperationView
}

/** The page for a document, every text of it escaped. */
export function drawDocs(document: DocumentView): Html {
  const operations = toOperations(document)
  const { tags } = document
  const schemas = Object.entries(document.components.schemas).filter(([name]) => !name.endsWith('Output'))
  const byTag = (tag: string) => operations.filter(({ operation }) => operation.tags.includes(tag))
  return drawPage({
    title: `${document.info.title}: API reference`,
    body: html`
    <div class="columns">
      <nav aria-label="Contents">
        <p class="brand"><a href="/">${document.info.title}</a></p>
        ${tags.map(
          ({ name }) =>
            html`<h2>${name}</h2><ul>${byTag(name).map(
              ({ id, method, path }) =>
                html`<li><a href="#${id}">${drawMethod(method)} <span>${path}</span></a></li>`,
            )}</ul>`,
        )}
        <h2>Errors</h2><ul><li><a href="#errors">Error codes</a></li></ul>
        <h2>Schemas</h2>
        <ul>${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}</ul>
      </nav>
      <main id="content">
        <header>
          <h1>API reference</h1>
          <p class="lead">${document.info.summary}</p>
          ${drawProse(document.info.description)}
          <p>The same as a document for tools: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
        </header>
        ${tags.map(
          ({ name, description }) => html`<section aria-label="${name}">
            <h2 class="tag">${name}</h2><p>${description}</p>${byTag(name).map(drawOperation)}
          </section>`,
        )}
        ${drawErrors()}
        <section aria-label="Schemas">
          <h2 class="tag">Schemas</h2>
          ${schemas.map(([name, schema]) => drawNamedSchema(name, schema))}
        </section>
      </main>
    </div>`,
  })
}

function toOperations(document: DocumentView): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method]
      return operation === undefined ? [] : [{ method, path, id: operation.operationId, operation }]
    }),
  )
}

function drawOperation({ method, path, id, operation }: Operation): Html {
  const [body] = Object.values(operation.requestBody.content)
  const { parameters, responses } = operation
  const query = parameters.filter(({ in: place }) => place === 'query')
  return html`<article id="${id}">
    <h3>${drawMethod(method)} <code>${path}</code></h3>
    <p class="lead">${operation.summary}</p>
    ${drawProse(operation.description)}
    ${drawParameters('Query', query)}
    ${drawParameters(
      'Headers',
      parameters.filter(({ in: place }) => place === 'header'),
    )}
    ${drawContent('Body', operation.requestBody.content)}
    ${body === undefined ? '' : drawCurl(path, body.example, query.length > 0)}
    <h4>Answers</h4>
    ${Object.entries(responses).map(([status, response]) => drawResponse(status, response))}
  </article>`
}

function drawParameters(title: string, parameters: OperationView['parameters']): Html | string {
  return parameters.length === 0 ? '' : html`<h4>${title}</h4><ul>${parameters.map(drawParameter)}</ul>`
}

function drawParameter({ name, description, required }: OperationView['parameters'][number]): Html {
  const flag = required ? '' : html` <span class="optional">optional</span>`
  return html`<li><code>${name}</code>${flag} ${drawInline(description)}</li>`
}

function drawContent(title: string, content: ContentView): Html {
  return html`${Object.entries(content).map(
    ([type, { schema, example }]) => html`<h4>${title} <span class="media">${type}</span></h4>
      ${schema === undefined ? '' : drawSchema(schema)}
      ${example === undefined ? '' : drawExample(example)}`,
  )}`
}

function drawResponse(status: string, { description, content }: OperationView['responses'][string]): Html {
  return html`<details class="status-${status[0] ?? ''}">
    <summary><code>${status}</code> ${drawInline(description)}</summary>
    ${drawContent('', content)}
  </details>`
}

function drawExample(example: unknown): Html {
  const text = typeof example === 'string' ? example : JSON.stringify(example, null, 2)
  return html`<pre tabindex="0" aria-label="Example"><code>${text}</code></pre>`
}

function drawCurl(path: string, example: unknown, hasFormat: boolean): Html {
  const json = JSON.stringify(example).replaceAll("'", "'\\''")
  const short = json.length > 600 ? '@request.json' : json
  const url = `http://localhost:8787${path}${hasFormat ? '?format=markdown' : ''}`
  const command = `curl '${url}' -H 'Content-Type: application/json' \\\n  -d '${short}'`
  return html`<pre tabindex="0" aria-label="Example with curl"><code>${command}</code></pre>`
}

function drawErrors(): Html {
  return html`<section aria-label="Errors">
    <h2 class="tag" id="errors">Error codes</h2>
    <p>Every error is a <a href="#schema-Problem">Problem</a>. Program against <code>code</code>.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="Error codes"><table>
      <thead><tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Retry?</th>
        <th scope="col">Meaning</th></tr></thead>
      <tbody>${Object.entries(errorTable).map(
        ([code, { status, retryable, title }]) => html`<tr id="problem-${code}">
          <th scope="row"><code>${code}</code></th><td>${status}</td><td>${retryable ? 'yes' : 'no'}</td><td>${title}</td>
        </tr>`,
      )}</tbody>
    </table></div>
  </section>`
}

function drawNamedSchema(name: string, schema: SchemaView): Html {
  return html`<article id="schema-${name}">
    <h3>${name}</h3>${drawProse(schema.description ?? '')}${drawSchema(schema)}
  </article>`
}

function drawMethod(method: string): Html {
  return html`<span class="method ${method}">${method.toUpperCase()}</span>`
}

/** Paragraphs, lists and `code` of our own descriptions; everything is escaped. */
function drawProse(text: string): Html {
  const blocks = text.split('\n\n').filter((block) => block !== '')
  return html`${blocks.map((block) => {
    const lines = block.split('\n')
    if (!lines.every((line) => line.startsWith('- '))) return html`<p>${drawInline(block)}</p>`
    return html`<ul>${lines.map((line) => html`<li>${drawInline(line.slice(2))}</li>`)}</ul>`
  })}`
}

function drawInline(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`
}
