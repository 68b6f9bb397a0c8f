// Generated from the files beside it by `npm run update`; do not edit.
import type { Credential } from '../../define.ts';
import adobeClientSecret from './adobe-client-secret.ts';
import alchemyKey from './alchemy-key.ts';
import aliyunAppCode from './aliyun-app-code.ts';
import apifyToken from './apify-token.ts';
import cloudflareApiToken from './cloudflare-api-token.ts';
import cloudflareKey from './cloudflare-key.ts';
import cloudflareOriginCaKey from './cloudflare-origin-ca-key.ts';
import cloudinaryUrl from './cloudinary-url.ts';
import definedNetworkingToken from './defined-networking-token.ts';
import denoToken from './deno-token.ts';
import dockerSwarmToken from './docker-swarm-token.ts';
import dropboxToken from './dropbox-token.ts';
import e2bApiKey from './e2b-api-key.ts';
import flyAccessToken from './fly-access-token.ts';
import frameIoToken from './frame-io-token.ts';
import herokuApiKey from './heroku-api-key.ts';
import infuraKey from './infura-key.ts';
import netlifyToken from './netlify-token.ts';
import ngrokToken from './ngrok-token.ts';
import openshiftToken from './openshift-token.ts';
import renderApiKey from './render-api-key.ts';
import settlemintToken from './settlemint-token.ts';
import tailscaleKey from './tailscale-key.ts';
import vercelToken from './vercel-token.ts';

export const hosting: readonly Credential[] = [
  adobeClientSecret,
  alchemyKey,
  aliyunAppCode,
  apifyToken,
  cloudflareApiToken,
  cloudflareKey,
  cloudflareOriginCaKey,
  cloudinaryUrl,
  definedNetworkingToken,
  denoToken,
  dockerSwarmToken,
  dropboxToken,
  e2bApiKey,
  flyAccessToken,
  frameIoToken,
  herokuApiKey,
  infuraKey,
  netlifyToken,
  ngrokToken,
  openshiftToken,
  renderApiKey,
  settlemintToken,
  tailscaleKey,
  vercelToken,
];
