// What is known of a feature by the head word of its thing or by its verb alone: kinds too plain for a cue of their own.

import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'
import { readSurface } from './feature-surface.ts'

/**
 * One kind a line: words; good case; edges; question; surface. Of the words the first is the id (after `#` it is only that).
 * Heads stand in the singular (`_` joins two of them), verbs after `>`; those before `~` mean this only on that surface.
 */
const table = `
tooltip popover;{whole} {is} shown on hover and on keyboard focus.|{sub} {is} hidden again when the pointer or focus moves away.;If there is no text to show, no empty box appears.;what should {thing} say, and what should happen on touch screens?
indicator indication badge;Each state of {whole} looks different.|A change of state is shown immediately.;If the state is unknown, this is shown instead of the last known state.;which states should {thing} show, and what do they depend on?
#confirm confirmation confirmation_dialog confirmation_prompt;Before the action, {whole} {shows} what will be done.|Confirming carries out the action once.;Declining or closing {it} changes nothing.;which actions need {thing}, and should people be able to turn {it} off?
dialog modal popup pop-up;With {thing}, {effect}.|Everything needed for the decision is visible in {unknown}.;Closing {it} without a choice changes nothing.|After closing {it}, the user is back where they were.;what opens {thing}, and what should {sub} show or ask for?
menu dropdown submenu command_palette;Each entry of {whole} does what its label says.|Closing {it} without a choice changes nothing.;An entry that cannot be used at the moment is disabled.;which entries should {thing} contain, and in which order?
editor designer;Each change made in {whole} is visible immediately.|Saved changes are still there after reopening.;Unsaved changes are not lost without a warning.;what exactly can be changed in {thing}, and when does a change take effect?
#page page status_page;Everyone {sub} {is} meant for can open {it}.|What {sub} {shows} is up to date.;If one part cannot be loaded, the rest is still shown.;what exactly should be on {thing}, and who should be able to open {it}?
portal website site blog demo web_app;Each main task of {whole} can be completed in the browser.|Every page can be reached from the start page.;An unknown address shows a message and a link back.;which tasks should people complete with {thing}, and who should have access?
#start-page homepage landing_page start_page home_page;{whole} {is} the first page that visitors see.|Every link on {it} opens an existing page.;If one part cannot be loaded, the rest of the page is still shown.;what should visitors see first, and what should they do next?
#entry-form form~ questionnaire login_screen survey connection_screen;Valid input in {whole} can be submitted.|After submitting, the result is shown.;A missing or invalid value is marked at its field, and nothing typed is lost.;which fields should {thing} have, and what should happen after submitting?;screen
#navigation _navigation navigation_pane navigation_bar nav_bar navbar navigation_menu bottom_navigation breadcrumb;Each entry of {whole} opens the place it names.|The current place is marked.;No entry leads to a missing page.;which places should {thing} link to, and on which pages {is} {sub} shown?
dashboard overview;Each figure in {whole} matches its source data.|The time of the last update is shown.;If a source gives no data, its figure is marked as missing, not shown as zero.;which figures should {thing} show, and which decisions should they support?
paging pagination load_more infinite_scroll;With {whole}, every entry appears exactly once.|After the last entry, no further page is offered.;A new entry causes no gaps or duplicates.;how many entries belong on one page, and should each page have its own address?
map~ map_view;Each place appears on {thing} at its position.|Selecting a place shows its details.;A place without a position is reported and does not break the map.;which places should {thing} show, and where do their positions come from?;screen
#profile _profile profile_page;Details saved in {thing} are shown there.|A changed detail is updated wherever it appears.;An invalid value is refused at its field, and nothing is saved.;which details belong in {thing}, and which of them can others see?
folder category collection playlist group tag bookmark favourite favorite;Entries added to {thing} are listed there.|Entries that belong to none can still be found.;Removing one does not delete its entries.;can an entry belong to more than one, and who can create them?
comment~ reply review~ reaction rating annotation discussion;{whole} {is} visible to everyone who can see the entry.|The author and the time are shown.;An empty one is refused.;who can add {thing}, and who can delete {it}?;!code
chat chat_room messaging inbox;In {whole}, each message reaches all others once.|Messages appear in the order sent.;A message that could not be sent can be sent again.;who can write to whom, and how long are messages kept?
onboarding tutorial welcome_screen intro intro_text instruction;After {thing}, a newcomer can say what to do next.|{sub} can be opened again later.;Once skipped, {sub} {is} not shown again automatically.;what should people be able to do after {thing}, and when should {sub} be shown?
waitlist waiting_list;People can join {thing} when everything is taken.|If a place becomes free, someone on {thing} is told.;Nobody is on {it} twice.;who gets a place that becomes free, and how long is it held for them?
booking reservation appointment >book >reserve;A booked place is no longer offered to others.|Booking a taken place or a past time is refused.;The confirmation names what was booked.;until when can a booking be changed or cancelled, and who can do it?
#order cart shopping_cart basket order_form;The total of {thing} matches its prices and quantities.|They stay the same up to the confirmation.;An item that is no longer available is named before payment.;what should happen if a price changes before payment?
stock inventory~;Each addition and removal changes the quantity in {whole}.|The quantity matches the sum of these changes.;Nobody can take out more than there is.;what should happen when something runs out?;screen
#plan subscription billing free_trial trial_period;The functions of {thing} are available right after signing up.|Price, period and renewal are shown before.;If a payment fails, the customer is told before anything is switched off.;which plans are needed, and what should happen when one ends?
schedule calendar timetable recurrence agenda rota roster;Each entry in {thing} appears at its date and time.|A change is visible immediately.;An entry that ends before it starts is refused.;should entries repeat, and what should happen when one is missed or moved?
limit rate_limit quota cap;Use within {thing} works as before.|Anything beyond {it} is refused.;The message says when or how it is possible again.;which limit should apply to whom, and what should happen to those already above it?
sound sound_effect music soundtrack jingle;{whole} can be heard at the intended moment.|The volume follows the current setting.;With sound turned off, nothing is heard.;at which moments exactly should {thing} be played?
signature waiver;{whole} {is} stored with the name and the time.|What was agreed to cannot be changed afterwards.;Until then, the matter is marked as open.;who may give {thing}, and must {sub} be valid before a court?
coupon voucher discount_code promo_code gift_card;With {whole}, the price is reduced by exactly the value granted.|The reduced price is shown before payment.;An expired or used one is refused with the reason.;how often can each be used, and can two be combined?
discount surcharge deposit;The total contains {whole} exactly once.|Before payment, {sub} {is} shown separately.;Whoever does not meet the conditions pays the usual price.;who gets {thing}, and how exactly {is} {sub} calculated?
#media video playback voice_memo recording;{whole} can be started, paused and stopped.|After a pause, playback continues from the same position.;A damaged or missing file is reported.;on which devices should {thing} play?
download download_button >download;The downloaded file is complete and can be opened.|Its name says what it contains.;An interrupted download can be repeated, and no partial file is left.;in which format should {thing} be downloaded, and who should be able to?
link deep_link url;Following {whole} opens exactly the intended target.|The target is the same when the link is opened elsewhere.;If the target no longer exists, a message says so.;where exactly should {thing} lead, and should the target open in a new tab?
icon logo favicon;{whole} {is} sharp at every size used.|{sub} {is} recognisable on light and dark backgrounds.;Nothing next to {it} is moved or cut off.;where exactly should {thing} appear, and is there a design?
picture image photo thumbnail avatar gravatar;{whole} {is} shown undistorted in the right place.|The layout around {it} stays as it is.;If a picture is missing or broken, a placeholder is shown.;where {doThing} come from, and what should be shown if there is none?
#alt-text alt_text alt_tag alternative_text;Every meaningful picture has a text that describes it.|Decorative pictures have an empty text.;No existing picture is left without the attribute.;who writes the texts, including those for existing pictures?
font;All intended texts are shown in {thing}.|They look the same on devices without the font installed.;If a font cannot be loaded, the text is shown in another one.;which font exactly, and for which texts?
animation transition~ fade;{whole} {is} shown each time the trigger occurs.|Everything stays usable while it runs.;A second trigger during the animation leaves nothing stuck halfway.;what exactly should trigger {thing}, and how long should {sub} last?;screen
theme dark_mode dark_screen dark_page dark_theme light_mode night_mode color_scheme colour_scheme skin theming font_size large_text larger_text;After switching, every screen uses {thing}.|The choice is kept after a restart.;No text, icon or chart is cut off or unreadable.;should {thing} follow the device setting?
colour color palette;{whole} {is} used in all intended places.|Text stays readable on {it}.;No other colours change.;which colours exactly, and what should each of them mean?
#word-wrap word_wrap soft_wrap;Long lines break between words.|A word longer than a whole line is broken inside.;Copied text contains no added line breaks.;where should lines break: at the edge or at a chosen column?
zoom magnifier zoom-to-extent >zoom;Zooming keeps the point under the pointer in place.|The full view can be restored.;Beyond the smallest and largest step nothing changes.;which gesture or key should zoom, and between which limits?
scroll scrolling >scroll;At the end, the target is fully visible.|This is also true if content above it loads late.;Manual scrolling is not interrupted.;what exactly should trigger the scrolling?
scrollbar scroller;All content can be reached by scrolling.|Everything outside stays in place.;If all content fits, no scrollbar is shown.;how much should be visible before {thing} {is} needed?
counter count score total percentage average_rating;{whole} {is} correct after each event that counts.|If an event is undone, {sub} {is} corrected.;Before the first event, no wrong or empty value is shown.;what exactly counts towards {thing}, and how should {sub} be rounded or reset?
timer countdown;{whole} {is} still correct after the device was asleep.|At the end, the action is triggered exactly once.;After the end, nothing keeps running.;what should happen when {thing} ends, and should people be able to pause {it}?
time date timestamp clock;{whole} {is} shown in the time zone of the user.|The format is the same as elsewhere in the product.;If no time is known, no wrong one is shown.;which moment exactly should {thing} show, and how precise should {sub} be?
feedback;{whole} {is} given immediately after the action.|{sub} {is} given once for each action.;No action is left without a response.;which actions need {thing}, and what should people see, hear or feel?
error error_message exception error_handling;Each message names what went wrong and where.|Each message says what can be done about it.;An error of another kind is not hidden.;which errors exactly are meant, and what should happen in each case?
#hide >hide;The place of {thing} is used by what stands beside {it}.|{thing} can neither be seen nor clicked.;Whatever it was needed for can still be done.;should it be hidden for everyone, and how can it be shown again?
highlight highlighting glow >highlight >underline;Exactly the intended places are highlighted.|Highlighted text stays readable.;After the reason is gone, nothing stays highlighted.;what exactly should be highlighted, and until when?
#date-picker date_picker time_picker datepicker;A picked value appears in the field.|It can also be typed.;An impossible value is refused, and nothing typed is lost.;which dates or times can be picked, and which one is preselected?
toggle checkbox;With {whole}, both states can be reached.|The current state is always visible.;After switching, nothing of the other state stays active.;what exactly differs between the two states, and which one is the default?
#sign-out logout sign_out logout_button;After signing out, protected pages cannot be opened.|The sign-in page is shown.;The back button shows nothing protected.;should signing out end all other sessions too?
platform linux macos;On the new platform, everything works as on the others.|The other platforms work as before.;Anything that cannot work there is documented.;which versions should be supported, and who can test them?
slider brightness volume brightness_adjustment;A change with {whole} takes effect immediately.|The chosen value is kept.;At both ends of the range, nothing further happens.;which range and steps are needed, and which value is the default?
#notice channel_message;{whole} {is} sent once, at the intended time.|Everyone concerned receives {it}.;If the matter is settled or cancelled before, nothing is sent.;which channel should {thing} use, how long in advance, and who should receive {it}?
hint notice warning alert;{whole} {is} shown in exactly the intended cases.|{sub} {is} removed as soon as the cause is gone.;In all other cases, {sub} {is} not shown.;where should {thing} be shown, and should people be able to turn {it} off?
#warn >warn;The warning says what it is about.;In all other cases, no warning appears.|The work continues despite the warning.;where should the warning be shown, and should people be able to turn it off?
mail email_sequence email e-mail;Each recipient gets the mail exactly once.|Each mail contains the values of its own recipient.;If a value is missing, the mail is not sent and this is reported.;which event triggers {thing}, and who should receive {it}?
template preset;Work started from {whole} has its content.|The result can be edited freely.;A later change to {thing} does not affect earlier work.;who creates {thing}, and which values have to be filled in?
clipboard copy_icon copy_button copy/paste paste copy&paste >copy_text;Exactly the intended content is copied.|It can be pasted elsewhere unchanged.;If there is nothing to copy, the clipboard does not change.;what exactly should be copied, and in which format?
#duplicate clone copy copy_action >duplicate >clone >copy;The copy has the same content as the original.|The copy has a name of its own.;A later change to one does not affect the other.;which parts are copied, and which start empty?
#move reordering and_drop drag-and-drop >reorder >drag;A moved item appears in its new place.|It is still there after reopening.;Dropped where it cannot go, it returns to its old place.;what can be moved where, and who sees the new order?
config config_file configuration configuration_file;A value in {thing} takes effect at the next start.;An unknown name or invalid value is reported with its place.|Without a value, the current behaviour stays.;which values belong in {thing}, and what wins if one is also set elsewhere?
#settings-page settings_page settings_panel options_screen;A value changed in {whole} takes effect immediately.|It is kept after a restart.;An invalid value is refused at its field, and the others are kept.;which settings belong in {thing}, and what is the default of each?
flag~ switch~ argument arg parameter~ param~ option~;A call with {whole} does what the help says.|Calls without {it} behave as before.;A missing or invalid value is named in the error, and nothing is done.;which values should {thing} take, and what should happen together with other options?;command
dry-run dry_run dryrun dry-run_mode;The output lists exactly what the real run would do.|Nothing is changed.;Whatever the real run would refuse is also refused here.;which commands need {thing}, and how detailed should the output be?
retry reconnect >retry;A temporary problem is overcome by a later attempt.|The work is done only once.;A permanent failure is reported with its cause.;which failures should be retried, and how often?
hot-reload reload~ reloading~ >reload~;After a change, the new version is used without a restart.|The current state is kept.;A faulty change is reported, and the last working version stays.;what should trigger the reload: a saved file, a key or a command?;!game
verbose verbosity verbose_mode quiet_mode debug_mode log_level;With {thing}, the output has exactly the intended detail.|The result itself stays the same.;Without {it}, the output does not change.;what exactly should be printed?
command subcommand sub-command slash_command cli_command;After calling {thing}, {effect}.|Each call of {unknown} gives the described result.|The help describes {it}.;A missing or invalid argument is named in the error.;which arguments should {thing} take, and what should be printed?
autocomplete autocompletion autofill completion_popup;After the first letters, matching values are offered.|Choosing one puts it into the field.;If nothing matches, the typed text is kept.;where do the values come from, and can others be entered?
#exit-code exit_code error_code;Each outcome has its own code.|Existing codes keep their meaning.;No failure ends with the code for success.;which outcomes should a caller be able to tell apart?
syntax keyword~ operator~ macro~ expression~ grammar~ combinator;Code with {whole} is accepted and does what is documented.|Existing code keeps its meaning.;Wrong use gives an error with its position.;how exactly should {thing} be written?;code
type~ union_type generic~ enum struct~ type_inference;A value that fits {thing} is accepted.|Existing code is still accepted.;A value that does not fit is rejected with the reason.;which values belong to {thing}, and which conversions are needed?;code
sdk runtime;A small sample program can use {thing}.|Errors are reported to the program.;An error does not crash the program.;which programs should be able to use {thing}?
plugin extension addon plugin_system;{whole} can be used as documented.|After removal, everything else works as before.;An unsupported version is not loaded, and a message says why.;what should {thing} be able to see and change?
log logging logger log_file;Each event is logged exactly once.|Each entry has its time and says what happened.;No password, key or private content is logged.;which events should be logged, and how long should entries be kept?
model~ classifier embedding covariate;Each input of the intended kind gets a result from {whole}.|On new data, the result is compared with the current method.;An input of an unknown kind is reported as such.;which data and which measure decide whether {thing} {is} good enough?;ml
agent~ bot chatbot;Each intended request to {whole} gets the right result.|The result is reported.;Any other request is declined, and nothing is changed.;which requests should {thing} handle, and what may {sub} do without asking?;ml
#social social_share social_sharing;The shared post shows the intended content.|Its link opens the right page.;Cancelling posts nothing.;what exactly should the post show, and where should its link lead?;social
#request-field field~ query_param query_parameter header~ attribute~ property~;A request with {whole} is answered according to the value.|Requests without {it} are answered as before.;An invalid value is refused with an error that names it.;which values are valid for {thing}, and which one is the default?;exchange
share~ sharing~ share_button~ share_link~ public_link~ >share~;People it is shared with can open exactly the shared part.|Nobody else can open it.;After the sharing is ended, it can no longer be opened.;who should it be shared with, and should they be able to change it or only view it?;people
captcha hcaptcha recaptcha;A submission with a solved task is accepted.|A submission without one is refused, and nothing typed is lost.;People who cannot see or hear the task still have a way through.;which forms need {thing}, and what should happen if the service is unavailable?
secret token password password/token api_key credential;A request with the right value is accepted.|A request with a wrong value is refused.;The value never appears in a log or message.;what should happen if none is given, and how {isThing} set and revoked?
#packet-filter packet_filter firewall;A packet that matches a rule is treated as the rule says.|If rules conflict, the documented one wins.;Without a matching rule, the default applies.;which fields of a packet should a rule be able to match?
#integration integration;With {thing} set up, the agreed data arrives complete.|As long as {sub} {is} not set up, nothing is sent and everything works as before.;If the other side is unavailable or refuses, this is reported.;which data should go in which direction, and who sets {thing} up?
webhook;{whole} {is} called once for each event.|The receiver can verify the sender.;A receiver that does not answer holds up nothing else.;which events should be delivered, and with which content?
seo meta_tag sitemap sitemap.xml;Search engines can read {whole}.|The content matches the public pages.;No page that is not public is included.;which pages should be found, and for which search terms?
invitation invite invite_link >invite;Whoever accepts an invitation gets access.|The access is exactly what the invitation grants.;An expired, used or withdrawn invitation is refused with the reason.;who can invite whom, and how long is an invitation valid?
#cancel cancellation cancelling >cancel >abort;The cancellation takes effect immediately.|It is visible everywhere.;Something already finished cannot be cancelled.;until when can it be cancelled, and what should happen to what was done so far?
#scan qr_code barcode barcode_scanner qr_scanner;A scan gives exactly the content of the code.|A damaged or unknown code is reported.;No code is mistaken for another one.;what should the code contain, and where will it be scanned?
pause pausing freeze snooze mute >pause >snooze >mute;The change takes effect immediately.|Everything done so far is kept.;Afterwards, nothing is lost or done twice.;what should happen to what is in progress?
#remember persistence >remember >persist;After a restart, the last value is used again.|A later change replaces it.;If it is no longer valid, the default is used.;how long should it be kept, and for the user or for the device?
reset reset_button >reset;Afterwards, everything concerned has its initial value.|Everything else stays as it is.;A second reset in a row changes nothing.;what exactly should be reset, and what should stay?
#gear weapon powerup power-up pickup~ loot spell~ spell_school ability~ skill~ armor armour ammo fuel~ item~;Using {whole} has an immediate effect.|The player can see the effect.;If it cannot be used, nothing is spent.;what exactly is the effect, and how does the player get {it}?;game
mechanic gravity dash~ jump~ double_jump dodge jumpscare defense~ defence~ throw~ physics~ collision~;The player notices {whole} each time the cause occurs.|The same cause has the same outcome.;If it happens during another action, nothing gets stuck.;what exactly should trigger {thing}, and how can the player react?;game
stage~ level~ quest mission~ dungeon biome~ mini-game skirmish arena~;{whole} can be played from start to end.|The result is shown at the end.;Leaving halfway never leaves the player stuck.;what starts {thing}, what ends {it}, and what does the player get?;game
effect particle shader lighting shadow reverb texture sprite god-ray;{whole} can be noticed exactly where intended.;Nothing important is covered or drowned out.|Using more of them at once causes no slowdown.;where and when exactly should {thing} be noticed?
gesture swipe long-press right-click double-click touch_control window_switching;Each use of {thing} triggers its action once.|Existing gestures and keys keep their meaning.;An interrupted gesture does nothing.;what exactly should each gesture or key do, and on which devices?
#voice voice_control voice_command voice_input voice_search dictation;Spoken words have the same effect as typed ones.|The recognised words are shown or repeated.;Words that are not understood have no effect.;which commands come first, and in which language?
tuning fine-tuning balancing;After {whole}, the agreed examples give the agreed results.|The new values are used wherever the old ones were.;Cases that are right today do not get worse.;which values should be changed, and which examples show that they are right?
polish overhaul refinement restyle improvement fix redesign;Before and after {whole}, the same places are compared, and the change can be seen.|Everything that can be done there today can still be done.;No place concerned is left as it was.;is there an example to follow, and what exactly should be different afterwards?
`

