// The parts of an API document that the reference page shows.
import * as z from 'zod'

/** A JSON Schema as far as it is shown; `$ref` stands alone. */
export interface SchemaView {
  readonly $ref?: string | undefined
  readonly type?: string | readonly string[] | undefined
  readonly description?: string | undefined
  readonly properties?: Readonly<Record<string, SchemaView>> | undefined
  readonly required?: readonly string[] | undefined
  readonly items?: SchemaView | undefined
  readonly anyOf?: readonly SchemaView[] | undefined
  readonly oneOf?: readonly SchemaView[] | undefined
  readonly enum?: readonly unknown[] | undefined
  readonly const?: unknown
  readonly default?: unknown
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly minItems?: number | undefined
  readonly maxItems?: number | undefined
  readonly minimum?: number | undefined
  readonly exclusiveMinimum?: number | undefined
  readonly maximum?: number | undefined
}

const SchemaViewSchema: z.ZodType<SchemaView> = z.lazy(() =>
  z.object({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    properties: z.record(z.string(), SchemaViewSchema).optional(),
    required: z.array(z.string()).optional(),
    items: SchemaViewSchema.optional(),
    anyOf: z.array(SchemaViewSchema).optional(),
    oneOf: z.array(SchemaViewSchema).optional(),
    enum: z.array(z.unknown()).optional(),
    const: z.unknown().optional(),
    default: z.unknown().optional(),
    minLength: z.number().optional(),
    maxLength: z.number().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    minimum: z.number().optional(),
    exclusiveMinimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
)

const ContentViewSchema = z
  .record(z.string(), z.object({ schema: SchemaViewSchema.optional(), example: z.unknown().optional() }))
  .default({})
export type ContentView = z.infer<typeof ContentViewSchema>

const OperationViewSchema = z.object({
  operationId: z.string(),
  tags: z.array(z.string()),
  summary: z.string(),
  description: z.string().default(''),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.enum(['query', 'header']),
        description: z.string().default(''),
        required: z.boolean().default(false),
      }),
    )
    .default([]),
  requestBody: z.object({ content: ContentViewSchema }).default({ content: {} }),
  responses: z.record(z.string(), z.object({ description: z.string(), content: ContentViewSchema })),
})
export type OperationView = z.infer<typeof OperationViewSchema>

const DocumentViewSchema = z.object({
  info: z.object({ title: z.string(), summary: z.string(), description: z.string() }),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(
    z.string(),
    z.object({ get: OperationViewSchema.optional(), post: OperationViewSchema.optional() }),
  ),
  components: z.object({ schemas: z.record(z.string(), SchemaViewSchema) }),
})
export type DocumentView = z.infer<typeof DocumentViewSchema>

/** The view of an API document; throws when the document lacks what the page needs. */
export function toDocumentView(document: object): DocumentView {
  return DocumentViewSchema.parse(JSON.parse(JSON.stringify(document)))
}
