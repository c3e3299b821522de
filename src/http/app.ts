// The HTTP API, as a table of contents.
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { getPath } from 'hono/utils/url'
import { AppError } from '../architect/errors.ts'
import type { ApiDocument } from './api-document.ts'
import type { AppDeps } from './app-deps.ts'
import type { AppEnv } from './app-env.ts'
import { draftRoute } from './draft-route.ts'
import { exportRoute } from './export-route.ts'
import { guardAccess } from './guard-access.ts'
import { countInFlight, metricsRoute } from './metrics-route.ts'
import { nameRoute } from './name-route.ts'
import { orderRoute } from './order-route.ts'
import { icon, styles } from './page-assets.ts'
import { docsRoute, documentRoute, landingRoute, problemRoute, textRoute } from './page-routes.ts'
import { answerProblem } from './problem.ts'
import { reportRequests } from './request-log.ts'
import { reviewRoute } from './review-route.ts'
import { reviseRoute } from './revise-route.ts'
import { addRoute } from './route-table.ts'
import { refuseOtherSites } from './same-site.ts'
import { setSecurityHeaders } from './security-headers.ts'
import { healthRoute, readinessRoute } from './status-routes.ts'
import { addWebPage } from './web-page.ts'
import { workTypesRoute } from './work-types-route.ts'

/** The whole API over web-standard requests; it runs on Node and on Workers alike. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ getPath: toOneLine })
  const readDocument = toDocumentReader(deps)

  app.use(requestId({ limitLength: 128 }))
  app.use(nameRoute())
  app.use(countInFlight(deps.figures))
  app.use(reportRequests(deps.telemetry, deps.now))
  app.use(setSecurityHeaders())
  app.use(refuseOtherSites())
  app.use(guardAccess(deps))
  app.onError(answerProblem)
  app.notFound((c) => answerProblem(toNotFound(), c))

  addRoute(app, '/v1/items', { POST: draftRoute(deps) })
  addRoute(app, '/v1/items/revise', { POST: reviseRoute(deps) })
  addRoute(app, '/v1/items/review', { POST: reviewRoute(deps) })
  addRoute(app, '/v1/items/order', { POST: orderRoute(deps) })
  addRoute(app, '/v1/items/export', { POST: exportRoute(deps) })
  addRoute(app, '/v1/work-types', { GET: workTypesRoute() })

  addRoute(app, '/healthz', { GET: healthRoute() })
  addRoute(app, '/readyz', { GET: readinessRoute(deps) })
  addRoute(app, '/metrics', { GET: metricsRoute(deps) })

  addRoute(app, '/openapi.json', { GET: documentRoute(readDocument) })
  addRoute(app, '/docs', { GET: docsRoute(readDocument) })
  addRoute(app, '/docs.css', { GET: textRoute(styles, 'text/css; charset=utf-8') })
  addRoute(app, '/icon.svg', { GET: textRoute(icon, 'image/svg+xml') })
  addRoute(app, '/problems/:code', { GET: problemRoute() })
  if (deps.page === undefined) addRoute(app, '/', { GET: landingRoute() })
  else addWebPage(app, deps.page)
  return app
}

/** The path with its line ends escaped: the router's `*` stops at one, which would skip every guard. */
function toOneLine(request: Request): string {
  return getPath(request).replace(/[\n\r\u2028\u2029]/g, encodeURIComponent)
}

/** The document is loaded and made at its first use: starting stays quick. */
function toDocumentReader(deps: AppDeps): () => Promise<ApiDocument> {
  const formats = Object.entries(deps.exportFormats).map(([name, { meaning }]) => [name, meaning] as const)
  let document: ApiDocument | null = null
  return async () => {
    if (document !== null) return document
    const { toApiDocument } = await import('./api-document.ts')
    document ??= toApiDocument(Object.fromEntries(formats))
    return document
  }
}

function toNotFound(): AppError {
  return new AppError('not_found', { detail: 'See /docs for the addresses that there are.' })
}
