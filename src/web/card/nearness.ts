// Tells once when an element comes near to what is on the screen: cards far away need no form yet.

const waiting = new Map<Element, () => void>()
let observer: IntersectionObserver | null = null

/** Calls `onNear` once; the function returned ends the watch. */
export function watchNearness(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(
    (sights) => {
      for (const { target, isIntersecting } of sights) {
        if (!isIntersecting) continue
        waiting.get(target)?.()
        forget(target)
      }
    },
    { rootMargin: '700px 0px' },
  )
  waiting.set(element, onNear)
  observer.observe(element)
  return () => forget(element)
}

function forget(element: Element): void {
  waiting.delete(element)
  observer?.unobserve(element)
}