interface Row {
  readonly id: string
  readonly words: readonly string[]
  readonly texts: readonly string[]
  readonly on: string | undefined
}

function toRows(): Row[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', ...texts] = line.split(';')
      const [first = '', ...words] = names.split(' ')
      const id = first.replace(/[#~]/g, '')
      return { id, words: first.startsWith('#') ? words : [first, ...words], texts, on: texts[3] }
    })
}

/** `good` may hold two forms of the good case, of which the one without a hole is taken; an order is told first as it stands. */
function toKind({ id, texts: [good = '', edges = '', question = ''] }: Row, isVerb = false): FeaturePattern {
  return {
    ...plain,
    id: `form-${id}`,
    cues: [],
    rank: 0,
    isKind: true,
    fallbacks: { thing: 'it' },
    criteria: holds(...(isVerb ? ['{good}.'] : []), ...good.split('|'), ...edges.split('|')),
    questions: ask(question),
  }
}

interface Known {
  readonly pattern: FeaturePattern
  readonly on: string | undefined
}

let byWord: ReadonlyMap<string, readonly Known[]> | null = null

function toKnown(): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>()
  for (const row of toRows()) {
    const [thing, verb] = [false, true].map((isVerb) => ({ pattern: toKind(row, isVerb), on: row.on }))
    for (const name of row.words) {
      const word = name.replace('~', '')
      const kind = word.startsWith('>') ? verb : thing
      if (kind !== undefined)
        found.set(word, [...(found.get(word) ?? []), name === word ? { ...kind, on: undefined } : kind])
    }
  }
  return found
}

