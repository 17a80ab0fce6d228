# docker build --tag goalmark . && docker run --rm --volume "$PWD:/plans" goalmark --detect
FROM node:20-slim AS build
WORKDIR /src
COPY . .
RUN npm ci && npm pack --ignore-scripts --pack-destination /tmp

FROM node:20-slim
RUN apt-get update && apt-get install --yes --no-install-recommends git && rm -rf /var/lib/apt/lists/*
COPY --from=build /src/scripts/image-install.sh /tmp/goalmark-*.tgz /tmp/
RUN sh /tmp/image-install.sh /tmp/goalmark-*.tgz && rm /tmp/image-install.sh /tmp/goalmark-*.tgz
USER node
WORKDIR /plans
ENTRYPOINT ["goalmark"]
