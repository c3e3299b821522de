// What is checked and asked of what is told where no kind knows it: apart for what happens at times and for what lasts.

/** The good case of what is not surely understood. */
export const agreedTrial =
  'Those who are affected have tried it in a real case, and what they found is recorded.'

/** What holds besides, once what happens at times is over. */
export const eventEdges: readonly string[] = [
  'When the same situation is repeated, the problem does not come back.',
  'The cause is documented, with the change that removed it.',
]

/** What holds besides, once a lasting state is over. */
export const stateEdges: readonly string[] = [
  'A trial in daily use shows that it stays so.',
  'Everything else works as before.',
]

/** Words of what happens at times. */
const happens =
  /\b(?:when(?:ever)?|each|every|again|after|during|crash\w*|die[sd]?|fail\w*|drops?|ran|runs out|went|fell|falls|freez\w+|froze|hangs?|loses?|lost|stop\w*|until|till|slow|noticed?)\b|n['’]t\b/i

/** What holds besides that `state` is no longer so. */
export function toToldEdges(state: string): readonly string[] {
  return happens.test(state) ? eventEdges : stateEdges
}

/** What is asked where nothing tells what is wanted instead of `state`. */
export function toToldQuestion(state: string): string {
  return happens.test(state)
    ? 'How often does this happen, and what is known about the cause?'
    : 'How should it be instead, and what would be good enough?'
}

/** A span of time in a form: "only 9 days". */
export const duration =
  '(?:(?:only|about|over|up to) )*(?:\\d+ ?|(?:an?|half an|[a-zß-ɏ]{3,8}) )(?:s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?)\\b'
