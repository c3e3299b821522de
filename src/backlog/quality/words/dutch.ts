// Dutch words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createDutch = (): WordLists => ({
  vagueTitle:
    /^(?:(?:(?:de |het )?[\p{L}\p{N}-]+ )?(?:verbeteren|optimaliseren|bijwerken|aanpassen|opschonen|ondersteunen|beheren|oplossen)|(?:verbeter|optimaliseer|ondersteun|beheer|update)(?: (?:de |het )?[\p{L}\p{N}-]+)?|(?:diverse|kleine|algemene) (?:verbeteringen|aanpassingen|fouten|problemen|bugs))$/iu,
  nounTitle: null,
  fixTitle:
    /^(?:(?:repareer|herstel|fix|verhelp|corrigeer)(?![\p{L}\p{N}])|[^.\n]{1,110} (?:oplossen|repareren|herstellen|verhelpen|fixen)$)/iu,
  tautology:
    /(?<![\p{L}\p{N}])(?:(?:werkt|werken|functioneert|gedraagt zich) (?:zoals (?:verwacht|beschreven|bedoeld|gewenst)|correct|goed|naar behoren|prima)|zoals verwacht|(?:is|zijn) (?:succesvol |volledig )?(?:geïmplementeerd|gerealiseerd|doorgevoerd)|de (?:fout|bug) is (?:opgelost|verholpen)|het probleem is (?:opgelost|verholpen)|aan (?:alle |de )?eisen is voldaan)(?![\p{L}\p{N}])/iu,
  weak: /(?<![\p{L}\p{N}-])(?:snel(?:le|ler)?|gemakkelijk\p{L}*|makkelijk\p{L}*|eenvoudig\p{L}*|simpel\p{L}*|gebruiksvriendelijk\p{L}*|intuïtie(?:f|ve)|robuuste?|naadlo(?:os|ze)|flexibele?|efficiënte?|geschikte?|passende?|redelijke?|acceptabele?|aanvaardbare?|voldoende(?! (?:rechten|saldo|ruimte))|verschillende|enkele|sommige|(?<!(?:hoe|te|zo) )veel|vele|enz|enzovoort|etc|indien nodig|waar nodig|zo nodig|indien mogelijk|zo mogelijk|normaal gesproken|idealiter|geoptimaliseerde?|optimaliseren|minimaliseren|maximaliseren|beter|betere|verbeterde?|en\/of)(?![\p{L}\p{N}])/giu,
  threshold:
    /(?<![\p{L}\p{N}])(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twintig|dertig|honderd|duizend|nul|helft|dubbel|dan (?:voorheen|nu|eerst)|drempel\p{L}*|grens\p{L}*|doelwaarde|afgesproken|minstens|hoogstens)(?![\p{L}\p{N}])/iu,
  absolute:
    /(?<![\p{L}\p{N}])(?:geen|niet|alle|alles|elke?|iedere?|nooit|altijd|niets|gelijk\p{L}*|dezelfde|hetzelfde|zonder)(?![\p{L}\p{N}])/iu,
  edge: /(?<![\p{L}\p{N}])(?:geen|niet|niets|nooit|niemand|zonder|behalve|alleen|lege?|leeg|ongeldige?|onbekende?|mislukt\p{L}*|mislukken|fout\p{L}*|al|te (?:groot|lang|veel|klein|laat|vroeg)|annule\p{L}*|geannuleerd|offline|geweiger\p{L}*|weiger\p{L}*|afgewezen|verboden|geblokkeerd\p{L}*|ontbre\p{L}*|verloren|limiet\p{L}*|grens\p{L}*|maximaal|minimaal|hoogstens|minstens|tweemaal|twee keer|dubbel\p{L}*|opnieuw|nogmaals|meer dan|minder dan|overschr\p{L}*|verlopen|verouderde?|onderbroken|tegelijk\p{L}*|terwijl|verwijderde?|uitgeschakeld\p{L}*|onveranderd|nul|in plaats|anders|ook als|zelfs als)(?![\p{L}\p{N}])/iu,
  failure:
    /(?<![\p{L}\p{N}])(?:geen|niet|niets|nooit|niemand|zonder|lege?|leeg|ongeldige?|onbekende?|mislukt\p{L}*|mislukken|fout\p{L}*|al|te (?:groot|lang|veel|klein|laat|vroeg)|annule\p{L}*|geannuleerd|offline|geweiger\p{L}*|weiger\p{L}*|afgewezen|verboden|geblokkeerd\p{L}*|ontbre\p{L}*|verloren|limiet\p{L}*|grens\p{L}*|overschr\p{L}*|verlopen|onderbroken|tegelijk\p{L}*|verwijderde?|waarschuwing)(?![\p{L}\p{N}])/iu,
  story: /(?<=^|[.!?:;\n]\s?)als [^.\n]{1,80}? (?:wil|willen|moet|kan|zou) (?:ik|wij|we)(?![\p{L}\p{N}])/iu,
  keyword: /^(?:(?<given>gegeven)|(?<when>wanneer|als)|(?<then>dan))(?:[,:]|\s)/iu,
  twoActions: /(?: en dan | en daarna |, daarna |; )/iu,
  anyRole:
    /^(?:(?:een|de|het|elke|iedere) )?(?:eind)?(?:gebruikers?|systeem|ontwikkelaars?|persoon|personen|iemand|iedereen|applicatie|team)$/iu,
  secondVerb:
    /(?<![\p{L}\p{N}])[\p{L}]{2,}en en (?:[\p{L}\p{N}-]+ ){0,4}(?:toevoegen|bewerken|verwijderen|aanmaken|opslaan|versturen|kiezen|bekijken|uploaden|downloaden|openen|annuleren|uitnodigen|beheren|zoeken|vinden|wijzigen|exporteren|importeren|printen|afdrukken|delen|filteren|sorteren)(?![\p{L}\p{N}])/iu,
  implementation:
    /(?<![\p{L}\p{N}])(?:databases?|database\p{L}*|endpoints?|java-?klassen?|frameworks?|microservices?|middleware|back-?end|front-?end|webhooks?|cronjobs?|controllers?|rest-api|graphql|websockets?|unit-?tests?)(?![\p{L}\p{N}])/iu,
  regression: /(?<![\p{L}\p{N}])(?:\p{L}*tests?|regressie\p{L}*)(?![\p{L}\p{N}])/iu,
  originalSteps:
    /(?<![\p{L}\p{N}])(?:stappen|niet meer|reproduce\p{L}*|verwachte resultaat|in plaats)(?![\p{L}\p{N}])/iu,
  period:
    /(?<![\p{L}\p{N}])(?:per|elke?|iedere?|dagelijks\p{L}*|wekelijks\p{L}*|maandelijks\p{L}*|jaarlijks\p{L}*|telkens|steeds)(?![\p{L}\p{N}])/iu,
  unchanged:
    /(?<![\p{L}\p{N}])(?:ongewijzigde?|onveranderde?|gelijk|identieke?|dezelfde|hetzelfde|zoals (?:voorheen|eerst)|verandert niet)(?![\p{L}\p{N}])/iu,
  userBenefit:
    /(?<![\p{L}\p{N}])(?:zodat (?:de |onze |alle )?(?:gebruikers|klanten)|gebruikerservaring|klanttevredenheid)(?![\p{L}\p{N}])/iu,
  deliverable:
    /(?<![\p{L}\p{N}])(?:beslissing\p{L}*|besluit\p{L}*|aanbeveling\p{L}*|prototype\p{L}*|benchmark\p{L}*|meting\p{L}*|antwoord\p{L}*|rapport\p{L}*|notitie\p{L}*|document\p{L}*|vergelijking\p{L}*|samenvatting\p{L}*|resulta\p{L}*|lijst\p{L}*|schatting\p{L}*|plan|verslag\p{L}*|schriftelijk\p{L}*)(?![\p{L}\p{N}])/iu,
  shipped:
    /(?<![\p{L}\p{N}])(?:(?:is|zijn|wordt|worden) (?:uitgerold|live|opgeleverd|gepubliceerd|geïmplementeerd)|in productie|(?:gebruikers|klanten) (?:kunnen|zien|krijgen|ontvangen) )/iu,
  irreversible:
    /(?<![\p{L}\p{N}])(?:onomkeerbare?|niet (?:omkeerbaar|terug te draaien)|geen (?:rollback|weg terug))(?![\p{L}\p{N}])/iu,
  mitigation:
    /(?<![\p{L}\p{N}])(?:back-?ups?|kopie\p{L}*|herstel\p{L}*|snapshots?|geoefend|oefening|stapsgewijs|gefaseerd|parallel|beperk\p{L}*|eerst)(?![\p{L}\p{N}])/iu,
  dated:
    /(?<![\p{L}\p{N}])(?:einde (?:ondersteuning|levensduur|van de ondersteuning)|end[- ]of[- ]life|verouderde?|verloopt|verlopen|avg|wet(?:geving)?|verordening\p{L}*|richtlijn\p{L}*|regelgeving|audit)(?![\p{L}\p{N}])/iu,
  filler:
    /^(?:de|het|een|ik|wij|we|zij|ze|hij|mijn|zijn|hun|is|wordt|worden|heeft|hebben|kan|kunnen|wil|moet|te|van|in|op|aan|voor|met|bij|uit|door|als|en|of|dat|die|dit|deze|om|zo|zodat|wanneer|er)$/iu,
})
