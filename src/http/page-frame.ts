// The frame of the pages that the server makes itself.
import { html } from 'hono/html'

type Html = ReturnType<typeof html>

/** A whole page. Styles come from `/docs.css`, as the content security policy allows no style in a page. */
export function drawPage({ title, body }: { readonly title: string; readonly body: Html }): Html {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/docs.css">
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    ${body}
  </body>
</html>
`
}
