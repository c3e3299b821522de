// Portuguese words of the quality rules.
import type { WordLists } from './word-list-shape.ts'

/** Made once, at first use: reading so many patterns costs some milliseconds. */
export const createPortuguese = (): WordLists => ({
  vagueTitle:
    /^(?:(?:melhorar|otimizar|atualizar|gerir|gerenciar|suportar|corrigir|ajustar|rever)(?: (?:o |a |os |as |alguns |vários )?[\p{L}\p{N}-]+)?|(?:melhorias|otimizações|correções|ajustes) (?:gerais|diversas|diversos|menores))$/iu,
  nounTitle: null,
  fixTitle: /^(?:corrigir|arrumar|consertar|reparar|resolver|solucionar|corrige)(?![\p{L}\p{N}])/iu,
  tautology:
    /(?<![\p{L}\p{N}])(?:(?:funcionam?|se comporta|comporta-se) (?:como (?:esperado|previsto|descrito)|corretamente|bem|perfeitamente)|como esperado|conforme (?:esperado|descrito)|(?:está|estão|foi|foram) (?:corretamente )?(?:implementad|desenvolvid)[oa]s?|o (?:erro|problema|bug) (?:está|foi) (?:corrigido|resolvido)|os requisitos (?:são|foram) (?:atendidos|cumpridos))(?![\p{L}\p{N}])/iu,
  weak: /(?<![\p{L}\p{N}-])(?:rápid[oa]s?|rapidamente|fácil|fáceis|facilmente|simples|simplesmente|intuitiv[oa]s?|robust[oa]s?|fluid[oa]s?|flexível|flexíveis|eficientes?|apropriad[oa]s?|adequad[oa]s?|adequadamente|razoável|razoáveis|aceitável|aceitáveis|suficientes?(?! (?:permiss\p{L}*|saldo|fundos|espaço))|vári[oa]s|algun[s]|algumas|muit[oa]s|etc|e assim por diante|se necessário|quando necessário|conforme necessário|se possível|normalmente|idealmente|otimizad[oa]s?|otimizar|minimizar|maximizar|melhor|melhores|melhorad[oa]s?|e\/ou)(?![\p{L}\p{N}])/giu,
  threshold:
    /(?<![\p{L}\p{N}])(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|vinte|trinta|cem|mil|zero|metade|dobro|que (?:antes|hoje)|limites?|limiar|meta|alvo|acordad[oa]s?|pelo menos|no máximo)(?![\p{L}\p{N}])/iu,
  absolute:
    /(?<![\p{L}\p{N}])(?:nenhuma?|tod[oa]s?|cada|nunca|sempre|nada|idêntic[oa]s?|mesm[oa]s?|sem)(?![\p{L}\p{N}])/iu,
  edge: /(?<![\p{L}\p{N}])(?:não|nenhuma?|nada|nunca|ninguém|sem|exceto|só|somente|apenas|vazi[oa]s?|inválid[oa]s?|desconhecid[oa]s?|falh\p{L}*|erros?|já|demais|muito (?:grande|long[oa])|cancel\p{L}*|offline|neg(?:ad[oa]s?|a)|recus\p{L}*|rejeit\p{L}*|proibid[oa]s?|bloque\p{L}*|falt\p{L}*|perdid[oa]s?|limites?|máximo|mínimo|duas vezes|duplicad[oa]s?|mais de|menos de|exced\p{L}*|expir\p{L}*|incorret[oa]s?|interromp\p{L}*|mesmo tempo|enquanto|exclu\p{L}*|apagad[oa]s?|desativ\p{L}*|zero|novamente|de novo|conflitos?|impossível|em vez|mesmo que)(?![\p{L}\p{N}])/iu,
  failure:
    /(?<![\p{L}\p{N}])(?:não|nenhuma?|nada|nunca|sem|vazi[oa]s?|inválid[oa]s?|desconhecid[oa]s?|falh\p{L}*|erros?|já|demais|cancel\p{L}*|offline|neg(?:ad[oa]s?|a)|recus\p{L}*|rejeit\p{L}*|proibid[oa]s?|bloque\p{L}*|falt\p{L}*|perdid[oa]s?|limites?|exced\p{L}*|expir\p{L}*|incorret[oa]s?|interromp\p{L}*|exclu\p{L}*|conflitos?|impossível|aviso)(?![\p{L}\p{N}])/iu,
  story:
    /(?<=^|[.!?:;\n]\s?)como [^.\n]{1,80}?,? (?:eu )?(?:quero|queremos|preciso|precisamos|gostaria|desejo)(?![\p{L}\p{N}])/iu,
  keyword: /^(?:(?<given>dad[oa]s?)|(?<when>quando)|(?<then>então))(?:[,:]|\s)/iu,
  twoActions: /(?: e depois | e então |, depois |; )/iu,
  anyRole:
    /^(?:(?:um|uma|o|a|os|as|qualquer) )?(?:usuári[oa]s?|utilizador(?:a|es|as)?|sistemas?|desenvolvedor(?:a|es|as)?|pessoas?|aplicação|aplicativo|equip[ae])(?: final| finais)?$/iu,
  secondVerb:
    /(?<![\p{L}\p{N}])e (?:também )?(?:adicionar|editar|excluir|apagar|criar|salvar|guardar|enviar|escolher|ver|baixar|carregar|abrir|cancelar|convidar|gerir|gerenciar|buscar|pesquisar|encontrar|mudar|alterar|exportar|importar|imprimir|compartilhar|partilhar|filtrar|ordenar)(?![\p{L}\p{N}])/iu,
  implementation:
    /(?<![\p{L}\p{N}])(?:bancos? de dados|bases? de dados|endpoints?|classes? java|frameworks?|microsserviços?|middleware|back-?end|front-?end|webhooks?|chaves? estrangeiras?|chaves? primárias?|controladores?|api rest|graphql|websockets?|testes? unitários?)(?![\p{L}\p{N}])/iu,
  regression: /(?<![\p{L}\p{N}])(?:testes?|regress(?:ão|ões))(?![\p{L}\p{N}])/iu,
  originalSteps:
    /(?<![\p{L}\p{N}])(?:passos|etapas|não (?:ocorre|acontece|aparece) mais|já não|reprodu\p{L}*|resultado esperado|em vez)(?![\p{L}\p{N}])/iu,
  period:
    /(?<![\p{L}\p{N}])(?:por|cada|ao (?:dia|mês|ano)|à semana|diari\p{L}*|semanal\p{L}*|mensal\p{L}*|anual\p{L}*|sempre que)(?![\p{L}\p{N}])/iu,
  unchanged:
    /(?<![\p{L}\p{N}])(?:inalterad[oa]s?|sem alterações|idêntic[oa]s?|(?:o|a|os|as) mesm[oa]s?|como antes|não mudam?|igual a antes)(?![\p{L}\p{N}])/iu,
  userBenefit:
    /(?<![\p{L}\p{N}])(?:para que os (?:usuários|utilizadores|clientes)|experiência do (?:usuário|utilizador|cliente)|satisfação do (?:usuário|utilizador|cliente))(?![\p{L}\p{N}])/iu,
  deliverable:
    /(?<![\p{L}\p{N}])(?:decis(?:ão|ões)|recomendaç(?:ão|ões)|protótipos?|benchmarks?|mediç(?:ão|ões)|respostas?|relatórios?|notas?|documentos?|comparaç(?:ão|ões)|comparativos?|resumos?|resultados?|listas?|estimativas?|planos?|registros?|registos?|escrit[oa]s?)(?![\p{L}\p{N}])/iu,
  shipped:
    /(?<![\p{L}\p{N}])(?:(?:está|estão|foi|foram|é) (?:implantad|publicad|entregue|lançad|implementad)[oa]?s?|em produção|os (?:usuários|utilizadores|clientes) (?:podem|veem|recebem) )/iu,
  irreversible:
    /(?<![\p{L}\p{N}])(?:irreversível|irreversíveis|sem volta|não (?:pode|podem) ser (?:revertid|desfeit)[oa]s?)(?![\p{L}\p{N}])/iu,
  mitigation:
    /(?<![\p{L}\p{N}])(?:backups?|cópias?|restaur\p{L}*|snapshots?|ensai\p{L}*|gradual\p{L}*|em paralelo|mitig\p{L}*|primeiro)(?![\p{L}\p{N}])/iu,
  dated:
    /(?<![\p{L}\p{N}])(?:fim (?:da vida|de vida|do suporte|de suporte)|obsolet\p{L}*|expir\p{L}*|lgpd|rgpd|regulament\p{L}*|diretiva|lei|auditoria)(?![\p{L}\p{N}])/iu,
  filler:
    /^(?:o|a|os|as|um|uma|uns|umas|de|do|da|dos|das|eu|meu|minha|seu|sua|se|é|são|está|estão|ser|tem|têm|pode|podem|quero|deve|em|no|na|nos|nas|para|por|com|e|ou|que|como|ao|à|quando|este|esta)$/iu,
})
