// What is known of a feature by the head word of its thing or by its verb alone: kinds too plain for a cue of their own.
import { readSurface } from '../feature-surface.ts'
import type { FeaturePattern } from './feature-pattern.ts'

/** `words`: heads in the singular (`_` joins two of them), verbs after `>`; those before `~` mean this only `on` that surface. */
type Row = readonly [id: string, words: string, good: string, edge: string, question: string, on?: string]

const rows: readonly Row[] = [
  // Parts of a screen
  ['tooltip', 'tooltip popover hovercard hover_text', '{whole} {is} shown when one points at the element or reaches it with the keyboard, and gone when one leaves it.', 'Where one cannot point, as on a touch screen, the same text can be reached.', 'what exactly should {thing} say, and for which elements?'],
  ['toast', 'toast snackbar', '{whole} {is} shown once after the event meant, and can be closed.', 'Of two that come right after each other, neither is lost.', 'after which events should {thing} appear, and for how long?'],
  ['indicator', 'indicator badge status_icon status_light dot', 'Each state that {whole} can tell looks different, and a change of state is shown at once.', 'While the state is not known, this is shown instead of the last known one.', 'which states must {thing} tell apart, and where do they come from?'],
  ['confirm', 'confirmation confirmation_dialog confirmation_prompt confirm_dialog', 'Before the action {whole} {shows} what it will do, and a yes carries it out.', 'A no, or closing the question, leaves everything as it was and carries nothing out.', 'before which actions must {thing} come, and may one skip {it}?'],
  ['dialog', 'modal dialog popup pop-up', 'With {thing}, {effect}.|{unknown} {shows} all that is needed for the choice that is asked for there.', 'Closing {it} without a choice changes nothing and leads back to the place before.', 'what opens {thing}, what must be seen or entered there, and what happens on closing?'],
  ['menu', 'menu dropdown drop-down context_menu submenu', 'Each entry of {whole} can be chosen by pointer and keyboard, and the choice takes effect at once.', 'An entry that cannot be used at that moment does nothing and looks so.', 'which entries must {thing} hold, in which order, and which one is chosen at first?'],
  ['editor', 'editor designer builder', 'What is changed in {whole} is there, unchanged, when it is opened again.', 'Leaving with unsaved changes does not lose them without a question.', 'what exactly can be changed in {thing}, and when does a change take effect?'],
  ['portal', 'portal website site web_app homepage landing_page blog', 'From the start of {whole}, each of the tasks meant can be reached and finished.', 'An address that does not exist leads to a page that says so and shows the way back.', 'which tasks should people get done with {thing}, and who may get in?'],
  ['entry-form', 'form~ survey questionnaire quiz sign-up_sheet connection_screen connect_screen login_screen signup_screen registration_screen settings_form contact_form entry_form input_form', 'Valid values in {whole} can be sent, and whoever sends them sees at once what came of it.', 'A missing or wrong value is named at its place, nothing is sent, and what was typed is kept.', 'which values must one give in {thing}, and what happens once they are sent?', 'screen'],
  ['navigation', '_navigation site_navigation main_navigation bottom_navigation breadcrumb nav_bar navbar tab_bar', 'Each entry of {whole} leads to exactly the place that it names, and one can see where one is.', 'A place that one may not open, or that is gone, is not offered.', 'which places belong into {thing}, in which order, and on which pages {is} {sub} there?'],
  ['dashboard', 'dashboard overview overview_page', 'Each figure of {whole} agrees with the entries behind it and says as of when it is.', 'Where a source gives nothing, its figure is marked as missing and not shown as zero.', 'what should one be able to decide from {thing}, and which figures does that need?'],
  ['paging', 'pagination paging infinite_scroll infinite_scrolling lazy_loading lazy_load load_more', 'Going on through the list shows each entry exactly once.', 'An entry that is added or removed meanwhile makes no other one be skipped.', 'how many entries belong on one page, and must each page have an address of its own?'],
  ['map', 'map~ map_view', 'Each place stands on {thing} at its position and can be opened from there.', 'A place without a position, or a map that cannot be loaded, is told, and the rest can be used.', 'which places belong on {thing}, and where do their positions come from?', 'screen'],
  ['profile', '_profile profile_page user_profile member_profile', 'What is changed in {thing} is shown everywhere else where it appears.', 'A value that is invalid or taken is refused at its field, and nothing is stored.', 'which details belong to {thing}, and which of them may others see?'],
  ['folder', 'folder category collection playlist group tag bookmark favourite favorite favorites', 'What is put under {thing} is listed there, and its number is given.', 'An entry under none is still found, and nothing is deleted with one that is removed.', 'may an entry stand under more than one, and who may create them?'],
  ['comment', 'comment reply review reaction rating annotation discussion', '{whole} {is} seen with name and time by everybody who may see the entry.', 'One that is empty or too long is refused, and what was typed is kept.', 'who may write {it}, who is told, and who may remove {it}?'],
  ['chat', 'chat chat_room group_chat messaging direct_message inbox conversation', 'A message reaches each of the others once, in the order in which it was sent.', 'One that could not be sent is marked and can be sent again.', 'who may write to whom, and for how long are messages kept?'],
  ['onboarding', 'onboarding tutorial walkthrough walk-through guided_tour product_tour tour faq welcome_screen', 'Whoever follows {thing} to the end has done the first real task without other help.', 'Whoever skips {it} is not shown {it} again unasked, and can find {it} later.', 'what must one be able to do at the end of {thing}, and when does {sub} start?'],
  // Trade and time
  ['booking', 'booking reservation appointment rsvp waiting_list waitlist >book >reserve', 'A free place that is booked is taken for everybody else at once, and a confirmation says so.', 'A place that is taken, or a time that is past, is refused with the reason.', 'until when may a booking be changed or cancelled, and by whom?'],
  ['order', 'cart shopping_cart basket order_form stock inventory~', 'Price, quantity and total of {thing} are the same in each step up to the confirmation.', 'What is no longer to be had is named before one pays, and nothing else is lost.', 'until when may {thing} be changed, and what holds when a price changes meanwhile?', 'screen'],
  ['plan', 'subscription billing premium_plan paid_plan free_trial trial_period premium_tier', 'Whoever takes {thing} has its functions at once, with price, period and renewal stated before.', 'A payment that fails at renewal is told before anything is switched off.', 'which plans with which limits are there, and what happens when one ends?'],
  ['schedule', 'calendar schedule timetable agenda rota roster recurrence', 'What is planned in {thing} stands at its time in the time zone of the reader, and a change is seen at once.', 'An end before the start, or two that overlap where they must not, is refused with the reason.', 'must an entry repeat, and what happens when one is missed or moved?'],
  ['limit', 'limit rate_limit rate_limiting quota throttling cap', 'A use exactly at the limit goes through.', 'One more is refused with a message that says when or how it is possible again.', 'which limit should hold for whom, and what happens to those above it today?'],
  ['sound', 'sound sound_effect sfx jingle music soundtrack chime beep audio_cue', '{whole} can be heard once, at the moment meant and with the volume that is set.', 'With sound turned off nothing is heard, and what it should tell can still be seen.', 'at which moments exactly should {thing} be heard, and where {is} {sub} turned off?'],
  ['coupon', 'coupon voucher discount_code promo_code gift_card', 'A valid {bare} lowers the amount by exactly what it grants, and one can see so before paying.', 'One that is used up, past its date or not meant for the purchase is refused with the reason.', 'who hands them out, how often may each be used, and do two of them add up?'],
  ['media', 'video podcast playback voice_memo voice_note recording audio_player video_player music_player', '{whole} can be started, paused and stopped at any moment.', 'What is damaged or cannot be loaded is named, and the rest can be used.', 'on which devices must {thing} work, and what happens in the background?'],
  ['download', 'download download_button download_link >download', 'The complete content arrives under a name that tells what it is.', 'A download that breaks off can be repeated, and no damaged copy counts as complete.', 'in which form should {thing} be downloaded, and by whom?'],
  ['link', 'link hyperlink deep_link permalink url', '{whole} {is} followed to exactly the target that is meant, also when opened from outside.', 'Where the target is gone or not allowed, a message says so.', 'where exactly should {thing} lead, and should the target open in the same place?'],
  ['icon', 'icon logo favicon', '{whole} {is} sharp in each size that occurs, on light and on dark ground.', 'Whoever does not see pictures gets the same meaning as text.', 'who supplies {thing}, and where exactly should {sub} be seen?'],
  ['picture', 'image picture photo thumbnail avatar gravatar illustration cover', '{whole} {is} shown undistorted in the place meant, and all else keeps its place.', 'Where a picture is missing or broken, a placeholder stands in its place.', 'where {doThing} come from, and what is shown where there is none?'],
  ['alt-text', 'alt_text alt_tag alternative_text', 'Every picture that tells something has a text that says the same.', 'A picture that is there without a text is reported.', 'who writes the texts, also for the pictures that are there already?'],
  ['animation', 'animation transition fade parallax', '{whole} {is} seen at the moment meant, and everything can be used meanwhile.', 'A second trigger before the end leaves nothing half way, and whoever has turned motion off sees the end at once.', 'what exactly sets {thing} off, how long may {sub} last, and may one turn {it} off?'],
  ['font', 'font typeface', 'Text in {whole} looks the same on each machine, whatever is installed there.', 'Where a font cannot be loaded, the text is shown in another one and stays in its place.', 'which fonts exactly, from which source do they come, and where are they used?'],
  ['text-size', 'font_size text_size large_text larger_text', 'All text takes the chosen size and keeps it after a restart.', 'With the largest size nothing is cut off, covered or out of reach.', 'which sizes can be chosen, and for which parts?'],
  ['theme', 'dark_mode dark_theme light_mode light_theme night_mode theme color_scheme colour_scheme skin theming', 'Every page takes {thing} at once and keeps {it} after a restart.', 'No text, icon or chart becomes illegible with {it}.', 'should {thing} follow the setting of the device, and is there a design for every page?'],
  ['colour', 'color colour palette gradient tint', '{whole} {is} used in every place that is meant, on light and on dark ground.', 'Text stays legible on {it}, and nothing is told by the colour alone.', 'which colours exactly, what does each of them mean, and who chooses them?'],
  ['word-wrap', 'word_wrap line_wrap line_wrapping text_wrap text_wrapping wrapping wrap soft_wrap', 'A line longer than its place is broken between words and shown whole.', 'A word longer than a whole line is broken inside, and copied text holds no added breaks.', 'where should lines be broken: at the edge or at a chosen column, and can one turn it off?'],
  ['zoom', 'zoom zooming pinch-zoom magnifier fit-to-view zoom-to-extent pan panning >zoom', 'Zooming keeps the point in place at which one aims, and one step brings all of it back into view.', 'Beyond the smallest and the largest step nothing changes, and nothing is lost from view for good.', 'by which gesture, key or wheel should one zoom, and between which limits?'],
  ['scroll', 'scroll scrolling auto-scroll autoscroll >scroll', 'The target stands fully in view at the end, also where parts above it are still being loaded.', 'Whoever scrolls by hand meanwhile is not pulled back.', 'what sets the scrolling off, and what holds when one has scrolled elsewhere meanwhile?'],
  ['scrollbar', 'scrollbar scroller scroll_bar', 'With more content than fits, all of it can be reached by scrolling, and the rest stays in its place.', 'With less than fits, no bar is shown and no space is left for one.', 'how much may be shown before {thing} {does} appear, and what must stay in view?'],
  ['intro', 'intro intro_text instruction help_text how-to legend', 'Somebody who sees it for the first time can say after {whole} what to do next.', 'Whoever knows it already can pass {it} over and find {it} again later.', 'what must a reader know after {thing}, and when should {sub} be shown?'],
  ['counter', 'counter count score total percentage tally', '{whole} {is} right after each event that counts and after one that is taken back.', 'Before the first event zero is shown and not an empty place.', 'what exactly counts for {thing}, and when {does} {sub} start again from zero?'],
  ['timer', 'timer countdown stopwatch clock', '{whole} {is} still right after the device has slept or something else was in front.', 'At the end, what is due happens once, and it does not run on below zero.', 'what should happen when {thing} ends, and can one pause or stop {it}?'],
  ['time', 'date timestamp time', '{whole} {is} told in the time zone and the form that the reader is used to.', 'Where no time is known, this is said instead of showing a wrong one.', 'which moment exactly must {thing} tell, and how exact must {sub} be?'],
  ['feedback', 'feedback', '{whole} {is} given right after the action, and success and failure can be told apart.', 'While the action still runs, this can be noticed as well.', 'after which actions is {thing} given, and what should one see, hear or feel?'],
  ['error', 'error error_message validation_error exception error_handling', 'In each case meant, the message names the cause, the place and what to do about it.', 'An error of another kind is told with its cause and not passed over.', 'which errors exactly are meant, and what should be told and done for each?'],
  ['highlight', 'highlight highlighting glow >highlight >underline', 'Exactly the places meant are highlighted, and none any more once the reason is gone.', 'Highlighted text stays legible, also for people who cannot tell the colours apart.', 'what exactly is to be highlighted, and until when?'],
  ['select', 'selection switching selector picker chooser', 'With {whole} each of what can be chosen can be reached, and the choice is in force everywhere at once.', 'Where there is nothing to choose from, this is said.', 'what can be chosen with {thing}, and which choice holds at first?'],
  ['date-picker', 'date_picker time_picker datepicker range_picker', 'What is picked can also be typed, and stands in the field in the form that the reader is used to.', 'A date or time that cannot be is refused with the reason, and what was typed is kept.', 'which dates or times may be picked, and what stands there at first?'],
  ['toggle', 'toggle checkbox activation deactivation activation/deactivation', 'With {whole} one gets from each of the two states to the other, and sees at any time which of them holds.', 'The state that was left takes no effect any more, and the one that was chosen is not lost on the way.', 'what exactly is different in the two states, and which one holds at first?'],
  ['analysis', 'analysis analyzer analyser breakdown', 'For a case that was worked out before, {thing} {does} give the same result, and each figure leads to what it was made from.', 'Where there is too little to go by, this is said instead of a result.', 'which question should {thing} answer, over what, and compared with what?'],
  ['register', 'registration enrollment enrolment account_creation user_registration', 'Whoever ends {thing} is known from then on and can go on at once.', 'A second try with the same data makes no second entry and says so.', 'what must one give, what of it is checked, and who may do it?'],
  ['platform', 'platform linux macos', 'On the platform meant, everything that works elsewhere works in the same way.', 'What cannot work there is named, the installation takes no step that the documentation does not name, and paths and line ends follow the customs there.', 'which versions of it count, and who can try it there?'],
  ['slider', 'slider knob dial brightness volume volume_control brightness_control brightness_adjustment', 'A change through {whole} takes effect while it is made, and the value is kept.', 'At both ends of the range nothing further happens, and no value outside can be reached.', 'from where to where and in which steps can one adjust, and which value holds at first?'],
  // Words, files, settings
  ['hint', 'hint notice diagnostic warning alert', '{whole} {is} given for exactly the case meant, with its place, and only as long as the cause lasts.', 'A case that only looks similar gets none, and nothing is stopped by {it}.', 'in which case exactly should {thing} come, and can one turn {it} off?'],
  ['warn', '>warn', 'What is told names the place or the value that it is about.', 'A case that only looks similar gives no warning, and the work goes on in spite of one.', 'in which case exactly is the warning due, and may one turn it off or make it an error?'],
  ['notice', 'channel_message', '{whole} {is} sent once, at the time meant, to everybody whom it concerns.', 'What is done, moved or called off before that time sets off no message.', 'through which channel should {thing} come, how long before, and to whom?'],
  ['mail', 'email_template mail_template email_sequence email e-mail mail', 'Each mail holds the values of its own receiver in every place.', 'Where a value is missing, the mail is held back and this is reported.', 'which event sends {thing}, to whom, and who writes the text?'],
  ['template', 'template preset boilerplate email_preset', 'What is started from {whole} holds its content and can be changed freely.', 'A later change of {it} changes nothing that was made from it before.', 'who makes {thing}, who may use {it}, and which values are to be filled in?'],
  ['copy-button', 'copy_icon copy_button copy-to-clipboard', 'One press of {thing} puts exactly the text it belongs to on the clipboard, and a sign tells that it was copied.', 'Where the clipboard cannot be written, this is said, and the text can still be marked by hand.', 'what exactly is copied, and how should one see that it was?'],
  ['clipboard', 'copy/paste cut/paste copy&paste clipboard paste', 'What is copied can be pasted elsewhere unchanged, and what is pasted is the same as if it were typed.', 'Where nothing is selected nothing is copied, and what was in the clipboard stays.', 'what exactly is copied, and in which form must it arrive elsewhere?'],
  ['duplicate', 'duplication clone copy file_copy copy_action >duplicate >clone >copy', 'The copy holds the same content as its original and a name of its own.', 'A later change of one of the two changes nothing in the other.', 'which parts go with the copy, and which start afresh?'],
  ['move', 'reordering re-ordering rearranging and_drop drag-and-drop drag-n-drop >reorder >rearrange >drag', 'What was moved stands in its new place, also after the view is opened again.', 'Where it may not stand, or the new place cannot be saved, it returns to where it was.', 'what may be moved to which place, and who sees the new order?'],
  ['exclude', 'exclude exclude_pattern ignore_pattern ignore_list ignore_file blacklist blocklist denylist exclusion', 'What an exclusion matches is left out, and everything else is treated as today.', 'One that matches nothing changes nothing, and one that is wrongly written is named.', 'what wins when something is both left out and asked for, and what is matched: names or whole paths?'],
  ['config', 'config config_file configuration configuration_file dotfile env_var environment_variable config_option', 'A value in {whole} is in force from the next start.', 'An unknown name or a wrong value is reported with its place and not passed over.', 'which values belong into {thing}, and what wins where one is given in another place too?'],
  ['docs', 'documentation doc example demo guide readme manual', 'Somebody who follows {whole} from the start on a fresh machine gets the result that is told there.', 'No step needs anything that is not named before.', 'for whom {isThing} written, and what must they be able to do afterwards?'],
  // Command line and code
  ['flag', 'flag~ switch~ argument arg parameter~ param~ option~', 'A call with {whole} does what is meant, and one that leaves {it} out does what it does today.', 'A wrong or missing value is named in the message, and nothing is done.', 'what exactly should {thing} change, which values {does} {sub} take, and what holds together with other options?', 'command'],
  ['dry-run', 'dry_run dry-run dryrun dry-run_mode run_mode', 'What {thing} lists is exactly what the real run then does, and nothing is changed by {it}.', 'What the real run would refuse is refused here too.', 'for which commands is {thing} wanted, and how detailed must the list be?'],
  ['verbose', 'verbosity verbose_mode verbose quiet_mode debug_mode debug_output log_level log-level', 'With {thing} the additional lines are told, and the result itself is the same as without.', 'No secret stands in the additional lines.', 'what exactly should be told in addition, and where: with the result or apart from it?'],
  ['command', 'command subcommand sub-command slash-command slash_command cli_command', 'After one call of {thing}, {effect}.|One call of {unknown} does its work once, and the help tells what can be given to {it}.', 'Called with a wrong or missing value, {sub} {does} nothing and the message names the value.', 'what must one give to {thing}, and what exactly should come back?'],
  ['shell-completion', 'shell_completion tab_completion bash_completion completion', 'After the start of a command or an option, exactly what can stand there is offered.', 'Where nothing fits, what was typed is left as it is and nothing is run.', 'in which shells should {thing} work, and must values be completed as well?'],
  ['autocomplete', 'autocomplete auto-complete autocompletion auto-completion typeahead type-ahead autosuggest autofill places_autocomplete', 'After the first letters the fitting value can be taken over, and the field then holds exactly that value.', 'Where nothing fits, or the source does not answer, the typed text is kept and nothing covers it.', 'after how many letters should something be offered, and may a value be entered that is not on offer?'],
  ['exit-code', 'exit_code error_code return_code', 'A caller can tell each of the outcomes meant by its own code, and the documentation lists them.', 'Codes that are in use today keep their meaning.', 'which outcomes must a caller be able to tell apart?'],
  ['syntax', 'syntax keyword~ operator~ macro~ literal~ expression~ grammar~ combinator', 'What is written with {whole} is accepted and has the documented meaning.', 'A wrong use is refused with its place, and what can be written today keeps its meaning.', 'how exactly is {thing} written, and how {does} {sub} go together with what there is already?', 'code'],
  ['type', 'type~ union_type generic_type generic~ enum struct~ type_inference', 'A value that fits {whole} is accepted and keeps its form.', 'One that does not fit is refused with the reason, and code of today is still accepted.', 'which values belong to {thing}, and into what may they be converted?', 'code'],
  ['sdk', 'sdk runtime', 'The smallest example of a host can take in {thing} and use it by the documentation alone.', 'An error inside of {it} does not stop the host and can be told by it.', 'into which hosts must {thing} fit, and what must the smallest example do?'],
  ['callback', 'callback hook event_handler event_listener', '{whole} {is} called once for each occurrence, in their order, with the values that belong to it.', 'A receiver that fails does not stop the others, and the failure is reported.', 'at which moment and with which values {isThing} called, and may a receiver stop what follows?'],
  ['plugin', 'plugin extension addon add-on plugin_system extension_system', '{whole} can be added and taken away while the rest stays as it is.', 'One that fails or does not fit the version is named and left out, and the rest starts.', 'what may a plugin see and change, and how does one get and trust it?'],
  ['cache', 'cache caching preload preloading prefetching prefetch memoization >cache >preload >prefetch', 'What is asked for a second time comes from the store, with the same content.', 'After a change at the source the old content is no longer given out.', 'how old may the content be, and what makes it be fetched anew?'],
  ['retry', 'retry reconnect reconnection auto-reconnect backoff >retry >reconnect', 'What goes wrong for a moment is tried anew by itself, and the work is done once.', 'A failure that does not pass ends the attempts and is told with its first cause.', 'which failures are worth another attempt, how many, and with which pause?'],
  ['timeout', 'timeout time-out', 'What takes longer than {thing} is ended and told as such.', 'What has been begun by then leaves nothing half done.', 'how long is it, can one set it, and what happens after it?'],
  ['parallel', 'parallelism concurrency multithreading parallelization multi-threading', 'The results are the same, in the same order, as one after the other.', 'One part that fails is named and does not spoil the others.', 'how many at once at most, and what must never run at the same time?'],
  ['hot-reload', 'reload reloading hot_reload hot-reload live_reload hot_reloading auto-reload >reload', 'After a change, the new version is in effect at once, and the state is kept.', 'A faulty change is reported, and the last good version goes on.', 'what sets the reload off: a saved file, a key or a command?'],
  ['log', 'log logging logger log_file log-file', 'Each event meant leaves one entry in {whole}, with its time and what it was about.', 'No password, key or private content stands in it, and a full disk does not stop the work.', 'which events belong into {thing}, with which details, and for how long?'],
  ['model', 'model~ classifier embedding covariate', 'On data kept apart until then, the result of {whole} is measured beside that of the way of today.', 'An input of a kind that {sub} {does} not know is told as such.', 'on which data and by which measure {isThing} good enough?', 'ml'],
  ['agent', 'agent~ bot chatbot', '{whole} {does} what is asked for in each of the cases meant, and says what was done.', 'Anything else is left alone, with a note that {sub} cannot do it.', 'for which requests is {thing} meant, and what may {sub} do without asking first?', 'ml'],
  // Exchange of data
  ['request-field', 'field~ param~ parameter~ query_param header~ attribute~ property~', 'A request with {whole} is answered according to the value, and one without {it} as today.', 'A wrong value is refused with an error that names {it}.', 'which values may {thing} hold, and what follows when {sub} {is} absent or wrong?', 'exchange'],
  ['secret', 'token password password/token secret api_key credential', 'With the right {bare} access is given.', 'With a wrong one it is refused, and the value stands in no log and no message.', 'what holds where none is given, and how {isThing} set, renewed and withdrawn?'],
  ['packet-filter', 'packet_filter firewall filter_rule acl', 'A packet that a rule names is treated as the rule says, and every other one passes unchanged.', 'Where no rule fits, or two contradict each other, the documented default holds.', 'by which fields of a packet is decided, and what happens to one that no rule names?'],
  ['protocol', 'packet protocol~ frame~ message_type~ opcode', 'Another implementation of the protocol can send and receive {whole}.', 'A broken one, or one out of its order, is answered as the protocol says.', 'which version of the protocol holds, and against which implementation is it tried?', 'exchange'],
  ['captcha', 'captcha recaptcha honeypot', 'A form sent by a person goes through at the first try.', 'One sent by a script is refused, and whoever cannot see or hear {it} still has a way through.', 'which forms are flooded today, and may a service of somebody else be asked?'],
  ['webhook', 'webhook', 'Each event is delivered once, in a form that its receiver can check for its origin.', 'A receiver that does not answer holds nothing up, and the delivery is tried again.', 'which events are delivered, with which content, and who sets the address?'],
  ['seo', 'seo meta_tag open_graph structured_data sitemap sitemap.xml meta_description', 'A search engine reads {whole} of each public page in full.', 'No page that is not public is named in {it}.', 'which pages must be found, and under which words?'],
  ['pause', 'pause cancellation pausing snooze mute >pause >snooze >mute >cancel >abort', 'It takes effect at once, and what was done until then is kept.', 'What was held back is neither lost nor done twice afterwards.', 'what happens with what is half done, and how does it go on?'],
  ['reset', 'reset reset_button >reset', 'After it, everything meant is as at the very first start.', 'Nothing else is lost, and it does not happen without a question.', 'what exactly goes back to its first state, and what must stay?'],
  // Games and devices
  ['foe', 'enemy boss~ npc monster creature~ specialist~ soldier unit~ character~ hero~ opponent~ zombie', 'In play, {whole} can be told from everything else by look, and what {sub} can do can be seen to have its effect.', 'Where two of them meet, or one is beaten in the middle of a move, the game goes on without a hitch.', 'what can {thing} do that no other can, and what stops {it}?', 'game'],
  ['gear', 'weapon powerup power-up pickup~ loot spell~ spell_school ability~ skill~ armor armour ammo fuel~ item~ upgrade~ perk~ buff~', 'Using {whole} has its effect at once, and the player can see what it did.', 'Where it cannot be used, nothing is spent.', 'what exactly is the effect, what does it cost, and how does a player come by {it}?', 'game'],
  ['mechanic', 'mechanic~ gravity knockback dash~ jump~ dodge jumpscare defense~ defence~ throw~ physics~ collision~', '{whole} can be noticed by the player each time the cause occurs, with the same outcome for the same cause.', 'At the edge of the world, and together with what there is already, nothing gets stuck.', 'what sets {thing} off, how strong {is} {sub}, and how can a player answer {it}?', 'game'],
  ['stage', 'level~ stage~ quest mission~ dungeon biome~ mini-game minigame skirmish arena~', '{whole} can be played from the start to the end.', 'It can be lost as well as won, and whoever leaves half way is never stuck.', 'how does one win and lose, and what opens {thing}?', 'game'],
  ['multiplayer', 'multiplayer lobby matchmaking co-op coop', 'Two players on their own devices see the same state at the same time.', 'When one of them drops out, the other is told and not stuck.', 'how many play together, how do they find each other, and who decides in a dispute?'],
  ['difficulty', 'difficulty difficulty_level difficulty_picker difficulty_setting', 'The same way of playing gets further on a lower step than on a higher one.', 'A change in the middle of a game does not damage it.', 'which values differ between the steps, and may one change during a game?'],
  ['effect', 'effect particle shader lighting shadow god-ray reverb texture sprite', '{whole} can be noticed exactly as long as the reason for {it} lasts.', 'Nothing that one reads or uses is covered or slowed down by {it}.', 'where and when exactly should {thing} be noticed, and is there an example that comes close?'],
  ['lamp', 'led led_strip motor servo relay buzzer fan pump', '{whole} {is} in a known state after power comes back, and each order takes effect at once.', 'Where the line to {it} is broken, this is reported and nothing else stops.', 'on which order or state should {thing} act, and in which state must {sub} be at the start?'],
  ['gesture', 'gesture swipe long-press right-click double-click joystick gamepad touch_control haptic stick', '{whole} {does} what is meant at the first try, and the gestures of today keep their meaning.', 'Whoever cannot make it has another way to the same.', 'what exactly should each gesture or key do, and on which devices?'],
  ['voice', 'voice_control voice_command voice_assistant alexa dictation', 'A spoken command does what it names, and an answer says what was done.', 'What is not understood does nothing and is asked for again.', 'which commands must be possible first, in which language, and with whose account?'],
  ['polish', 'polish overhaul refinement restyle rework tuning improvement cleanup fix redesign', 'Each point that is named comes out as agreed, as one can see beside a picture of before.', 'Nothing that can be done there today is missing.', 'which points exactly are wrong today, and how should each of them be?'],
] // biome-ignore format: a table reads better in rows

