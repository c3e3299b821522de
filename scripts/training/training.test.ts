// The training scripts on problems small enough to know the answer.
import { describe, expect, it } from 'vitest'
import { weightAlphabet, zeroPlace } from '../../src/backlog/weight-letters.ts'
import { toFeatures } from '../../src/drafters/embedded/classifier/features.ts'
import { fitTemperature, toCalibratedOutcomes } from './cross-validate.ts'
import { encodeWeights, toRounded, toWeightsModule } from './encode-weights.ts'
import { defaultSettings, fitClassifier, toTrainingLine } from './fit-classifier.ts'
import { toFittedLogits } from './fit-linear.ts'
import type { LabelledLine } from './labelled-lines.ts'
import { type Outcome, toScores } from './scores.ts'
import { fitSoftmax, toSparseRows } from './softmax-regression.ts'

const toLine = (text: string, type: LabelledLine['type']): LabelledLine => ({
  text,
  type,
  confidence: 1,
  origin: 'written',
  group: 'test',
  ambiguous: false,
})

const lines = [
  toLine('the kettle leaks when full', 'bug'),
  toLine('the kettle whistles when empty', 'bug'),
  toLine('add a second kettle', 'feature'),
  toLine('add a larger kettle', 'feature'),
].map(toTrainingLine)
const settings = { ...defaultSettings, leastLines: 1 }
const toPlace = (weight: number) => zeroPlace + weight

describe('fitSoftmax', () => {
  it('reaches the log-odds of the data where nothing is penalised', () => {
    // One column that always holds: three of four rows are of the first class, so log-odds are ln 3.
    const weights = fitSoftmax({
      rows: toSparseRows([[[0, 1]], [[0, 1]], [[0, 1]], [[0, 1]]], 1),
      classes: 2,
      targets: Float64Array.from([1, 0, 1, 0, 1, 0, 0, 1]),
      rowWeights: Float64Array.from([1, 1, 1, 1]),
      penalty: 0,
    })
    expect((weights[0] ?? 0) - (weights[1] ?? 0)).toBeCloseTo(Math.log(3), 2)
  })

  it('counts a row by its weight', () => {
    const weights = fitSoftmax({
      rows: toSparseRows([[[0, 1]], [[0, 1]]], 1),
      classes: 2,
      targets: Float64Array.from([1, 0, 0, 1]),
      rowWeights: Float64Array.from([9, 1]),
      penalty: 0,
    })
    expect((weights[0] ?? 0) - (weights[1] ?? 0)).toBeCloseTo(Math.log(9), 2)
  })
})

describe('fitClassifier', () => {
  it('learns its lines, centres its weights, and keeps no more slots than asked', () => {
    const fitted = fitClassifier(lines, { ...settings, slots: 60 })
    expect(fitted.slots.size).toBe(60)
    for (const vector of fitted.slots.values())
      expect(vector.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0, 9)
    const [feature = 0, bug = 0] = toFittedLogits(fitted, toFeatures('the kettle whistles when full'))
    expect(bug).toBeGreaterThan(feature)
  })

  it('believes a heading more than a written line that says the opposite', () => {
    const disputed = (headed: LabelledLine['type'], written: LabelledLine['type']) =>
      fitClassifier(
        [
          { ...toLine('the samovar sings', headed), origin: 'headed' as const },
          toLine('the samovar sings', written),
        ].map(toTrainingLine),
        settings,
      )
    const features = toFeatures('the samovar sings')
    const [, bug = 0, debt = 0] = toFittedLogits(disputed('bug', 'debt'), features)
    expect(bug).toBeGreaterThan(debt)
    const [, other = 0, more = 0] = toFittedLogits(disputed('debt', 'bug'), features)
    expect(more).toBeGreaterThan(other)
  })

  it('gives the same module for the same lines, byte for byte', () => {
    const write = () => toWeightsModule(encodeWeights(fitClassifier(lines, settings), 1, 4))
    expect(write()).toBe(write())
  })
})

