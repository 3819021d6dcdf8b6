// What settings and a stylesheet can't do for a calm page. Loaded by JupyterLab as an extension; nothing is built.
(() => {
  const RESTARTED = "https://events.jupyter.org/jupyter_server/kernel_actions/v1";

  // After the kernel died or was restarted the server runs the pages again and hands them out when they are live:
  // so loading the page anew is all that it takes. What was typed is in the journal.
  function stayLive(app) {
    app.serviceManager.events.stream.connect((_, event) => {
      if (event.schema_id === RESTARTED && event.action === "restart" && event.status === "success") location.reload();
    });
  }

  const pageOf = address => decodeURIComponent(address.pathname).split("/doc/tree/")[1];

  // JupyterLab opens the page of the address only when its file browser is ready, a second later.
  function openAtOnce(app) {
    const path = pageOf(location);
    if (path) app.restored.then(() => app.commands.execute("docmanager:open", { path }));
  }

  // The browser's tab and history speak of pages, not of files; JupyterLab names them anew now and then.
  function nameThePage(app) {
    const name = () => {
      const heading = app.shell.currentWidget?.node.querySelector(".jp-Notebook h1")?.textContent;
      const words = heading?.replace("¶", "").replace(/\s+/g, " ").trim();
      const title = words === "Afterword" ? words : `${words} – Afterword`;
      if (words && document.title !== title) document.title = title;
    };
    new MutationObserver(name).observe(document.querySelector("title"), { childList: true });
    new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
    app.shell.currentChanged.connect(name);
  }

  // The browser's back and forward lead to pages, where they were left; a link leads to the top of one. JupyterLab
  // keeps every page that was opened, with its place, but of the history minds only the address, and adds it twice.
  function followHistory(app) {
    let through = false;
    const add = history.pushState.bind(history);
    history.pushState = (state, unused, url) => {
      const same = new URL(url, location.href).href === location.href;
      if (same) history.replaceState(state, unused, url);
      else add(state, unused, url);
    };
    addEventListener("popstate", async () => {
      const path = pageOf(location);
      through = true;
      if (path) await app.commands.execute("docmanager:open", { path }).catch(() => {});
      through = false;
    });
    app.shell.currentChanged.connect(() => {
      const shown = app.shell.currentWidget?.content;
      if (through || !(shown?.activeCellIndex >= 0)) return;
      shown.activeCellIndex = 0;
      shown.node.querySelector(".jp-WindowedPanel-outer").scrollTop = 0;
    });
  }

  // A page is prose and forms: not a feed of cells, each announced as one; and a link is to a page also where it is
  // opened in another tab.
  function readAsAPage() {
    const plain = () => {
      for (const link of document.querySelectorAll(".jp-Notebook a[href*='/files/']")) {
        const [, page] = link.href.match(/\/files\/([^?#]+\.ipynb)/) ?? [];
        if (page) link.href = `/doc/tree/${page}`;
      }
      for (const cell of document.querySelectorAll(".jp-Cell[aria-label]")) cell.removeAttribute("aria-label");
      for (const feed of document.querySelectorAll(".jp-Notebook [role=feed]")) {
        feed.removeAttribute("role");
        feed.removeAttribute("aria-label");
      }
    };
    const what = { childList: true, subtree: true, attributeFilter: ["aria-label", "role", "href"] };
    new MutationObserver(plain).observe(document.body, what);
  }

  // Everything is saved as it is typed; Ctrl-S out of habit must not open the browser's "save page as".
  function swallowSave() {
    document.addEventListener("keydown", event => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") event.preventDefault();
    });
  }

  const plugin = {
    id: "afterword:calm",
    autoStart: true,
    activate: app => {
      document.documentElement.lang ||= "en";
      openAtOnce(app);
      stayLive(app);
      nameThePage(app);
      followHistory(app);
      readAsAPage();
      swallowSave();
    },
  };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB.afterword = { init: () => {}, get: async () => () => ({ __esModule: true, default: plugin }) };
})();
