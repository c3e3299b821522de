// The addresses of the API document: what each takes and answers.

import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from 'zod-openapi'
import { draftOperation, reviseOperation } from './api-drafting-paths.ts'
import { exampleItem, exampleOrderRequest, exampleReviewRequest } from './api-examples.ts'
import { bodyErrors, guardErrors, guardedHeaders, toErrorResponses } from './api-responses.ts'
import { apiSchemas } from './api-schemas.ts'
import { toExportQuerySchema } from './export-route.ts'

/** `formats` are the names of the export formats, with a meaning each. */
export function toApiPaths(formats: Readonly<Record<string, string>>): ZodOpenApiPathsObject {
  return {
    '/v1/items': { post: draftOperation() },
    '/v1/items/revise': { post: reviseOperation() },
    '/v1/items/review': { post: reviewOperation() },
    '/v1/items/order': { post: orderOperation() },
    '/v1/items/export': { post: exportOperation(formats) },
    '/v1/work-types': { get: workTypesOperation() },
    '/healthz': { get: healthOperation() },
    '/readyz': { get: readinessOperation() },
    '/metrics': { get: metricsOperation() },
  }
}

function reviewOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'reviewItems',
    tags: ['Items'],
    summary: 'Review the quality of items from anywhere',
    description:
      'Checks items against the rules of their type: what is missing, vague, contradictory or untestable, and ' +
      'how to mend it. Type and title are enough; no language model is used.',
    requestBody: {
      required: true,
      content: { 'application/json': { schema: apiSchemas.ReviewRequest, example: exampleReviewRequest } },
    },
    responses: {
      '200': {
        description: 'The findings of each item.',
        headers: guardedHeaders,
        content: { 'application/json': { schema: apiSchemas.ReviewAnswer } },
      },
      ...toErrorResponses(bodyErrors),
    },
  }
}

function orderOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'orderItems',
    tags: ['Items'],
    summary: 'Order items across work types',
    description:
      "Scores each item by its type's own formula and sorts across types; the formula comes filled in.",
    requestBody: {
      required: true,
      content: { 'application/json': { schema: apiSchemas.OrderRequest, example: exampleOrderRequest } },
    },
    responses: {
      '200': {
        description: 'The order, with scores and the reasons for them.',
        headers: guardedHeaders,
        content: { 'application/json': { schema: apiSchemas.OrderAnswer } },
      },
      ...toErrorResponses(bodyErrors),
    },
  }
}

function exportOperation(formats: Readonly<Record<string, string>>): ZodOpenApiOperationObject {
  const lines = Object.entries(formats).map(([name, meaning]) => `- \`${name}\`: ${meaning}`)
  return {
    operationId: 'exportItems',
    tags: ['Items'],
    summary: 'Export items as a file',
    description:
      'Turns items into a file that a tracker imports. The answer of `POST /v1/items` can be sent as it is. ' +
      'With `Accept: application/json` the file comes inside JSON, with warnings on what the format could ' +
      `not hold.\n\n${lines.join('\n')}`,
    requestParams: { query: toExportQuerySchema(Object.keys(formats)) },
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: apiSchemas.ExportRequest, example: { items: [exampleItem] } },
      },
    },
    responses: {
      '200': {
        description: 'The file.',
        headers: {
          ...guardedHeaders,
          'X-Export-Warnings': {
            description: 'How many warnings there are.',
            schema: { type: 'integer' as const },
          },
        },
        content: {
          'application/json': { schema: apiSchemas.ExportFile },
          'text/csv': { schema: { type: 'string' } },
          'text/markdown': { schema: { type: 'string' } },
          'text/plain': { schema: { type: 'string' } },
        },
      },
      ...toErrorResponses(bodyErrors),
    },
  }
}

function workTypesOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'listWorkTypes',
    tags: ['Reference'],
    summary: 'The five work types with their schemas and rules',
    responses: {
      '200': {
        description: 'The work types.',
        headers: guardedHeaders,
        content: { 'application/json': { schema: apiSchemas.WorkTypesAnswer } },
      },
      ...toErrorResponses([...guardErrors, 'not_acceptable', 'internal']),
    },
  }
}

function healthOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'getHealth',
    tags: ['Service'],
    security: [],
    summary: 'Is the process alive?',
    responses: {
      '200': {
        description: 'It is.',
        content: { 'application/json': { schema: apiSchemas.Health, example: { status: 'ok' } } },
      },
    },
  }
}

function readinessOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'getReadiness',
    tags: ['Service'],
    security: [],
    summary: 'Can it draft, and with what?',
    responses: {
      '200': {
        description: 'It can.',
        content: { 'application/json': { schema: apiSchemas.Readiness } },
      },
    },
  }
}

function metricsOperation(): ZodOpenApiOperationObject {
  return {
    operationId: 'getMetrics',
    tags: ['Service'],
    summary: 'What has this process done?',
    description:
      'Counts and durations in the text format of Prometheus, where one process serves and counts.',
    responses: {
      '200': {
        description: 'The figures.',
        headers: guardedHeaders,
        content: { 'text/plain': { schema: { type: 'string' } } },
      },
      ...toErrorResponses([...guardErrors, 'not_found', 'internal']),
    },
  }
}
