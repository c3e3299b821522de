// What is known of a feature by the head word of its thing or by its verb alone: kinds too plain for a cue of their own.
import { readSurface } from '../feature-surface.ts'
import { ask, type FeaturePattern, holds, plain } from './feature-pattern.ts'

/** `words`: heads in the singular (`_` joins two of them), verbs after `>`; those before `~` mean this only `on` that surface. */
type Row = readonly [id: string, words: string, good: string, edges: string, question: string, on?: string]

const rows: readonly Row[] = [
  // Parts of a screen
  ['tooltip', 'tooltip popover hover_text', '{whole} {is} shown when one points at the element or reaches it with the keyboard.|{sub} {is} gone when one leaves it.', 'Where one cannot point, as on a touch screen, the same text can be reached.', 'what exactly should {thing} say, and for which elements?'],
  ['toast', 'toast snackbar', '{whole} {is} shown once after the event meant.|{sub} can be closed.', 'Of two that come right after each other, neither is lost.', 'after which events should {thing} appear, and for how long?'],
  ['indicator', 'indicator indication badge status_icon', 'Each state that {whole} can tell looks different.|A change of state is shown at once.', 'While the state is not known, this is shown instead of the last known one.', 'which states must {thing} tell apart, and where do they come from?'],
  ['confirm', 'confirmation confirmation_dialog confirmation_prompt', 'Before the action {whole} {shows} what it will do.|A yes carries it out.', 'A no, or closing the question, leaves everything as it was.', 'before which actions must {thing} come, and may one skip {it}?'],
  ['dialog', 'modal dialog popup pop-up', 'With {thing}, {effect}.|{unknown} {shows} all that is needed for the choice that is asked for there.', 'Closing {it} without a choice changes nothing.|Once {it} {is} closed, one is back where one was.', 'what opens {thing}, and what must be seen or entered there?'],
  ['menu', 'menu dropdown drop-down submenu command_palette', 'Each entry of {whole} can be chosen by pointer and keyboard.|The choice takes effect at once.', 'An entry that cannot be used at that moment does nothing and looks so.', 'which entries must {thing} hold, and in which order?'],
  ['editor', 'editor designer builder', 'A change made in {whole} is seen there at once.|What was changed is there at the next opening.', 'Leaving with unsaved changes does not lose them without a question.', 'what exactly can be changed in {thing}, and when does it take effect?'],
  ['portal', 'portal website site web_app homepage landing_page blog demo', 'From the start of {whole}, each of the tasks meant can be reached and finished.', 'An address that does not exist leads to a page that says so.|That page shows the way back.', 'which tasks should people get done with {thing}, and who may get in?'],
  ['entry-form', 'form~ survey questionnaire quiz sign-up_sheet connection_screen connect_screen login_screen signup_screen registration_screen settings_form contact_form entry_form input_form', 'Valid values in {whole} can be sent.|Whoever sends them sees at once what came of it.', 'A missing or wrong value is named at its place, nothing is sent, and what was typed is kept.', 'which values must one give in {thing}, and what happens once they are sent?', 'screen'],
  ['navigation', '_navigation bottom_navigation breadcrumb nav_bar navbar tab_bar', 'Each entry of {whole} leads to exactly the place that it names.|One can see where one is.', 'A place that one may not open, or that is gone, is not offered.', 'which places belong into {thing}, and on which pages {is} {sub} there?'],
  ['dashboard', 'dashboard overview', 'Each figure of {whole} agrees with the entries behind it.|Each figure says as of when it is.', 'Where a source gives nothing, its figure is marked as missing and not shown as zero.', 'what should one be able to decide from {thing}, and which figures does that need?'],
  ['paging', 'pagination paging infinite_scroll lazy_loading load_more', 'With {whole}, each entry is reached exactly once.|At the last entry one can see that it is the last.', 'An entry that is added or removed meanwhile makes no other one be skipped.', 'how many entries belong on one page, and has each page an address of its own?'],
  ['map', 'map~ map_view', 'Each place stands on {thing} at its position.|Each place can be opened from there.', 'A place without a position, or a map that cannot be loaded, is told, and the rest can be used.', 'which places belong on {thing}, and where do their positions come from?', 'screen'],
  ['profile', '_profile profile_page user_profile', 'What is entered in {thing} is there at the next opening.|A changed detail is shown everywhere else where it appears.', 'A value that is invalid or taken is refused at its field, and nothing is stored.', 'which details belong to {thing}, and which of them may others see?'],
  ['folder', 'folder category collection playlist group tag bookmark favourite favorite favorites', 'What is put under {thing} is listed there.|An entry under none is still found.', 'Nothing is deleted with one that is removed.', 'may an entry stand under more than one, and who may create them?'],
  ['comment', 'comment reply review reaction rating annotation discussion', '{whole} {is} seen by everybody who may see the entry.|Name and time stand beside {it}.', 'One that is empty or too long is refused, and what was typed is kept.', 'who may write {it}, and who may remove {it}?'],
  ['chat', 'chat chat_room messaging direct_message inbox conversation', 'In {whole}, a message reaches each of the others once.|All of them see the messages in the order in which they were sent.', 'One that could not be sent is marked and can be sent again.', 'who may write to whom, and for how long are messages kept?'],
  ['onboarding', 'onboarding tutorial walkthrough tour welcome_screen', 'Whoever follows {thing} to the end has done the first real task.|{sub} can be found again later.', 'Whoever skips {it} is not shown {it} again unasked.', 'what must one be able to do at the end of {thing}, and when {does} {sub} start?'],
  // Trade and time
  ['booking', 'booking reservation appointment rsvp waiting_list >book >reserve', 'A free place that is booked is taken for everybody else at once.|A confirmation names what was booked.', 'A place that is taken, or a time that is past, is refused with the reason.', 'until when may a booking be changed or cancelled, and by whom?'],
  ['order', 'cart shopping_cart basket order_form stock inventory~', 'The total of {thing} agrees with its prices and quantities.|Price, quantity and total are the same in each step up to the confirmation.', 'What is no longer to be had is named before one pays, and nothing else is lost.', 'until when may {thing} be changed, and what holds when a price changes meanwhile?', 'screen'],
  ['plan', 'subscription billing premium_plan free_trial trial_period', 'Whoever takes {thing} has its functions at once.|Price, period and renewal are stated before.', 'A payment that fails at renewal is told before anything is switched off.', 'which plans with which limits are there, and what happens when one ends?'],
  ['schedule', 'calendar schedule timetable agenda rota roster recurrence', 'What is planned in {thing} stands at its time in the time zone of the reader.|A change is seen at once.', 'An end before the start, or two that overlap where they must not, is refused with the reason.', 'must an entry repeat, and what happens when one is missed or moved?'],
  ['limit', 'limit rate_limit rate_limiting quota throttling cap', 'The last use within {thing} goes through.|One more is refused.', 'The message says when or how it is possible again.', 'which limit should hold for whom, and what happens to those above it today?'],
  ['sound', 'sound sound_effect jingle music soundtrack beep', '{whole} can be heard at the moment meant.|The volume is the one that is set.', 'With sound turned off nothing is heard.', 'at which moments exactly should {thing} be heard?'],
  ['coupon', 'coupon voucher discount_code promo_code gift_card', 'A valid {bare} lowers the amount by exactly what it grants.|The lower amount is seen before paying.', 'One that is used up, past its date or not meant for the purchase is refused with the reason.', 'who hands them out, how often may each be used, and do two add up?'],
  ['media', 'video podcast playback voice_memo voice_note recording music_player', '{whole} can be started and stopped at any moment.|After a pause it goes on from the same place.', 'What is damaged or cannot be loaded is named, and the rest can be used.', 'on which devices must {thing} work, and what happens in the background?'],
  ['download', 'download download_button download_link >download', 'The content arrives complete.|Its name tells what it is.', 'A download that breaks off can be repeated, and no damaged copy counts as complete.', 'in which form should {thing} be downloaded, and by whom?'],
  ['link', 'link hyperlink deep_link permalink url', '{whole} {is} followed to exactly the target that is meant.|Opened from outside, the target is the same.', 'Where the target is gone or not allowed, a message says so.', 'where exactly should {thing} lead, and does the target open in the same place?'],
  ['icon', 'icon logo favicon', '{whole} {is} sharp in each size that occurs.|One can make {it} out on light and on dark ground.', 'Whoever does not see pictures gets the same meaning as text.', 'where exactly should {thing} be seen, and is there a drawing?'],
  ['picture', 'image picture photo thumbnail avatar gravatar illustration cover', '{whole} {is} shown undistorted in the place meant.|All else keeps its place.', 'Where a picture is missing or broken, a placeholder stands in its place.', 'where {doThing} come from, and what is shown where there is none?'],
  ['alt-text', 'alt_text alt_tag alternative_text', 'Every picture that tells something has a text that says the same.|One that only decorates has an empty text.', 'A picture that is there without a text is reported.', 'who writes the texts, also for the pictures that are there already?'],
  ['animation', 'animation transition fade parallax', '{whole} {is} seen at the moment meant.|Everything can be used meanwhile.', 'A second trigger before the end leaves nothing half way.', 'what exactly sets {thing} off, and how long may {sub} last?'],
  ['font', 'font', 'Every text meant is set in {thing}.|Such text looks the same on each machine, whatever is installed there.', 'Where a font cannot be loaded, the text is shown in another one.', 'which fonts exactly, and for which texts?'],
  ['text-size', 'font_size text_size large_text larger_text', 'All text takes the chosen size.|The size is kept after a restart.', 'With the largest size nothing is cut off, covered or out of reach.', 'which sizes can be chosen, and for which parts?'],
  ['theme', 'dark_mode dark_theme light_mode light_theme night_mode theme color_scheme colour_scheme skin theming', 'Every page takes {thing} at once.|{thing} {is} kept after a restart.', 'No text, icon or chart becomes illegible with {it}.', 'should {thing} follow the setting of the device?'],
  ['colour', 'color colour palette gradient tint', '{whole} {is} used in every place that is meant.|Text stays legible on {it}.', 'Nothing is told by the colour alone.', 'which colours exactly, and what does each of them mean?'],
  ['word-wrap', 'word_wrap line_wrap text_wrap wrapping wrap soft_wrap', 'Each line ends between two words where its place ends.|A word longer than a whole line is broken inside.', 'Copied text holds no added breaks.', 'where should lines be broken: at the edge or at a chosen column?'],
  ['zoom', 'zoom magnifier fit-to-view zoom-to-extent >zoom', 'Zooming keeps the point in place at which one aims.|One step brings all of it back into view.', 'Beyond the smallest and the largest step nothing changes.', 'by which gesture, key or wheel should one zoom, and between which limits?'],
  ['scroll', 'scroll scrolling auto-scroll autoscroll >scroll', 'The target stands fully in view at the end.|This holds as well where parts above it come in late.', 'Whoever scrolls by hand meanwhile is not pulled back.', 'what sets the scrolling off, and what holds for whoever has scrolled elsewhere?'],
  ['scrollbar', 'scrollbar scroller scroll_bar', 'With more content than fits, all of it can be reached by scrolling.|The rest stays in its place meanwhile.', 'With less than fits, no bar is shown and no space is left for one.', 'how much may be shown before {thing} {is} needed?'],
  ['intro', 'intro intro_text instruction help_text how-to legend', 'Somebody who sees it for the first time can say after {whole} what to do next.|{sub} can be found again later.', 'Whoever knows it already can pass {it} over.', 'what must a reader know after {thing}, and when should {sub} be shown?'],
  ['counter', 'counter count score total percentage tally average_rating', '{whole} {is} right after each event that counts.|Where one is taken back, {sub} {is} right again.', 'Before the first event zero is shown and not an empty place.', 'what exactly counts for {thing}, and when {does} {sub} start again from zero?'],
  ['timer', 'timer countdown stopwatch clock', '{whole} {is} right after the device has slept or something else was in front.|At the end, what is due happens once.', 'After the end {sub} {does} not run on.', 'what should happen when {thing} ends, and can one pause or stop {it}?'],
  ['time', 'date timestamp time', '{whole} {is} told in the time zone of the reader.|The form is the one that the reader is used to.', 'Where no time is known, this is said instead of showing a wrong one.', 'which moment exactly must {thing} tell, and how exact must {sub} be?'],
  ['feedback', 'feedback', '{whole} {is} given right after the action.|While the action still runs, this can be noticed as well.', 'Success and failure can be told apart.', 'after which actions {isThing} given, and what should one see, hear or feel?'],
  ['error', 'error error_message 404 error_page exception error_handling', 'In each case meant, the message names the cause and the place.|The message says what to do about the cause.', 'An error of another kind is told with its cause and not passed over.', 'which errors exactly are meant, and what should be done for each?'],
  ['highlight', 'highlight highlighting glow >highlight >underline', 'Exactly the places meant are highlighted.|Highlighted text stays legible.', 'Once the reason is gone, nothing is highlighted any more.', 'what exactly is to be highlighted, and until when?'],
  ['date-picker', 'date_picker time_picker datepicker range_picker', 'What is picked stands in the field, in the form that the reader is used to.|What can be picked can be typed as well.', 'A date or time that cannot be is refused with the reason, and what was typed is kept.', 'which dates or times may be picked, and what stands there at first?'],
  ['toggle', 'toggle checkbox activation deactivation activation/deactivation', 'With {whole} one gets from each of the two states to the other.|One sees at any time which of them holds.', 'The state that was left takes no effect any more.', 'what exactly is different in the two states, and which one holds at first?'],
  ['register', 'registration user_enrollment account_creation user_registration', 'Whoever ends {thing} is known from then on.|Whoever is registered can go on at once.', 'A second try with the same data makes no second entry and says so.', 'what must one give, what of it is checked, and who may do it?'],
  ['platform', 'platform linux macos', 'On the platform meant, everything that works elsewhere works in the same way.|Paths and line ends follow the customs there.', 'What cannot work there is named.', 'which versions of it count, and who can try it there?'],
  ['slider', 'slider knob dial brightness volume brightness_adjustment', 'A change through {whole} takes effect while it is made.|The value is kept.', 'At both ends of the range nothing further happens.', 'from where to where and in which steps can one adjust, and which value holds at first?'],
  // Words, files, settings
  ['hint', 'hint notice diagnostic warning alert', '{whole} {is} given in exactly the case meant.|{sub} {is} gone as soon as the cause is.', 'In a case that only looks similar {sub} {does} not come.', 'in which case exactly should {thing} come, and can one turn {it} off?'],
  ['warn', '>warn', 'What is told names the place or the value that it is about.', 'A case that only looks similar gives no warning.|The work goes on in spite of one.', 'in which case exactly is the warning due, and can one turn it off?'],
  ['notice', 'channel_message', '{whole} {is} sent once, at the time meant.|Everybody whom it concerns gets {it}.', 'What is done, moved or called off before that time sets off no message.', 'through which channel should {thing} come, how long before, and to whom?'],
  ['mail', 'email_template mail_template email_sequence email e-mail mail', 'Each receiver meant gets the mail once.|Each mail holds the values of its own receiver in every place.', 'Where a value is missing, the mail is held back and this is reported.', 'which event sends {thing}, and to whom?'],
  ['template', 'template preset boilerplate', 'What is started from {whole} holds its content.|What was started so can be changed freely.', 'A later change of {thing} changes nothing that was made before.', 'who makes {thing}, and which values are to be filled in?'],
  ['copy-button', 'copy_icon copy_button copy-to-clipboard', 'One press of {thing} puts exactly the text it belongs to on the clipboard.|A sign tells that it was copied.', 'Where the clipboard cannot be written, this is said.', 'what exactly is copied?'],
  ['clipboard', 'copy/paste cut/paste copy&paste clipboard paste >copy_text', 'What is copied can be pasted elsewhere as it is.|What is pasted is the same as if it were typed.', 'Where nothing is selected nothing is copied, and what was in the clipboard stays.', 'what exactly is copied, and in which form must it arrive elsewhere?'],
  ['duplicate', 'duplication clone copy file_copy copy_action >duplicate >clone >copy', 'The copy holds the same content as its original.|The copy has a name of its own.', 'A later change of one of the two changes nothing in the other.', 'which parts go with the copy, and which start afresh?'],
  ['move', 'reordering rearranging and_drop drag-and-drop >reorder >rearrange >drag', 'What was moved stands in its new place.|It is still there when the view is opened again.', 'Where it may not stand, it returns to where it was.', 'what may be moved to which place, and who sees the new order?'],
  ['exclude', 'exclude exclude_pattern ignore_pattern ignore_file blacklist blocklist exclusion', 'What an exclusion matches is left out.|Everything else is treated as today.', 'One that is wrongly written is named and not passed over.', 'what is matched, names or whole paths, and what wins when something is also asked for?'],
  ['config', 'config config_file configuration configuration_file dotfile env_var environment_variable config_option', 'A value in {whole} is in force from the next start.', 'An unknown name or a wrong value is reported with its place and not passed over.|Where nothing is given, the values of today hold.', 'which values belong into {thing}, and what wins where one is given in another place too?'],
  ['settings-page', 'settings_page settings_screen settings_panel options_screen preferences_page config_menu', 'A value that is changed in {whole} is in force at once.|The value is kept after a restart.', 'A value that cannot be is refused at its place, and the others are kept.', 'which settings belong into {thing}, and which value of each holds at first?'],
  ['docs', 'documentation doc example guide readme manual faq', 'Somebody who follows {whole} from the start on a fresh machine gets the result that is told there.|Each name and command in {it} exists in the product.', 'No step needs anything that is not named before.', 'for whom {isThing} written, and what must they be able to do afterwards?'],
  // Command line and code
  ['flag', 'flag~ switch~ argument arg parameter~ param~ option~', 'A call with {whole} has the effect that the help tells.|A call that leaves {it} out does what it does today.', 'A wrong or missing value is named in the message, and nothing is done.', 'which values {does} {thing} take, and what holds together with other options?', 'command'],
  ['dry-run', 'dry_run dry-run dryrun dry-run_mode run_mode', 'What {thing} lists is exactly what the real run then does.|Nothing is changed by {it}.', 'What the real run would refuse is refused here too.', 'for which commands is {thing} wanted, and how detailed must the list be?'],
  ['verbose', 'verbosity verbose_mode verbose quiet_mode debug_mode debug_output log_level log-level', 'With {thing} the additional lines are told.|The result itself stays the same.', 'No secret stands in the additional lines.', 'what exactly should be told in addition, and with the result or apart from it?'],
  ['command', 'command subcommand sub-command slash-command slash_command cli_command', 'After one call of {thing}, {effect}.|One call of {unknown} does its work once.|The help tells what can be given to {it}.', 'Called with a wrong or missing value, {sub} {does} nothing and the message names the value.', 'what must one give to {thing}, and what exactly should come back?'],
  ['shell-completion', 'shell_completion tab_completion completion', 'After the start of a command or an option, exactly what can stand there is offered.|Where nothing fits, what was typed is left as it is.', 'Nothing is run by completing.', 'in which shells should {thing} work, and must values be completed as well?'],
  ['autocomplete', 'autocomplete auto-complete autocompletion auto-completion typeahead type-ahead autofill completion_popup', 'After the first letters the fitting value can be taken over.|The field then holds exactly that value.', 'Where nothing fits, or the source does not answer, the typed text is kept.', 'from where do the values come, and may one be entered that is not on offer?'],
  ['exit-code', 'exit_code error_code return_code', 'Each of the outcomes meant ends with its own code.|Codes that are in use today keep their meaning.', 'No failure ends with the code of success.', 'which outcomes must a caller be able to tell apart?'],
  ['syntax', 'syntax keyword~ operator~ macro~ literal~ expression~ grammar~ combinator', 'What is written with {whole} is accepted and has the documented meaning.|What can be written today keeps its meaning.', 'A wrong use is refused with its place.', 'how exactly {isThing} written, and how {does} {sub} go together with what there is already?', 'code'],
  ['type', 'type~ union_type generic_type generic~ enum struct~ type_inference', 'A value that fits {whole} is accepted and keeps its form.|Code of today is still accepted.', 'One that does not fit is refused with the reason.', 'which values belong to {thing}, and into what may they be converted?', 'code'],
  ['sdk', 'sdk runtime', 'A host of a few lines can take in {thing} and use {it} by the documentation alone.|The host is told of an error inside of {it}.', 'Such an error does not stop the host.', 'into which hosts must {thing} fit?'],
  ['callback', 'callback hook event_handler event_listener', '{whole} {is} called once for each occurrence, in their order.|Each call gets the values that belong to its occurrence.', 'A receiver that fails does not stop the others, and the failure is reported.', 'with which values {isThing} called, and may a receiver stop what follows?'],
  ['plugin', 'plugin extension addon add-on plugin_system extension_system', '{whole} can be added and taken away, and the rest stays as it is.|One that fails or does not fit the version is named.', 'The rest starts without that one.', 'what may a plugin see and change, and how does one get it?'],
  ['cache', 'cache caching memoization >cache', 'What is asked for a second time comes from the store.|What comes from there is the same as at the source.', 'After a change at the source the old content is no longer given out.', 'how old may the content be, and what makes it be fetched anew?'],
  ['retry', 'retry reconnect reconnection auto-reconnect backoff >retry >reconnect', 'A disturbance that passes is overcome by a new attempt.|Whatever number of attempts it takes, the work is done once.', 'A failure that does not pass ends the attempts and is told with its first cause.', 'which failures are worth another attempt, how many, and with which pause?'],
  ['timeout', 'timeout time-out', 'What reaches {thing} is ended and told as such.|What ends before has the same result as today.', 'What has been begun by then leaves nothing half done.', 'how long is it, can one set it, and what happens after it?'],
  ['parallel', 'parallelism concurrency multithreading multi-threading', 'With {whole}, the results are the same, in the same order, as one after the other.|One part that fails is named.', 'The others are not spoiled by it.', 'how many at once at most, and what must never run at the same time?'],
  ['hot-reload', 'reload reloading hot_reload hot-reload live_reload hot_reloading auto-reload >reload', 'After a change, the new version is in effect at once.|The state is kept.', 'A change with an error is reported, and the last good version goes on.', 'what sets the reload off: a saved file, a key or a command?'],
  ['log', 'log logging logger log_file log-file', 'Each event meant leaves one entry in {whole}.|Each entry tells its time and what it was about.', 'No password, key or private content stands in it.', 'which events belong into {thing}, and for how long?'],
  ['model', 'model~ classifier embedding covariate', 'Each input of the kind meant gets a result from {whole}.|On data kept apart until then, the result is measured beside that of the way of today.', 'An input of a kind that {sub} {does} not know is told as such.', 'on which data and by which measure {isThing} good enough?', 'ml'],
  ['agent', 'agent~ bot chatbot', '{whole} {does} what is asked for in each of the cases meant.|Afterwards one is told what was done.', 'Anything else is left alone, with a note that {sub} cannot do it.', 'for which requests is {thing} meant, and what may {sub} do without asking first?', 'ml'],
  // Exchange of data
  ['request-field', 'field~ param~ parameter~ query_param query_parameter header~ attribute~ property~', 'A request with {whole} is answered according to the value.|A request that leaves {it} out is answered as today.', 'A wrong value is refused with an error that names {it}.', 'which values may {thing} hold?', 'exchange'],
  ['secret', 'token password password/token secret api_key credential', 'With the right {bare} access is given.|With a wrong one it is refused.', 'The value stands in no log and no message.', 'what holds where none is given, and how {isThing} set and withdrawn?'],
  ['packet-filter', 'packet_filter firewall filter_rule acl', 'A packet that a rule names is treated as the rule says.|Of rules that contradict each other, the documented one holds.', 'Where no rule fits, the documented default holds.', 'by which fields of a packet is decided?'],
  ['protocol', 'packet protocol~ frame~ message_type~ opcode', 'Another implementation of the protocol can receive {whole}.|What that one sends is understood here as well.', 'One that is broken or out of its order is not passed over, but answered as the protocol says.', 'against which implementation {isThing} tried?', 'exchange'],
  ['captcha', 'captcha recaptcha honeypot', 'With {whole}, a form sent by a person goes through at the first try.|One sent by a script is refused.', 'Whoever cannot see or hear {it} still has a way through.', 'which forms are flooded today, and may a service of somebody else be asked?'],
  ['webhook', 'webhook', '{whole} {is} called once for each event.|A receiver can check where an event comes from.', 'A receiver that does not answer holds nothing up, and the delivery is tried again.', 'which events are delivered, with which content, and who sets the address?'],
  ['seo', 'seo meta_tag open_graph structured_data sitemap sitemap.xml meta_description', 'A search engine reads {whole} of each public page in full.|What stands there agrees with the page.', 'No page that is not public is named in {it}.', 'which pages must be found, and under which words?'],
  ['invitation', 'invitation invite invite_link >invite', 'Whoever follows an invitation gets in.|Whoever gets in may do exactly what the invitation grants.', 'One that is used up, past its date or withdrawn does not let anybody in, and says so.', 'who may invite whom, and until when does an invitation hold?'],
  ['cancel', 'cancellation >cancel >abort', 'It ends at once.|It is shown as ended everywhere.', 'What has ended already is not cancelled, and the reason is told.', 'until when may one cancel, and what becomes of what was done by then?'],
  ['scan', 'qr_code barcode barcode_scanner qr_scanner', 'A scan gives exactly what the code was made for.|A code that is damaged or unknown is named as such.', 'No code is taken for another one.', 'what does the code hold, and where is it scanned?'],
  ['pause', 'pause pausing snooze mute >pause >snooze >mute', 'It takes effect at once.|What was done until then is kept.', 'What was held back is neither lost nor done twice afterwards.', 'what happens with what is half done, and how does it go on?'],
  ['reset', 'reset reset_button >reset', 'After it, everything meant is as at the very first start.|Everything else stays as it is.', 'It does not happen without a question.', 'what exactly goes back to its first state, and what must stay?'],
  // Games and devices
  ['foe', 'enemy boss~ npc monster creature~ specialist~ soldier unit~ character~ hero~ opponent~ zombie', 'In play, {whole} can be told from everything else by look.|What {sub} can do can be seen to have its effect.', 'Where two of them meet, or one is beaten in the middle of a move, the game goes on without a hitch.', 'what can {thing} do that no other can, and what stops {it}?', 'game'],
  ['gear', 'weapon powerup power-up pickup~ loot spell~ spell_school ability~ skill~ armor armour ammo fuel~ item~ upgrade~ perk~ buff~', 'Using {whole} has its effect at once.|The player can see what it did.', 'Where it cannot be used, nothing is spent.', 'what exactly is the effect, what does it cost, and how does one come by {it}?', 'game'],
  ['mechanic', 'mechanic gravity knockback dash~ jump~ dodge jumpscare defense~ defence~ throw~ physics~ collision~', '{whole} can be noticed by the player each time the cause occurs.|The same cause has the same outcome.', 'At the edge of the world, and together with what there is already, nothing gets stuck.', 'what sets {thing} off, how strong {is} {sub}, and how can a player answer {it}?', 'game'],
  ['stage', 'level~ stage~ quest mission~ dungeon biome~ mini-game minigame skirmish arena~', '{whole} can be played from the start to the end.|It can be lost as well as won.', 'Whoever leaves half way is never stuck.', 'how does one win and lose, and what opens {thing}?', 'game'],
  ['multiplayer', 'multiplayer lobby matchmaking co-op coop', 'With {whole}, two players on their own devices see the same state at any moment.|As soon as one of them drops out, the other is told.', 'Whoever stays is not stuck.', 'how many play together, and how do they find each other?'],
  ['difficulty', 'difficulty difficulty_level difficulty_picker difficulty_setting', 'The same way of playing gets further on a lower step than on a higher one.|One can see which step holds.', 'A change in the middle of a game does not damage it.', 'which values differ between the steps, and may one change during a game?'],
  ['effect', 'effect particle shader lighting shadow god-ray reverb texture sprite', '{whole} can be noticed at exactly the moments meant.', 'Nothing that one reads, hears or uses is covered by {it}.|More of them at once slow nothing down.', 'where and when exactly should {thing} be noticed, and is there an example?'],
  ['lamp', 'led led_strip motor servo relay buzzer fan pump', 'Each order to {whole} takes effect at once.|After power comes back {sub} {is} in a known state.', 'Where the line to {it} is broken, this is reported and nothing else stops.', 'on which state should {thing} act, and in which state must {sub} be at the start?'],
  ['gesture', 'gesture swipe long-press right-click double-click joystick gamepad touch_control haptic stick window_switching', 'With {thing}, what is meant happens once each time.|The gestures and keys of today keep their meaning.', 'One that is begun and broken off does nothing.', 'what exactly should each gesture or key do, and on which devices?'],
  ['voice', 'voice_control voice_command voice_assistant voice_input voice_search alexa dictation', 'With {whole}, what is spoken has the effect that it names.|An answer says what was understood.', 'What is not understood does nothing and is asked for again.', 'which commands come first, and in which language?'],
  ['polish', 'polish overhaul refinement restyle rework improvement cleanup fix redesign', 'Each point of {whole} comes out as agreed, as one can see beside the state of before.|Points that are not named stay as they are.', 'Nothing that can be done there today is missing.', 'which points exactly are wrong today, and how should each of them be?'],
  ['tuning', 'tuning fine-tuning balancing', 'After {whole}, examples chosen before come out as they should.|The new values hold in each place where those of today did.', 'What is right with the values of today does not go wrong.', 'which values are to be tuned, and by which examples can one tell that they are right?'],
] // biome-ignore format: a table reads better in rows

/** `good` may hold two forms of the good case, of which the one without a hole is taken; an order is told first as it stands. */
function toKind([id, , good, edges, question]: Row, isVerb = false): FeaturePattern {
  return {
    ...plain,
    id: `form-${id}`,
    cues: [],
    rank: 0,
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
  /^(?:check|scan|read|pars|search|delet|remov|show|display|handl|creat|add|edit|updat|detect)ing \S/
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
    (platform.test(head)
      ? 'platform'
      : /^(?:parallel|concurrent|multi-?threaded) /.test(head)
        ? 'parallelism'
        : /^(?:recurring|repeating) /.test(head)
          ? 'recurrence'
          : '')
  const known = lookUp(sure, words)
  if (known !== null) return { pattern: known, isSure: true }
  const plain = head.replace(/ that['’]s .*/, '')
  for (const name of hollow.test(plain) ? [plain, plain.replace(hollow, '')] : [plain]) {
    const [last = '', before = ''] = name
      .replace(/[^\p{L}\p{N}_./&' -]/gu, '')
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
