// Operations of the API document that call a drafter: draft items, and revise one.
import * as z from 'zod'
import type { ZodOpenApiOperationObject } from 'zod-openapi'
import type { ErrorCode } from '../architect/errors.ts'
import { exampleAnswer, exampleEvents, exampleItem, exampleRequest } from './api-examples.ts'
import { bodyErrors, guardedHeaders, toErrorResponses } from './api-responses.ts'
import { apiSchemas } from './api-schemas.ts'
import { idempotencyHeader, replayedHeader } from './idempotency.ts'

const drafterErrors: readonly ErrorCode[] = ['budget_exhausted', 'deadline_exceeded', 'drafter_unavailable']

const idempotencyErrors: readonly ErrorCode[] = ['idempotency_conflict', 'idempotency_mismatch']
const idempotencyParameter = {
  header: z.object({
    [idempotencyHeader]: z
      .string()
      .regex(/^[!-~]{1,255}$/)
      .optional()
      .describe(
        'A name of your own for this request, such as a UUID. Sent again with the same body within a day, it gets the same ' +
          'answer and costs nothing; the answer then has the header `Idempotent-Replayed: true`. After an error the key is free. ' +
          'An answer with `failures` is an answer: to try these ideas again, send a new key.',
      ),
  }),
}

const count = (description: string) => ({ description, schema: { type: 'integer' as const } })
const replayedHeaders = {
  ...guardedHeaders,
  [replayedHeader]: {
    description: '`true` where this is the answer that an earlier request with this `Idempotency-Key` got.',
    schema: { type: 'string' as const },
  },
}
const draftHeaders = {
  ...replayedHeaders,
  'X-Items': count('On a file: how many items it holds.'),
  'X-Set-Aside': count('On a file: how many pieces were set aside.'),
  'X-Failures': count('On a file: how many pieces failed.'),
  'X-Export-Warnings': count('On a file: how many things the format could not hold.'),
}

export function draftOperation(): ZodOpenApiOperationObject {
  const events = exampleEvents.map((event, index) => {
    return `event: ${event.event}\nid: ${index + 1}\ndata: ${JSON.stringify(event)}\n\n`
  })
  return {
    operationId: 'draftItems',
    tags: ['Items'],
    summary: 'Draft backlog items from rough ideas',
    description:
      'The main job. Cuts the text into ideas, gives each a work type and drafts an item of that form: ' +
      'details, acceptance criteria, an estimate with its range, a priority with its formula, open questions ' +
      'for what is unknown. Nothing of the input is lost: each piece stands in an item, under `setAside` or ' +
      'under `failures`. One idea that fails fails no other.\n\n' +
      'With `Accept: text/event-stream` the items come as they are ready: `intake`, `triage`, `set-aside`, ' +
      '`item`, `failure` and at last `done` with the order. An error after the first event is an `error` event ' +
      'with a Problem.\n\nWith `text/markdown` or `text/csv` the answer is a file of the items; `X-Items`, ' +
      '`X-Set-Aside` and `X-Failures` count what there was. When there is no item at all, the answer is the error.',
    requestParams: idempotencyParameter,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: apiSchemas.DraftRequest, example: exampleRequest } },
    },
    responses: {
      '200': {
        description: 'The items, in the suggested order.',
        headers: draftHeaders,
        content: {
          'application/json': { schema: apiSchemas.DraftAnswer, example: exampleAnswer },
          'text/event-stream': {
            schema: { type: 'string', description: 'Server-sent events; the data of each is a DraftEvent.' },
            example: events.join(''),
          },
          'text/markdown': { schema: { type: 'string' } },
          'text/csv': { schema: { type: 'string' } },
        },
      },
      ...toErrorResponses([...bodyErrors, 'too_many_ideas', ...drafterErrors, ...idempotencyErrors]),
    },
  }
}

export function reviseOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'reviseItem',
    tags: ['Items'],
    summary: 'Draft one item again',
    description:
      'Changes an item as asked: another work type (nothing of the old form is lost), answers to its open ' +
      'questions, or an instruction. Locked fields stay to the letter, and an answer touches only the fields ' +
      'that it speaks of. Ids, source and spans stay.',
    requestParams: idempotencyParameter,
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: apiSchemas.ReviseRequest,
          example: {
            item: exampleItem,
            change: {
              answers: [{ question: 'Q1', answer: 'Each guest stands there once.' }],
              locked: ['title'],
            },
          },
        },
      },
    },
    responses: {
      '200': {
        description: 'The item as revised, with its findings.',
        headers: replayedHeaders,
        content: { 'application/json': { schema: apiSchemas.ReviseAnswer } },
      },
      ...toErrorResponses([
        ...bodyErrors,
        ...drafterErrors,
        'upstream_unavailable',
        'invalid_output',
        ...idempotencyErrors,
      ]),
    },
  }
}
