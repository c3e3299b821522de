import { describe, expect, it } from 'vitest'
import { toPlainRequest } from './plain-request.ts'

describe('toPlainRequest', () => {
  it.each([
    ['can we see who has not arrived?', 'let people see who has not arrived'],
    ['is there a way to print the badge twice', 'let people print the badge twice'],
    ['it would be nice if we could filter by hall', 'let people filter by hall'],
    ['would be good to be able to pause a pass', 'let people pause a pass'],
    ["why can't I undo a swap?", 'let people undo a swap'],
    ["why can't members pick a seat?", 'let members pick a seat'],
    ['I want to know who holds a key', 'let people know who holds a key'],
    ['can you make it so that late guests get a mail', 'let late guests get a mail'],
    ['can we see how much each hall sold?', 'let people see how much each hall sold'],
    ['maybe a map of the stalls?', 'add a map of the stalls'],
    ['how about letting guests pick their table', 'let guests pick their table'],
    ['could you add a dark theme?', 'add a dark theme'],
    ['can we get a list of open doors?', 'add a list of open doors'],
    ['guests keep asking for a map', 'add a map'],
  ])('takes "%s" for what it asks for', (text, plain) => {
    expect(toPlainRequest(text)).toBe(plain)
  })

  it.each([
    'can we run this on two nodes?',
    'can we find out why the pump stops?',
    'could we let owners pay in parts and what would that cost us',
    'can we see it? or is that private?',
    'is there a way to keep the cache warm',
    'maybe we should ask them first',
    'I would like to know if people would pay for it',
    'users get asked for their code twice',
  ])('leaves "%s", which asks for an answer or is no request', (text) => {
    expect(toPlainRequest(text)).toBe(text)
  })
})
