import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMessageReader } from './read-message.ts'

const stream =
  'event: intake\nid: 1\ndata: {"a":1}\n\n: still working\n\nevent: item\r\ndata: x\r\ndata: y\r\n\r\n'

describe('createMessageReader', () => {
  it('reads the same messages however the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length)), (cuts) => {
        const read = createMessageReader()
        const places = [0, ...cuts, stream.length].sort((a, b) => a - b)
        const messages = places.slice(1).flatMap((end, index) => read(stream.slice(places[index], end)))
        expect(messages).toEqual([
          { event: 'intake', data: '{"a":1}' },
          { event: 'item', data: 'x\ny' },
        ])
      }),
    )
  })

  it('keeps what is not whole to itself', () => {
    expect(createMessageReader()('event: item\ndata: half')).toEqual([])
  })
})
