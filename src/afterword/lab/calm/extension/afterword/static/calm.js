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

  // The browser's tab and history speak of pages, not of files; JupyterLab names them anew now and then.
  function nameThePage(app) {
    const name = () => {
      const heading = app.shell.currentWidget?.node.querySelector(".jp-Notebook h1")?.textContent;
      const words = heading?.replace("¶", "").replace(/\s+/g, " ").trim();
      if (words && document.title !== `${words} – Afterword`) document.title = `${words} – Afterword`;
    };
    new MutationObserver(name).observe(document.querySelector("title"), { childList: true });
    app.shell.currentChanged.connect(name);
  }

  // A page is prose and forms: not a feed of cells, each announced as one.
  function readAsAPage() {
    const plain = () => {
      for (const cell of document.querySelectorAll(".jp-Cell[aria-label]")) cell.removeAttribute("aria-label");
      for (const feed of document.querySelectorAll(".jp-Notebook [role=feed]")) {
        feed.removeAttribute("role");
        feed.removeAttribute("aria-label");
      }
    };
    const what = { childList: true, subtree: true, attributeFilter: ["aria-label", "role"] };
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
      stayLive(app);
      nameThePage(app);
      readAsAPage();
      swallowSave();
    },
  };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB.afterword = { init: () => {}, get: async () => () => ({ __esModule: true, default: plugin }) };
})();
