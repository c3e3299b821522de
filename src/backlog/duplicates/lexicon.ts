// Words that matter when titles are compared: what says nothing, what says the same, what says the opposite. Data only.

/** Words without subject matter. Where a title has no others, they count after all. */
export const silentWords: readonly string[] = [
  // English
  'a an the this that these those it its it is they them their there our we us i you your he she his her me my who which what',
  'of in on at by for with to from into as about over under per via and or but so if then else when while where after before',
  'is are was were be been being am has have had do does did doing will would shall should can could may might must',
  'let lets allow enable ability able possibility possible want need please add implement implementation introduce provide',
  'support also just only again still now very really any every each more through during within upon using use used up',
  // German
  'der die das den dem des ein eine einen einem einer eines und oder aber wenn als am an im ins auf aus bei mit nach von vom zu zum zur',
  'für über unter durch sich ist sind waren wird werden wurde sein hat haben kann können soll sollen muss müssen möchte lassen',
  // French
  'le la les un une des du de au aux et ou mais si en dans sur pour par avec est sont être peut peuvent doit permettre ajouter lors',
  // Spanish, Italian, Portuguese, Dutch
  'el los las unos unas del al con por para es ser puede pueden debe permitir agregar añadir que se',
  'il lo gli uno dei degli delle della dello di da nel nella che può possono deve consentire aggiungere',
  'um uma do dos no na nos nas pelo pela com pode podem deve adicionar',
  'het een van voor naar door bij te kan kunnen moet toevoegen',
]

/** Words that say little: they weigh a third. */
export const faintWords: readonly string[] = [
  'user people someone person create make get give build new feature functionality function option way thing item info information',
  'set page screen view show display appear app application section area various full whole own automatic automatically',
  'better improve improvement nice simple easy good proper properly correctly basic initial general main',
  'benutzer nutzer anwender seite anzeigen neu neue neuen utilisateur nouveau nouvelle afficher usuario usuário utente nuevo nuovo novo gebruiker nieuwe',
]

/** Words that say that something goes wrong, and no more. */
export const failureWords: readonly string[] = [
  "not no never cannot can't cant don't dont doesn't doesnt isn't isnt won't wont aren't arent didn't didnt without unable",
  'fail failed failing failure broken break crash error bug defect fix issue problem impossible faulty buggy exception throw',
  'nicht kein keine keinen nie fehler fehlerhaft kaputt beheben behebt absturz stürzt schlägt fehl fehlgeschlagen',
  'ne pas jamais erreur échec échoue cassé plante corriger falla fallo roto nunca errore rotto non correggere erro falha corrigir niet geen fout kapot',
]

/** Words that say what is wrong: they count like any word, and make a title one of something that goes wrong. */
export const faultWords: readonly string[] = [
  'typo wrong missing freeze leak corrupt misaligned flicker flaky garbled lost stuck',
]

/** Modal verbs: what stands before is who acts. */
export const modalWords = 'can could should shall must may might will cannot want need'

/** What these words lead in is where something comes from, or goes to. */
export const sourceWords = 'from von aus depuis desde van'
export const targetWords = 'to into nach vers naar'

/**
 * Words that mean the same in a backlog, one group a line; the first stands for all. "sign~in" also reads "sign in",
 * "sign-in" and "signing in". Other forms of a word follow by its stem.
 */
