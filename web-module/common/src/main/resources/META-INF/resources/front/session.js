/* Warns two minutes before the session ends (WCAG 2.2.1) and never takes away what was typed. */
"use strict";
(() => {
  const dialog = document.getElementById("staying");
  if (!dialog) return;
  const WARN = 120;
  let timer = 0, old = false;

  const show = state => {
    dialog.querySelectorAll("[data-when]").forEach(part => { part.hidden = !part.dataset.when.split(" ").includes(state); });
    if (!dialog.open) dialog.showModal();
  };
  const later = (seconds, then) => { clearTimeout(timer); timer = setTimeout(then, Math.max(1, seconds) * 1000); };

  /* another tab may have used the session meanwhile: the server knows, not this page's clock */
  const left = async method => {
    const answer = await fetch(dialog.dataset.ask, { method, headers: { Accept: "application/json" }, credentials: "same-origin" });
    return answer.ok ? (await answer.json()).secondsLeft : 0;
  };
  const look = async () => {
    let seconds;
    try { seconds = await left("GET"); } catch (offline) { return later(20, look); }
    if (seconds <= 0) { show("ended"); return; }
    if (seconds > WARN + 5) {
      if (dialog.open) dialog.close();
      return later(seconds - WARN, look);
    }
    if (!(old && !dialog.open)) show(old ? "old" : "idle");
    later(Math.min(15, seconds), look);
  };
  document.getElementById("staying-stay").addEventListener("click", async () => {
    let seconds;
    try { seconds = await left("POST"); } catch (offline) { return; }
    old = seconds <= WARN + 5;
    if (!old) dialog.close();
    look();
  });
  dialog.addEventListener("cancel", event => { if (!document.getElementById("staying-stay").hidden) event.preventDefault(); });
  const first = Number(dialog.dataset.left);
  if (first > 0) later(first - WARN, look);
})();
