import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage, guessLanguage } from './language.ts'

const samples: readonly (readonly [string, string])[] = [
  ['Add dark mode', 'en'],
  ['fix login bug', 'en'],
  ['CSV export', 'en'],
  ['OAuth2 + SSO (Okta)', 'en'],
  ['Kanban', 'en'],
  ['à la carte menu for the app', 'en'],
  ['the process will die when we restart it', 'en'],
  ['Café menu upload', 'en'],
  ['AI provider per tenant, e.g. for CI', 'en'],
  ['search', 'en'],
  ['Investigate Elasticsearch vs Postgres FTS', 'en'],
  ['naïve retry loop in client', 'en'],
  ['Der Export der Gästeliste dauert zu lange', 'de'],
  ['Dunkelmodus hinzufügen', 'de'],
  ['Login funktioniert nicht', 'de'],
  ['CSV-Import für Kunden', 'de'],
  ['Als Veranstalter möchte ich die Liste exportieren', 'de'],
  ['Ajouter un mode sombre', 'fr'],
  ['La page de paiement ne fonctionne pas sur Safari', 'fr'],
  ['Permettre de filtrer les commandes par date', 'fr'],
  ['Añadir modo oscuro', 'es'],
  ['Los usuarios no pueden iniciar sesión', 'es'],
  ['Aggiungere la modalità scura', 'it'],
  ['Gli utenti non possono accedere dopo il reset', 'it'],
  ['Adicionar modo escuro', 'pt'],
  ['Os usuários não conseguem fazer login', 'pt'],
  ['Donkere modus toevoegen', 'nl'],
  ['De gebruiker kan het bestand niet uploaden', 'nl'],
  ['Dodać tryb ciemny do aplikacji', 'pl'],
  ['Użytkownik nie może się zalogować', 'pl'],
  ['Lägg till mörkt läge', 'sv'],
  ['Användaren kan inte logga in', 'sv'],
  ['Tilføj mørk tilstand', 'da'],
  ['Brugeren kan ikke logge ind på siden', 'da'],
  ['Karanlık mod ekle', 'tr'],
  ['Kullanıcı giriş yapamıyor ve hata alıyor', 'tr'],
  ['Přidat tmavý režim', 'cs'],
  ['Uživatel se nemůže přihlásit', 'cs'],
  ['Добавить тёмную тему', 'ru'],
  ['Не работает CSV export на странице orders', 'ru'],
  ['Додати темну тему і сповіщення', 'uk'],
  ['إضافة الوضع الداكن', 'ar'],
  ['اضافه کردن حالت تاریک', 'fa'],
  ['הוספת מצב כהה', 'he'],
  ['डार्क मोड जोड़ें', 'hi'],
  ['添加深色模式', 'zh'],
  ['支持 CSV 导出', 'zh'],
  ['ダークモードを追加', 'ja'],
  ['検索結果の並び替え', 'ja'],
  ['다크 모드 추가', 'ko'],
  ['Thêm chế độ tối', 'vi'],
  ['Tambahkan mode gelap untuk pengguna', 'id'],
  ['12345 !!! 🎉', 'und'],
  ['', 'und'],
]

describe('detectLanguage', () => {
  it.each(samples)('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it('answers a lower-case primary language for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/)
      }),
    )
  })

  it('reads no more than the head of a long text', () => {
    const head = 'Die Liste ist leer und der Export geht nicht. '.repeat(50)
    expect(detectLanguage(head + 'the and of '.repeat(100_000))).toBe('de')
  })

  it('is certain only when several words agree', () => {
    expect(guessLanguage('CSV export').certain).toBe(false)
    expect(guessLanguage('Der Export der Gästeliste ist nicht vollständig').certain).toBe(true)
    expect(guessLanguage('When the list is empty, a message tells the organiser so').certain).toBe(true)
  })
})
