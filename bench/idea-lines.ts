// Rough ideas for benches: varied, made from a seed, the same on every run.

const objects = [
  'guest list',
  'invoice',
  'delivery note',
  'room plan',
  'price list',
  'member card',
  'booking calendar',
  'stock report',
  'driver app',
  'ticket queue',
]
const shapes = [
  (thing: string, n: number) => `let hosts export the ${thing} as CSV, with the ${n} newest entries first`,
  (thing: string, n: number) => `the ${thing} crashes when more than ${n} rows are selected`,
  (thing: string, n: number) => `refactor the ${thing} module, the same rules stand in ${n} places`,
  (thing: string, n: number) => `find out whether the ${thing} can be kept offline for ${n} days`,
  (thing: string, n: number) =>
    `upgrade the database behind the ${thing} before version ${n} reaches its end of life`,
  (thing: string, n: number) => `search in the ${thing} by name, date and the last ${n} changes`,
  (thing: string, n: number) => `the total on the ${thing} is wrong by ${n} cents since the last release`,
  (thing: string, n: number) => `add tests for the ${thing}, coverage is at ${n} percent`,
]

/** `count` ideas, one a line; the number in each keeps lines from being the same. */
export function toIdeaLines(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const shape = shapes[index % shapes.length]
    const thing = objects[Math.floor(index / shapes.length) % objects.length]
    return shape === undefined || thing === undefined ? '' : shape(thing, 2 + (index % 997))
  })
}
