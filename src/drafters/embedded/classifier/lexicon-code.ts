// Words of the code itself: what people write about things that users never see.
import type { LexiconRule } from './lexicon-rule.ts'

export const codeRules: readonly LexiconRule[] = [
  {
    id: 'refactor',
    hint: 'debt',
    pattern:
      /\b(?:refactor(?:s|ed|ing)?|re-?factor|restructur(?:e|ing)|reorgani[sz](?:e|ing|ation)|re-?architect\w*|rearrange|reimplement\w*|rework(?:ing)?|rewrit(?:e|ing)|re-?write|overhaul|moderni[sz]e)\b/,
  },
  {
    id: 'clean',
    hint: 'debt',
    pattern:
      /\b(?:clean(?:s|ing|ed|er)?(?:[ -]?up)?|tidy(?: up)?|simplif(?:y|ies|ication)|streamline|declutter|hack(?:s|y|ish)?|kludge|ugly|messy|mess|spaghetti|legacy|tech(?:nical)?[ -]debt|code smell|workarounds?|todos?|fixmes?)\b/,
  },
  {
    id: 'remove-first',
    hint: 'debt',
    pattern: /^(?:remove|delete|drop|get rid of|kill|purge|retire|deprecate|strip|eliminate|prune)\b/,
  },
  {
    id: 'unused',
    hint: 'debt',
    pattern:
      /\b(?:unused|dead code|unneeded|unnecessary|obsolete|redundant|deprecated|leftovers?|stale|orphan(?:ed)?|commented[ -]out|old code|outdated|hard-?coded?|magic (?:numbers?|strings?))\b/,
  },
  {
    id: 'extract',
    hint: 'debt',
    pattern:
      /\b(?:extract|split(?:ting)?|break (?:up|down|out|apart)|pull out|move|decouple|separat(?:e|ion|ing)|isolate|inline|modulari[sz]e|encapsulat\w*|abstract(?:ion)?|generali[sz]e|factor out|wrap)\b/,
  },
  {
    id: 'rename',
    hint: 'debt',
    pattern:
      /\b(?:renam(?:e|es|ing)|naming|conventions?|consisten(?:t|cy|tly)|inconsisten\w*|standardi[sz]e|unif(?:y|ied|ication)|consolidat(?:e|ion)|centrali[sz]e|dedup\w*|de-?duplicat\w*|duplicat(?:e|ed|ion) (?:code|logic|of)|copy-?past\w*|dry|merge|harmoni[sz]e)\b/,
  },
  {
    id: 'tests',
    hint: 'debt',
    pattern:
      /\b(?:(?:unit|integration|regression|snapshot|smoke|e2e|end-to-end|property|acceptance|functional|automated|missing|more|better|no|few|flaky|the|failing|slow|load|ui|api) tests?|test(?:s|ing)? (?:for|cases?|coverage|suite|harness|helpers?|fixtures?|data|setup|the)|testing|coverage|tests|mock(?:s|ed|ing)|fixtures?|pytest|jest|rspec|junit|vitest|cypress|playwright|fuzz\w*|testable|untested|tdd)\b/,
  },
  {
    id: 'write-tests',
    hint: 'debt',
    pattern:
      /\b(?:add|write|more|create|improve|increase|extend|need|missing|expand|implement|have)\b[^.]{0,30}\b(?:tests?|coverage|test cases?|testing)\b/,
  },
  {
    id: 'docs',
    hint: 'debt',
    pattern:
      /\b(?:document(?:s|ed|ation|ing)?|docs?|readme(?:\.md)?|docstrings?|javadocs?|jsdoc|comments?|changelog|contributing|code examples?|godoc|rustdoc|adr)\b/,
  },
  {
    id: 'document-first',
    hint: 'debt',
    pattern:
      /^(?:document|write (?:up |the |a |some )?(?:docs?|documentation|readme)|update (?:the )?(?:docs?|documentation|readme)|improve (?:the )?(?:docs?|documentation|readme)|add (?:\w+ )?(?:docs?|documentation|docstrings?|comments?|readme))\b/,
  },
  {
    id: 'types',
    hint: 'debt',
    pattern:
      /\b(?:typescript|type[ -]?(?:safe(?:ty)?|hints?|annotations?|definitions?|checks?|script|d)|strict(?: mode| null)?|`?any`?|mypy|eslint|lint(?:s|er|ers|ing)?|prettier|formatter|ruff|flake8|pylint|rubocop|clippy|sonar\w*|compiler warnings?|warnings?|code style|static analysis|type error)\b/,
  },
  {
    id: 'code-noun',
    hint: 'debt',
    pattern:
      /\b(?:code|codebase|class(?:es)?|functions?|methods?|modules?|components?|packages?|structs?|interfaces?|enums?|constants?|variables?|globals?|imports?|params?|parameters?|arguments?|namespaces?|controllers?|middlewares?|singletons?|monolith|hooks?|reducers?|repositor(?:y|ies) pattern|abstraction|layers?|boilerplate|logic|files?|folders?|directory|structure|api surface)\b/,
  },
  {
    id: 'identifier',
    hint: 'debt',
    pattern:
      /[a-z0-9]_[a-z0-9]+|\w\(\)|\w\.(?:js|ts|tsx|py|java|rb|go|rs|c|cpp|h|php|cs|css|scss|html|vue|sql|sh|lua|kt|swift|ml|hs|el|ex)\b|::|->/,
  },
  { id: 'backtick', hint: 'debt', pattern: /`[^`]+`/ },
  {
    id: 'optimise',
    hint: 'debt',
    pattern:
      /\b(?:optimi[sz](?:e|es|ed|ation|ing)|performan(?:ce|t)|perf|speed(?: up|ing)?|faster|cach(?:e|es|ed|ing)|memoi[sz]e\w*|lazy|n\+1|index(?:es)? (?:on|for)|efficien(?:t|cy)|memory (?:usage|consumption|footprint)|latency|bundle size|reduce|throughput|profil(?:e|ing)|batch)\b/,
  },
  {
    id: 'replace',
    hint: 'debt',
    pattern:
      /\b(?:replace|swap out|switch (?:from|to|over)|convert|port|use (?!case)(?:an? |the )?[\w-]+ (?:instead|for|to|in|rather)|instead of|stop using|get away from|in favou?r of)\b/,
  },
  {
    id: 'use-first',
    hint: 'debt',
    pattern:
      /^(?:use|make|turn|convert|change|switch|put|let|avoid|reuse|re-use|store|pass|inject|introduce)\b/,
  },
  {
    id: 'error-handling',
    hint: 'debt',
    pattern:
      /\b(?:error[ -]handling|handle errors|exception handling|error codes?|logging|logger|log messages?|retry logic|retries|timeouts?|input validation|validat(?:e|ion)|saniti[sz]\w*|assert(?:s|ions?)?|invariants?|edge cases?|robust\w*)\b/,
  },
  {
    id: 'improve-first',
    hint: 'debt',
    pattern:
      /^(?:improve|better|more|proper(?:ly)?|enhance|finish|complete|revisit|revise|rethink|review|reduce|increase|limit|minimi[sz]e|polish)\b/,
  },
  {
    id: 'patterns',
    hint: 'debt',
    pattern:
      /\b(?:solid|dependency injection|design pattern|circular|coupl(?:ed|ing)|cohesion|god (?:class|object)|technical|maintainab\w*|readab\w*|reusab\w*|extensib\w*|type system|architecture|internals?|under the hood|async\/await|callbacks?|promises?|orm|queries|query|schema|state management|redux|jquery)\b/,
  },
  {
    id: 'too-big',
    hint: 'debt',
    pattern:
      /\b(?:\d[\d,.]*k? (?:lines|loc|copies|places|places)|too (?:long|big|large|complex|complicated|many)|scattered|all over|everywhere|in (?:three|four|five|six|several|many|\d+) places|spread over|by hand in)\b/,
  },
]
