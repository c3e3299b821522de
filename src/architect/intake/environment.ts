// Tells words that only say where something was seen: versions, browsers, devices.

/** Versions and programs only: where the bug before was seen. */
const environment =
  /^(?:(?:tested|seen|happens|same) (?:on|in|with) |on |using )?(?:(?:version|v|build|app|firefox|chrome|safari|edge|opera|android|ios|ipados|windows|macos|mac|linux|ubuntu|iphone|ipad|pixel|galaxy|node|browser)[ \d.x+]*(?:\([^()]{1,20}\))?(?:\s?[,;/+&]\s?|\s(?:on|and|with)\s|[.]?$)){1,6}$/i

/** True for words such as "Chrome and Edge." or "iOS 17, app 3.2". */
export function isEnvironment(text: string): boolean {
  return text.length < 120 && environment.test(text)
}
