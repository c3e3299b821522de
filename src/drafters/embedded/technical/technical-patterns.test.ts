// The rules that every pattern of debt, spikes and infrastructure keeps, with and without words for its slots.
import { describe, expect, it } from 'vitest'
import { toWordLists } from '../../../backlog/quality/word-lists.ts'
import { generalDebt, generalDebts } from '../patterns/debt-general.ts'
import { debtPatterns } from '../patterns/debt-patterns.ts'
import { infrastructurePatterns } from '../patterns/infrastructure-patterns.ts'
import { generalInfrastructure, newPart, presentState } from '../patterns/infrastructure-upkeep.ts'
import { fillCriteria, fillQuestions, fillTemplate, selectPattern } from '../patterns/pattern.ts'
import { generalSpike } from '../patterns/spike-discovery.ts'
import { spikePatterns } from '../patterns/spike-patterns.ts'

const debts = [...debtPatterns, ...generalDebts]
const spikes = [...spikePatterns, generalSpike]
const infrastructures = [...infrastructurePatterns, generalInfrastructure, newPart, presentState]
const all = [
  ...debts.map((pattern) => ['debt', pattern] as const),
  ...spikes.map((pattern) => ['spike', pattern] as const),
  ...infrastructures.map((pattern) => ['infrastructure', pattern] as const),
].map(([type, pattern]) => [`${type} ${pattern.id}`, type, pattern] as const)
const lists = toWordLists('en')
const none = /(?!)/

describe('patterns of technical work', () => {
  it.each([
    ['debt', debts],
    ['spike', spikes],
    ['infrastructure', infrastructures],
  ])('of %s have ids of their own', (_type, patterns) => {
    expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length)
  })

  it.each(all)('%s keeps the rules of quality', (_name, type, pattern) => {
    for (const slots of [{}, { thing: 'the tariff import', place: 'the billing module' }]) {
      const criteria = fillCriteria(pattern, slots)
      expect(criteria.length).toBe(pattern.criteria.length)
      // With fewer than three the product blames its own draft; what the line states itself comes on top.
      expect(criteria.length).toBeGreaterThanOrEqual(type === 'debt' ? 2 : 3)
      const texts = criteria.map((c) => ('statement' in c ? c.statement : `${c.given}, ${c.when}, ${c.then}`))
      const whole = texts.join('\n')
      expect(whole).not.toMatch(/\d|[{}]/)
      expect(whole.match(lists?.weak ?? none)).toBeNull()
      expect(texts.filter((text) => lists?.tautology?.test(text))).toEqual([])
      expect(texts.some((text) => lists?.failure?.test(text))).toBe(true)
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(300)
      for (const c of criteria) {
        if ('statement' in c) expect(c.statement).toMatch(/^\p{Lu}.+\.$/u)
        else expect([c.given, c.when, c.then].filter((clause) => lists?.keyword?.test(clause))).toEqual([])
      }
      const questions = fillQuestions(pattern, slots, new Set())
      // The drafts of debt add one on cost and measure: see debt-questions.test.ts.
      expect(questions.length).toBeGreaterThanOrEqual(type === 'debt' ? 1 : 2)
      for (const { question } of questions) expect(question).toMatch(/^\p{Lu}[^{}]+\?$/u)
      if (type === 'spike') expect(whole).not.toMatch(lists?.shipped ?? none)
    }
  })

  it.each(all)('%s agrees with things in the plural', (_name, _type, pattern) => {
    const templates = [
      ...pattern.criteria.map(({ statement }) => statement),
      ...pattern.questions.map(({ question }) => question),
    ]
    const asked = /\b(?:is|are|does|do|has|have|was|were) \{thing\}/
    const stated =
      /(?:^|[,:;] |\b(?:if|when|that|because|once|while|whether) )\{thing\} (?:is|are|does|do|has|have|was|were|\w+[^s]s)\b/
    expect(templates.filter((text) => asked.test(text) || stated.test(text))).toEqual([])
  })

  it('of spikes name a deliverable that spikes may have', () => {
    for (const pattern of spikes) {
      const text = fillTemplate(pattern.deliverable, {}, pattern.fallbacks) ?? ''
      expect(text).toMatch(/\b(?:decision record|prototype|benchmark|written answer)\b/i)
    }
  })

  it.each([
    ['four copies of the price formatter', 'duplication'],
    ['OrderService is a god class', 'oversized'],
    ['rename the tables', 'naming'],
    ['tests fail on every second run, flaky', 'flaky-tests'],
    ['remove lodash', 'unused-dependency'],
    ['set up eslint', 'lint-and-format'],
    ['move sql out of views', 'misplaced-logic'],
    ['raise coverage of the parser', 'coverage'],
  ])('finds the kind of debt in %j', (text, id) => {
    expect(selectPattern({ lower: text.toLowerCase() }, debtPatterns, generalDebt).id).toBe(id)
  })

  it.each([
    ['upgrade node 18 to 22', 'upgrade'],
    ['nightly database backups', 'backup'],
    ['tls certificate for the kiosk', 'certificates'],
    ['move from heroku to our cluster', 'migration'],
    ['gdpr retention for invoices', 'compliance'],
    ['alert when the queue stops', 'alerting'],
    ['sign the windows installer with code signing', 'signing-and-stores'],
  ])('finds the kind of infrastructure in %j', (text, id) => {
    expect(selectPattern({ lower: text }, infrastructurePatterns, generalInfrastructure).id).toBe(id)
  })
})
