// Words of other languages: how they are found, and that English stays untouched.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toFeatures } from './features.ts'
import { findForeignRules, foreignRules } from './foreign-lexicon.ts'
import { foreignLanguages } from './foreign-rule.ts'
import { lexiconRules, ruleIds } from './lexicon.ts'

const find = (text: string, isForeign = true) =>
  findForeignRules(text.toLowerCase().match(/[\p{L}\p{N}_']+|[?!]/gu) ?? [], isForeign).map(
    ({ rule, match }) => `${foreignRules[rule]?.id}: ${match}`,
  )

describe('findForeignRules', () => {
  it('finds beginnings, whole words, two words in a row, and words behind an apostrophe', () => {
    expect(find('Kiosk stürzte ab')).toEqual(['foreign-fails: stürzte'])
    expect(find('Der Ofen geht nicht', false)).toEqual([
      'foreign-fails: geht nicht',
      'foreign-negation: nicht',
    ])
    expect(find("j'ai perdu l'erreur")).toContain('foreign-fails: erreur')
  })

  it('leaves words that English shares alone in a text that is taken for English', () => {
    expect(find('no server', true)).toEqual(['foreign-negation: no', 'foreign-servers: server'])
    expect(find('no server', false)).toEqual([])
  })

  it('sees a task in an infinitive, but not in an English word that ends like one', () => {
    expect(find('afficher la carte')).toContain('foreign-infinitive-first: afficher')
    expect(find('karte auf dem handy drehen')).toContain('foreign-infinitive-last: drehen')
    expect(find('server is down', false)).toEqual([])
  })

  it('names each rule once', () => {
    const rules = findForeignRules(['fehler', 'fehler', 'kaputt'], false)
    expect(rules).toEqual([{ rule: expect.any(Number), match: 'fehler' }])
  })
})

describe('foreign rules', () => {
  it('have ids of their own, and words in each language', () => {
    expect(new Set(ruleIds).size).toBe(ruleIds.length)
    for (const { words, pattern } of foreignRules)
      for (const language of foreignLanguages)
        expect(words[language]).toMatch(pattern ? /^$/ : /^~?\S+\*?( ~?\S+)*$/)
  })

  it('find nothing in the English lines of the training set', () => {
    const own = new URL('../../../../training/work-types.jsonl', import.meta.url)
    const lines = readFileSync(own, 'utf8')
      .split('\n')
      .filter((row) => row !== '' && !/"group": ?"(?:mixed-languages|(?:de|fr|es|it|pt|nl)-)/.test(row))
      .map((row): unknown => JSON.parse(row).text)
    const hit = lines.filter(
      (text) =>
        typeof text === 'string' && toFeatures(text).rules.some(({ rule }) => rule >= lexiconRules.length),
    )
    expect(lines.length).toBeGreaterThan(4_000)
    expect(hit.length / lines.length).toBeLessThan(0.005)
  })
})
