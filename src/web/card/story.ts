// An item in one line of its own form, for the list.
import type { BacklogItem } from '../../backlog/backlog-item.ts'

/** One line beside the title; empty where it would only say the title again. */
export function toStory(item: BacklogItem): string {
  const line = toLine(item)
  return line.toLowerCase() === item.title.toLowerCase() ? '' : line
}

function toLine(item: BacklogItem): string {
  switch (item.type) {
    case 'feature': {
      const { role, want, benefit } = item.details
      if (role === null && benefit === null && !addsWords(want, item.title)) return ''
      const wish = role === null ? `Someone wants to ${want.replace(/^to /i, '')}` : `As ${role}: ${want}`
      return benefit === null ? wish : `${wish}, so that ${benefit}`
    }
    case 'bug': {
      const { severity, frequency, affected, expected } = item.details
      const hit = affected === null ? null : `affects ${affected}`
      const facts = [severity, frequency === 'unknown' ? null : frequency, hit].filter(
        (fact) => fact !== null,
      )
      const goal = expected === null ? [] : [`expected: ${expected}`]
      return [facts.join(', '), ...goal].filter((part) => part !== '').join(' — ')
    }
    case 'debt': {
      const { location, interest, kind } = item.details
      return [`${kind} debt`, location, interest].filter((part) => part !== null).join(' — ')
    }
    case 'spike': {
      const { questions, unblocks } = item.details
      return [questions.join(' '), unblocks].filter((part) => part !== null).join(' — ')
    }
    case 'infrastructure': {
      const { driver, deadline, riskIfDeferred } = item.details
      const reason = driver === null ? null : `for ${driver}`
      const due = deadline === null ? null : `due: ${deadline}`
      return [reason, due, riskIfDeferred].filter((part) => part !== null).join(' — ')
    }
  }
}

/** True where `text` has a word of more than three letters that does not stand in `title`. */
function addsWords(text: string, title: string): boolean {
  const known = title.toLowerCase()
  return (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).some(
    (word) => word !== 'have' && !known.includes(word),
  )
}