export const synonymGroups: readonly string[] = [
  'login log~in log~on sign~in sign~on authenticate authentication anmelden anmeldung einloggen',
  'logout log~out log~off sign~out abmelden',
  'signup sign~up register registration enrol enroll registrieren registrierung',
  'delete remove erase deletion removal löschen entfernen supprimer eliminar borrar verwijderen excluir',
  'edit modify change update amend adjust modification bearbeiten ändern modifier editar',
  'search find look~up suche suchen rechercher recherche buscar cercare zoeken',
  'photo picture image img foto bild',
  'mail email e~mail',
  'slow fast speed speed~up quick quickly performance laggy faster latency sluggish slowly langsam schnell',
  'freeze hang unresponsive stuck',
  'wrong wrongly incorrect incorrectly inaccurate falsch',
  'missing absent lack disappear vanish lost lose gone',
  'mobile phone smartphone cell~phone',
  'notification notify alert remind reminder',
  'configure configuration config settings preferences einstellungen',
  'database db datenbank',
  'investigate investigation research explore evaluate evaluation analyse analyze analysis assess examine spike',
  'upgrade bump',
  'excel xlsx spreadsheet',
  'organisation organization org company',
  'pay payment paid',
  'list listing overview',
  'button btn',
  'repo repository',
  'mfa 2fa two~factor multi~factor',
  'accessibility a11y',
  'translate translation localise localize localisation localization i18n internationalisation internationalization',
  'colour color',
  'favourite favorite bookmark',
  'password passwd pw passwort kennwort contraseña',
  'autocomplete auto~complete typeahead autocompletion',
  'dark~mode dark~theme night~mode',
  'dropdown drop~down',
  'checkbox check~box',
  'javascript js',
  'typescript ts',
  'postgres postgresql pg',
  'kubernetes k8s',
  'empty blank',
  'refactor restructure rewrite',
  'timezone time~zone',
  'backup back~up',
  'invoice bill rechnung facture factura',
  'order bestellung commande pedido',
  'customer client kunde cliente',
  'export exportieren exporter exportar esportare exporteren',
  'import importieren importer importar importare importeren',
  'upload hochladen',
  'download herunterladen télécharger descargar',
  'print drucken',
  'save store persist speichern',
  'receive erhalten',
  'send versenden senden',
  'cancel cancellation stornieren abbrechen',
  'subscribe subscription',
  'approve approval',
  'validate validation',
  'pick choose select selection',
  'attach attachment',
  'duplicate duplicated twice double',
  'tests test testing',
  'documentation docs document',
  'vulnerability vulnerable cve',
  'outdated obsolete deprecated',
  'logging log',
  'load loading',
]

/** Pairs of which one undoes or mirrors the other; each side may list several words. */
export const oppositePairs: readonly (readonly [string, string])[] = [
  ['import', 'export'],
  ['upload', 'download'],
  ['show display anzeigen', 'hide hidden verstecken ausblenden'],
  [
    'enable activate turn~on aktivieren activer activar',
    'disable deactivate turn~off deaktivieren désactiver desactivar',
  ],
  ['open', 'close'],
  ['start begin', 'stop end finish'],
  ['add insert hinzufügen ajouter agregar', 'remove delete'],
  ['create new', 'delete archive'],
  ['accept approve', 'reject decline deny'],
  ['allow permit enable', 'block forbid prevent ban disallow'],
  ['increase raise', 'decrease reduce lower'],
  ['expand', 'collapse'],
  ['send outgoing outbound', 'receive incoming inbound'],
  ['read', 'write'],
  ['first', 'last'],
  ['minimum min', 'maximum max'],
  ['before vor', 'after nach'],
  ['left', 'right'],
  ['top', 'bottom'],
  ['old', 'new'],
  ['dark dark~mode', 'light light~mode'],
  ['public', 'private'],
  ['online', 'offline'],
  ['single', 'multiple bulk'],
  ['login', 'logout signup'],
  ['ascending', 'descending'],
  ['buyer customer', 'seller vendor supplier'],
  ['sender', 'recipient receiver'],
  ['undo', 'redo'],
  ['push', 'pull'],
  ['grant', 'revoke'],
  ['frontend front~end', 'backend back~end'],
  ['client', 'server'],
  ['buy', 'sell'],
  ['merge', 'split'],
  ['join', 'leave'],
  ['daily', 'weekly monthly yearly'],
  ['weekly', 'monthly yearly'],
  ['monthly', 'yearly annual'],
  ['major', 'minor'],
  ['input', 'output'],
  ['parent', 'child'],
  ['with', 'without'],
  ['android', 'ios iphone ipad'],
  ['windows', 'mac macos linux'],
  ['mac macos', 'linux'],
  ['chrome', 'firefox safari edge'],
  ['firefox', 'safari edge'],
  ['staging', 'production'],
  ['up', 'down'],
  ['in', 'out'],
]

/** Prefixes that turn a word into its opposite, such as "lock" and "unlock". */
export const negatingPrefixes: readonly string[] = ['un', 'in', 'dis', 'de', 'non', 'ir', 'im', 'ab']

/** Number words that stand for their digits; "one" is left out, it is a pronoun too. */
export const numberWords: readonly string[] = [
  'zero',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
