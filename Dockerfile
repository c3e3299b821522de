# The service as a container: the page is built in one stage, the other holds what runs and nothing else.
FROM node:24.21.0-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build:web

FROM node:24.21.0-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787
WORKDIR /app
COPY package.json package-lock.json ./
# The image brings its own Node: the one that npm would bring is left out.
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/node node_modules/node-* node_modules/.bin/node && npm cache clean --force
COPY src ./src
COPY --from=build /app/dist/web ./dist/web
USER node
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=3s --start-period=5s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--max-semi-space-size=2", "src/entry/node.ts"]
