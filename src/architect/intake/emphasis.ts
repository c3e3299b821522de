// Takes the marks of emphasis out of words.

/** Tags of HTML inside words. */
export const inlineTag = /<\/?(?:b|i|u|em|strong|br|p|li|ul|ol|span|div|code|a)(?:\s[^<>]{0,200})?\/?>/gi

/** Takes out ** and __ that mark words; leaves code and names such as __init__ as they are. */
export function withoutEmphasis(text: string): string {
  const plain = text
    .split('`')
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\*\*|~~/g, '')
            .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_`]{1,300})__(?![\p{L}\p{N}_(])/gu, '$1'),
    )
    .join('`')
  return plain.replace(/(?<=^|\s)([*_])(?=[^\s*_])([^*_`]{1,100})(?<=[^\s*_])\1(?=[\s:.,;!?]|$)/gu, '$2')
}
