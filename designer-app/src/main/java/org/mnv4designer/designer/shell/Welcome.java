package org.mnv4designer.designer.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.mnv4designer.design.Design;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.part.welcome.NetworkRow;
import org.mnv4designer.designer.part.welcome.WelcomeModel;
import org.mnv4designer.designer.part.welcome.WelcomeView;
import org.mnv4designer.designer.session.Analysis;
import org.mnv4designer.designer.session.Analyzer;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.measure.Report;
import org.mnv4designer.measure.accuracy.Percent;
import org.mnv4designer.zoo.Zoo;
import org.mnv4designer.zoo.ZooEntry;

/** The welcome page, made when it is first shown; the figures of its networks are counted once it is seen. */
final class Welcome {
    private final Installation installation;
    private final Estimators estimators;
    private final Executor worker;
    private final FileCommands files;
    private Optional<Node> view = Optional.empty();
    private boolean counting;

    Welcome(Installation installation, Estimators estimators, Executor worker, FileCommands files) {
        this.installation = installation;
        this.estimators = estimators;
        this.worker = worker;
        this.files = files;
    }

    Node view() {
        Node shown = view.orElseGet(this::make);
        view = Optional.of(shown);
        return shown;
    }

    /** True if no figures are still to come. */
    boolean isCounted() {
        return !counting;
    }

    private Node make() {
        List<NetworkRow> rows = Zoo.list().stream().map(Welcome::uncounted).toList();
        WelcomeModel model = new WelcomeModel(
                rows,
                installation.recentFiles().files(),
                installation.examples(),
                new WelcomeModel.Ways(files::blank, files::choose, files::open, files::network));
        counting = true;
        FxThread.later(() -> FxThread.later(() -> worker.execute(() -> count(rows, model))));
        return new WelcomeView(model, installation.text());
    }

    private static NetworkRow uncounted(ZooEntry entry) {
        String input = entry.input().height() + "×" + entry.input().width();
        return NetworkRow.uncounted(entry.name(), titleOf(entry), source(entry), input);
    }

    private void count(List<NetworkRow> rows, WelcomeModel model) {
        Analyzer analyzer = new Analyzer(estimators);
        List<NetworkRow> counted =
                rows.stream().map(row -> counted(row, analyzer)).toList();
        FxThread.run(() -> {
            model.counted(counted);
            counting = false;
        });
    }

    private static NetworkRow counted(NetworkRow row, Analyzer analyzer) {
        Design design = Zoo.design(row.name());
        Analysis analysis = analyzer.analyse(design);
        Report report = analysis.report();
        double topOne = report.accuracy()
                .measured()
                .map(measured -> measured.top1())
                .or(() -> report.accuracy().top1().asKnown().map(known -> known.value()))
                .map(Percent::value)
                .orElse(Double.NaN);
        return row.counted(report.total().parameters(), report.total().counts().macs(), topOne);
    }

    /** The title without the source, which has a column of its own. */
    private static String titleOf(ZooEntry entry) {
        return entry.title().replaceAll("\\s*\\((timm|TensorFlow)\\)$", "");
    }

    /** Whose definition a network follows, as people write it. */
    private static String source(ZooEntry entry) {
        return switch (entry.library()) {
            case TIMM -> "timm";
            case TENSORFLOW -> "TensorFlow";
        };
    }
}
