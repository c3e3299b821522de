// The OpenAPI 3.1 document, made of the schemas that requests are parsed with.
import { createDocument } from 'zod-openapi'
import { toApiPaths } from './api-paths.ts'
import { apiSchemas } from './api-schemas.ts'

export type ApiDocument = ReturnType<typeof createDocument>

/** `formats` are the names of the export formats, with a meaning each. Pure; takes some milliseconds. */
export function toApiDocument(formats: Readonly<Record<string, string>>): ApiDocument {
  const document = createDocument({
    openapi: '3.1.1',
    info: {
      title: 'Product Backlog Architect',
      version: '1',
      summary: 'Rough ideas in, structured and estimable backlog items out.',
      description:
        'Turns rough ideas into Product Backlog items of five work types: feature, bug, technical debt, spike ' +
        'and infrastructure. Every answer is JSON unless another type is asked for; every error is a Problem ' +
        '(RFC 9457). Where the service has keys, send yours as `Authorization: Bearer KEY`. Positions in a text ' +
        'are counted in UTF-16 code units, ends exclusive.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'Items', description: 'Draft, review, order and export backlog items.' },
      { name: 'Reference', description: 'What this service knows.' },
      { name: 'Service', description: 'For those who run it.' },
    ],
    // A service without keys takes requests without one.
    security: [{ apiKey: [] }, {}],
    paths: toApiPaths(formats),
    components: {
      schemas: { ...apiSchemas },
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'A key of this service, where it has keys.',
        },
      },
    },
  })
  return withoutIdleSchemas(document)
}

/** Leaves out output forms of schemas that only requests use. */
function withoutIdleSchemas(document: ApiDocument): ApiDocument {
  const { schemas = {}, ...others } = document.components ?? {}
  const json = JSON.stringify(document)
  const used = Object.entries(schemas).filter(
    ([name]) => !name.endsWith('Output') || json.includes(`"#/components/schemas/${name}"`),
  )
  return { ...document, components: { ...others, schemas: Object.fromEntries(used) } }
}
