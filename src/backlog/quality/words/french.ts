// French words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createFrench = (): WordLists => ({
  vagueTitle:
    /^(?:(?:améliorer|optimiser|mettre à jour|gérer|supporter|corriger|modifier|revoir)(?: (?:l['’]|le |la |les |des |du |de la |quelques |divers(?:es)? )?[\p{L}\p{N}-]+)?|(?:améliorations?|optimisations?|corrections?) (?:diverses?|générales?))$/iu,
  nounTitle: null,
  fixTitle: /^(?:corriger|réparer|résoudre|corrige[rz]?|fixer|patcher)(?![\p{L}\p{N}])/iu,
  tautology:
    /(?<![\p{L}\p{N}])(?:(?:fonctionne(?:nt)?|marche(?:nt)?|se comporte) (?:comme (?:prévu|attendu|décrit|souhaité)|correctement|bien|parfaitement)|comme (?:prévu|attendu)|(?:est|sont|a été|ont été) (?:bien |correctement )?(?:implémenté|mis en œuvre|développé)e?s?|le (?:bug|problème) est (?:corrigé|résolu)|les exigences sont (?:respectées|satisfaites))(?![\p{L}\p{N}])/iu,
  weak: /(?<![\p{L}\p{N}-])(?:rapides?|rapidement|vite|faciles?|facilement|simples?|simplement|convivial\p{L}*|intuiti(?:f|fs|ve|ves|vement)|robustes?|fluides?|flexibles?|efficaces?|efficacement|appropriée?s?|adéquate?s?|raisonnables?|acceptables?|suffisant(?:e|s|es)?(?! pour)|plusieurs|quelques|certaine?s|etc|et ainsi de suite|si nécessaire|si besoin|au besoin|si possible|normalement|idéalement|optimisée?s?|optimiser|minimiser|maximiser|meilleure?s?|améliorée?s?|et\/ou)(?![\p{L}\p{N}])/giu,
  threshold:
    /(?<![\p{L}\p{N}])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|zéro|moitié|double|qu['’](?:avant|aujourd['’]hui)|seuils?|cibles?|limites?|convenue?s?|au (?:moins|plus))(?![\p{L}\p{N}])/iu,
  absolute:
    /(?<![\p{L}\p{N}])(?:aucune?|tou(?:t|te|s|tes)|chaque|jamais|toujours|rien|identiques?|même|inchangée?s?|sans|réussi(?:t|e|es|s)?)(?![\p{L}\p{N}])/iu,
  edge: /(?<![\p{L}\p{N}])(?:ne|n|pas|non|aucune?|rien|jamais|personne|sans|sauf|seulement|vide?s?|invalides?|inconnue?s?|échou\p{L}*|échec|erreurs?|déjà|trop|annul\p{L}*|hors ligne|refus\p{L}*|rejet\p{L}*|interdit\p{L}*|bloqu\p{L}*|manqu\p{L}*|perdue?s?|limites?|maximum|minimum|deux fois|doublons?|au plus|au moins|plus de|moins de|dépass\p{L}*|expir\p{L}*|faux|fausse|incorrect\p{L}*|interromp\p{L}*|en même temps|pendant|supprim\p{L}*|désactiv\p{L}*|zéro|à nouveau|indisponible|conflits?|sinon|même si|impossible|au lieu)(?![\p{L}\p{N}])/iu,
  failure:
    /(?<![\p{L}\p{N}])(?:ne|n|pas|aucune?|rien|jamais|sans|vide?s?|invalides?|inconnue?s?|échou\p{L}*|échec|erreurs?|déjà|trop|annul\p{L}*|hors ligne|refus\p{L}*|rejet\p{L}*|interdit\p{L}*|bloqu\p{L}*|manqu\p{L}*|perdue?s?|limites?|dépass\p{L}*|expir\p{L}*|incorrect\p{L}*|interromp\p{L}*|supprim\p{L}*|indisponible|conflits?|impossible|avertissement)(?![\p{L}\p{N}])/iu,
  story:
    /(?<=^|[.!?:;\n]\s?)en tant (?:que |qu['’])[^.\n]{1,80}?,? (?:je|nous) (?:veux|voulons|souhaite|souhaitons|voudrais|peux|dois)(?![\p{L}\p{N}])/iu,
  keyword: /^(?:(?<given>étant donnée?s?|soit)|(?<when>quand|lorsque)|(?<then>alors))(?:[,:]|\s)/iu,
  twoActions: /(?: et puis | puis |, ensuite | et ensuite |; )/iu,
  anyRole:
    /^(?:(?:un|une|le|la|les|des|l['’]|tout) ?)?(?:utilisateurs?|utilisatrices?|systèmes?|développeurs?|personnes?|application|équipe)(?: final| finaux)?$/iu,
  secondVerb:
    /(?<![\p{L}\p{N}])et (?:aussi |les |la |le |l['’])?(?:ajouter|modifier|supprimer|créer|enregistrer|envoyer|choisir|voir|télécharger|ouvrir|annuler|inviter|gérer|chercher|rechercher|trouver|changer|exporter|importer|imprimer|partager|filtrer|trier)(?![\p{L}\p{N}])/iu,
  implementation:
    /(?<![\p{L}\p{N}])(?:bases? de données|points? de terminaison|endpoints?|classes? java|frameworks?|microservices?|middleware|back-?end|front-?end|webhooks?|clés? étrangères?|clés? primaires?|contrôleurs?|api rest|graphql|websockets?|tests? unitaires?)(?![\p{L}\p{N}])/iu,
  regression: /(?<![\p{L}\p{N}])(?:tests?|régressions?)(?![\p{L}\p{N}])/iu,
  originalSteps:
    /(?<![\p{L}\p{N}])(?:étapes|n['’]appara[iî]t plus|ne se (?:produit|reproduit) plus|reproduire|résultat attendu|au lieu)(?![\p{L}\p{N}])/iu,
  period:
    /(?<![\p{L}\p{N}])(?:par|chaque|tous les|toutes les|quotidien\p{L}*|hebdomadaire\p{L}*|mensuel\p{L}*|à chaque)(?![\p{L}\p{N}])/iu,
  unchanged:
    /(?<![\p{L}\p{N}])(?:inchangée?s?|identiques?|(?:le|la|les) mêmes?|comme avant|ne change(?:nt)? pas|sans changement)(?![\p{L}\p{N}])/iu,
  userBenefit:
    /(?<![\p{L}\p{N}])(?:afin que les (?:utilisateurs|clients)|pour que les (?:utilisateurs|clients)|expérience utilisateur|satisfaction (?:client|utilisateur))(?![\p{L}\p{N}])/iu,
  deliverable:
    /(?<![\p{L}\p{N}])(?:décisions?|recommandations?|prototypes?|benchmarks?|mesures?|réponses?|rapports?|notes?|documents?|comparaisons?|comparatifs?|synthèses?|résultats?|listes?|estimations?|plans?|maquettes?|comptes? rendus?|écrite?s?)(?![\p{L}\p{N}])/iu,
  shipped:
    /(?<![\p{L}\p{N}])(?:(?:est|sont|a été) (?:déployé|livré|publié|implémenté|mis en ligne)e?s?|en production|les (?:utilisateurs|clients) (?:peuvent|voient|reçoivent) )/iu,
  irreversible:
    /(?<![\p{L}\p{N}])(?:irréversibles?|pas de retour (?:en )?arrière|retour (?:en )?arrière impossible)(?![\p{L}\p{N}])/iu,
  mitigation:
    /(?<![\p{L}\p{N}])(?:sauvegardes?|restaur\p{L}*|instantanés?|répétition|répété|progressi\p{L}*|copies?|en parallèle|atténu\p{L}*|d['’]abord)(?![\p{L}\p{N}])/iu,
  dated:
    /(?<![\p{L}\p{N}])(?:fin de (?:vie|support)|fin du support|obsol\p{L}*|expir\p{L}*|rgpd|réglement\p{L}*|règlement\p{L}*|directive|loi|audit)(?![\p{L}\p{N}])/iu,
  filler:
    /^(?:le|la|les|l|un|une|des|du|de|d|je|nous|il|elle|on|mon|ma|mes|est|sont|être|a|ont|peut|peuvent|veux|doit|à|au|aux|en|dans|sur|pour|par|avec|et|ou|que|qui|afin|si|quand|ce|cette)$/iu,
})