/** All kinds, for a check of their texts. */
export function listFeatureKinds(): readonly FeaturePattern[] {
  return toRows().map((row) => toKind(row))
}

/** Two words of which the second has another sense than alone. */
const elsewhere =
  /^(?:(?:error|upload|next|previous|web)_page|multi_modal|(?:code|peer)_(?:comment|review)|(?:docker|container|disk|base)_image|(?:git|release|docker)_tag|(?:response|load|loading|run|build|execution|wait)_time|state_transition|(?:website|marketing)_copy|(?:task|course|level|order)_completion|file_extension|(?:time|work|food|training|weight)_log|docker_volume|(?:tray|shell|desktop|editor|ide|os|stick|gamepad|controller|keyboard)_integration|(?:customer|student)_feedback|(?:learning|trading|social)_platform|(?:risk|quality|confidence)_score|(?:topic|event)_subscription)$/

const inner = /\b(?:code|state|memory|logic|config\w*|connection|components?|threads?)\b/

function fits(on: string | undefined, words: string): boolean {
  const surface = readSurface(words)
  if (on?.startsWith('!') === true) return surface !== on.slice(1)
  if (on === 'people') return surface !== 'command' && surface !== 'code' && !inner.test(words)
  return on === undefined || surface === on
}

/** The kind of a word as it stands in `table`, in a line that may tell where it is met; null for none. */
function lookUp(word: string, words: string): FeaturePattern | null {
  byWord ??= toKnown()
  return byWord.get(word)?.find(({ on }) => fits(on, words))?.pattern ?? null
}

