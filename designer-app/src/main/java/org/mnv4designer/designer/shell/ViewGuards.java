package org.mnv4designer.designer.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.mnv4designer.designer.kit.FaultGuard;
import org.mnv4designer.designer.kit.FaultNotice;
import org.mnv4designer.designer.session.Fault;
import org.mnv4designer.designer.session.FaultLog;
import org.mnv4designer.designer.text.Text;

/** Keeps the faults of views in their own places, and logs them. */
final class ViewGuards {
    private final List<FaultGuard> guards = new ArrayList<>();
    private final FaultLog log;
    private final Text text;

    ViewGuards(FaultLog log, Text text) {
        this.log = log;
        this.text = text;
    }

    /** A view that cannot take the others with it. */
    Node guarded(String title, Supplier<Node> factory) {
        FaultGuard guard = new FaultGuard(factory, (thrown, reload) -> {
            Fault fault = log.report(title, thrown);
            return new FaultNotice(title, fault.message(), fault.trace(), reload, text);
        });
        guards.add(guard);
        return guard;
    }

    /** Shows a fault in the place of the view that it comes from; false if it comes from none. */
    boolean show(Throwable fault) {
        Optional<FaultGuard> source =
                guards.stream().filter(guard -> guard.isAtFault(fault)).findFirst();
        source.ifPresent(guard -> guard.fail(fault));
        return source.isPresent();
    }
}
