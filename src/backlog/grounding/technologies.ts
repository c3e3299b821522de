// Names of technologies and products, which a text may hold without capitals.

/** Names that are no other word, so that they count however they are written; several on a line are one thing. */
const plainNames = `
  postgresql postgres postgre | mysql | mariadb | sqlite | mongodb mongo | redis | memcached | cassandra | dynamodb | cosmosdb
  firestore | supabase | clickhouse | bigquery | elasticsearch | opensearch | meilisearch | algolia | solr | neo4j | influxdb
  kafka | rabbitmq | nats | mqtt | sqs | kinesis | celery | sidekiq
  kubernetes k8s | k3s | docker | podman | terraform | ansible | pulumi | jenkins | argocd | gitlab | github | bitbucket
  circleci | cloudflare | cloudfront | aws | azure | gcp | heroku | netlify | vercel | digitalocean | hetzner | openstack
  nginx | apache | traefik | haproxy | prometheus | grafana | datadog | splunk | kibana | logstash | opentelemetry | pagerduty
  opsgenie | sonarqube | dependabot | keycloak | auth0 | okta | saml | oauth oauth2 | openid oidc | ldap | kerberos
  javascript js | typescript ts | nodejs node.js | deno | reactjs react.js | vuejs vue.js | svelte | nextjs next.js | nuxt
  jquery | webpack | babel | eslint | tailwind | django | fastapi | laravel | symfony | graphql | grpc | websocket websockets
  kotlin | php | wordpress | drupal | shopify | magento | prestashop | salesforce | hubspot | zendesk | intercom | freshdesk
  mailchimp | sendgrid | mailgun | postmark | twilio | whatsapp | paypal | klarna | adyen | braintree | mollie | sepa
  firebase | crashlytics | mixpanel | matomo | hotjar | amplitude | posthog | figma | jira | trello | asana | airtable | zapier
  gmail | dropbox | onedrive | sharepoint | youtube | vimeo | spotify | tiktok | instagram | facebook | linkedin
  tensorflow | pytorch | openai | chatgpt | ollama | llama | huggingface | stripe-api | playwright | selenium | cypress
  ubuntu | debian | fedora | windows | macos | linux | android | ios | chromium | firefox`

/** Names that are common words as well: names only where they are written with a capital inside a sentence. */
const capitalNames = `
  React Angular Vue Express Flask Spring Rails Ruby Python Java Swift Rust Go Scala Elixir Dart Flutter Electron Vite Jest
  Slack Teams Zoom Notion Linear Stripe Square Segment Sentry Vault Consul Nomad Helm Chef Puppet Oracle Snowflake Looker
  Tableau Excel Word Outlook Chrome Safari Edge Opera Apple Google Microsoft Amazon Meta Twitter Telegram Signal Discord
  Alexa Siri Copilot Claude Gemini Mistral Athena Lambda Fargate Pinecone Drive Maps Calendar Wallet`

export interface Technology {
  /** The same for every way to write the name. */
  readonly key: string
  readonly needsCapital: boolean
}

let index: ReadonlyMap<string, Technology> | null = null

/** The technology that a word names, however it is written; null for any other word. Built on first use. */
export function toTechnology(word: string): Technology | null {
  index ??= toIndex()
  return index.get(word.toLowerCase()) ?? null
}

/** The names of technologies, in lower case. Built on first use. */
export function toTechnologyNames(): readonly string[] {
  index ??= toIndex()
  return [...index.keys()]
}

function toIndex(): Map<string, Technology> {
  const names = new Map<string, Technology>()
  for (const entry of plainNames.split(/[|\n]/u)) {
    const [first = '', ...others] = entry.trim().split(/\s+/u)
    for (const name of [first, ...others]) {
      if (name !== '') names.set(name, { key: toKey(first), needsCapital: false })
    }
  }
  for (const name of capitalNames.trim().split(/\s+/u)) {
    names.set(name.toLowerCase(), { key: toKey(name), needsCapital: true })
  }
  return names
}

function toKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
