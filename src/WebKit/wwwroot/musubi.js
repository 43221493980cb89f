// Improvements only: every page works without this file.
(() => {
  "use strict";
  const root = document.documentElement;

  // Theme without a reload.
  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-m-theme]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const choice = link.dataset.mTheme;
    root.dataset.theme = choice;
    const age = choice === "auto" ? 0 : 31536000;
    document.cookie = `theme=${choice}; path=/; max-age=${age}; samesite=lax${location.protocol === "https:" ? "; secure" : ""}`;
    document.querySelector("meta[name=color-scheme]").content = choice === "auto" ? "light dark" : choice;
    for (const other of document.querySelectorAll("a[data-m-theme]")) {
      if (other.dataset.mTheme === choice) other.setAttribute("aria-current", "true");
      else other.removeAttribute("aria-current");
    }
  });

  // A filter applies when it is chosen.
  document.addEventListener("change", event => {
    if (event.target.matches("form[data-m-apply] select")) event.target.form.requestSubmit();
  });

  // The menu closes on Escape and when the focus leaves it.
  for (const menu of document.querySelectorAll("details.m-menu")) {
    menu.addEventListener("keydown", event => {
      if (event.key === "Escape" && menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
    });
    menu.addEventListener("focusout", event => {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
  }

  // Typed and not saved: ask before leaving. Sent forms are locked against a second click.
  let changed = false;
  for (const form of document.querySelectorAll("form[data-m-guard]")) {
    form.addEventListener("input", () => { changed = true; });
    form.addEventListener("submit", event => {
      changed = false;
      if (form.dataset.mSent) { event.preventDefault(); return; }
      form.dataset.mSent = "true";
    });
  }
  document.addEventListener("m-saved", () => { changed = false; });
  addEventListener("beforeunload", event => { if (changed) event.preventDefault(); });
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-m-sent]")) delete form.dataset.mSent;
  });

  // Problems are read first.
  const summary = document.querySelector(".m-summary");
  if (summary) { document.title = `${summary.dataset.mPrefix} ${document.title}`; summary.focus(); }

  // The date field opens the device's calendar.
  for (const button of document.querySelectorAll("button[data-m-calendar]")) {
    const text = document.getElementById(button.dataset.mCalendar);
    const picker = document.createElement("input");
    picker.type = "date";
    picker.tabIndex = -1;
    picker.setAttribute("aria-hidden", "true");
    picker.className = "m-calendar-picker";
    button.after(picker);
    button.hidden = !("showPicker" in picker);
    button.addEventListener("click", () => { picker.value = /^\d{4}-\d\d-\d\d$/.test(text.value) ? text.value : ""; picker.showPicker(); });
    picker.addEventListener("change", () => { text.value = picker.value; text.dispatchEvent(new Event("input", { bubbles: true })); text.focus(); });
  }

  // What is under way shows its progress: the part is fetched anew every few seconds until it is no longer live.
  const refresh = async part => {
    const answer = await fetch(location.href, { headers: { accept: "text/html" } }).catch(() => null);
    const next = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
    if (next && !(next.dataset.mLive > 0)) location.reload();
    else { if (next && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes); follow(part); }
  };
  const follow = part => setTimeout(() => refresh(part), part.dataset.mLive * 1000);
  document.querySelectorAll("[data-m-live]:not([data-m-live=\"0\"])").forEach(follow);

  // What a form's button would find is found while typing, a moment after the last letter.
  for (const part of document.querySelectorAll("[data-m-answer]")) {
    const button = part.querySelector("button[form]:last-of-type"), found = document.getElementById(part.dataset.mAnswer);
    let wait, asked;
    button.form.addEventListener("input", event => {
      if (!event.target.matches("textarea, input[type=text]")) return;
      clearTimeout(wait);
      asked?.abort();
      wait = setTimeout(async () => {
        asked = new AbortController();
        const answer = await fetch(button.form.action, { method: "POST", body: new FormData(button.form, button), signal: asked.signal }).catch(() => null);
        const page = answer?.ok && await answer.text().catch(() => null);
        const next = page && new DOMParser().parseFromString(page, "text/html").getElementById(found.id);
        if (next && next.innerHTML !== found.innerHTML) found.replaceChildren(...next.childNodes);
      }, 900);
    });
  }

  // The print view prints.
  if (root.classList.contains("m-paper")) addEventListener("load", () => setTimeout(() => print(), 300));
})();
