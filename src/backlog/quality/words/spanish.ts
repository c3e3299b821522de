// Spanish words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createSpanish = (): WordLists => ({
  vagueTitle:
    /^(?:(?:mejorar|optimizar|actualizar|gestionar|soportar|corregir|arreglar|revisar)(?: (?:el |la |los |las |algunos |varios )?[a-zß-ɏ\d-]+)?|(?:mejoras?|optimizaciones|correcciones) (?:generales|varias|menores))$/i,
  nounTitle: null,
  fixTitle: /^(?:corregir|arreglar|reparar|solucionar|resolver|corrige|arregla)(?![a-zß-ɏ\d])/i,
  tautology:
    /(?<![a-zß-ɏ\d])(?:(?:funcionan?|se comportan?) (?:como (?:se espera|se esperaba|está previsto|se describe)|correctamente|bien|perfectamente)|como se esperaba|según lo (?:esperado|previsto|descrito)|(?:está|están|ha sido|fue) (?:correctamente )?(?:implementad|desarrollad)[oa]s?|el (?:error|problema|bug) (?:está|ha sido) (?:corregido|resuelto|solucionado)|se cumplen los requisitos)(?![a-zß-ɏ\d])/i,
  weak: /(?<![a-zß-ɏ\d-])(?:rápid[oa]s?|rápidamente|fácil(?:es)?|fácilmente|sencill[oa]s?|simples?|simplemente|intuitiv[oa]s?|robust[oa]s?|fluid[oa]s?|flexibles?|eficientes?|eficientemente|apropiad[oa]s?|adecuad[oa]s?|adecuadamente|razonables?|aceptables?|suficientes?(?! (?:permisos?|saldo|fondos|espacio))|vari[oa]s|algun[oa]s|much[oa]s|etc|etcétera|y así sucesivamente|si es necesario|cuando sea necesario|según sea necesario|si es posible|normalmente|idealmente|optimizad[oa]s?|optimizar|minimizar|maximizar|mejor|mejores|mejorad[oa]s?|y\/o)(?![a-zß-ɏ\d])/gi,
  threshold:
    /(?<![a-zß-ɏ\d])(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cien|mil|cero|mitad|doble|que (?:antes|hoy)|umbral(?:es)?|límites?|objetivos?|acordad[oa]s?|al menos|como máximo)(?![a-zß-ɏ\d])/i,
  absolute:
    /(?<![a-zß-ɏ\d])(?:ningún|ningun[oa]|tod[oa]s?|cada|nunca|siempre|nada|idéntic[oa]s?|mism[oa]s?|sin)(?![a-zß-ɏ\d])/i,
  edge: /(?<![a-zß-ɏ\d])(?:no|ningún|ningun[oa]|nada|nunca|nadie|sin|salvo|excepto|solo|sólo|vací[oa]s?|inválid[oa]s?|desconocid[oa]s?|fall[a-zß-ɏ]*|error(?:es)?|ya|demasiad[oa]s?|cancel[a-zß-ɏ]*|sin conexión|deneg[a-zß-ɏ]*|rechaz[a-zß-ɏ]*|prohibid[oa]s?|bloque[a-zß-ɏ]*|falt[a-zß-ɏ]*|perdid[oa]s?|límites?|máximo|mínimo|dos veces|duplicad[oa]s?|más de|menos de|super[a-zß-ɏ]*|caduc[a-zß-ɏ]*|expir[a-zß-ɏ]*|incorrect[oa]s?|interrump[a-zß-ɏ]*|mismo tiempo|mientras|elimin[a-zß-ɏ]*|borrad[oa]s?|desactiv[a-zß-ɏ]*|cero|de nuevo|conflictos?|imposible|en lugar|aunque|incluso si)(?![a-zß-ɏ\d])/i,
  failure:
    /(?<![a-zß-ɏ\d])(?:no|ningún|ningun[oa]|nada|nunca|sin|vací[oa]s?|inválid[oa]s?|desconocid[oa]s?|fall[a-zß-ɏ]*|error(?:es)?|ya|demasiad[oa]s?|cancel[a-zß-ɏ]*|deneg[a-zß-ɏ]*|rechaz[a-zß-ɏ]*|prohibid[oa]s?|bloque[a-zß-ɏ]*|falt[a-zß-ɏ]*|perdid[oa]s?|límites?|super[a-zß-ɏ]*|caduc[a-zß-ɏ]*|expir[a-zß-ɏ]*|incorrect[oa]s?|interrump[a-zß-ɏ]*|elimin[a-zß-ɏ]*|conflictos?|imposible|aviso)(?![a-zß-ɏ\d])/i,
  story:
    /(?<=^|[.!?:;\n]\s?)como [^.\n]{1,80}?,? (?:yo )?(?:quiero|queremos|necesito|necesitamos|quisiera|deseo|me gustaría)(?![a-zß-ɏ\d])/i,
  keyword: /^(?:(?<given>dad[oa]s?)|(?<when>cuando)|(?<then>entonces))(?:[,:]|\s)/i,
  twoActions: /(?: y luego | y después |, luego |; )/i,
  anyRole:
    /^(?:(?:un|una|el|la|los|las|cualquier) )?(?:usuari[oa]s?|sistemas?|desarrollador(?:a|es|as)?|personas?|aplicación|equipo)(?: final(?:es)?)?$/i,
  secondVerb:
    /(?<![a-zß-ɏ\d])[ye] (?:también )?(?:añadir|agregar|editar|eliminar|borrar|crear|guardar|enviar|elegir|ver|descargar|subir|abrir|cancelar|invitar|gestionar|buscar|encontrar|cambiar|modificar|exportar|importar|imprimir|compartir|filtrar|ordenar)(?![a-zß-ɏ\d])/i,
  implementation:
    /(?<![a-zß-ɏ\d])(?:bases? de datos|endpoints?|clases? java|frameworks?|microservicios?|middleware|back-?end|front-?end|webhooks?|claves? foráneas?|claves? primarias?|controladores?|api rest|graphql|websockets?|pruebas? unitarias?)(?![a-zß-ɏ\d])/i,
  regression: /(?<![a-zß-ɏ\d])(?:pruebas?|tests?|regresi(?:ón|ones))(?![a-zß-ɏ\d])/i,
  originalSteps:
    /(?<![a-zß-ɏ\d])(?:pasos|ya no|reproduc[a-zß-ɏ]*|resultado esperado|en lugar)(?![a-zß-ɏ\d])/i,
  period:
    /(?<![a-zß-ɏ\d])(?:por|cada|al (?:día|mes|año)|a la semana|diari[oa][a-zß-ɏ]*|semanal[a-zß-ɏ]*|mensual[a-zß-ɏ]*|anual[a-zß-ɏ]*|siempre que)(?![a-zß-ɏ\d])/i,
  unchanged:
    /(?<![a-zß-ɏ\d])(?:sin cambios|idéntic[oa]s?|(?:el|la|los|las) mism[oa]s?|como antes|no cambian?|igual que antes|inalterad[oa]s?)(?![a-zß-ɏ\d])/i,
  userBenefit:
    /(?<![a-zß-ɏ\d])(?:para que los (?:usuarios|clientes)|experiencia de(?:l)? usuario|satisfacción de(?:l)? (?:cliente|usuario))(?![a-zß-ɏ\d])/i,
  deliverable:
    /(?<![a-zß-ɏ\d])(?:decisi(?:ón|ones)|recomendaci(?:ón|ones)|prototipos?|benchmarks?|medici(?:ón|ones)|respuestas?|informes?|notas?|documentos?|comparaci(?:ón|ones)|comparativas?|resúmen(?:es)?|resumen|resultados?|listas?|estimaci(?:ón|ones)|plan(?:es)?|maquetas?|actas?|escrit[oa]s?)(?![a-zß-ɏ\d])/i,
  shipped:
    /(?<![a-zß-ɏ\d])(?:(?:está|están|ha sido|es) (?:desplegad|publicad|entregad|implementad)[oa]s?|en producción|los (?:usuarios|clientes) (?:pueden|ven|reciben) )/i,
  irreversible:
    /(?<![a-zß-ɏ\d])(?:irreversibles?|sin (?:vuelta atrás|marcha atrás)|no se puede (?:revertir|deshacer))(?![a-zß-ɏ\d])/i,
  mitigation:
    /(?<![a-zß-ɏ\d])(?:copias?|respaldos?|restaur[a-zß-ɏ]*|instantáneas?|ensay[a-zß-ɏ]*|gradual[a-zß-ɏ]*|en paralelo|mitig[a-zß-ɏ]*|primero)(?![a-zß-ɏ\d])/i,
  dated:
    /(?<![a-zß-ɏ\d])(?:fin de (?:vida|soporte)|fin del soporte|obsolet[a-zß-ɏ]*|caduc[a-zß-ɏ]*|expir[a-zß-ɏ]*|rgpd|reglament[a-zß-ɏ]*|normativa|directiva|ley|auditoría)(?![a-zß-ɏ\d])/i,
  filler:
    /^(?:el|la|los|las|un|una|unos|unas|de|del|yo|mi|mis|su|sus|se|es|son|está|están|ser|ha|han|puede|pueden|quiero|debe|a|al|en|para|por|con|y|o|e|que|como|si|cuando|lo|este|esta)$/i,
})
