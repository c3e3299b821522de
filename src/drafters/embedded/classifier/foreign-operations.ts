// Words of operations in other languages.
import type { ForeignRule } from './foreign-rule.ts'

export const foreignOperationsRules: readonly ForeignRule[] = [
  {
    id: 'foreign-operations',
    hint: 'infrastructure',
    words: {
      de: 'aktualisier* umstell* umzug umziehen umziehn migrier* ~migration einrichten aufsetzen bereitstell* ausroll* ausgerollt hochzieh* anheben einspiel* deployen ~deployment installier* automatisch_erneuern verlängern ablösen_durch wechsel_auf wechseln anbinden betreib* härten absichern_gegen abschalten',
      fr: 'mettre_à_jour mise_à_jour migrer ~migration déployer déploiement ~installer héberg* basculer passer_à passer_de passage_à mise_en_production mise_en_place automatiser_le renouvel* prolonger configurer_le durcir sécuriser',
      es: 'actualizar actualización migrar migración desplegar despliegue instalar alojar alojamiento pasar_a poner_en_producción automatizar renovar configurar endurecer implantar trasladar mover_a',
      it: 'aggiornare aggiornamento migrare migrazione rilasciare rilascio_in installare ospitare passare_a mettere_in_produzione automatizzare rinnovare prorogare configurare_il spostare_i trasferire blindare',
      pt: 'atualizar atualização migrar migração implantar implantação instalar hospedar hospedagem passar_para colocar_em_produção automatizar renovar configurar mover_para subir_para blindar',
      nl: 'bijwerken updaten upgraden migreren migratie uitrollen uitrol installeren hosten overstap* overzetten verhuizen verhuizing inrichten opzetten_van automatiseren verlengen configureren dichttimmeren in_productie',
    },
  },
  {
    id: 'foreign-servers',
    hint: 'infrastructure',
    words: {
      de: 'sicherung* datensicherung* zertifikat* rechenzentrum überwachung ~monitoring ~alarm alarmier* lastverteiler ~server serverraum* testumgebung produktivumgebung umgebung ~staging datenbankserver zugangsdaten schlüssel_rotieren ausfallsicher* wiederherstell* protokoll_aufbewahren notstrom* rufbereitschaft bereitschaft virenschutz brandmauer ~firewall ~hosting webhosting ~pipeline ~cluster ~container lizenzen wartungsfenster rechte_der gerätemanagement geräteverwaltung',
      fr: 'sauvegarde* ~certificat* serveur serveurs ~supervision surveillance alerte_en alertes hébergement environnement_de préproduction reprise_après pare-feu astreinte clés_d ~secrets ~rotation haute_disponibilité basculement conteneur* grappe ~licences restauration ~antivirus intégration_continue ~pipeline journaux archivage nom_de_domaine',
      es: 'copias_de_seguridad copia_de_seguridad certificado* servidor servidores monitorizar monitorización monitoreo alertas entorno_de preproducción cortafuegos ~firewall guardia claves rotar alta_disponibilidad contenedor* clúster licencias ~restaur* ~antivirus integración_continua ~pipeline registros_de balanceador dominio',
      it: '~backup certificato certificati ~server monitoraggio sorveglianza allarme ambiente_di collaudo ~firewall reperibilità chiavi ruotare alta_affidabilità ~container ~cluster licenze ripristino ~antivirus integrazione_continua ~pipeline log_centralizzat* bilanciatore dominio',
      pt: 'cópia_de_segurança cópias_de_segurança ~backup certificado* servidor servidores monitorar monitoramento monitorizar alertas ambiente_de homologação ~firewall plantão chaves rotacionar alta_disponibilidade contêiner* ~cluster licenças ~restaur* antivírus integração_contínua ~pipeline ~logs balanceador domínio',
      nl: 'back-up back-ups reservekopie* certificaat certificaten ~server ~servers bewaking ~monitoring ~alarm acceptatieomgeving testomgeving productieomgeving ~firewall piketdienst sleutels_vervangen hoge_beschikbaarheid ~containers ~cluster licenties herstel* virusscanner bouwstraat ~pipeline logboeken domeinnaam datacenter datacentrum uitwijk*',
    },
  },
  {
    id: 'foreign-compliance',
    hint: 'infrastructure',
    words: {
      de: 'datenschutz* dsgvo aufbewahrungsfrist* löschfrist* gesetzlich* vorgeschrieben vorschrift* prüfer ~revision revisionssicher* nachweis* barrierefreiheitsgesetz betriebsrat läuft_ab laufen_aus abläuft ende_der_unterstützung ~eol veraltet',
      fr: 'rgpd conformité conforme mise_en_conformité réglement* légal* obligatoire ~audit conservation ~purge ~expire expirent fin_de_support fin_de_vie cnil secnumcloud',
      es: 'rgpd lopd cumplir cumplimiento normativa ~legal* obligatori* auditoría retención conservar caduca caducan vence vencen fin_de_soporte adaptarse verifactu',
      it: '~gdpr adeguamento adeguarsi conformità normativa legge obbligatori* ~audit conservazione scade scadono fine_del_supporto garante',
      pt: 'lgpd rgpd adequar adequação conformidade conforme_a norma ~legal* obrigatóri* auditoria retenção vence vencem expira fim_do_suporte',
      nl: 'avg wettelijk* ~wet volgens_de_wet verplicht* naleving voldoen_aan ~audit bewaartermijn* verloopt verlopen einde_ondersteuning privacywet* toezichthouder',
    },
  },
]
