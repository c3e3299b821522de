// Dutch words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createDutch = (): WordLists => ({
  vagueTitle:
    /^(?:(?:(?:de |het )?[a-zß-ɏ\d-]+ )?(?:verbeteren|optimaliseren|bijwerken|aanpassen|opschonen|ondersteunen|beheren|oplossen)|(?:verbeter|optimaliseer|ondersteun|beheer|update)(?: (?:de |het )?[a-zß-ɏ\d-]+)?|(?:diverse|kleine|algemene) (?:verbeteringen|aanpassingen|fouten|problemen|bugs))$/i,
  nounTitle: null,
  fixTitle:
    /^(?:(?:repareer|herstel|fix|verhelp|corrigeer)(?![a-zß-ɏ\d])|[^.\n]{1,110} (?:oplossen|repareren|herstellen|verhelpen|fixen)$)/i,
  tautology:
    /(?<![a-zß-ɏ\d])(?:(?:werkt|werken|functioneert|gedraagt zich) (?:zoals (?:verwacht|beschreven|bedoeld|gewenst)|correct|goed|naar behoren|prima)|zoals verwacht|(?:is|zijn) (?:succesvol |volledig )?(?:geïmplementeerd|gerealiseerd|doorgevoerd)|de (?:fout|bug) is (?:opgelost|verholpen)|het probleem is (?:opgelost|verholpen)|aan (?:alle |de )?eisen is voldaan)(?![a-zß-ɏ\d])/i,
  weak: /(?<![a-zß-ɏ\d-])(?:snel(?:le|ler)?|gemakkelijk[a-zß-ɏ]*|makkelijk[a-zß-ɏ]*|eenvoudig[a-zß-ɏ]*|simpel[a-zß-ɏ]*|gebruiksvriendelijk[a-zß-ɏ]*|intuïtie(?:f|ve)|robuuste?|naadlo(?:os|ze)|flexibele?|efficiënte?|geschikte?|passende?|redelijke?|acceptabele?|aanvaardbare?|voldoende(?! (?:rechten|saldo|ruimte))|verschillende|enkele|sommige|(?<!(?:hoe|te|zo) )veel|vele|enz|enzovoort|etc|indien nodig|waar nodig|zo nodig|indien mogelijk|zo mogelijk|normaal gesproken|idealiter|geoptimaliseerde?|optimaliseren|minimaliseren|maximaliseren|beter|betere|verbeterde?|en\/of)(?![a-zß-ɏ\d])/gi,
  threshold:
    /(?<![a-zß-ɏ\d])(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|dertig|honderd|duizend|nul|helft|dubbel|dan (?:voorheen|nu|eerst)|drempel[a-zß-ɏ]*|grens[a-zß-ɏ]*|doelwaarde|afgesproken|minstens|hoogstens)(?![a-zß-ɏ\d])/i,
  absolute:
    /(?<![a-zß-ɏ\d])(?:geen|niet|alle|alles|elke?|iedere?|nooit|altijd|niets|gelijk[a-zß-ɏ]*|dezelfde|hetzelfde|zonder)(?![a-zß-ɏ\d])/i,
  edge: /(?<![a-zß-ɏ\d])(?:geen|niet|niets|nooit|niemand|zonder|behalve|alleen|lege?|leeg|ongeldige?|onbekende?|mislukt[a-zß-ɏ]*|mislukken|fout[a-zß-ɏ]*|al|te (?:groot|lang|veel|klein|laat|vroeg)|annule[a-zß-ɏ]*|geannuleerd|offline|geweiger[a-zß-ɏ]*|weiger[a-zß-ɏ]*|afgewezen|verboden|geblokkeerd[a-zß-ɏ]*|ontbre[a-zß-ɏ]*|verloren|limiet[a-zß-ɏ]*|grens[a-zß-ɏ]*|maximaal|minimaal|hoogstens|minstens|tweemaal|twee keer|dubbel[a-zß-ɏ]*|opnieuw|nogmaals|meer dan|minder dan|overschr[a-zß-ɏ]*|verlopen|verouderde?|onderbroken|tegelijk[a-zß-ɏ]*|terwijl|verwijderde?|uitgeschakeld[a-zß-ɏ]*|onveranderd|nul|in plaats|anders|ook als|zelfs als)(?![a-zß-ɏ\d])/i,
  failure:
    /(?<![a-zß-ɏ\d])(?:geen|niet|niets|nooit|niemand|zonder|lege?|leeg|ongeldige?|onbekende?|mislukt[a-zß-ɏ]*|mislukken|fout[a-zß-ɏ]*|al|te (?:groot|lang|veel|klein|laat|vroeg)|annule[a-zß-ɏ]*|geannuleerd|offline|geweiger[a-zß-ɏ]*|weiger[a-zß-ɏ]*|afgewezen|verboden|geblokkeerd[a-zß-ɏ]*|ontbre[a-zß-ɏ]*|verloren|limiet[a-zß-ɏ]*|grens[a-zß-ɏ]*|overschr[a-zß-ɏ]*|verlopen|onderbroken|tegelijk[a-zß-ɏ]*|verwijderde?|waarschuwing)(?![a-zß-ɏ\d])/i,
  story: /(?<=^|[.!?:;\n]\s?)als [^.\n]{1,80}? (?:wil|willen|moet|kan|zou) (?:ik|wij|we)(?![a-zß-ɏ\d])/i,
  keyword: /^(?:(?<given>gegeven)|(?<when>wanneer|als)|(?<then>dan))(?:[,:]|\s)/i,
  twoActions: /(?: en dan | en daarna |, daarna |; )/i,
  anyRole:
    /^(?:(?:een|de|het|elke|iedere) )?(?:eind)?(?:gebruikers?|systeem|ontwikkelaars?|persoon|personen|iemand|iedereen|applicatie|team)$/i,
  secondVerb:
    /(?<![a-zß-ɏ\d])[a-zß-ɏ]{2,}en en (?:[a-zß-ɏ\d-]+ ){0,4}(?:toevoegen|bewerken|verwijderen|aanmaken|opslaan|versturen|kiezen|bekijken|uploaden|downloaden|openen|annuleren|uitnodigen|beheren|zoeken|vinden|wijzigen|exporteren|importeren|printen|afdrukken|delen|filteren|sorteren)(?![a-zß-ɏ\d])/i,
  implementation:
    /(?<![a-zß-ɏ\d])(?:databases?|database[a-zß-ɏ]*|endpoints?|java-?klassen?|frameworks?|microservices?|middleware|back-?end|front-?end|webhooks?|cronjobs?|controllers?|rest-api|graphql|websockets?|unit-?tests?)(?![a-zß-ɏ\d])/i,
  regression: /(?<![a-zß-ɏ\d])(?:[a-zß-ɏ]*tests?|regressie[a-zß-ɏ]*)(?![a-zß-ɏ\d])/i,
  originalSteps:
    /(?<![a-zß-ɏ\d])(?:stappen|niet meer|reproduce[a-zß-ɏ]*|verwachte resultaat|in plaats)(?![a-zß-ɏ\d])/i,
  period:
    /(?<![a-zß-ɏ\d])(?:per|elke?|iedere?|dagelijks[a-zß-ɏ]*|wekelijks[a-zß-ɏ]*|maandelijks[a-zß-ɏ]*|jaarlijks[a-zß-ɏ]*|telkens|steeds)(?![a-zß-ɏ\d])/i,
  unchanged:
    /(?<![a-zß-ɏ\d])(?:ongewijzigde?|onveranderde?|gelijk|identieke?|dezelfde|hetzelfde|zoals (?:voorheen|eerst)|verandert niet)(?![a-zß-ɏ\d])/i,
  userBenefit:
    /(?<![a-zß-ɏ\d])(?:zodat (?:de |onze |alle )?(?:gebruikers|klanten)|gebruikerservaring|klanttevredenheid)(?![a-zß-ɏ\d])/i,
  deliverable:
    /(?<![a-zß-ɏ\d])(?:beslissing[a-zß-ɏ]*|besluit[a-zß-ɏ]*|aanbeveling[a-zß-ɏ]*|prototype[a-zß-ɏ]*|benchmark[a-zß-ɏ]*|meting[a-zß-ɏ]*|antwoord[a-zß-ɏ]*|rapport[a-zß-ɏ]*|notitie[a-zß-ɏ]*|document[a-zß-ɏ]*|vergelijking[a-zß-ɏ]*|samenvatting[a-zß-ɏ]*|resulta[a-zß-ɏ]*|lijst[a-zß-ɏ]*|schatting[a-zß-ɏ]*|plan|verslag[a-zß-ɏ]*|schriftelijk[a-zß-ɏ]*)(?![a-zß-ɏ\d])/i,
  shipped:
    /(?<![a-zß-ɏ\d])(?:(?:is|zijn|wordt|worden) (?:uitgerold|live|opgeleverd|gepubliceerd|geïmplementeerd)|in productie|(?:gebruikers|klanten) (?:kunnen|zien|krijgen|ontvangen) )/i,
  irreversible:
    /(?<![a-zß-ɏ\d])(?:onomkeerbare?|niet (?:omkeerbaar|terug te draaien)|geen (?:rollback|weg terug))(?![a-zß-ɏ\d])/i,
  mitigation:
    /(?<![a-zß-ɏ\d])(?:back-?ups?|kopie[a-zß-ɏ]*|herstel[a-zß-ɏ]*|snapshots?|geoefend|oefening|stapsgewijs|gefaseerd|parallel|beperk[a-zß-ɏ]*|eerst)(?![a-zß-ɏ\d])/i,
  dated:
    /(?<![a-zß-ɏ\d])(?:einde (?:ondersteuning|levensduur|van de ondersteuning)|end[- ]of[- ]life|verouderde?|verloopt|verlopen|avg|wet(?:geving)?|verordening[a-zß-ɏ]*|richtlijn[a-zß-ɏ]*|regelgeving|audit)(?![a-zß-ɏ\d])/i,
  filler:
    /^(?:de|het|een|ik|wij|we|zij|ze|hij|mijn|zijn|hun|is|wordt|worden|heeft|hebben|kan|kunnen|wil|moet|te|van|in|op|aan|voor|met|bij|uit|door|als|en|of|dat|die|dit|deze|om|zo|zodat|wanneer|er)$/i,
})
