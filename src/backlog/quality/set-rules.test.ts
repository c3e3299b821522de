import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkItems } from '../quality.ts'
import { toCycles } from './cycles.ts'
import type { SetItem } from './set-rules.ts'
import { toGoodFeature } from './test-items.ts'

function toSetItem(id: string, overrides: Partial<SetItem> = {}): SetItem {
  const { title, acceptanceCriteria } = toGoodFeature().item
  return { id, type: 'feature', title, acceptanceCriteria, dependsOn: [], duplicates: [], ...overrides }
}

const noBacklog = { backlogIds: null }

describe('A11 dependencies', () => {
  it('accepts ids of the set and of the backlog', () => {
    const items = [toSetItem('a', { dependsOn: ['b', 'PB-1'] }), toSetItem('b')]
    expect(checkItems(items, { backlogIds: new Set(['PB-1']) }).size).toBe(0)
  })

  it('names an id that stands nowhere; without a backlog it may be right', () => {
    const items = [toSetItem('a', { dependsOn: ['PB-9'] })]
    const known = checkItems(items, { backlogIds: new Set(['PB-1']) }).get('a')
    expect(known).toMatchObject([{ rule: 'A11', severity: 'warning', path: 'dependsOn[0]' }])
    expect(known?.[0]?.message).toContain('PB-9')
    expect(checkItems(items, noBacklog).get('a')).toMatchObject([{ rule: 'A11', severity: 'info' }])
  })

  it('finds a cycle at each of its items and at no other', () => {
    const items = [
      toSetItem('a', { dependsOn: ['b'] }),
      toSetItem('b', { dependsOn: ['c'] }),
      toSetItem('c', { dependsOn: ['b'] }),
      toSetItem('d', { dependsOn: ['d'] }),
    ]
    const findings = checkItems(items, noBacklog)
    expect([...findings.keys()].sort()).toEqual(['b', 'c', 'd'])
    expect(findings.get('b')).toMatchObject([
      { rule: 'A11', severity: 'error', message: expect.stringContaining('c') },
    ])
    expect(findings.get('d')?.[0]?.message).toBe('The item depends on itself.')
  })

  it('holds on a chain of 20,000 items', () => {
    const edges = Array.from({ length: 20_000 }, (_, index) => (index < 19_999 ? [index + 1] : [0]))
    expect(toCycles(edges)).toHaveLength(1)
    expect(toCycles(edges.with(19_999, []))).toEqual([])
  })

  it('finds a cycle exactly where a node reaches itself', () => {
    const graph = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(graph, (edges) => {
        const reaches = edges.map((_, start) => {
          const seen = new Set<number>()
          const open = [...(edges[start] ?? [])]
          for (let node = open.pop(); node !== undefined; node = open.pop()) {
            if (seen.has(node)) continue
            seen.add(node)
            open.push(...(edges[node] ?? []))
          }
          return seen.has(start)
        })
        const expected = [...reaches.keys()].filter((node) => reaches[node] === true)
        expect(
          toCycles(edges)
            .flat()
            .sort((a, b) => a - b),
        ).toEqual(expected)
      }),
    )
  })
})

describe('A12 duplicates', () => {
  it('warns of a match and mentions what is similar', () => {
    const items = [
      toSetItem('a'),
      toSetItem('b', {
        duplicates: [
          { of: 'a', similarity: 0.93, relation: 'match' },
          { of: 'PB-3', similarity: 0.7, relation: 'similar' },
        ],
      }),
    ]
    const findings = checkItems(items, noBacklog).get('b')
    expect(findings).toMatchObject([
      {
        rule: 'A12',
        severity: 'warning',
        path: 'duplicates[0]',
        message: expect.stringContaining('Export the guest list'),
      },
      { rule: 'A12', severity: 'info', path: 'duplicates[1]', message: expect.stringContaining('PB-3') },
    ])
  })
})

describe('F8 one template', () => {
  const statements = toGoodFeature().item.acceptanceCriteria.slice(2)

  it('names the feature that leaves the template of the set', () => {
    const items = [...'abcd']
      .map((id) => toSetItem(id))
      .concat(toSetItem('e', { acceptanceCriteria: statements }))
    const findings = checkItems(items, noBacklog)
    expect([...findings.keys()]).toEqual(['e'])
    expect(findings.get('e')).toMatchObject([{ rule: 'F8', severity: 'info', path: 'acceptanceCriteria' }])
  })

  it('says nothing where there is no template, or for other types', () => {
    const mixed = [...'abcd'].map((id, index) =>
      toSetItem(id, index % 2 === 0 ? { acceptanceCriteria: statements } : {}),
    )
    expect(checkItems(mixed, noBacklog).size).toBe(0)
    const bug = toSetItem('e', { type: 'bug', acceptanceCriteria: statements })
    expect(checkItems([...[...'abcd'].map((id) => toSetItem(id)), bug], noBacklog).size).toBe(0)
  })
})