/** `good` may hold two forms of the good case, of which the one without a hole is taken; an order is told first as it stands. */
function toKind([id, , good, edge, question]: Row, isVerb = false): FeaturePattern {
  return {
    id: `form-${id}`,
    cues: [],
    rank: 0,
    head: null,
    fallbacks: { thing: 'it' },
    criteria: [...(isVerb ? ['{good}.'] : []), ...good.split('|'), edge].map((statement) => ({ statement })),
    questions: [{ field: 'acceptanceCriteria', question }],
    drivers: [],
    inputs: {},
  }
}

interface Known {
  readonly pattern: FeaturePattern
  readonly on: string | undefined
}

let byWord: ReadonlyMap<string, readonly Known[]> | null = null

function toKnown(): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>()
  for (const row of rows) {
    const [thing, verb] = [false, true].map((isVerb) => ({ pattern: toKind(row, isVerb), on: row[5] }))
    for (const name of row[1].split(' ')) {
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
  return rows.map((row) => toKind(row))
}

const learning =
  /\bai\b|\b(?:classif|neural|llm|vit\b|embedding|train|bert|gpt|inference|upscal|vision|predict|regression|dataset|covariate|elo\b|art\b)/

function fits(on: string | undefined, words: string): boolean {
  return on === undefined || (on === 'ml' ? learning.test(words) : readSurface(words) === on)
}

/** The kind of a word as it stands in `rows`, in a line that may tell where it is met; null for none. */
function lookUp(word: string, words: string): FeaturePattern | null {
  byWord ??= toKnown()
  return byWord.get(word)?.find(({ on }) => fits(on, words))?.pattern ?? null
}

/** The kind of an order by its verb in base form. */
export function findKindOfVerb(verb: string, words: string): FeaturePattern | null {
  return lookUp(`>${verb}`, words)
}

const platform =
  /\b(?:linux|mac ?os(?: x)?|os ?x|windows|ubuntu|debian|arch|android|ios|freebsd|raspberry pi|arm64|wayland|wsl|firefox|safari|chrome)(?:$|(?:-based)? (?:support|port|version|build|compatibility))/
const hollow =
  / (?:cli |command[- ]line )?(?:support|features?|functionality|capability|systems?|mechanism|options?|flags?|handling|implementation|integration)$/
const sent = /\b(?:before|deadline|due|whatsapp|discord|slack|telegram|sms|e-?mail|mail)\b/

/** The kind of a thing by its last two words, else by its last; `head` is the thing without what follows its noun, in lower case. */
export function findKindOfHead(
  head: string,
  words: string,
): { pattern: FeaturePattern; isSure: boolean } | null {
  const known = platform.test(head)
    ? lookUp('platform', words)
    : /^(?:parallel|concurrent|multi-?threaded) /.test(head)
      ? lookUp('parallelism', words)
      : null
  if (known !== null) return { pattern: known, isSure: true }
  for (const name of hollow.test(head) ? [head, head.replace(hollow, '')] : [head]) {
    const [last = '', before = ''] = name
      .replace(/[^\p{L}\p{N}_./' -]/gu, '')
      .split(' ')
      .reverse()
    const one = toSingular(last.replace(/^-+/, ''))
    const isSent = /^(?:message|notice)$/.test(one) && sent.test(words)
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
