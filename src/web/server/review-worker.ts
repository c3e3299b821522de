// The worker that reviews: the rules run beside the page, so that typing never waits for them.
import { createReviewer } from './review-backlog.ts'
import type { ReviewRequest } from './review-messages.ts'

const review = createReviewer()

self.addEventListener('message', ({ data }: MessageEvent<ReviewRequest>) => {
  self.postMessage(review(data))
})
