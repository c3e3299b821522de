// Where a feature is met, as far as its line tells: on a screen, in a command line, in code, in an exchange of data, on a device, in a game.

export type Surface = 'screen' | 'command' | 'code' | 'exchange' | 'device' | 'game'

/** The first that a line tells wins. */
const surfaces: readonly (readonly [Surface, RegExp])[] = [
  ['command', /(?:^|\s|`)--?[a-z][\w-]*|\b(?:cli|command[- ]line|commandline|sub-?commands?|stdout|stdin|stderr|exit code|dry[- ]run|terminal|shell|tui|repl)\b/],
  ['game', /^(?!.*\b(?:title screen|main menu|buttons?|page|readme|scaffold|clubs?|coach|captain|training|referee|fixture)\b).*\b(?:games?|gameplay|(?<!(?:video|audio|music|media|with) )players?(?! for )|enem(?:y|ies)|boss (?:fight|level|room|battle|phase|health)s?|bosses|npcs?|weapons?|spawn\w*|quests?|loot|dungeons?|power-?ups?|jumpscares?|spells?|ammo|melee|goblins?|monsters?|bullets?|high ?scores?|gamepad|hitbox|skirmish|soldiers?|gravity|veteran\w*|duels?|shotguns?|pellets?|knock-?back|bricks?|reticule|dismember\w*|jump buffer)\b/],
  ['exchange', /\b(?:packets?|p4|requests?|payload|endpoints?|grpc|graphql|sockets?|tcp|udp|mqtt|opcodes?|query params?|http headers?|json-rpc|\w+(?:Request|Response|Message|Packet))\b/i],
  ['device', /\b(?:leds?|gpio|firmware|motors?|servos?|relays?|sensors?|esp32|arduino|i2c|uart|pwm|drones?|raspberry|mcu)\b/],
  ['screen', /\b(?:pages?|screens?|buttons?|modals?|dialogs?|panels?|sidebar|menus?|tabs?|ui|gui|click\w*|hover|widgets?|forms?|website|web ?site|dashboard|mobile|icons?|toolbar|map|views?|404|outline ?view|loading states?|favou?rites|overlay|banner|picker|layout)\b/],
  ['code', /\b(?:compil\w+|linter|lint|syntax|parser|macros?|generics|sdk|librar(?:y|ies)|crates?|callbacks?|decorators?|structs?|traits?|enums?|asts?|dsl|type system|type inference)\b|#\[|::/],
] // biome-ignore format: a table reads better in rows

/** What the words tell; null where they leave it open. Linear in their length. */
export function readSurface(words: string): Surface | null {
  return surfaces.find(([, cue]) => cue.test(words))?.[0] ?? null
}

/** "Allergens on the price tags": what stands on something that is read is shown there. */
export const onShown =
  /^(?![a-zß-ɏ]+ing |.* (?:without|from|and a list) |one tap).* (?:on|next to) (?:(?:an?|the|each|every|our) )?(?:[a-zß-ɏ'’-]+ ){0,2}(?:page|tag|label|sheet|ticket|invoice|slip|map|board|list|plan|door|screen|card|calendar|booking|order|name)s?(?= |$)(?! to )/i
