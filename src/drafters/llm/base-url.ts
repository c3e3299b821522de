// Checks the address of a model server before anything is sent there.

/** Ports that `fetch` refuses (WHATWG Fetch, "bad port"). */
const blockedPorts = new Set([
  0, 1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104,
  109, 110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515,
  526, 530, 531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049,
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
])

/** What is wrong with a base address and what to do, in one sentence without the address; null when it can be used. */
export function checkBaseUrl(text: string): string | null {
  const isClean = /^[\x21-\x7E]+$/u.test(text)
  if (!isClean || !URL.canParse(text)) {
    return 'is not an address; give it whole and in plain letters, such as https://api.example.com/v1'
  }
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return 'must begin with http:// or https://'
  }
  if (url.username !== '' || url.password !== '') {
    return 'holds a user name or password; take them out and put the key into OPENAI_API_KEY'
  }
  if (text.includes('#')) return 'holds a fragment (#); take it out'
  if (/\/chat\/completions\/*$/u.test(url.pathname)) {
    return 'must stop before /chat/completions, which is added to it'
  }
  if (url.port !== '' && blockedPorts.has(Number(url.port))) {
    return `uses port ${url.port}, which fetch refuses; let the server listen on another port`
  }
  return null
}
