// Style and icon of the pages that the server makes itself.

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#3446c4"/>
<g fill="#fff"><rect x="7" y="8" width="18" height="4" rx="2"/>
<rect x="7" y="14" width="13" height="4" rx="2" opacity=".8"/>
<rect x="7" y="20" width="8" height="4" rx="2" opacity=".6"/></g></svg>
`

export const styles = `:root {
  color-scheme: light dark;
  --paper: light-dark(#ffffff, #14161c);
  --side: light-dark(#f5f6fa, #191c24);
  --line: light-dark(#dfe2ec, #2d313d);
  --ink: light-dark(#1d2130, #e4e7f0);
  --quiet: light-dark(#575e73, #a2a9bd);
  --link: light-dark(#3446c4, #9daaff);
  --code: light-dark(#f0f1f7, #20242f);
  --get: light-dark(#0b6b4b, #63d3a6);
  --post: light-dark(#3446c4, #9daaff);
  --ok: light-dark(#0b6b4b, #63d3a6);
  --bad: light-dark(#a83232, #ff9d96);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); line-height: 1.6;
  font: 1rem/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, pre:focus-visible, .scroll:focus-visible {
  outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
.columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); min-height: 100vh; }
nav { background: var(--side); border-right: 1px solid var(--line); padding: 1.5rem 1.25rem; font-size: .875rem;
  position: sticky; top: 0; height: 100vh; overflow-y: auto; }
nav h2 { font-size: .75rem; letter-spacing: .06em; text-transform: uppercase; color: var(--quiet); margin: 1.5rem 0 .25rem; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav li a { display: flex; gap: .5rem; align-items: baseline; padding: .2rem 0; text-decoration: none; color: var(--ink);
  overflow-wrap: anywhere; }
nav li a:hover { color: var(--link); text-decoration: underline; }
.brand { margin: 0; font-weight: 650; font-size: 1rem; }
.brand a { color: inherit; text-decoration: none; }
main { padding: 2.5rem clamp(1rem, 4vw, 4rem) 6rem; max-width: 66rem; }
h1 { font-size: 2.1rem; line-height: 1.2; letter-spacing: -.02em; margin: 0 0 .5rem; }
h2.tag { font-size: 1.4rem; letter-spacing: -.01em; margin: 4rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h4 { font-size: .9rem; margin: 1.5rem 0 .4rem; }
.lead { font-size: 1.1rem; color: var(--quiet); margin: .25rem 0 1rem; max-width: 46rem; }
p, ul { max-width: 46rem; }
article { margin: 2.5rem 0; }
article[id^='schema-'] { border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem; margin: 1.25rem 0; }
article:target > h3 { border-left: 4px solid var(--link); padding-left: .75rem; }
tr:target { background: var(--code); box-shadow: -4px 0 0 var(--link); }
code, pre { font-family: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace; font-size: .86em; }
code { background: var(--code); padding: .1em .35em; border-radius: 4px; overflow-wrap: anywhere; }
pre { background: var(--code); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; overflow: auto;
  max-height: 26rem; line-height: 1.5; }
pre code { background: none; padding: 0; overflow-wrap: normal; }
.method { font: 650 .7rem/1 ui-monospace, Menlo, Consolas, monospace; letter-spacing: .04em; padding: .25em .45em;
  border-radius: 4px; border: 1px solid currentColor; }
.get { color: var(--get); }
.post { color: var(--post); }
h3 .method { font-size: .8rem; vertical-align: .1em; }
.media { font-weight: 400; color: var(--quiet); font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .8rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .55rem .75rem .55rem 0; border-bottom: 1px solid var(--line); }
thead th { font-size: .75rem; color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 500; min-width: 9rem; }
td { min-width: 8rem; }
tr:last-child > * { border-bottom: 0; }
td > details { margin-top: .4rem; }
.optional, .bounds, .or { color: var(--quiet); font-size: .8rem; font-weight: 400; }
.bounds { display: block; }
.branch { margin: 1rem 0; padding-left: 1rem; border-left: 3px solid var(--line); }
details { margin: .4rem 0; }
article > details { border: 1px solid var(--line); border-radius: 8px; padding: .6rem 1rem; }
summary { cursor: pointer; }
.status-2 > summary > code { color: var(--ok); }
.status-4 > summary > code, .status-5 > summary > code { color: var(--bad); }
.landing { max-width: 48rem; margin: 0 auto; padding-top: 14vh; }
@media (max-width: 56rem) {
  .columns { display: block; }
  nav { position: static; height: auto; max-height: 40vh; border-right: 0; border-bottom: 1px solid var(--line); }
}
@media print { nav { display: none; } .columns { display: block; } pre { max-height: none; } }
`
