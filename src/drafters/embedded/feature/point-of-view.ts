// "my" and "their": the same wish seen by the one who has it and from outside.

/** "my" and "I" seen from outside: "their" and "they". */
export function toTheir(words: string): string {
  return words
    .replace(/\bmy\b/g, 'their')
    .replace(/\bmyself\b/g, 'themselves')
    .replace(/\bI (?:am|['’]m)\b/g, 'they are')
    .replace(/\bI['’]m\b/g, 'they are')
    .replace(/\bI was\b/g, 'they were')
    .replace(/\bI['’]ve\b/g, 'they have')
    .replace(/\bI\b(?![/.-])/g, 'they')
    .replace(/\bme\b/g, 'them')
}

/** "their" seen by the one who wants it: "my"; as it is where "they" do something too. */
export function toMine(words: string): string {
  if (/\bthey\b/.test(words)) return words
  return words.replace(/\btheir\b/g, 'my').replace(/\bthemselves\b/g, 'myself')
}
