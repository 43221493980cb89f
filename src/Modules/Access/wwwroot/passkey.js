// Passkeys need the browser's help. What asks for one is hidden until this file shows it.
//   <form | div data-access-passkey="get | create" data-options="{…}" hidden>
// holds a hidden field named "credential", a message [data-access-passkey-failed], and a submit button, or a button
// [data-access-passkey-button] with the address to which the surrounding form is then sent.
(() => {
  "use strict";
  const api = window.PublicKeyCredential;
  if (!api?.parseRequestOptionsFromJSON || !api.parseCreationOptionsFromJSON || !navigator.credentials) return;

  let waiting = null; // The question that the browser offers quietly in the address field.

  const ask = (part, quietly) => {
    waiting?.abort();
    const stop = new AbortController();
    if (quietly) waiting = stop;
    const json = JSON.parse(part.dataset.options);
    return part.dataset.accessPasskey === "create"
      ? navigator.credentials.create({ publicKey: api.parseCreationOptionsFromJSON(json), signal: stop.signal })
      : navigator.credentials.get({ publicKey: api.parseRequestOptionsFromJSON(json), signal: stop.signal, mediation: quietly ? "conditional" : "optional" });
  };

  const send = (part, credential, action) => {
    const form = part.closest("form");
    part.querySelector("[name=credential]").value = JSON.stringify(credential);
    if (action) {
      const address = new URL(location.href);
      address.search = new URL(action, location.href).search;
      form.action = address.href;
    }
    form.submit();
  };

  for (const part of document.querySelectorAll("[data-access-passkey]")) {
    part.hidden = false;
    const failed = part.querySelector("[data-access-passkey-failed]");
    const button = part.querySelector("[data-access-passkey-button]");
    const run = async event => {
      event.preventDefault();
      failed.hidden = true;
      try {
        send(part, await ask(part, false), button?.getAttribute("formaction"));
      } catch {
        failed.hidden = false;
      }
    };
    if (button) button.addEventListener("click", run);
    else part.addEventListener("submit", run);

    if (part.dataset.accessPasskey === "get" && document.querySelector("input[autocomplete~=webauthn]")) {
      api.isConditionalMediationAvailable?.()
        .then(can => can && ask(part, true).then(credential => credential && send(part, credential)))
        .catch(() => { });
    }
  }
})();
