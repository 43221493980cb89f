// A table of fields that is used as a spreadsheet: keys, paste, and saving by itself. Every form works without this file.
(() => {
  "use strict";
  const form = document.querySelector("form[data-m-grid]");
  if (!form) return;
  const body = form.querySelector("tbody"), template = form.querySelector("template"), status = document.getElementById("grid-status");
  const cells = row => [...row.querySelectorAll("select, input:not([type=hidden])")];
  const rows = () => [...body.rows];
  const hidden = (row, name) => row.querySelector(`input[type=hidden][name$=".${name}"]`);
  const values = row => cells(row).map(cell => cell.value).join("\u001f") + hidden(row, "Gone").value;
  const seen = new WeakMap();
  const note = row => seen.set(row, values(row));
  rows().forEach(note);

  const addRow = after => {
    const id = (crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`).replaceAll("-", "").slice(0, 32);
    const holder = document.createElement("tbody");
    holder.innerHTML = template.innerHTML.replaceAll("new-row", id);
    const row = holder.firstElementChild;
    after ? after.after(row) : body.append(row);
    note(row);
    return row;
  };

  // Keys of a spreadsheet: Enter and the arrows go from row to row; Ctrl+D takes over the cell above.
  const move = (cell, by) => {
    const row = cell.closest("tr"), column = cells(row).indexOf(cell), all = rows();
    let next = all[all.indexOf(row) + by];
    if (!next && by > 0) next = addRow(row);
    const target = next && cells(next)[column];
    if (target) { target.focus(); target.select?.(); }
  };
  body.addEventListener("keydown", event => {
    const cell = event.target;
    if (!cell.matches("input, select") || event.altKey) return;
    const isSelect = cell.tagName === "SELECT";
    if (event.key === "Enter" || (event.key === "ArrowDown" && !isSelect)) { event.preventDefault(); move(cell, event.shiftKey ? -1 : 1); }
    else if (event.key === "ArrowUp" && !isSelect) { event.preventDefault(); move(cell, -1); }
    else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const row = cell.closest("tr"), above = row.previousElementSibling;
      if (above) { put(cell, cells(above)[cells(row).indexOf(cell)].value); later(); }
    }
  });

  const put = (cell, text) => {
    if (cell.tagName === "SELECT") {
      const wanted = text.trim().toLowerCase();
      let option = [...cell.options].find(one => one.value.toLowerCase() === wanted || one.text.trim().toLowerCase() === wanted);
      if (!option) { option = new Option(text.trim(), text.trim()); cell.add(option); }
      cell.value = option.value;
    } else cell.value = text.trim();
  };

  // A block copied from a spreadsheet is spread over the cells from here on.
  const block = text => {
    const lines = [[""]];
    let quoted = false;
    for (let at = 0; at < text.length; at++) {
      const sign = text[at], line = lines[lines.length - 1];
      if (sign === '"' && (quoted || line[line.length - 1] === "")) {
        if (quoted && text[at + 1] === '"') { line[line.length - 1] += '"'; at++; } else quoted = !quoted;
      } else if (sign === "\t" && !quoted) line.push("");
      else if (sign === "\n" && !quoted) lines.push([""]);
      else if (sign !== "\r") line[line.length - 1] += sign;
    }
    if (lines[lines.length - 1].join("") === "") lines.pop();
    return lines;
  };
  body.addEventListener("paste", event => {
    const text = event.clipboardData.getData("text/plain"), cell = event.target;
    if (!cell.matches("input, select") || !/[\t\n]/.test(text)) return;
    event.preventDefault();
    const first = cell.closest("tr"), column = cells(first).indexOf(cell);
    let row = first;
    for (const line of block(text)) {
      row ??= addRow();
      const targets = cells(row);
      line.forEach((value, at) => { if (targets[column + at]) put(targets[column + at], value); });
      row = row.nextElementSibling;
    }
    later();
  });

  // A row taken out can be brought back while the page is open.
  body.addEventListener("click", event => {
    const button = event.target.closest("button[data-m-remove]");
    if (!button) return;
    event.preventDefault();
    const row = button.closest("tr"), gone = hidden(row, "Gone"), isGone = gone.value === "true";
    gone.value = isGone ? "false" : "true";
    row.toggleAttribute("data-m-gone", !isGone);
    const label = button.getAttribute("aria-label");
    button.setAttribute("aria-label", button.dataset.mUndo);
    button.title = button.dataset.mUndo;
    button.dataset.mUndo = label;
    button.textContent = isGone ? "×" : "↶";
    later();
  });

  // Saves what was changed a moment after the last key, and takes over what others have saved meanwhile.
  let timer, busy = false, again = false, wait = 900, edits = 0;
  const later = () => { edits++; clearTimeout(timer); timer = setTimeout(save, wait); };
  const say = words => { const line = document.createElement("p"); line.textContent = words; status.replaceChildren(line); };
  const save = async () => {
    if (busy) { again = true; return; }
    const changed = rows().filter(row => values(row) !== seen.get(row));
    if (changed.length === 0) return;
    busy = true;
    const before = edits, sent = new Map(changed.map(row => [row, values(row)]));
    const data = new FormData();
    for (const field of form.querySelectorAll(":scope > input[type=hidden]")) data.append(field.name, field.value);
    for (const row of rows()) {
      const at = row.previousElementSibling;
      // The row before a changed one is sent with it, so that a new row finds its place.
      if (!sent.has(row) && !(row.nextElementSibling && sent.has(row.nextElementSibling))) continue;
      for (const field of row.querySelectorAll("input, select")) data.append(field.name, field.value);
    }
    data.append("act", "save");
    say(form.dataset.mSaving);
    const answer = await fetch(form.action, { method: "POST", body: data }).catch(() => null);
    const text = answer && await answer.text().catch(() => null);
    const page = text && new DOMParser().parseFromString(text, "text/html");
    busy = false;
    if (page && !answer.ok && answer.status < 500) { say(page.querySelector(".m-summary li")?.textContent.trim() ?? form.dataset.mRefused); return; }
    const next = answer?.ok && page?.querySelector("form[data-m-grid]");
    if (!next) { say(form.dataset.mFailed); wait = Math.min(wait * 2, 30000); timer = setTimeout(save, wait); return; }
    wait = 900;
    take(next, sent);
    if (edits === before) form.dispatchEvent(new CustomEvent("m-saved", { bubbles: true }));
    if (again || edits !== before) { again = false; later(); }
  };
  const take = (next, sent) => {
    const found = new Map([...next.querySelectorAll("tbody tr")].map(row => [row.dataset.mRow, row]));
    const mine = new Set();
    for (const row of rows()) {
      mine.add(row.dataset.mRow);
      const theirs = found.get(row.dataset.mRow), typedSince = sent.has(row) ? values(row) !== sent.get(row) : values(row) !== seen.get(row);
      if (row.hasAttribute("data-m-gone")) {
        // Brought back it is a new row.
        if (!theirs) { hidden(row, "Seen").value = ""; seen.set(row, values(row)); }
        continue;
      }
      if (!theirs) {
        if (!typedSince && seen.get(row) !== values(row)) note(row);
        else if (!typedSince && hidden(row, "Seen").value && !row.contains(document.activeElement)) row.remove();
        continue;
      }
      // Most rows are as they were: left alone, a long budget stays quick.
      if (!sent.has(row) && hidden(theirs, "Seen").value === hidden(row, "Seen").value && theirs.querySelector(".g-remark")?.textContent === row.querySelector(".g-remark")?.textContent) continue;
      if (typedSince || row.contains(document.activeElement)) {
        hidden(row, "Seen").value = hidden(theirs, "Seen").value;
        seen.set(row, typedSince ? sent.get(row) ?? seen.get(row) : values(row));
        row.querySelector(".g-remark")?.remove();
        const remark = theirs.querySelector(".g-remark");
        if (remark) cells(row).at(-1).after(document.adoptNode(remark));
        cells(row).forEach((cell, at) => {
          for (const name of ["aria-invalid", "aria-describedby"]) {
            const value = cells(theirs)[at].getAttribute(name);
            value === null ? cell.removeAttribute(name) : cell.setAttribute(name, value);
          }
        });
      } else { const copy = document.adoptNode(theirs); row.replaceWith(copy); note(copy); }
    }
    for (const [id, row] of found) {
      if (mine.has(id) || !hidden(row, "Seen").value) continue;
      const last = rows().filter(one => hidden(one, "Seen").value).at(-1), copy = document.adoptNode(row);
      last ? last.after(copy) : body.prepend(copy);
      note(copy);
    }
    status.replaceChildren(...next.querySelector("#grid-status").childNodes);
    const beside = next.ownerDocument.getElementById("account-beside"), here = document.getElementById("account-beside");
    if (beside && here) {
      const open = here.querySelector("details")?.open, details = beside.querySelector("details");
      if (open && details) details.open = true;
      here.replaceWith(document.adoptNode(beside));
    }
  };
  body.addEventListener("input", later);
  body.addEventListener("change", later);
})();
