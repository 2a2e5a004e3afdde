/* What pages need beyond links and forms. Everything here is an addition: lists, forms and menus work without it. */
"use strict";
(() => {
  /* Search: / and Ctrl+K reach it, suggestions come while typing (ARIA combobox) */
  const search = document.getElementById("search");
  const typing = element => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
  if (search) {
    document.addEventListener("keydown", event => {
      const wanted = (event.key === "/" && !typing(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey)
        || (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey));
      if (wanted && !document.querySelector("dialog[open]")) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    });
    suggest(search, document.getElementById("search-hits"), search.form.dataset.suggest);
  }

  function suggest(input, list, address) {
    let current = -1, pending = null, timer = 0;
    const options = () => [...list.querySelectorAll("[role=option]")];
    const close = () => {
      list.hidden = true;
      current = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = index => {
      const all = options();
      if (!all.length) return;
      current = (index + all.length) % all.length;
      all.forEach((option, i) => option.setAttribute("aria-selected", String(i === current)));
      input.setAttribute("aria-activedescendant", all[current].id);
      all[current].scrollIntoView({ block: "nearest" });
    };
    const show = hits => {
      list.replaceChildren(...hits.map((hit, i) => {
        const option = document.createElement("a");
        option.id = "search-hit-" + i;
        option.href = hit.href;
        option.tabIndex = -1;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const label = document.createElement("strong");
        label.textContent = hit.label;
        const note = document.createElement("span");
        note.textContent = hit.note || "";
        option.append(label, note);
        return option;
      }));
      current = -1;
      list.hidden = hits.length === 0;
      input.setAttribute("aria-expanded", String(hits.length > 0));
      input.removeAttribute("aria-activedescendant");
    };
    const ask = async () => {
      if (pending) pending.abort();
      const text = input.value.trim();
      if (text.length < 2) return close();
      pending = new AbortController();
      try {
        const answer = await fetch(address + "?q=" + encodeURIComponent(text),
          { signal: pending.signal, headers: { Accept: "application/json" }, credentials: "same-origin" });
        if (answer.ok && document.activeElement === input) show(await answer.json());
      } catch (stopped) {
        if (stopped.name !== "AbortError") close();
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 150);
    });
    input.addEventListener("keydown", event => {
      if (event.key === "ArrowDown" && !list.hidden) { event.preventDefault(); choose(current + 1); }
      else if (event.key === "ArrowUp" && !list.hidden) { event.preventDefault(); choose(current < 0 ? -1 : current - 1); }
      else if (event.key === "Enter" && current >= 0) { event.preventDefault(); location.assign(options()[current].href); }
      else if (event.key === "Escape" && !list.hidden) { event.preventDefault(); close(); }
    });
    input.addEventListener("blur", () => setTimeout(() => { if (!list.contains(document.activeElement)) close(); }, 150));
    list.addEventListener("pointerdown", event => event.preventDefault());
  }

  /* Menus (details) close on Escape and on a click elsewhere */
  document.addEventListener("click", event => {
    document.querySelectorAll("details.f-menu[open]").forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    document.querySelectorAll("details.f-menu[open]").forEach(menu => { menu.open = false; menu.querySelector("summary").focus(); });
  });

  /* Dialogs that confirm: the browser keeps the focus in, gives it back, and closes on Escape */
  document.addEventListener("click", event => {
    const opener = event.target.closest("[data-opens]");
    if (opener) document.getElementById(opener.dataset.opens)?.showModal();
    const closer = event.target.closest("[data-closes]");
    if (closer) document.getElementById(closer.dataset.closes)?.close();
    if (event.target instanceof HTMLDialogElement && event.target.open) {
      const box = event.target.getBoundingClientRect();
      const outside = event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
      if (outside && event.clientX + event.clientY > 0) event.target.close();
    }
  });

  /* Copying: the button says that it is done, and goes back to its name */
  if (navigator.clipboard) {
    document.querySelectorAll("[data-copy]").forEach(button => { button.hidden = false; });
    document.addEventListener("click", async event => {
      const button = event.target.closest("[data-copy]");
      if (!button) return;
      const label = button.querySelector("[aria-live]");
      const name = button.dataset.name || (button.dataset.name = label.textContent);
      try {
        await navigator.clipboard.writeText(button.dataset.copy);
        label.textContent = button.dataset.copied;
        setTimeout(() => { label.textContent = name; }, 3000);
      } catch (refused) {
        button.hidden = true;
      }
    });
  }

  /* Toasts: told once, gone after six seconds unless somebody is at them */
  function toasts() {
    document.querySelectorAll("[data-toast]:not([data-told])").forEach(toast => {
      toast.dataset.told = "true";
      const live = toast.parentElement;
      toast.remove();
      requestAnimationFrame(() => live.append(toast));
      let timer = setTimeout(() => toast.remove(), 6000);
      const hold = () => clearTimeout(timer);
      const go = () => { clearTimeout(timer); timer = setTimeout(() => toast.remove(), 3000); };
      toast.addEventListener("pointerenter", hold);
      toast.addEventListener("pointerleave", go);
      toast.addEventListener("focusin", hold);
      toast.addEventListener("focusout", go);
      toast.querySelector("button").addEventListener("click", () => toast.remove());
    });
  }

  /* What went wrong gets the focus, when it appears; an open dialog would hide it */
  function problems() {
    const summary = document.querySelector("[data-takes-focus]:not([data-told])");
    if (summary) {
      summary.dataset.told = "true";
      const dialog = document.querySelector("dialog[open]");
      if (dialog && !dialog.contains(summary)) dialog.close();
      summary.focus();
    }
  }

  /* An answer that could not be given is told above the form; what was typed stays */
  window.Front = {
    problem(text) {
      const main = document.getElementById("main");
      let place = main.querySelector("form .ui-messages") || main.querySelector(".ui-messages");
      if (!place) {
        place = document.createElement("div");
        place.className = "ui-messages f-below";
        const head = main.querySelector(".f-head");
        if (head) head.after(place); else main.prepend(place);
      }
      const alert = document.createElement("div");
      alert.className = "ui-messages-error";
      alert.setAttribute("role", "alert");
      alert.tabIndex = -1;
      alert.dataset.takesFocus = "true";
      const icon = document.createElement("span");
      icon.className = "pi pi-times-circle";
      icon.setAttribute("aria-hidden", "true");
      const words = document.createElement("div");
      words.textContent = text;
      alert.append(icon, words);
      place.replaceChildren(alert);
      problems();
    }
  };

  function refresh() { toasts(); problems(); }
  refresh();
  window.addEventListener("DOMContentLoaded", () => {
    if (window.jQuery) window.jQuery(document).on("pfAjaxComplete", () => setTimeout(refresh, 0));
  });

  /* PrimeFaces knows no locale nb: the words of its calendar */
  if (window.PrimeFaces && window.PrimeFaces.locales) {
    window.PrimeFaces.locales.nb = Object.assign({}, window.PrimeFaces.locales.en_US, {
      closeText: "Lukk", prevText: "Forrige", nextText: "Neste", today: "I dag", clear: "Tøm", weekHeader: "Uke", firstDay: 1, dateFormat: "dd.mm.yy",
      monthNames: ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
      monthNamesShort: ["jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des"],
      dayNames: ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
      dayNamesShort: ["søn", "man", "tir", "ons", "tor", "fre", "lør"], dayNamesMin: ["sø", "ma", "ti", "on", "to", "fr", "lø"]
    });
  }

  /* Where two presses would do a thing twice: a plain form goes off once */
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.method !== "post" || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "true";
    setTimeout(() => delete form.dataset.sent, 4000);
  });
  window.addEventListener("pageshow", event => {
    if (event.persisted) document.querySelectorAll("form[data-sent]").forEach(form => delete form.dataset.sent);
  });

  /* A form that keeps what is typed: each change presses its quiet button, which without script is there to be pressed */
  document.documentElement.dataset.script = "true";
  let keeping = 0;
  document.addEventListener("change", event => {
    const form = event.target.closest("form.f-keeps");
    const keep = form && form.querySelector(".f-keep");
    if (!keep) return;
    clearTimeout(keeping);
    keeping = setTimeout(() => { if (!form.dataset.sent) keep.click(); }, 120);
  });

  /* Of tabs that don't fit beside each other the current one is in sight */
  const tab = document.querySelector(".ui-tabs-nav [aria-current]");
  if (tab) {
    const row = tab.closest(".ui-tabs-nav");
    row.scrollLeft = tab.getBoundingClientRect().right - row.getBoundingClientRect().right + row.scrollLeft;
  }

  /* The rail is open on wide screens for readers too, whatever the fold of the phone says */
  const rail = document.querySelector(".f-rail > details");
  if (rail) {
    const wide = window.matchMedia("(min-width: 861px)");
    const fold = () => { rail.open = wide.matches; };
    wide.addEventListener("change", fold);
    fold();
  }
})();
