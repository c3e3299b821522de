// GET /v1/work-types: the five types with their JSON Schemas, priority methods and rules.
import * as z from 'zod'
import { BacklogItemSchema } from '../backlog/backlog-item.ts'
import { severities } from '../backlog/quality/rule.ts'
import { allRules } from '../backlog/quality.ts'
import { type WorkType, WorkTypeSchema, workTypes, workTypeTexts } from '../backlog/work-type.ts'
import { bug } from '../backlog/work-types/bug.ts'
import { debt } from '../backlog/work-types/debt.ts'
import { feature } from '../backlog/work-types/feature.ts'
import { infrastructure } from '../backlog/work-types/infrastructure.ts'
import { spike } from '../backlog/work-types/spike.ts'
import type { AppHandler } from './app-env.ts'
import { chooseMediaType } from './media-type.ts'

const JsonSchemaSchema = z.looseObject({}).describe('A JSON Schema, draft 2020-12.')

const RuleTextSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(severities),
  meaning: z.string().describe('What must hold.'),
})

export const WorkTypesAnswerSchema = z.strictObject({
  workTypes: z.array(
    z.strictObject({
      id: WorkTypeSchema,
      label: z.string(),
      meaning: z.string(),
      form: z.string(),
      priority: z.strictObject({
        dependsOn: z.string(),
        method: z.string(),
        reference: z.string().describe('Where the method comes from.'),
        inputs: JsonSchemaSchema,
      }),
      details: JsonSchemaSchema,
      item: JsonSchemaSchema,
      rules: z.array(RuleTextSchema).describe('Rules of this type alone.'),
    }),
  ),
  rules: z.array(RuleTextSchema).describe('Rules for items of every type.'),
})
type WorkTypesAnswer = z.infer<typeof WorkTypesAnswerSchema>

const profiles = { feature, bug, debt, spike, infrastructure } as const satisfies Record<WorkType, unknown>

export function workTypesRoute(): AppHandler {
  let answer: WorkTypesAnswer | null = null
  return (c) => {
    chooseMediaType(c, ['application/json'])
    answer ??= toWorkTypesAnswer()
    return c.json(answer)
  }
}

function toWorkTypesAnswer(): WorkTypesAnswer {
  return {
    workTypes: workTypes.map((id) => {
      const { details, priority } = profiles[id]
      const { label, meaning, form, priorityDependsOn } = workTypeTexts[id]
      return {
        id,
        label,
        meaning,
        form,
        priority: {
          dependsOn: priorityDependsOn,
          method: priority.method,
          reference: priority.reference,
          inputs: toJsonSchema(priority.inputs),
        },
        details: toJsonSchema(details),
        item: toJsonSchema(pickItemSchema(id)),
        rules: toRuleTexts(id),
      }
    }),
    rules: toRuleTexts(null),
  }
}

function toRuleTexts(type: WorkType | null): WorkTypesAnswer['rules'] {
  return allRules
    .filter((rule) => rule.type === type)
    .map(({ id, severity, meaning }) => ({ id, severity, meaning }))
}

function pickItemSchema(type: WorkType): z.ZodType {
  const schema = BacklogItemSchema.options.find(({ shape }) => shape.type.value === type)
  return schema ?? BacklogItemSchema
}

function toJsonSchema(schema: z.ZodType): Record<string, unknown> {
  return { ...z.toJSONSchema(schema, { io: 'output' }) }
}
