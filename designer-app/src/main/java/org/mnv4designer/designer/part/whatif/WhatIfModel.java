package org.mnv4designer.designer.part.whatif;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.mnv4designer.designer.session.Background;
import org.mnv4designer.designer.session.Estimators;
import org.mnv4designer.designer.session.WhatIf;

/** The latest answer to a what-if question, worked out beside the drawing; of several questions the newest wins. */
public final class WhatIfModel {
    private final Background<WhatIf.Question, WhatIf.Answer> work;
    private final ReadOnlyObjectWrapper<Optional<WhatIf.Answer>> answer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Consumer<WhatIf.Option> choose = option -> {};

    /**
     * @param worker works the answers out, one after the other
     * @param publisher runs answers on the thread of the user interface
     */
    public WhatIfModel(Estimators estimators, Executor worker, Executor publisher) {
        WhatIf whatIf = new WhatIf(estimators);
        this.work = new Background<>((question, overtaken) -> Optional.of(whatIf.answer(question)), worker, publisher);
    }

    /** What is shown; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<WhatIf.Answer>> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Whether an answer is awaited. */
    public ObservableValue<Boolean> busy() {
        return work.busy();
    }

    /** Asks; the last answer shows until the new one is there. */
    public void ask(WhatIf.Question question, Consumer<WhatIf.Option> onChoice) {
        work.request(question, found -> {
            choose = onChoice;
            answer.set(Optional.of(found));
        });
    }

    /** Shows nothing any more, and gives up what is being worked out. */
    public void clear() {
        work.cancel();
        answer.set(Optional.empty());
    }

    /** Takes a value, unless it is the present one. */
    public void choose(WhatIf.Option option) {
        clear();
        if (!option.present()) {
            choose.accept(option);
        }
    }
}
