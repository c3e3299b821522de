// Portuguese words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createPortuguese = (): WordLists => ({
  vagueTitle:
    /^(?:(?:melhorar|otimizar|atualizar|gerir|gerenciar|suportar|corrigir|ajustar|rever)(?: (?:o |a |os |as |alguns |vários )?[a-zß-ɏ\d-]+)?|(?:melhorias|otimizações|correções|ajustes) (?:gerais|diversas|diversos|menores))$/i,
  nounTitle: null,
  fixTitle: /^(?:corrigir|arrumar|consertar|reparar|resolver|solucionar|corrige)(?![a-zß-ɏ\d])/i,
  tautology:
    /(?<![a-zß-ɏ\d])(?:(?:funcionam?|se comporta|comporta-se) (?:como (?:esperado|previsto|descrito)|corretamente|bem|perfeitamente)|como esperado|conforme (?:esperado|descrito)|(?:está|estão|foi|foram) (?:corretamente )?(?:implementad|desenvolvid)[oa]s?|o (?:erro|problema|bug) (?:está|foi) (?:corrigido|resolvido)|os requisitos (?:são|foram) (?:atendidos|cumpridos))(?![a-zß-ɏ\d])/i,
  weak: /(?<![a-zß-ɏ\d-])(?:rápid[oa]s?|rapidamente|fácil|fáceis|facilmente|simples|simplesmente|intuitiv[oa]s?|robust[oa]s?|fluid[oa]s?|flexível|flexíveis|eficientes?|apropriad[oa]s?|adequad[oa]s?|adequadamente|razoável|razoáveis|aceitável|aceitáveis|suficientes?(?! (?:permiss[a-zß-ɏ]*|saldo|fundos|espaço))|vári[oa]s|algun[s]|algumas|muit[oa]s|etc|e assim por diante|se necessário|quando necessário|conforme necessário|se possível|normalmente|idealmente|otimizad[oa]s?|otimizar|minimizar|maximizar|melhor|melhores|melhorad[oa]s?|e\/ou)(?![a-zß-ɏ\d])/gi,
  threshold:
    /(?<![a-zß-ɏ\d])(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|trinta|cem|mil|zero|metade|dobro|que (?:antes|hoje)|limites?|limiar|meta|alvo|acordad[oa]s?|pelo menos|no máximo)(?![a-zß-ɏ\d])/i,
  absolute:
    /(?<![a-zß-ɏ\d])(?:nenhuma?|tod[oa]s?|cada|nunca|sempre|nada|idêntic[oa]s?|mesm[oa]s?|sem)(?![a-zß-ɏ\d])/i,
  edge: /(?<![a-zß-ɏ\d])(?:não|nenhuma?|nada|nunca|ninguém|sem|exceto|só|somente|apenas|vazi[oa]s?|inválid[oa]s?|desconhecid[oa]s?|falh[a-zß-ɏ]*|erros?|já|demais|muito (?:grande|long[oa])|cancel[a-zß-ɏ]*|offline|neg(?:ad[oa]s?|a)|recus[a-zß-ɏ]*|rejeit[a-zß-ɏ]*|proibid[oa]s?|bloque[a-zß-ɏ]*|falt[a-zß-ɏ]*|perdid[oa]s?|limites?|máximo|mínimo|duas vezes|duplicad[oa]s?|mais de|menos de|exced[a-zß-ɏ]*|expir[a-zß-ɏ]*|incorret[oa]s?|interromp[a-zß-ɏ]*|mesmo tempo|enquanto|exclu[a-zß-ɏ]*|apagad[oa]s?|desativ[a-zß-ɏ]*|zero|novamente|de novo|conflitos?|impossível|em vez|mesmo que)(?![a-zß-ɏ\d])/i,
  failure:
    /(?<![a-zß-ɏ\d])(?:não|nenhuma?|nada|nunca|sem|vazi[oa]s?|inválid[oa]s?|desconhecid[oa]s?|falh[a-zß-ɏ]*|erros?|já|demais|cancel[a-zß-ɏ]*|offline|neg(?:ad[oa]s?|a)|recus[a-zß-ɏ]*|rejeit[a-zß-ɏ]*|proibid[oa]s?|bloque[a-zß-ɏ]*|falt[a-zß-ɏ]*|perdid[oa]s?|limites?|exced[a-zß-ɏ]*|expir[a-zß-ɏ]*|incorret[oa]s?|interromp[a-zß-ɏ]*|exclu[a-zß-ɏ]*|conflitos?|impossível|aviso)(?![a-zß-ɏ\d])/i,
  story:
    /(?<=^|[.!?:;\n]\s?)como [^.\n]{1,80}?,? (?:eu )?(?:quero|queremos|preciso|precisamos|gostaria|desejo)(?![a-zß-ɏ\d])/i,
  keyword: /^(?:(?<given>dad[oa]s?)|(?<when>quando)|(?<then>então))(?:[,:]|\s)/i,
  twoActions: /(?: e depois | e então |, depois |; )/i,
  anyRole:
    /^(?:(?:um|uma|o|a|os|as|qualquer) )?(?:usuári[oa]s?|utilizador(?:a|es|as)?|sistemas?|desenvolvedor(?:a|es|as)?|pessoas?|aplicação|aplicativo|equip[ae])(?: final| finais)?$/i,
  secondVerb:
    /(?<![a-zß-ɏ\d])e (?:também )?(?:adicionar|editar|excluir|apagar|criar|salvar|guardar|enviar|escolher|ver|baixar|carregar|abrir|cancelar|convidar|gerir|gerenciar|buscar|pesquisar|encontrar|mudar|alterar|exportar|importar|imprimir|compartilhar|partilhar|filtrar|ordenar)(?![a-zß-ɏ\d])/i,
  implementation:
    /(?<![a-zß-ɏ\d])(?:bancos? de dados|bases? de dados|endpoints?|classes? java|frameworks?|microsserviços?|middleware|back-?end|front-?end|webhooks?|chaves? estrangeiras?|chaves? primárias?|controladores?|api rest|graphql|websockets?|testes? unitários?)(?![a-zß-ɏ\d])/i,
  regression: /(?<![a-zß-ɏ\d])(?:testes?|regress(?:ão|ões))(?![a-zß-ɏ\d])/i,
  originalSteps:
    /(?<![a-zß-ɏ\d])(?:passos|etapas|não (?:ocorre|acontece|aparece) mais|já não|reprodu[a-zß-ɏ]*|resultado esperado|em vez)(?![a-zß-ɏ\d])/i,
  period:
    /(?<![a-zß-ɏ\d])(?:por|cada|ao (?:dia|mês|ano)|à semana|diari[a-zß-ɏ]*|semanal[a-zß-ɏ]*|mensal[a-zß-ɏ]*|anual[a-zß-ɏ]*|sempre que)(?![a-zß-ɏ\d])/i,
  unchanged:
    /(?<![a-zß-ɏ\d])(?:inalterad[oa]s?|sem alterações|idêntic[oa]s?|(?:o|a|os|as) mesm[oa]s?|como antes|não mudam?|igual a antes)(?![a-zß-ɏ\d])/i,
  userBenefit:
    /(?<![a-zß-ɏ\d])(?:para que os (?:usuários|utilizadores|clientes)|experiência do (?:usuário|utilizador|cliente)|satisfação do (?:usuário|utilizador|cliente))(?![a-zß-ɏ\d])/i,
  deliverable:
    /(?<![a-zß-ɏ\d])(?:decis(?:ão|ões)|recomendaç(?:ão|ões)|protótipos?|benchmarks?|mediç(?:ão|ões)|respostas?|relatórios?|notas?|documentos?|comparaç(?:ão|ões)|comparativos?|resumos?|resultados?|listas?|estimativas?|planos?|registros?|registos?|escrit[oa]s?)(?![a-zß-ɏ\d])/i,
  shipped:
    /(?<![a-zß-ɏ\d])(?:(?:está|estão|foi|foram|é) (?:implantad|publicad|entregue|lançad|implementad)[oa]?s?|em produção|os (?:usuários|utilizadores|clientes) (?:podem|veem|recebem) )/i,
  irreversible:
    /(?<![a-zß-ɏ\d])(?:irreversível|irreversíveis|sem volta|não (?:pode|podem) ser (?:revertid|desfeit)[oa]s?)(?![a-zß-ɏ\d])/i,
  mitigation:
    /(?<![a-zß-ɏ\d])(?:backups?|cópias?|restaur[a-zß-ɏ]*|snapshots?|ensai[a-zß-ɏ]*|gradual[a-zß-ɏ]*|em paralelo|mitig[a-zß-ɏ]*|primeiro)(?![a-zß-ɏ\d])/i,
  dated:
    /(?<![a-zß-ɏ\d])(?:fim (?:da vida|de vida|do suporte|de suporte)|obsolet[a-zß-ɏ]*|expir[a-zß-ɏ]*|lgpd|rgpd|regulament[a-zß-ɏ]*|diretiva|lei|auditoria)(?![a-zß-ɏ\d])/i,
  filler:
    /^(?:o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|eu|meu|minha|seu|sua|se|é|são|está|estão|ser|tem|têm|pode|podem|quero|deve|em|no|na|nos|nas|para|por|com|e|ou|que|como|ao|à|quando|este|esta)$/i,
})
