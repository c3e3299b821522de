// Starts the page.
import { render } from 'preact'
import { Page } from './page.tsx'
import { startReviewing } from './server/review-client.ts'
import { restoreWork, startSaving } from './state/saved-work.ts'
import { watchPrinting } from './state/watch-printing.ts'

const place = document.getElementById('page')
if (place !== null) {
  restoreWork()
  render(<Page />, place)
  startSaving()
  startReviewing()
  watchPrinting()
}
