// Closed-class words and a few verbs of interfaces, by language: evidence of the language of a Latin text.
import { toHash } from './word-sieve.ts'

const wordsByLanguage: Readonly<Record<string, string>> = {
  en: `the of and to a in is it that for on with as are this be at from or by an not have has was but they
    you we i our your their when if so can cannot could should would will all more than then there which who
    what how why where do does don doesn isn its my me us after before into without while only also just no
    yes up out off over under between each every any other some new add fix make show let allow use get set
    remove delete create update support want need user users page button login list file files search work
    works working error app please hide move send see same too very still now per via side under op die men
    pipeline test tests upgrade migrate implement configure improve check run handle consider native target
    door am url he she his her him`,
  de: `der die das den dem des ein eine einen einem einer und ist nicht mit für auf von zu im in am an wir
    ich sie es er wenn als auch oder aber nur noch bei aus nach werden wird wurde kann können soll sollte
    sollen muss müssen sich man dass damit beim zum zur vom über unter ohne durch keine kein mehr sehr schon
    bitte hinzufügen ändern löschen anzeigen erstellen nutzer benutzer kunde kunden fehler seite
    funktioniert geht nach neue neuen neuer alle sind hat haben uns unser unsere ihre diese dieser dieses
    wer trotzdem wieder lassen prüfen klären einrichten automatisch jeden jede jedes weil bis drucken melden
    umsetzen erneuern benachrichtigen verschieben umstellen einheitliche dunkles warum`,
  fr: `le la les un une des du de et est en que qui dans pour pas ne sur au aux avec ce cette ces il elle on
    nous vous je plus par sont être a ont son sa ses leur leurs mais ou où si quand comme lors après avant
    sans tout tous toute peut peuvent doit faut fait ajouter supprimer afficher modifier créer permettre
    corriger utilisateur utilisateurs page fonctionne lorsque l d c qu n s entre chez hors partager comparer
    découper mise nouveau nouvelle nouveaux trop lire choisir vérifier envoyer aussi même trois deux chaque
    vers sombre facile enfants famille pourquoi combien`,
  es: `el la los las un una unos unas de del y en que no es se por para con su sus al lo como más pero o si
    cuando está están hay son ser fue este esta estos estas también muy sin sobre entre hasta desde nos yo
    ya todo todos todas puede pueden debe quiero queremos añadir agregar mostrar permitir crear eliminar
    usuario usuarios cliente clientes página funciona falla error hacer llegan llega nadie mismo misma otro
    otra otros puedo elegir enviar actualizar desplegar investigar oscuro modo día días meses cada copias
    compartidas ahora cuota semana qué cuánto vez veces dividir unificar renovar decidir comparar exportar
    servidor pedido sabemos`,
  it: `il lo la i gli le un uno una di del della dei delle dello degli e è che non in per con su da dal
    dalla al alla nel nella si sono come più ma o se quando anche questo questa essere ha hanno ci mi deve
    può possono vogliamo voglio aggiungere mostrare permettere creare eliminare correggere utente utenti
    cliente clienti pagina funziona dopo prima senza tutti tutte ai agli confrontare decidere scrivere
    aggiornare esportare richiedere pagare segnalare condividere rimuovere separare spezzare passare
    esplorare capire dividere migrare sospendere inviare avvisare scegliere verificare valutare
    rifattorizzare volte ogni scuro sul sulla sullo nei nelle tra troppi errore perché mai già codice pagine
    prezzi ordini schermo tema modo classe`,
  pt: `o a os as um uma de do da dos das e é em no na nos nas que não para por com se ao à mais mas ou como
    quando está estão são ser foi este esta isso também muito sem sobre entre até eu nós ele ela tem têm
    pode podem deve quero queremos adicionar mostrar permitir criar excluir apagar usuário usuários cliente
    clientes página funciona pelo pela depois antes todos todas monitorar refatorar escolher reescrever
    atualizar avaliar escrever antigo novo nova outro outra outros pessoas vez vezes duas dois noite manhã
    parou janeiro leitores testes dados quem onde conseguem errada errado numa num sabemos modo remover
    dividir unificar renovar decidir comparar exportar servidor pedido enviar avisar semana cada`,
  nl: `de het een en van is niet in op te met voor dat die er aan om als ook bij maar of naar uit door wordt
    worden kan kunnen moet moeten wil willen we ik je ze zijn heeft hebben geen nog meer dan wanneer over
    onder zonder deze dit toevoegen wijzigen verwijderen tonen maken gebruiker gebruikers klant klanten
    werkt pagina na voordat alle onze hun zodat uitzoeken kiezen vergelijken zoeken vernieuwen opruimen
    verkennen filteren herschrijven repareren vervangen overstappen scheiden opsplitsen dubbel dubbele
    verkeerd verkeerde staat staan doet doen ziet zien waarom welke hoeveel eigen tussen buiten binnen twee
    elk elke alles dagelijkse donkere overzicht moeite waard niemand nieuw nieuwe begint mensen verlengen
    vijf`,
  pl: `i w na nie się z do to że jest jak o po za od dla przez lub ale czy tylko są być może można gdy jeśli oraz
    przy bez pod przed które który która dodać dodaj usunąć pokazać zmienić użytkownik użytkownika użytkownicy
    użytkowników strona strony działa błąd ma mają nas nam ich jego tego tym`,
  sv: `och att det är en ett på som för med av till inte den de i om vi jag har kan ska skall när eller men från
    också bara efter utan sin sina man alla vara blir lägg lägga visa skapa användare användaren kund kunder sida
    fungerar fel nya under mellan över ta bort`,
  da: `og at det er en et på som for med af til ikke den de i om vi jeg har kan skal når eller men fra også kun efter
    uden sin man alle være bliver tilføj tilføje vis vise opret bruger brugere brugeren kunde kunder side virker fejl
    nye mellem over fjern skal hvis`,
  tr: `ve bir bu için ile de da ne mi mı çok daha olarak gibi ama veya var yok olan değil sonra önce kadar her hiç
    şu o ben biz siz onlar olmalı olsun ekle eklenmeli kaldır göster kullanıcı kullanıcılar sayfa çalışmıyor hata
    yeni zaman eğer`,
  cs: `a v na se je že to s z do o k i jak pro za po od by ale nebo když aby jsou být není jen také která který
    které přidat smazat zobrazit upravit uživatel uživatelé stránka stránce nefunguje chyba má mají může při bez před
    ve ze si`,
  vi: `và của là có không cho một các được với trong khi để này người thêm sửa xóa lỗi tôi chúng đã sẽ đang bị trên
    dưới từ hoặc nhưng nếu thì cần phải nên hiển thị trang khách hàng dùng mới`,
  id: `yang dan di ke dari untuk dengan tidak ini itu pada adalah akan bisa dapat juga atau karena saat ketika jika
    oleh dalam kami kita saya mereka harus perlu tambah tambahkan hapus tampilkan ubah buat pengguna pelanggan
    halaman kesalahan baru sudah belum agar supaya setelah sebelum semua lebih tanpa`,
  ro: `și este nu în pe cu la de un o pentru că sau dar mai din care să se sunt fi ca dacă când după fără toate
    adaugă șterge afișează utilizator utilizatorul utilizatorii pagina`,
  fi: `ja on ei se että kun tai mutta niin ovat olla joka jos myös vain kuin sekä ilman jälkeen ennen pitää voi
    voivat lisää poista näytä käyttäjä käyttäjät käyttäjän sivu toimi uusi`,
  hu: `és a az nem hogy egy van is ha de vagy mint csak meg kell lehet után előtt nélkül legyen hozzáadás törlés
    felhasználó felhasználók oldal hiba új`,
  nb: `og å det er en et på som for med av til ikke den de i om vi jeg har kan skal når eller men fra også bare
    etter uten sin man alle være blir legg vis vise bruker brukere brukeren kunde kunder side fungerer feil nye`,
}

