// While the page is printed every card is drawn in full.
import { page } from './page-state.ts'

export function watchPrinting(): void {
  window.addEventListener('beforeprint', () => page.set(() => ({ printing: true })))
  window.addEventListener('afterprint', () => page.set(() => ({ printing: false })))
}
