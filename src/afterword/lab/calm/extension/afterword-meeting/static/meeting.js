// How a browser meets the kernel behind a page. It asks for all widgets and builds them from the answer, which on a busy
// machine takes seconds; and whatever happens in these seconds, JupyterLab would lose or stumble over.
(() => {
  const WIDGET = "jupyter.widget", VIEW = "application/vnd.jupyter.widget-view+json", LONGEST = 60_000;

  // What is said to a widget that is still being built waits until it listens.
  function hold(comm) {
    const waiting = [];
    let heard = message => void waiting.push(message);
    Object.defineProperty(comm, "onMsg", {
      get: () => heard,
      set: listen => {
        heard = listen;
        if (listen) waiting.splice(0).forEach(message => listen(message));
      },
    });
    return comm;
  }

  // A widget that is new before the answer has come stands in the answer too. Built at once it would miss its parts,
  // and wait for them in the way of the very answer that brings them.
  function meetWhole(kernel) {
    const [create, register] = [kernel.createComm.bind(kernel), kernel.registerCommTarget.bind(kernel)];
    let met = false;
    kernel.createComm = (target, id) => {
      if (target !== WIDGET) return create(target, id);
      met = true;
      return hold(create(target, id));
    };
    kernel.registerCommTarget = (target, open) =>
      register(target, (comm, message) => (met || target !== WIDGET ? open(comm, message) : comm.dispose()));
    return kernel;
  }

  // A form is shown when all widgets are built; JupyterLab gives it two seconds, then says that there is none.
  function showWhenBuilt(renderer) {
    const show = renderer.renderModel.bind(renderer);
    renderer.renderModel = async model => {
      const manager = await renderer._manager?.promise;
      const began = Date.now();
      while (manager && !manager.restoredStatus && Date.now() - began < LONGEST) {
        await new Promise(resolve => setTimeout(resolve, 20));
      }
      return show(model);
    };
    return renderer;
  }

  function patientlyRendered(app) {
    const registry = Object.getPrototypeOf(app.docRegistry.getWidgetFactory("Notebook").rendermime);
    const create = registry.createRenderer;
    registry.createRenderer = function (type) {
      const renderer = create.call(this, type);
      return type === VIEW ? showWhenBuilt(renderer) : renderer;
    };
  }

  // Should a form be missing all the same, loading the page anew mends that; one that is still not there after three
  // times would not come by a fourth.
  function meetAgain() {
    const MET = "afterword:met again", MOST = 3;
    const missed = () =>
      [...document.querySelectorAll(".jp-OutputArea-output")].some(o => o.textContent.startsWith("Error displaying widget"));
    let looks = 0;
    setInterval(() => {
      const times = Number(sessionStorage.getItem(MET) ?? 0);
      looks += 1;
      if (!missed()) {
        if (looks > 15) sessionStorage.removeItem(MET); // all has been well for half a minute
      } else if (times < MOST) {
        sessionStorage.setItem(MET, times + 1);
        location.reload();
      }
    }, 2000);
  }

  const plugin = {
    id: "afterword-meeting:meeting",
    autoStart: true,
    activate: app => {
      const { kernels } = app.serviceManager;
      const connect = kernels.connectTo.bind(kernels);
      kernels.connectTo = options => meetWhole(connect(options));
      app.started.then(() => patientlyRendered(app));
      meetAgain();
    },
  };
  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB["afterword-meeting"] = { init: () => {}, get: async () => () => ({ __esModule: true, default: plugin }) };
})();