describe('encodeWeights', () => {
  it('writes distances and weights as letters, far slots in several, the largest weight 9 steps from zero', () => {
    const slots = new Map([
      [0, [9, -9, 5, 0, -5]],
      [200, [1, 2, 3, 4, -9]],
    ])
    const encoded = encodeWeights({ slots, rules: [], shape: [] }, 0.7, 12)
    expect(encoded.step).toBe(1)
    const toPlaces = (letters: string) => [...letters].map((letter) => weightAlphabet.indexOf(letter))
    expect(toPlaces(encoded.distances)).toEqual([1, 90, 90, 20])
    expect(encoded.columns.map(toPlaces)).toEqual(
      [
        [9, 1],
        [-9, 2],
        [5, 3],
        [0, 4],
      ].map((column) => column.map(toPlace)),
    )
  })

  it('rounds held-out weights as it rounds those that it writes, to zero what is less than 0.7 of a step', () => {
    const fitted = { slots: new Map([[7, [9, -8.6, 0.69, -0.71, -0.38]]]), rules: [[0.1234]], shape: [] }
    const rounded = toRounded(fitted)
    expect(rounded.slots.get(7)).toEqual([9, -9, 0, -1, 1])
    expect(rounded.rules).toEqual(fitted.rules)
    const { columns } = encodeWeights(fitted, 1, 1)
    expect(columns.map((letter) => weightAlphabet.indexOf(letter) - zeroPlace)).toEqual([9, -9, 0, -1])
  })

  it('uses no letter that a string in single quotes must escape', () => {
    expect(new Set(weightAlphabet).size).toBe(weightAlphabet.length)
    expect(weightAlphabet).toMatch(/^[!-~]+$/)
    expect(weightAlphabet).not.toMatch(/['\\`]/)
  })
})

describe('fitTemperature', () => {
  it('cools down a model that is too sure of itself, and warms up one that is too shy', () => {
    const [line] = lines
    if (line === undefined) throw new Error('no line')
    const held = (logit: number, hits: number) =>
      Array.from({ length: 10 }, (_, index) => ({
        line,
        logits: index < hits ? [0, logit, 0, 0, 0] : [logit, 0, 0, 0, 0],
      }))
    expect(fitTemperature(held(6, 7))).toBeGreaterThan(1.5)
    expect(fitTemperature(held(1.5, 10))).toBeLessThan(0.6)
  })
})

describe('toCalibratedOutcomes', () => {
  it('fits the temperature of each fold on the other folds', () => {
    // Group "a" is always right at a logit of 2 and group "b" never: each is judged by what the other has shown.
    const held = (group: string, isRight: boolean) =>
      Array.from({ length: 10 }, () => ({
        line: toTrainingLine({ ...toLine('the kettle leaks', 'bug'), group }),
        logits: isRight ? [0, 2, 0, 0, 0] : [2, 0, 0, 0, 0],
      }))
    const outcomes = toCalibratedOutcomes([...held('a', true), ...held('b', false)])
    const toConfidence = (group: string) =>
      outcomes.find((outcome) => outcome.group === group)?.ranking[0]?.confidence ?? 0
    expect(outcomes).toHaveLength(20)
    expect(toConfidence('a')).toBeLessThan(0.4)
    expect(toConfidence('b')).toBeGreaterThan(0.95)
  })
})

describe('toScores', () => {
  const outcome = (type: Outcome['type'], first: Outcome['type'], confidence: number): Outcome => ({
    type,
    group: 'g',
    ambiguous: false,
    ranking: [
      { type: first, confidence },
      { type: first === 'bug' ? 'debt' : 'bug', confidence: 1 - confidence },
    ],
  })

  it('gives F1 by type, the top two, and the gap between confidence and hits', () => {
    const scores = toScores([
      outcome('bug', 'bug', 0.9),
      outcome('bug', 'debt', 0.6),
      outcome('debt', 'debt', 0.6),
      outcome('spike', 'debt', 0.6),
    ])
    const f1 = Object.fromEntries(scores.types.map((score) => [score.type, score.f1]))
    expect(f1['bug']).toBeCloseTo(2 / 3)
    expect(f1['debt']).toBeCloseTo(0.5)
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 0.5) / 5)
    expect(scores.accuracy).toBe(0.5)
    expect(scores.topTwo).toBe(0.75)
    // bins: 0.9 with one hit of one, 0.6 with one hit of three
    expect(scores.calibrationError).toBeCloseTo((0.1 + 0.8) / 4)
    expect(scores.confusion[1]).toEqual([0, 1, 1, 0, 0])
  })

  it('is zero for no outcome', () => {
    expect(toScores([])).toMatchObject({ count: 0, macroF1: 0, accuracy: 0, calibrationError: 0 })
  })
})
