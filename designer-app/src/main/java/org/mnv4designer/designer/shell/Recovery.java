package org.mnv4designer.designer.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.StringProperty;
import org.mnv4designer.designer.kit.Dialogs;
import org.mnv4designer.designer.kit.FxThread;
import org.mnv4designer.designer.session.Session;
import org.mnv4designer.designer.session.Workbench;
import org.mnv4designer.designer.session.recovery.LostWork;
import org.mnv4designer.designer.session.recovery.Recorder;
import org.mnv4designer.designer.session.recovery.RecoveryFolder;
import org.mnv4designer.designer.text.Text;

/** Records what is open from {@link #start} on, and offers what an earlier run lost. Does nothing before, as for pictures. */
final class Recovery implements AutoCloseable {
    /** What a power cut may cost. */
    private static final Duration BETWEEN_FORCES = Duration.ofSeconds(2);

    private final RecoveryFolder folder;
    private final Workbench workbench;
    private final Dialogs dialogs;
    private final Text text;
    private final StringProperty remark;
    private final Executor worker = FxThread.worker("recovery");
    private final ReadOnlyBooleanWrapper keeps = new ReadOnlyBooleanWrapper();
    private Optional<Recorder> recorder = Optional.empty();
    private Optional<FxThread.Repetition> forcing = Optional.empty();

    /** @param remark is told when changes cannot be recorded */
    Recovery(Installation installation, Workbench workbench, Dialogs dialogs, StringProperty remark) {
        this.folder = new RecoveryFolder(installation.state(), installation.designFile());
        this.workbench = workbench;
        this.dialogs = dialogs;
        this.text = installation.text();
        this.remark = remark;
    }

    /** Records from now on, and soon asks about what was lost, if anything was. */
    void start() {
        Recorder started = new Recorder(
                workbench,
                folder,
                worker,
                trouble -> FxThread.run(() -> remark.set(text.recoveryTrouble(String.valueOf(trouble.getMessage())))));
        recorder = Optional.of(started);
        forcing = Optional.of(FxThread.repeating(
                "recovery-force", BETWEEN_FORCES, () -> FxThread.run(() -> recorder.ifPresent(Recorder::force))));
        worker.execute(() -> {
            folder.tidy(Instant.now());
            List<LostWork> lost = folder.lost();
            boolean kept = !folder.kept().isEmpty();
            FxThread.later(() -> {
                keeps.set(kept);
                offer(lost, text.recoveryHeadline());
            });
        });
    }

    /** True if something that was put aside can be recovered. */
    ReadOnlyBooleanProperty keeps() {
        return keeps.getReadOnlyProperty();
    }

    /** Offers what was put aside. */
    void offerKept() {
        offer(folder.kept(), text.recoveryKeptHeadline());
    }

    private void offer(List<LostWork> found, String headline) {
        if (found.isEmpty()) {
            return;
        }
        switch (dialogs.show(new RecoveryDialog(found, text), headline).orElse(RecoveryDialog.Answer.LATER)) {
            case RECOVER -> found.forEach(this::recover);
            case LATER -> found.forEach(folder::keep);
            case DELETE -> found.forEach(folder::delete);
        }
        keeps.set(!folder.kept().isEmpty());
    }

    private void recover(LostWork work) {
        Session session = workbench.open(work.saved(), work.file());
        recorder.ifPresent(recording -> recording.recover(work, session, text.recoveryMark()));
    }

    /** Stops recording; what is open now counts as closed in good order. */
    @Override
    public void close() {
        forcing.ifPresent(FxThread.Repetition::close);
        recorder.ifPresent(Recorder::close);
    }
}
