// Words that demand, by language: verbs that open an idea, and finite verbs that make a clause of a phrase.

/** Verbs that, at the start, hardly ever are nouns or adjectives: what follows is a demand. */
export const plainVerbs = new Set(
  `accept add adjust adopt allow analyse analyze assess assign automate avoid batch bring build bump cache calculate
  call cancel catch check choose clarify clean clear close collapse collect combine compress compute configure confirm
  connect consider consolidate containerise containerize convert copy create cut deactivate decide decouple define
  delete deliver deploy deprecate describe detect determine develop disable discover dockerise dockerize document
  drop duplicate edit eliminate embed enable encrypt enforce enhance ensure establish evaluate examine exclude expand
  explain explore expose extend extract fetch figure find finish fix follow format generate get give go group handle
  harden hide hook identify ignore implement improve include increase inform ingest inline inspect install integrate
  introduce invalidate investigate invite keep learn let limit list load localise localize look lower maintain make
  measure merge migrate minify mock modernise modernize modularise modularize modify move notify obtain offer omit
  open optimise optimize organise organize paginate parse pick pin port prepare present prevent prioritise prioritize
  proofread protect prove provide provision publish purge put rate reach read rebuild recalculate reconcile redesign
  redirect reduce refactor refine refresh register regularise regularize reject reload remind remove rename render
  renew reorder reorganise reorganize replace reproduce request require reset resize resolve restore restrict restructure
  resume retire retrieve retry return reuse reverse revert revisit revoke rework revamp rethink overhaul polish tweak reimplement restyle retest rewrite rotate run save schedule secure see
  select send separate serve set share shorten show simplify skip solve sort speed split spike stop store streamline
  strip study submit suggest swap switch sync synchronise synchronize tell throttle tidy toggle transform translate trigger try
  tune turn unify uninstall unlock update upgrade upload use validate verify view visualise visualize warn wire
  wrap write
  impersonate whitelist allowlist blocklist blacklist unfollow unfriend unarchive unflag unstar upvote downvote
  onboard offboard redeem reimburse remit repay rebook recheck recategorise recategorize reclassify recolour recolor
  redeploy re-enter regenerate reindex reinstall reinvite relabel reprint reprocess republish resubmit retag retype
  reupload re-upload salvage sideload skim stagger stash steer strengthen tally tighten time-box timestamp transpose
  triage unban unblock unfreeze unsend vary vet zip unzip anonymise anonymize pseudonymise pseudonymize apologise
  arrange assemble auto-assign auto-close auto-generate auto-renew backfill ban beautify cascade certify circulate
  cite coordinate countersign crawl cross-check crosspost cross-post declutter decline decrease decrypt dedicate
  deduct deep-link delist denote digitise digitize dispatch double-check downgrade emit enlist enquire enqueue enrol
  enroll entitle enumerate erase evict exempt fast-forward federate flush front-load fulfil fulfill geocode geotag
  greet honour honor instruct internationalise internationalize interrupt invert itemise itemize jump-start justify
  lazy-load lighten magnify mandate mimic mint monetise narrow negotiate nudge outsource penalise penalize
  personalise personalize photograph pivot poke postpone pre-approve precompute pre-order procure quantify quarantine
  reactivate re-add reallocate reassure reconfirm recycle redraw re-enable refer refill regroup reinstate rekey
  remodel renumber repaint rephrase repost rescale rescan restock retake retarget re-sort retweet scrape scrub sell
  shelve shield shred shut showcase slugify sniff solicit spawn spellcheck spell-check stabilise stabilize subdivide
  superimpose suspend symlink syndicate tabulate tease terminate transcode transmit unbundle underline unmark unmount
  unpack unroll untag unwrap upscale waive resell recalibrate readjust replan reinforce rebrand rebalance recreate
  retrain reskin nest memorise memorize mediate liquidate lend inspire imitate hydrate halt guarantee glue fuzz
  furnish foresee flesh elicit denormalise denormalize decommission demonstrate diagnose disclose disregard dissolve
  dedupe congratulate conceal comply clamp boost bootstrap bypass autoplay attest aggregate acknowledge acquire
  accommodate accelerate abort abandon mute unmute`.split(/\s+/),
)

