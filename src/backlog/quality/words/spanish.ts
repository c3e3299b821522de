// Spanish words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createSpanish = (): WordLists => ({
  vagueTitle:
    /^(?:(?:mejorar|optimizar|actualizar|gestionar|soportar|corregir|arreglar|revisar)(?: (?:el |la |los |las |algunos |varios )?[\p{L}\p{N}-]+)?|(?:mejoras?|optimizaciones|correcciones) (?:generales|varias|menores))$/iu,
  nounTitle: null,
  fixTitle: /^(?:corregir|arreglar|reparar|solucionar|resolver|corrige|arregla)(?![\p{L}\p{N}])/iu,
  tautology:
    /(?<![\p{L}\p{N}])(?:(?:funcionan?|se comportan?) (?:como (?:se espera|se esperaba|está previsto|se describe)|correctamente|bien|perfectamente)|como se esperaba|según lo (?:esperado|previsto|descrito)|(?:está|están|ha sido|fue) (?:correctamente )?(?:implementad|desarrollad)[oa]s?|el (?:error|problema|bug) (?:está|ha sido) (?:corregido|resuelto|solucionado)|se cumplen los requisitos)(?![\p{L}\p{N}])/iu,
  weak: /(?<![\p{L}\p{N}-])(?:rápid[oa]s?|rápidamente|fácil(?:es)?|fácilmente|sencill[oa]s?|simples?|simplemente|intuitiv[oa]s?|robust[oa]s?|fluid[oa]s?|flexibles?|eficientes?|eficientemente|apropiad[oa]s?|adecuad[oa]s?|adecuadamente|razonables?|aceptables?|suficientes?(?! (?:permisos?|saldo|fondos|espacio))|vari[oa]s|algun[oa]s|much[oa]s|etc|etcétera|y así sucesivamente|si es necesario|cuando sea necesario|según sea necesario|si es posible|normalmente|idealmente|optimizad[oa]s?|optimizar|minimizar|maximizar|mejor|mejores|mejorad[oa]s?|y\/o)(?![\p{L}\p{N}])/giu,
  threshold:
    /(?<![\p{L}\p{N}])(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cien|mil|cero|mitad|doble|que (?:antes|hoy)|umbral(?:es)?|límites?|objetivos?|acordad[oa]s?|al menos|como máximo)(?![\p{L}\p{N}])/iu,
  absolute:
    /(?<![\p{L}\p{N}])(?:ningún|ningun[oa]|tod[oa]s?|cada|nunca|siempre|nada|idéntic[oa]s?|mism[oa]s?|sin)(?![\p{L}\p{N}])/iu,
  edge: /(?<![\p{L}\p{N}])(?:no|ningún|ningun[oa]|nada|nunca|nadie|sin|salvo|excepto|solo|sólo|vací[oa]s?|inválid[oa]s?|desconocid[oa]s?|fall\p{L}*|error(?:es)?|ya|demasiad[oa]s?|cancel\p{L}*|sin conexión|deneg\p{L}*|rechaz\p{L}*|prohibid[oa]s?|bloque\p{L}*|falt\p{L}*|perdid[oa]s?|límites?|máximo|mínimo|dos veces|duplicad[oa]s?|más de|menos de|super\p{L}*|caduc\p{L}*|expir\p{L}*|incorrect[oa]s?|interrump\p{L}*|mismo tiempo|mientras|elimin\p{L}*|borrad[oa]s?|desactiv\p{L}*|cero|de nuevo|conflictos?|imposible|en lugar|aunque|incluso si)(?![\p{L}\p{N}])/iu,
  failure:
    /(?<![\p{L}\p{N}])(?:no|ningún|ningun[oa]|nada|nunca|sin|vací[oa]s?|inválid[oa]s?|desconocid[oa]s?|fall\p{L}*|error(?:es)?|ya|demasiad[oa]s?|cancel\p{L}*|deneg\p{L}*|rechaz\p{L}*|prohibid[oa]s?|bloque\p{L}*|falt\p{L}*|perdid[oa]s?|límites?|super\p{L}*|caduc\p{L}*|expir\p{L}*|incorrect[oa]s?|interrump\p{L}*|elimin\p{L}*|conflictos?|imposible|aviso)(?![\p{L}\p{N}])/iu,
  story:
    /(?<=^|[.!?:;\n]\s?)como [^.\n]{1,80}?,? (?:yo )?(?:quiero|queremos|necesito|necesitamos|quisiera|deseo|me gustaría)(?![\p{L}\p{N}])/iu,
  keyword: /^(?:(?<given>dad[oa]s?)|(?<when>cuando)|(?<then>entonces))(?:[,:]|\s)/iu,
  twoActions: /(?: y luego | y después |, luego |; )/iu,
  anyRole:
    /^(?:(?:un|una|el|la|los|las|cualquier) )?(?:usuari[oa]s?|sistemas?|desarrollador(?:a|es|as)?|personas?|aplicación|equipo)(?: final(?:es)?)?$/iu,
  secondVerb:
    /(?<![\p{L}\p{N}])[ye] (?:también )?(?:añadir|agregar|editar|eliminar|borrar|crear|guardar|enviar|elegir|ver|descargar|subir|abrir|cancelar|invitar|gestionar|buscar|encontrar|cambiar|modificar|exportar|importar|imprimir|compartir|filtrar|ordenar)(?![\p{L}\p{N}])/iu,
  implementation:
    /(?<![\p{L}\p{N}])(?:bases? de datos|endpoints?|clases? java|frameworks?|microservicios?|middleware|back-?end|front-?end|webhooks?|claves? foráneas?|claves? primarias?|controladores?|api rest|graphql|websockets?|pruebas? unitarias?)(?![\p{L}\p{N}])/iu,
  regression: /(?<![\p{L}\p{N}])(?:pruebas?|tests?|regresi(?:ón|ones))(?![\p{L}\p{N}])/iu,
  originalSteps:
    /(?<![\p{L}\p{N}])(?:pasos|ya no|reproduc\p{L}*|resultado esperado|en lugar)(?![\p{L}\p{N}])/iu,
  period:
    /(?<![\p{L}\p{N}])(?:por|cada|al (?:día|mes|año)|a la semana|diari[oa]\p{L}*|semanal\p{L}*|mensual\p{L}*|anual\p{L}*|siempre que)(?![\p{L}\p{N}])/iu,
  unchanged:
    /(?<![\p{L}\p{N}])(?:sin cambios|idéntic[oa]s?|(?:el|la|los|las) mism[oa]s?|como antes|no cambian?|igual que antes|inalterad[oa]s?)(?![\p{L}\p{N}])/iu,
  userBenefit:
    /(?<![\p{L}\p{N}])(?:para que los (?:usuarios|clientes)|experiencia de(?:l)? usuario|satisfacción de(?:l)? (?:cliente|usuario))(?![\p{L}\p{N}])/iu,
  deliverable:
    /(?<![\p{L}\p{N}])(?:decisi(?:ón|ones)|recomendaci(?:ón|ones)|prototipos?|benchmarks?|medici(?:ón|ones)|respuestas?|informes?|notas?|documentos?|comparaci(?:ón|ones)|comparativas?|resúmen(?:es)?|resumen|resultados?|listas?|estimaci(?:ón|ones)|plan(?:es)?|maquetas?|actas?|escrit[oa]s?)(?![\p{L}\p{N}])/iu,
  shipped:
    /(?<![\p{L}\p{N}])(?:(?:está|están|ha sido|es) (?:desplegad|publicad|entregad|implementad)[oa]s?|en producción|los (?:usuarios|clientes) (?:pueden|ven|reciben) )/iu,
  irreversible:
    /(?<![\p{L}\p{N}])(?:irreversibles?|sin (?:vuelta atrás|marcha atrás)|no se puede (?:revertir|deshacer))(?![\p{L}\p{N}])/iu,
  mitigation:
    /(?<![\p{L}\p{N}])(?:copias?|respaldos?|restaur\p{L}*|instantáneas?|ensay\p{L}*|gradual\p{L}*|en paralelo|mitig\p{L}*|primero)(?![\p{L}\p{N}])/iu,
  dated:
    /(?<![\p{L}\p{N}])(?:fin de (?:vida|soporte)|fin del soporte|obsolet\p{L}*|caduc\p{L}*|expir\p{L}*|rgpd|reglament\p{L}*|normativa|directiva|ley|auditoría)(?![\p{L}\p{N}])/iu,
  filler:
    /^(?:el|la|los|las|un|una|unos|unas|de|del|yo|mi|mis|su|sus|se|es|son|está|están|ser|ha|han|puede|pueden|quiero|debe|a|al|en|para|por|con|y|o|e|que|como|si|cuando|lo|este|esta)$/iu,
})