const codes: readonly string[] = Object.keys(wordsByLanguage)

/** How many languages there are; each has an id below this. */
export const languageCount: number = codes.length
export const englishId: number = codes.indexOf('en')

const none: readonly number[] = []
/** The answer for a word of English alone, always this one list. */
export const english: readonly number[] = [englishId]
let index: ReadonlyMap<string, readonly number[]> | null = null

/** The ids of the languages in which a lower-case word is common; empty for any other word. Built on first use. */
export function toWordLanguages(word: string): readonly number[] {
  index ??= toIndex()
  return index.get(word) ?? none
}

interface WordTable {
  /** How many slots there are, less one: a power of two, several times as many as there are words. */
  readonly mask: number
  /** By hash: the position of a word plus one, 0 for none; words of one hash follow each other. */
  readonly slots: Uint16Array
  readonly words: readonly string[]
  readonly languages: readonly (readonly number[])[]
}

let table: WordTable | null = null

/** As `toWordLanguages`, of the word that stands in a text in lower case, by its hash (`word-sieve.ts`). */
export function readWordLanguages(text: string, start: number, end: number, hash: number): readonly number[] {
  table ??= toTable()
  const { mask, slots, words, languages } = table
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const position = (slots[slot] ?? 0) - 1
    if (position < 0) return none
    const word = words[position] ?? ''
    if (word.length === end - start && text.startsWith(word, start)) return languages[position] ?? none
  }
}

function toTable(): WordTable {
  index ??= toIndex()
  const words = [...index.keys()]
  const mask = 2 ** Math.ceil(Math.log2(3 * words.length)) - 1
  const slots = new Uint16Array(mask + 1)
  for (const [position, word] of words.entries()) {
    let slot = toHash(word) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = position + 1
  }
  return { mask, slots, words, languages: [...index.values()] }
}

/** The code of a language, such as "de", by its id. */
export function toLanguageCode(id: number): string {
  return codes[id] ?? 'und'
}

/** The ids of languages by their codes. */
export function toLanguageIds(languages: readonly string[]): number[] {
  return languages.map((language) => codes.indexOf(language))
}

function toIndex(): Map<string, readonly number[]> {
  const languagesOf = new Map<string, readonly number[]>()
  for (const [id, code] of codes.entries()) {
    for (const word of new Set((wordsByLanguage[code] ?? '').split(/\s+/u))) {
      const others = languagesOf.get(word)
      if (others !== undefined) languagesOf.set(word, [...others, id])
      else languagesOf.set(word, id === englishId ? english : [id])
    }
  }
  return languagesOf
}
