// Words of operations: building, shipping, running, securing and upgrading what is there.
import type { LexiconRule } from './lexicon-rule.ts'

export const operationsRules: readonly LexiconRule[] = [
  {
    id: 'deploy',
    hint: 'infrastructure',
    pattern:
      /\b(?:(?:re|un)?deploy(?:s|ed|ing|ments?|able)?|rollouts?|roll(?:s|ed|ing)? (?:out|back)|rollbacks?|releases?|releasing|ship(?:ping)? to|go[ -]live|publish(?:ing)? (?:to|on|the)|publish|app store|play store|testflight|blue[ -]green|canary|staging|production|prod|pre-?prod|environments?|sandbox env)\b/,
  },
  {
    id: 'ci',
    hint: 'infrastructure',
    pattern:
      /\b(?:ci(?:\/cd)?|cd|continuous (?:integration|deployment|delivery)|pipelines?|github actions?|gh actions?|gitlab(?:[ -]ci)?|jenkins|travis(?:[ -]ci)?|circle ?ci|appveyor|azure devops|build (?:server|agents?|pipelines?|times?|scripts?|system|step|artifacts?|process)|runners?|workflows?|pre-?commit|semantic[ -]release|dependabot|renovate|nightly|artifacts?|codecov|makefile|cmake|webpack|vite|gradle|maven|bazel|nix|flake)\b/,
  },
  {
    id: 'containers',
    hint: 'infrastructure',
    pattern:
      /\b(?:docker\w*|containers?|containeri[sz]\w*|kubernetes|k8s|k3s|helm|compose|podman|images? (?:size|build|registry|for)|registry|vagrant|nomad|openshift|ingress|pods?|cluster(?:s|ing)?|swarm|ecs|fargate|eks|gke|aks|lxc|proxmox|vms?)\b/,
  },
  {
    id: 'cloud',
    hint: 'infrastructure',
    pattern:
      /\b(?:aws|azure|gcp|google cloud|cloud(?:flare|front|watch|formation| run| functions?)?|lambda|s3|ec2|rds|heroku|vercel|netlify|digital ?ocean|hetzner|fly\.io|render\.com|railway|vps|hosting|hosted|hosts?|self-?host(?:ed|ing)?|serverless|terraform|ansible|pulumi|puppet|chef|saltstack|iac|infrastructure|infra|provision(?:ing)?|devops|systemd|nginx|apache|traefik|caddy|haproxy|cdn|load balanc\w*|reverse proxy|servers?|node_exporter|raspberry pi|nas|router|lan|homelab)\b/,
  },
  {
    id: 'domain-tls',
    hint: 'infrastructure',
    pattern:
      /\b(?:dns|domains?|ssl|tls|https|certificates?|certs?|let'?s ?encrypt|certbot|subdomains?|firewall|vpn|vpc|ssh|ports?|proxy|cors|csp|headers|hsts|dkim|spf|dmarc|smtp|mail server|mailgun|sendgrid)\b/,
  },
  {
    id: 'upgrade',
    hint: 'infrastructure',
    pattern:
      /\b(?:upgrad(?:e|es|ed|ing)|bump(?:s|ed|ing)?|updat(?:e|ing) (?:to|dependenc\w*|packages?|node|python|react|rails|java|django|all|the (?:version|dependenc\w*)|\w+ (?:to|from) v?\d)|end[ -]of[ -]life|eol|lts|latest (?:version|release)|newer version|dependenc(?:y|ies)|deps|version \d|v\d+(?:\.\d+)*|outdated|out of date|security updates?|patch(?:es|ing)?)\b/,
  },
  {
    id: 'version-number',
    hint: 'infrastructure',
    pattern:
      /\b[a-z][\w.+#-]* v?\d+(?:\.\d+|\.x)*(?: to | -> | → )|\bto v?\d+(?:\.\d+)*\b|→ ?v?\d|\b\d+\.\d+(?:\.\d+)*\b/,
  },
  {
    id: 'migrate',
    hint: 'infrastructure',
    pattern:
      /\b(?:migrat(?:e|es|ed|ing|ions?)|move (?:from|to|off|the \w+ to|\w+ to|everything)|switch (?:from|to|over)|port (?:to|from)|transition to|cut-?over|decommission|sunset|consolidate)\b/,
  },
  {
    id: 'monitor',
    hint: 'infrastructure',
    pattern:
      /\b(?:monitor(?:s|ed|ing)?|alert(?:s|ing)?|observability|metrics|prometheus|grafana|datadog|sentry|new ?relic|opentelemetry|otel|tracing|telemetry|uptime|health-?checks?|health (?:check|endpoint)|log(?:s|ging)? (?:rotation|aggregation|shipping|retention)|elk|loki|kibana|splunk|pagerduty|on-?call|runbooks?|sla|slo|dashboards? for (?:ops|server|prod)|status page|structured log\w*)\b/,
  },
  {
    id: 'backup',
    hint: 'infrastructure',
    pattern:
      /\b(?:back-?ups?|back up|restor(?:e|es|ing)|disaster recovery|failover|fail over|replicas?|replication|high availability|ha|redundan(?:t|cy)|snapshots? (?:of|every)|retention|archiv(?:e|ing) logs|scal(?:e|ing|ability)(?: up| out)?|auto-?scal\w*|capacity|load test\w*|rate[ -]?limit\w*|throttl\w*|quotas?|ddos)\b/,
  },
  {
    id: 'secrets',
    hint: 'infrastructure',
    pattern:
      /\b(?:secrets?|vault|credentials?|api keys?|env(?:ironment)? (?:vars?|variables?|files?)|\.env|rotat(?:e|ion|ing)|iam|service accounts?|sso for|2fa for|mfa for|access (?:keys|rights|control|review)|permissions? (?:of|for|on) (?:the )?(?:server|bucket|repo)|least privilege|root access|harden(?:ing)?|penetration test\w*|pentest|cve|vulnerabilit(?:y|ies)|security (?:audit|scan|headers?|review|updates?)|audit|owasp|waf|sbom|codeql|snyk|trivy)\b/,
  },
  {
    id: 'compliance',
    hint: 'infrastructure',
    pattern:
      /\b(?:complian(?:ce|t)|gdpr|dsgvo|hipaa|soc ?2|iso ?\d{4,5}|pci(?:[ -]dss)?|wcag|data (?:protection|retention|residency|processing)|legal|licen[cs]e|licens(?:es|ing)|certification|regulat(?:ion|ory|or)|contract demands|nis2|dora|fips|confidentiality|(?:professional|banking|medical|trade) secrecy)\b/,
  },
  {
    id: 'database-ops',
    hint: 'infrastructure',
    pattern:
      /\b(?:postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|sqlite|elasticsearch|opensearch|kafka|rabbitmq|nats|cassandra|dynamodb|supabase|firebase|firestore|clickhouse|db|database|data ?warehouse|message (?:queue|broker)|queue|storage|bucket|disk|volumes?|connection pool\w*)\b/,
  },
  {
    id: 'setup-first',
    hint: 'infrastructure',
    pattern:
      /^(?:set ?up|setup|configure|install|deploy|provision|automate|enable|host|upgrade|update|bump|migrate|move|dockeri[sz]e|containeri[sz]e|package|publish|release|switch|rotate|renew|back ?up|monitor|secure|harden|integrate|register|buy|order|create (?:a |an )?(?:ci|docker|build|deploy|release|terraform|staging|prod|pipeline|script))\b/,
  },
  {
    id: 'setup',
    hint: 'infrastructure',
    pattern:
      /\b(?:set ?up|setup|configur(?:e|ation|ing)|config|install(?:s|er|ing|ation)?|automat(?:e|ed|ion|ically (?:build|deploy|release))|bootstrap(?:ping)?|scaffold(?:ing)?|template repo|initial project|dev (?:environment|setup|server|container)|devcontainer|local (?:dev|setup|environment)|cron(?:job|tab)?|scheduled (?:job|task)|systemd|daemon|scripts?)\b/,
  },
  {
    id: 'packaging',
    hint: 'infrastructure',
    pattern:
      /\b(?:packag(?:e|es|ing) (?:for|as|on|the|manager)|pypi|npm|crates\.io|homebrew|brew|chocolatey|snap|flatpak|appimage|debian|deb|rpm|apt|aur|winget|wheels?|binar(?:y|ies)|cross[ -]?compil\w*|code sign\w*|notari[sz]\w*|installers?|msi|dmg|arm64|aarch64|(?:windows|macos|linux|android|ios) (?:builds?|support|version|package)|distribut(?:e|ion)|composer|pip|conda|poetry|cargo|yarn|pnpm|lockfile|nuget|github pages|read ?the ?docs)\b/,
  },
  {
    id: 'accounts',
    hint: 'infrastructure',
    pattern:
      /\b(?:accounts? (?:for|with|on) (?:aws|github|apple|google)|developer account|billing|cost(?:s)? (?:of|alarm|alert|budget)|budget|repo(?:sitory)?|branch protection|git(?:hub)?|codeowners|issue templates?|monorepo|submodules?|mirror|tokens? (?:for|of)|webhook url|search console|analytics|robots\.txt|sitemap|seo)\b/,
  },
]