/** Verbs at the start that may be nouns: "export invoices" demands, "export" alone or "search results" may not. */
export const nounlikeVerbs = new Set(
  `access archive audit backup block bookmark change charge click comment compare contact control count debug design
  display download drag draw email export filter flag focus fork highlight host import index input invoice label link
  lock log login map mark match mention monitor name need order outline override pause pay plan preview print process
  profile prototype query queue rank record release repair repeat report research review roll sample scale scan
  scope search shift sign snap start stream stub style subscribe support swipe switch tag tap test track transfer
  trim type undo watch weigh zoom`.split(/\s+/),
)

/** Verbs that open an independent task: two of them in one line are two ideas. */
export const taskVerbs = new Set(
  `add allow automate build bump create decide delete deploy disable document drop enable evaluate exclude explore
  export fix implement improve integrate introduce investigate localise localize migrate move optimise optimize organise
  organize port redesign reduce refactor remove rename replace research rewrite rotate send set show spike support switch
  test translate update upgrade use write find get`.split(/\s+/),
)

/** Words with which something not there yet is asked for. */
export const creatingVerbs = new Set(
  `add allow build create develop enable implement integrate introduce let offer provide support upgrade migrate`.split(
    /\s+/,
  ),
)

/** A clause has one of these; a bare phrase has none. */
export const finiteVerbs = new Set(
  `is are was were be been am isn't isnt aren't wasn't weren't has have had hasn't haven't hadn't having does do did doesn't
  doesnt don't dont didn't can can't cant cannot could couldn't should shouldn't must mustn't will won't would wouldn't may
  might shall needs wants gets got goes went makes made shows showed shown fails failed crashes crashed works worked
  breaks broke takes took keeps kept seems looks feels happens happened appears becomes became comes came says said
  throws returns requires allows causes depends lets loses overlaps overflows disappears hangs freezes freeze
  complain complains complained ask asks asked reported want need there's it's that's we're i'm i'd we'd
  ist sind war hat haben wird werden kann können konnte soll sollte sollen muss müssen darf will wollen braucht brauchen
  fehlt fehlen geht funktioniert stürzt hängt zeigt macht möchte möchten dauert lädt
  es son está están era tiene tienen hay puede pueden debe deben debería queremos necesitamos quiere quieren necesita
  falla fallan tarda funciona muestra
  est sont était ont peut peuvent doit doivent faut voulons veut veulent fonctionne plante affiche manque
  é são está tem têm pode podem deve devem precisa precisamos queremos falha demora mostra
  è sono ha hanno può possono deve devono vogliamo manca funziona`.split(/\s+/),
)

/** Verbs of other languages that open a demand. */
export const foreignVerbs = new Set(
  `hinzufügen erstellen entfernen aktualisieren ermöglichen prüfen untersuchen beheben reparieren ändern verbessern
  umstellen aufräumen einführen implementieren migrieren anzeigen ergänzen erlauben testen klären schreiben ersetzen
  einbauen ausbauen löschen speichern exportieren importieren
  añadir agregar arreglar corregir crear permitir mejorar actualizar eliminar quitar investigar migrar mostrar implementar
  poder revisar cambiar reducir enviar exportar importar probar
  ajouter corriger créer permettre améliorer supprimer migrer afficher implémenter vérifier mettre réparer étudier
  refactoriser exporter importer envoyer remplacer tester
  adicionar consertar criar melhorar atualizar remover exibir
  aggiungere correggere creare permettere migliorare aggiornare rimuovere migrare mostrare
  toevoegen maken verwijderen verbeteren oplossen
  добавить исправить сделать удалить обновить улучшить разрешить показать переписать проверить
  dodać naprawić usunąć poprawić zaktualizować`.split(/\s+/),
)
