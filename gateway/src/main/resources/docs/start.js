// Starts the page to browse the API: signs people in by code and PKCE, and keeps their token only until it is closed.
const here = window.location.origin;

async function start() {
  const settings = await (await fetch("settings.json")).json();
  const ui = SwaggerUIBundle({
    url: "/openapi",
    dom_id: "#api",
    oauth2RedirectUrl: here + "/docs/oauth2-redirect.html",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    defaultModelsExpandDepth: -1,
    displayRequestDuration: true,
    tryItOutEnabled: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis],
    layout: "BaseLayout",
  });
  ui.initOAuth({
    clientId: settings.clientId,
    scopes: "openid",
    usePkceWithAuthorizationCodeGrant: true,
  });
}

start();
