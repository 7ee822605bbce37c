package org.mnv4designer.designer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecomputeTest {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> answers = new ArrayList<>();

    @Test
    void onlyTheNewestOfSeveralRequestsIsAnswered() {
        Recompute<String, String> recompute = new Recompute<>(text -> text + "!", waiting::add, Runnable::run);
        recompute.request("a", answers::add);
        recompute.request("b", answers::add);
        waiting.forEach(Runnable::run);
        assertEquals(List.of("b!"), answers);
    }

    @Test
    void anAnswerThatIsOvertakenWhileItIsPublishedIsDropped() {
        Deque<Runnable> published = new ArrayDeque<>();
        Recompute<String, String> recompute = new Recompute<>(text -> text, Runnable::run, published::add);
        recompute.request("a", answers::add);
        recompute.request("b", answers::add);
        published.forEach(Runnable::run);
        assertEquals(List.of("b"), answers);
    }

    @Test
    void whatWasQuickBeforeIsAnsweredAtOnce() {
        Recompute<String, String> recompute = new Recompute<>(text -> text, waiting::add, Runnable::run);
        recompute.request("first", answers::add);
        waiting.remove().run();
        recompute.request("second", answers::add);
        assertEquals(List.of("first", "second"), answers);
        assertEquals(0, waiting.size());
    }
}
