// The pages and files that are made on the server: reference, API document, landing page.
import { AppError, errorTable } from '../architect/errors.ts'
import type { ApiDocument } from './api-document.ts'
import type { AppHandler } from './app-env.ts'
import { drawLanding } from './landing-page.ts'

const revalidate = 'no-cache'

export function documentRoute(readDocument: () => Promise<ApiDocument>): AppHandler {
  return async (c) => {
    const document = await readDocument()
    c.header('Cache-Control', revalidate)
    return c.json(document)
  }
}

/** What draws the page is loaded at its first use. */
export function docsRoute(readDocument: () => Promise<ApiDocument>): AppHandler {
  let page: Awaited<ReturnType<typeof drawPage>> | null = null
  return async (c) => {
    page ??= await drawPage(await readDocument())
    c.header('Cache-Control', revalidate)
    return c.html(page)
  }
}

async function drawPage(document: ApiDocument) {
  const [{ drawDocs }, { toDocumentView }] = await Promise.all([
    import('./docs-page.ts'),
    import('./docs-view.ts'),
  ])
  return drawDocs(toDocumentView(document))
}

export function landingRoute(): AppHandler {
  return (c) => {
    c.header('Cache-Control', revalidate)
    return c.html(drawLanding())
  }
}

/** A text that never changes while the process runs. */
export function textRoute(text: string, contentType: string): AppHandler {
  return (c) => {
    c.header('Cache-Control', revalidate)
    c.header('Content-Type', contentType)
    return c.body(text)
  }
}

/** The address in a problem's `type` leads to the words on its code. */
export function problemRoute(): AppHandler {
  return (c) => {
    const code = c.req.param('code') ?? ''
    if (!Object.hasOwn(errorTable, code))
      throw new AppError('not_found', { detail: 'There is no such error code.' })
    return c.redirect(`/docs#problem-${code}`, 302)
  }
}
