import { Validator } from '@seriousme/openapi-schema-validator'
import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { DraftAnswerSchema, DraftEventSchema, DraftRequestSchema } from '../architect/draft-request.ts'
import { errorTable } from '../architect/errors.ts'
import { OrderRequestSchema } from '../architect/order-items.ts'
import { ReviewRequestSchema } from '../architect/review-items.ts'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { type ApiDocument, toApiDocument } from './api-document.ts'
import {
  exampleAnswer,
  exampleEvents,
  exampleItem,
  exampleOrderRequest,
  exampleProblem,
  exampleRequest,
  exampleReviewRequest,
} from './api-examples.ts'
import { drawDocs } from './docs-page.ts'
import { toDocumentView } from './docs-view.ts'
import { ProblemSchema } from './problem.ts'

const formats = { csv: 'Our own columns.', markdown: 'A <b>page</b>.' }

/** The parts of the document that are looked at closely. */
const PartsSchema = z.object({
  openapi: z.string(),
  components: z.object({
    schemas: z.object({ DraftRequest: z.unknown(), BacklogItem: z.object({ oneOf: z.array(z.unknown()) }) }),
  }),
})
const BranchSchema = z.object({
  properties: z.record(z.string(), z.unknown()),
  required: z.array(z.string()),
})

describe('the API document', () => {
  let document: ApiDocument
  beforeAll(() => {
    document = toApiDocument(formats)
  })

  it('is valid OpenAPI 3.1, and the validator would tell if it were not', async () => {
    const plain: Record<string, unknown> = JSON.parse(JSON.stringify(document))
    expect(await new Validator().validate(structuredClone(plain))).toEqual({ valid: true })
    const broken = { ...plain, info: { title: 'no version' } }
    expect((await new Validator().validate(broken)).valid).toBe(false)
    expect(PartsSchema.parse(plain).openapi).toMatch(/^3\.1\./)
  })

  it('refers to nothing that is not there', () => {
    const names = Object.keys(document.components?.schemas ?? {})
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)]
    expect(references.length).toBeGreaterThan(20)
    for (const [, name] of references) expect(names).toContain(name)
  })

  it('tells the errors of every address that takes a body, as problems', () => {
    for (const [path, item] of Object.entries(document.paths ?? {})) {
      if (item.post === undefined) continue
      const statuses = Object.keys(item.post.responses ?? {})
      expect({ path, statuses }).toEqual({
        path,
        statuses: expect.arrayContaining(['200', '400', '403', '406', '413', '415', '422', '500']),
      })
    }
  })

  it('tells the headers of refusals, of files and of answers given again', () => {
    const { post } = document.paths?.['/v1/items'] ?? {}
    const HeadersSchema = z.object({ headers: z.record(z.string(), z.unknown()) })
    const toNames = (status: '200' | '401' | '409' | '429' | '503') =>
      Object.keys(HeadersSchema.parse(post?.responses?.[status]).headers)
    expect(toNames('200')).toEqual(expect.arrayContaining(['Idempotent-Replayed', 'X-Items', 'X-Failures']))
    expect(toNames('401')).toContain('WWW-Authenticate')
    for (const status of ['409', '429', '503'] as const) expect(toNames(status)).toContain('Retry-After')
  })

  it('has the bounds of the schemas that requests are parsed with', () => {
    const { DraftRequest, BacklogItem } = PartsSchema.parse(document).components.schemas
    expect(DraftRequest).toMatchObject({ additionalProperties: false, required: ['ideas'] })
    const branches = z.array(BranchSchema).parse(BacklogItem.oneOf)
    expect(branches).toHaveLength(5)
    for (const { properties, required } of branches)
      expect(required.toSorted()).toEqual(Object.keys(properties).toSorted())
  })

  it.each([
    ['request', DraftRequestSchema, exampleRequest],
    ['item', BacklogItemSchema, exampleItem],
    ['answer', DraftAnswerSchema, exampleAnswer],
    ['events', z.array(DraftEventSchema), exampleEvents],
    ['review request', ReviewRequestSchema, exampleReviewRequest],
    ['order request', OrderRequestSchema, exampleOrderRequest],
    ['problem', ProblemSchema, exampleProblem],
  ])('has an example %s that its schema takes', (_name, schema: z.ZodType, example: unknown) => {
    expect(schema.safeParse(example).error?.issues ?? []).toEqual([])
  })

  it('has an example whose quotes stand where they say', () => {
    const text = String(exampleRequest.ideas)
    for (const { quote, span } of exampleItem.evidence) expect(text.slice(span.start, span.end)).toBe(quote)
    for (const { text: piece, span } of exampleAnswer.setAside) {
      expect(text.slice(span.start, span.end)).toBe(piece)
    }
  })
})

describe('the reference page', () => {
  const page = () => String(drawDocs(toDocumentView(toApiDocument(formats))))

  it('shows every address, schema and error code, each once and each linked target there', () => {
    const html = page()
    const document = toApiDocument(formats)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
    for (const path of Object.keys(document.paths ?? {})) expect(html).toContain(`<code>${path}</code>`)
    for (const code of Object.keys(errorTable)) expect(ids).toContain(`problem-${code}`)
  })

  it('escapes what the document says', () => {
    expect(page()).toContain('A &lt;b&gt;page&lt;/b&gt;.')
    expect(page()).not.toContain('<b>')
  })
})
