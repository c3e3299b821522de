// French words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createFrench = (): WordLists => ({
  vagueTitle:
    /^(?:(?:améliorer|optimiser|mettre à jour|gérer|supporter|corriger|modifier|revoir)(?: (?:l['’]|le |la |les |des |du |de la |quelques |divers(?:es)? )?[a-zß-ɏ\d-]+)?|(?:améliorations?|optimisations?|corrections?) (?:diverses?|générales?))$/i,
  nounTitle: null,
  fixTitle: /^(?:corriger|réparer|résoudre|corrige[rz]?|fixer|patcher)(?![a-zß-ɏ\d])/i,
  tautology:
    /(?<![a-zß-ɏ\d])(?:(?:fonctionne(?:nt)?|marche(?:nt)?|se comporte) (?:comme (?:prévu|attendu|décrit|souhaité)|correctement|bien|parfaitement)|comme (?:prévu|attendu)|(?:est|sont|a été|ont été) (?:bien |correctement )?(?:implémenté|mis en œuvre|développé)e?s?|le (?:bug|problème) est (?:corrigé|résolu)|les exigences sont (?:respectées|satisfaites))(?![a-zß-ɏ\d])/i,
  weak: /(?<![a-zß-ɏ\d-])(?:rapides?|rapidement|vite|faciles?|facilement|simples?|simplement|convivial[a-zß-ɏ]*|intuiti(?:f|fs|ve|ves|vement)|robustes?|fluides?|flexibles?|efficaces?|efficacement|appropriée?s?|adéquate?s?|raisonnables?|acceptables?|suffisant(?:e|s|es)?(?! pour)|plusieurs|quelques|certaine?s|etc|et ainsi de suite|si nécessaire|si besoin|au besoin|si possible|normalement|idéalement|optimisée?s?|optimiser|minimiser|maximiser|meilleure?s?|améliorée?s?|et\/ou)(?![a-zß-ɏ\d])/gi,
  threshold:
    /(?<![a-zß-ɏ\d])(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cent|mille|zéro|moitié|double|qu['’](?:avant|aujourd['’]hui)|seuils?|cibles?|limites?|convenue?s?|au (?:moins|plus))(?![a-zß-ɏ\d])/i,
  absolute:
    /(?<![a-zß-ɏ\d])(?:aucune?|tou(?:t|te|s|tes)|chaque|jamais|toujours|rien|identiques?|même|inchangée?s?|sans|réussi(?:t|e|es|s)?)(?![a-zß-ɏ\d])/i,
  edge: /(?<![a-zß-ɏ\d])(?:ne|n|pas|non|aucune?|rien|jamais|personne|sans|sauf|seulement|vide?s?|invalides?|inconnue?s?|échou[a-zß-ɏ]*|échec|erreurs?|déjà|trop|annul[a-zß-ɏ]*|hors ligne|refus[a-zß-ɏ]*|rejet[a-zß-ɏ]*|interdit[a-zß-ɏ]*|bloqu[a-zß-ɏ]*|manqu[a-zß-ɏ]*|perdue?s?|limites?|maximum|minimum|deux fois|doublons?|au plus|au moins|plus de|moins de|dépass[a-zß-ɏ]*|expir[a-zß-ɏ]*|faux|fausse|incorrect[a-zß-ɏ]*|interromp[a-zß-ɏ]*|en même temps|pendant|supprim[a-zß-ɏ]*|désactiv[a-zß-ɏ]*|zéro|à nouveau|indisponible|conflits?|sinon|même si|impossible|au lieu)(?![a-zß-ɏ\d])/i,
  failure:
    /(?<![a-zß-ɏ\d])(?:ne|n|pas|aucune?|rien|jamais|sans|vide?s?|invalides?|inconnue?s?|échou[a-zß-ɏ]*|échec|erreurs?|déjà|trop|annul[a-zß-ɏ]*|hors ligne|refus[a-zß-ɏ]*|rejet[a-zß-ɏ]*|interdit[a-zß-ɏ]*|bloqu[a-zß-ɏ]*|manqu[a-zß-ɏ]*|perdue?s?|limites?|dépass[a-zß-ɏ]*|expir[a-zß-ɏ]*|incorrect[a-zß-ɏ]*|interromp[a-zß-ɏ]*|supprim[a-zß-ɏ]*|indisponible|conflits?|impossible|avertissement)(?![a-zß-ɏ\d])/i,
  story:
    /(?<=^|[.!?:;\n]\s?)en tant (?:que |qu['’])[^.\n]{1,80}?,? (?:je|nous) (?:veux|voulons|souhaite|souhaitons|voudrais|peux|dois)(?![a-zß-ɏ\d])/i,
  keyword: /^(?:(?<given>étant donnée?s?|soit)|(?<when>quand|lorsque)|(?<then>alors))(?:[,:]|\s)/i,
  twoActions: /(?: et puis | puis |, ensuite | et ensuite |; )/i,
  anyRole:
    /^(?:(?:un|une|le|la|les|des|l['’]|tout) ?)?(?:utilisateurs?|utilisatrices?|systèmes?|développeurs?|personnes?|application|équipe)(?: final| finaux)?$/i,
  secondVerb:
    /(?<![a-zß-ɏ\d])et (?:aussi |les |la |le |l['’])?(?:ajouter|modifier|supprimer|créer|enregistrer|envoyer|choisir|voir|télécharger|ouvrir|annuler|inviter|gérer|chercher|rechercher|trouver|changer|exporter|importer|imprimer|partager|filtrer|trier)(?![a-zß-ɏ\d])/i,
  implementation:
    /(?<![a-zß-ɏ\d])(?:bases? de données|points? de terminaison|endpoints?|classes? java|frameworks?|microservices?|middleware|back-?end|front-?end|webhooks?|clés? étrangères?|clés? primaires?|contrôleurs?|api rest|graphql|websockets?|tests? unitaires?)(?![a-zß-ɏ\d])/i,
  regression: /(?<![a-zß-ɏ\d])(?:tests?|régressions?)(?![a-zß-ɏ\d])/i,
  originalSteps:
    /(?<![a-zß-ɏ\d])(?:étapes|n['’]appara[iî]t plus|ne se (?:produit|reproduit) plus|reproduire|résultat attendu|au lieu)(?![a-zß-ɏ\d])/i,
  period:
    /(?<![a-zß-ɏ\d])(?:par|chaque|tous les|toutes les|quotidien[a-zß-ɏ]*|hebdomadaire[a-zß-ɏ]*|mensuel[a-zß-ɏ]*|à chaque)(?![a-zß-ɏ\d])/i,
  unchanged:
    /(?<![a-zß-ɏ\d])(?:inchangée?s?|identiques?|(?:le|la|les) mêmes?|comme avant|ne change(?:nt)? pas|sans changement)(?![a-zß-ɏ\d])/i,
  userBenefit:
    /(?<![a-zß-ɏ\d])(?:afin que les (?:utilisateurs|clients)|pour que les (?:utilisateurs|clients)|expérience utilisateur|satisfaction (?:client|utilisateur))(?![a-zß-ɏ\d])/i,
  deliverable:
    /(?<![a-zß-ɏ\d])(?:décisions?|recommandations?|prototypes?|benchmarks?|mesures?|réponses?|rapports?|notes?|documents?|comparaisons?|comparatifs?|synthèses?|résultats?|listes?|estimations?|plans?|maquettes?|comptes? rendus?|écrite?s?)(?![a-zß-ɏ\d])/i,
  shipped:
    /(?<![a-zß-ɏ\d])(?:(?:est|sont|a été) (?:déployé|livré|publié|implémenté|mis en ligne)e?s?|en production|les (?:utilisateurs|clients) (?:peuvent|voient|reçoivent) )/i,
  irreversible:
    /(?<![a-zß-ɏ\d])(?:irréversibles?|pas de retour (?:en )?arrière|retour (?:en )?arrière impossible)(?![a-zß-ɏ\d])/i,
  mitigation:
    /(?<![a-zß-ɏ\d])(?:sauvegardes?|restaur[a-zß-ɏ]*|instantanés?|répétition|répété|progressi[a-zß-ɏ]*|copies?|en parallèle|atténu[a-zß-ɏ]*|d['’]abord)(?![a-zß-ɏ\d])/i,
  dated:
    /(?<![a-zß-ɏ\d])(?:fin de (?:vie|support)|fin du support|obsol[a-zß-ɏ]*|expir[a-zß-ɏ]*|rgpd|réglement[a-zß-ɏ]*|règlement[a-zß-ɏ]*|directive|loi|audit)(?![a-zß-ɏ\d])/i,
  filler:
    /^(?:le|la|les|l|un|une|des|du|de|d|je|nous|il|elle|on|mon|ma|mes|est|sont|être|a|ont|peut|peuvent|veux|doit|à|au|aux|en|dans|sur|pour|par|avec|et|ou|que|qui|afin|si|quand|ce|cette)$/i,
})