/** The kind of an order by its verb in base form. */
export function findKindOfVerb(verb: string, words: string): FeaturePattern | null {
  const isText =
    verb === 'copy' && /\b(?:link|url|text|code|id|address|clipboard|selection|selected)\b/.test(words)
  return lookUp(isText ? '>copy_text' : `>${verb}`, words)
}

const platform =
  /\b(?:linux|mac ?os(?: x)?|os ?x|windows|ubuntu|debian|arch|android|ios|freebsd|raspberry pi|arm64|wayland|wsl|firefox|safari|chrome)(?:$|(?:-based)? (?:support|port|version|build|compatibility))/
const hollow =
  / (?:cli |command[- ]line )?(?:support|features?|functionality|capability|systems?|mechanism|options?|flags?|handling|implementation|integration)$/
const sent = /\b(?:before|deadline|due|whatsapp|discord|slack|telegram|sms|e-?mail|mail)\b/

/** What is done with a thing, a sense of its own, or the use of one thing as another. */
const other =
  /^(?:check|scan|read|pars|search|delet|remov|show|display|handl|creat|add|edit|updat|detect)ing \S|→|->| (?:mixing|combining|comparing) /
const usedAs =
  /\bas an? (?:optional )?((?:query )?param(?:eter)?|argument|option|flag|field|header|attribute|property)\b/

