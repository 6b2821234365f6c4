// The course in JupyterLab: a module-federation container written by hand, so that nothing is built.
// Opening one of the course's notebooks runs its marked cells, and only those whose source is, to
// the letter, one that the server names from the release. Every text is set as text, never as HTML.

(() => {
  const NAME = "kelas-humas";
  const KERNEL_WITHIN = 90_000; // ms
  const BY_HAND = "Pilih menu Run, lalu Run All Cells (Menjalakan Semua Sel), satu kali.";
  const NOTHING = "Belum ada yang diserahkan.";
  const AWAY = "Jupyter tidak dapat dihubungi; periksa apakah masih berjalan, lalu coba lagi.";
  const HERE = document.currentScript.src; // the other files lie beside this one
  let scope;

  // The front end's own copy of a library, from JupyterLab's shared scope.
  async function shared(name) {
    const versions = Object.values(scope[name] ?? {});
    if (!versions.length) throw new Error(`${name} is not shared by this JupyterLab`);
    return (await versions[0].get())();
  }

  // Rejects when a promise takes too long.
  function within(milliseconds, promise) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error("too late")), milliseconds);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
  }

  // What the notebook is to the course: {exercise: "04-…"}, {lesson: "04-…"}, {home: true}, or null.
  function marks(panel) {
    const found = panel.content.model?.getMetadata?.("kelas_humas");
    return found && (found.exercise || found.lesson || found.home) ? found : null;
  }

  async function course(app) {
    const [apputils, cells, services, lumino] = await Promise.all([
      "@jupyterlab/apputils", "@jupyterlab/cells", "@jupyterlab/services", "@lumino/widgets",
    ].map(shared));
    const [{ make, say, sign }, { guard }, { receipt, past, folding }] = await Promise.all(
      ["signs.js", "keys.js", "receipts.js"].map((name) => import(new URL(name, HERE))),
    );
    const { Dialog, ToolbarButton, showDialog } = apputils;
    const { ServerConnection } = services;
    const settings = app.serviceManager.serverSettings;
    const sources = new Map(); // by exercise or lesson: a promise of a Set
    const alive = new WeakSet(); // notebooks whose kernel has run the course's cells
    const running = new WeakMap(); // notebooks whose cells are being run: a promise of the outcome

    // Throws {away: true} where nothing answers, else an Error with the server's sentence.
    async function ask(path, init = {}) {
      const url = `${settings.baseUrl}${NAME}/${path}`;
      let response;
      try {
        response = await ServerConnection.makeRequest(url, init, settings);
      } catch (bad) {
        throw Object.assign(new Error(AWAY), { away: true, cause: bad });
      }
      const answer = await response.json().catch(() => ({}));
      if (!response.ok) {
        throw new Error(answer.message || `Jupyter menjawab dengan galat ${response.status}.`);
      }
      return answer;
    }

    function released(found) {
      const query = new URLSearchParams(
        found.exercise ? { exercise: found.exercise } : found.home ? { home: 1 } : { lesson: found.lesson },
      ).toString();
      if (!sources.has(query)) {
        const asked = ask(`sel?${query}`).then((answer) => new Set(answer.sources));
        asked.catch(() => sources.delete(query)); // a failure is no answer: ask again next time
        sources.set(query, asked);
      }
      return sources.get(query);
    }

    // The notebook's marked cells that are the release's own.
    async function own(panel, found) {
      const marked = panel.content.widgets.filter((cell) =>
        cell.model.type === "code" && cell.model.getMetadata("kelas_humas")?.run === true);
      if (!marked.length) return [];
      const known = await released(found);
      return marked.filter((cell) => known.has(cell.model.sharedModel.getSource()));
    }

    // What is sent before the kernel is connected is lost without a word: wait for its reply.
    async function connected(sessionContext) {
      await sessionContext.ready;
      const kernel = sessionContext.session?.kernel;
      if (!kernel) throw new Error("no kernel");
      await kernel.info;
    }

    // True where the cells ran.
    async function start(panel, found) {
      const clear = sign(panel, "Menyiapkan panel …");
      try {
        const [cells_] = await within(
          KERNEL_WITHIN, Promise.all([own(panel, found), connected(panel.sessionContext)]),
        );
        for (const cell of cells_) {
          if (panel.isDisposed) return false;
          if (cell.isDisposed) continue;
          // Not through the notebook's own run command: that would leave the editor being typed in.
          await within(KERNEL_WITHIN, cells.CodeCell.execute(cell, panel.sessionContext));
        }
        alive.add(panel);
      } catch (bad) {
        console.warn(`${NAME}:`, bad);
        if (!panel.isDisposed) say(panel, `Panel belum dapat disiapkan. ${BY_HAND}`);
        return false;
      } finally {
        clear();
      }
      return true;
    }

    // The same, one run at a time.
    function run(panel, found) {
      if (!running.has(panel)) {
        running.set(panel, start(panel, found).finally(() => running.delete(panel)));
      }
      return running.get(panel);
    }

    // Save; true where the file is written. JupyterLab shows its own message where it is not.
    async function save(panel) {
      try {
        await panel.context.ready;
        await panel.context.save();
        return !panel.context.model.dirty;
      } catch (bad) {
        console.warn(`${NAME}:`, bad);
        return false;
      }
    }

    // A kernel that answers: the one there is, else a new one. False where none can be had. Not by a
    // restart: a server that was started again does not know the kernels of the one before.
    async function kernelFor(panel) {
      const context = panel.sessionContext;
      const kernel = context.session?.kernel;
      if (kernel?.connectionStatus === "connected" && kernel.status !== "dead") return true;
      try {
        await context.shutdown().catch(() => {}); // nothing to end is no failure
        await within(KERNEL_WITHIN, context.startKernel());
        await within(KERNEL_WITHIN, connected(context));
        return true;
      } catch (bad) {
        console.warn(`${NAME}:`, bad);
        return false;
      }
    }

    async function check(panel, found) {
      if (!(await save(panel))) {
        say(panel, `Notebook belum tersimpan. ${AWAY}`);
        return;
      }
      if (!(await kernelFor(panel))) {
        say(panel, "Tersimpan, tetapi pemeriksa sedang tidak berjalan. Pilih menu Kernel, lalu " +
          "Restart Kernel and Run All Cells.");
        return;
      }
      if (!(await (running.get(panel) ?? alive.has(panel))) && !(await run(panel, found))) return;
      say(panel, "Tersimpan. Panel di bawah jawaban diperbarui.", false);
    }

    function tell(title, node) {
      const body = new lumino.Widget({ node });
      return showDialog({ title, body, buttons: [Dialog.okButton({ label: "Tutup" })] });
    }

    async function handIn(panel) {
      const clear = sign(panel, "Menyimpan dan menyerahkan …");
      try {
        await ask("sel"); // where Jupyter is away, say so before JupyterLab's own dialogs pile up
        if (!(await save(panel))) {
          say(panel, `${NOTHING} Notebook belum dapat disimpan.`);
          return;
        }
        const path = app.serviceManager.contents.localPath(panel.context.path);
        const body = JSON.stringify({ path });
        const answer = await ask("serahkan", { method: "POST", body });
        clear();
        await tell("Tanda terima penyerahan", receipt(app, answer));
      } catch (bad) {
        clear();
        // JupyterLab shows one dialog at a time, and has its own for a lost server.
        if (bad.away) say(panel, `${NOTHING} ${AWAY}`);
        else await tell(NOTHING, make("p", bad.message));
      } finally {
        clear();
      }
    }

    // Everything that was handed in of this exercise so far.
    async function handedIn(panel) {
      try {
        const path = app.serviceManager.contents.localPath(panel.context.path);
        const answer = await ask(`tanda-terima?${new URLSearchParams({ path })}`);
        const node = past(answer);
        await folding(node, () => tell("Yang sudah diserahkan", node));
      } catch (bad) {
        if (bad.away) say(panel, AWAY);
        else await tell("Tanda terima", make("p", bad.message));
      }
    }

    // One press at a time.
    function button(panel, label, tooltip, className, action) {
      let busy = false;
      const onClick = async () => {
        if (busy) return;
        busy = true;
        try {
          await action();
        } finally {
          busy = false;
        }
      };
      return new ToolbarButton({ label, tooltip, className, onClick });
    }

    return async (panel) => {
      await panel.context.ready;
      const found = marks(panel);
      if (!found || panel.isDisposed) return;
      if (found.exercise) {
        // First in the toolbar: in a narrow window the rest folds away, these do not.
        panel.toolbar.insertItem(0, "kelas-humas-periksa", button(
          panel, "Simpan & periksa", "Simpan notebook; panel di bawah jawaban diperbarui",
          "kh-bar-check", () => check(panel, found)));
        panel.toolbar.insertItem(1, "kelas-humas-serahkan", button(
          panel, "Serahkan", "Simpan, lalu serahkan latihan ini", "kh-bar-hand-in", () => handIn(panel)));
        panel.toolbar.insertItem(2, "kelas-humas-tanda-terima", button(
          panel, "Tanda terima", "Baca lagi apa yang sudah diserahkan", "kh-bar-receipts",
          () => handedIn(panel)));
      }
      guard(panel, say);
      // A kernel that comes back, by itself or restarted, knows nothing: run the cells once more.
      let fresh = false;
      const gone = () => {
        alive.delete(panel);
        fresh = true;
      };
      panel.sessionContext.kernelChanged.connect(gone);
      panel.sessionContext.statusChanged.connect((_, status) => {
        if (/restarting|dead|terminating/.test(status)) gone();
        else if (fresh && status === "idle") {
          fresh = false;
          run(panel, found);
        }
      });
      await run(panel, found);
    };
  }

  async function extension() {
    const { INotebookTracker } = await shared("@jupyterlab/notebook");
    const plugin = {
      id: `${NAME}:plugin`,
      description: "Runs the course's own cells on opening; hands in.",
      autoStart: true,
      requires: [INotebookTracker],
      activate: (app, tracker) => {
        const ready = course(app);
        const seen = new WeakSet();
        const open = (panel) => {
          if (seen.has(panel)) return;
          seen.add(panel);
          // Never in the way: whatever goes wrong here, the notebook is open.
          ready.then((prepare) => prepare(panel)).catch((bad) => console.warn(`${NAME}:`, bad));
        };
        tracker.widgetAdded.connect((_, panel) => open(panel));
        tracker.forEach(open);
      },
    };
    return () => ({ default: plugin, __esModule: true });
  }

  (window._JUPYTERLAB ??= {})[NAME] = {
    init: (given) => { scope = given; },
    get: () => extension(),
  };
})();