/** The kind of a thing by its last two words, else by its last; `head` is the thing without what follows its noun, in lower case. */
export function findKindOfHead(
  head: string,
  words: string,
): { pattern: FeaturePattern; isSure: boolean } | null {
  if (other.test(head)) return null
  const sure =
    usedAs.exec(words)?.[1]?.replace(' ', '_') ??
    (platform.test(head) || /^port to /.test(words)
      ? 'platform'
      : /^(?:recurring|repeating) /.test(head)
        ? 'recurrence'
        : '')
  const known = lookUp(sure, words)
  if (known !== null) return { pattern: known, isSure: true }
  const plain = head.replace(/ that['’]s .*/, '')
  const bare = plain.replace(hollow, '')
  for (const name of / integration$/.test(plain) ? [bare, plain] : [plain, bare]) {
    const [last = '', before = ''] = name
      .replace(/[^\p{L}\p{N}_./&' -]/gu, '')
      .split(' ')
      .reverse()
    const one = toSingular(last.replace(/^-+/, ''))
    const isSent = /^(?:message|notice)$/.test(one) && sent.test(words)
    if (elsewhere.test(`${before}_${one}`)) return null
    const pair = lookUp(isSent ? 'channel_message' : `${before.replace(/^-+/, '')}_${one}`, words)
    if (pair !== null) return { pattern: pair, isSure: true }
    const single = lookUp(one, words)
    if (single !== null) return { pattern: single, isSure: false }
  }
  return null
}

function toSingular(word: string): string {
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|switches)$/.test(word)) return word.slice(0, -2)
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word
}
